//! Sessions with keys and vaults: what they need, and that they fail closed.

use crate::{keys, scrubber, vault};
use scrubjay::{Error, Keyring, Limits, Policy, Restorer, Scrubber, Seed, Unit, Vault};

#[test]
fn a_session_without_what_it_needs_takes_nothing() {
    let mut out = Vec::new();
    let mut session = scrubber("action = 'session-token'").session(Unit::Byte);
    assert_eq!(
        session.push(b"nothing to find", &mut out),
        Err(Error::VaultMissing)
    );
    assert_eq!(session.push(b"x", &mut out), Err(Error::Poisoned));
    let mut session = scrubber("action = 'randomized-encrypt'").session(Unit::Byte);
    assert_eq!(
        session.push(b"nothing to find", &mut out),
        Err(Error::SeedMissing)
    );
    assert!(out.is_empty());
}

#[test]
fn a_value_that_cannot_be_replaced_poisons_the_session() {
    let mut session = scrubber("[entity.EMAIL_ADDRESS]\naction = 'fpe'").session(Unit::Byte);
    let mut out = Vec::new();
    let error = session
        .push(b"before ab@example.com after jane@example.com", &mut out)
        .and_then(|()| session.finish(&mut out).map(|_| ()))
        .unwrap_err();
    assert_eq!(error, Error::SmallDomain { size: 1296 });
    assert_eq!(session.push(b"more", &mut out), Err(Error::Poisoned));
    assert_eq!(session.finish(&mut out), Err(Error::Poisoned));
    assert!(b"before ".starts_with(&out));
}

#[test]
fn a_full_vault_poisons_the_session() {
    let vault = Vault::new(
        &Seed::new([1; 32]),
        Limits {
            max_entries: 1,
            ..Limits::default()
        },
    )
    .unwrap();
    let session = scrubber("action = 'session-token'")
        .session(Unit::Byte)
        .with_vault(&vault);
    assert_eq!(
        session
            .run(b"jane@example.com joe@example.com")
            .unwrap_err(),
        Error::VaultFull
    );
}

#[test]
fn what_is_left_of_a_value_is_sealed_and_never_enciphered() {
    // The address is cut by the surer card number that begins inside it.
    let policy =
        "[entity.URL]\naction = 'fpe'\nformat = 'alnum'\n[entity.CREDIT_CARD]\naction = 'redact'";
    let text = b"https://example.com/4111-1111-1111-1111";
    let out = scrubber(policy).scrub(text).unwrap();
    for finding in &out.findings {
        assert!(finding.end <= text.len() as u64);
    }
    let restored = Restorer::default()
        .with_keys(&keys("default"))
        .run(&out.bytes)
        .unwrap();
    assert_eq!(restored.report.unopened + restored.report.damaged, 0);
}

#[test]
fn sessions_of_one_conversation_share_a_vault() {
    let vault = vault();
    let scrubber = Scrubber::new(&Policy::from_toml("action = 'session-token'").unwrap()).unwrap();
    let run = |text: &[u8]| {
        scrubber
            .session(Unit::Byte)
            .with_vault(&vault)
            .run(text)
            .unwrap()
            .bytes
    };
    let (one, two) = (
        run(b"jane@example.com"),
        run(b"joe@example.com and jane@example.com"),
    );
    assert!(two.ends_with(&one));
    let ring = Keyring::new(1, &[7; 32]).unwrap().namespace("x").unwrap();
    let blob = vault.export(&ring, &Seed::new([2; 32])).unwrap();
    let imported = Vault::import(&ring, &blob).unwrap();
    let restored = Restorer::default().with_vault(&imported).run(&two).unwrap();
    assert_eq!(restored.bytes, b"joe@example.com and jane@example.com");
    vault.erase();
    assert_eq!(
        Restorer::default()
            .with_vault(&vault)
            .run(&two)
            .unwrap()
            .report
            .unknown,
        2
    );
}

#[test]
fn equal_values_share_tokens_across_texts_of_a_namespace() {
    for policy in [
        "[entity.EMAIL_ADDRESS]\naction = 'fpe'",
        "action = 'deterministic-encrypt'",
        "action = 'pseudonymize'",
    ] {
        let scrub = |namespace: &str| {
            let policy = Policy::from_toml(policy).unwrap();
            Scrubber::with_keys(&policy, &keys(namespace))
                .unwrap()
                .scrub(b"jane@example.com")
                .unwrap()
                .bytes
        };
        assert_eq!(scrub("a"), scrub("a"));
        assert_ne!(scrub("a"), scrub("b"));
    }
}

#[test]
fn pseudonyms_tell_equal_values_however_they_are_written() {
    let scrubber = scrubber("action = 'pseudonymize'");
    let run =
        |text: &str| String::from_utf8(scrubber.scrub(text.as_bytes()).unwrap().bytes).unwrap();
    assert_eq!(run("jane@Example.com"), run("jane@example.COM"));
    assert_ne!(run("Jane@example.com"), run("jane@example.com"));
    assert_eq!(run("4111-1111-1111-1111"), run("4111 1111 1111 1111"));
    assert!(run("jane@example.com").starts_with("EMAIL_P1"));
}
