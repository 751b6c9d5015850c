//! No key, value or token in anything that is printed.

use crate::{keys, root, vault};
use scrubjay::{
    Entity, Error, Keyring, Otherwise, Outcome, Policy, Restorer, Scrubber, Seed, Unit,
};
use std::fmt::Debug;

const CANARY: &str = "canary.bird@example.com";

fn clean(what: &impl Debug, secrets: &[&str]) {
    let shown = format!("{what:?} {what:#?}");
    for secret in secrets.iter().chain(&[CANARY, "canary"]) {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[test]
fn debug_of_everything_that_holds_something() {
    let ring = Keyring::new(1, &[0xC7; 32]).unwrap();
    let hex = "c7".repeat(4);
    let numbers = "199, 199, 199";
    let keys = ring.namespace("default").unwrap();
    let vault = vault();
    let policy = Policy::from_toml(
        "action = 'session-token'\n[entity.URL]\naction = 'deterministic-encrypt'",
    )
    .unwrap();
    let scrubber = Scrubber::with_keys(&policy, &keys).unwrap();
    let session = scrubber
        .session(Unit::Byte)
        .with_vault(&vault)
        .with_seed(&Seed::new([0xC7; 32]))
        .with_subject(b"canary");
    let scrubbed = scrubber
        .session(Unit::Byte)
        .with_vault(&vault)
        .run(CANARY.as_bytes())
        .unwrap();
    let token = String::from_utf8(scrubbed.bytes.clone()).unwrap();
    let secrets = [hex.as_str(), numbers, token.as_str()];
    let column = scrubber
        .column(Entity::EMAIL_ADDRESS)
        .unwrap()
        .with_vault(&vault);
    let restorer = Restorer::default().with_keys(&keys).with_vault(&vault);
    let restored = Restorer::default()
        .with_vault(&vault)
        .run(token.as_bytes())
        .unwrap();
    assert_eq!(restored.bytes, CANARY.as_bytes());
    clean(&ring, &secrets);
    clean(&keys, &secrets);
    clean(&ring.to_text(), &secrets);
    clean(&Seed::new([0xC7; 32]), &secrets);
    clean(&vault, &secrets);
    clean(&scrubber, &secrets);
    clean(&session, &secrets);
    clean(&scrubbed, &secrets);
    clean(&column, &secrets);
    clean(&restorer, &secrets);
    clean(&restored, &secrets);
    clean(&scrubbed.report.to_json(), &secrets);
}

#[test]
fn errors_of_every_kind() {
    let keys = keys("default");
    let policy = Policy::from_toml("on_small_domain = 'seal'\naction = 'deterministic-encrypt'\n[entity.US_SSN]\naction = 'fpe'\non_small_domain = 'error'").unwrap();
    let scrubber = Scrubber::with_keys(&policy, &keys).unwrap();
    let ssn = scrubber.column(Entity::US_SSN).unwrap();
    let mail = scrubber.column(Entity::EMAIL_ADDRESS).unwrap();
    let key = "c7".repeat(32);
    let errors = [
        ssn.tokenize(CANARY.as_bytes()).unwrap_err(),
        ssn.detokenize(CANARY.as_bytes()).unwrap_err(),
        mail.detokenize(CANARY.as_bytes()).unwrap_err(),
        Keyring::from_text(&format!("scrubjay-keyring 1\nkey 1 {key}c7")).unwrap_err(),
        Keyring::new(1, key.as_bytes()).unwrap_err(),
        Restorer::default()
            .with_keys(&keys)
            .with_otherwise(Outcome::Damaged, Otherwise::Error)
            .run(b"EMAIL_S1012B5KCANARYCANARYCANARY")
            .unwrap_err(),
    ];
    for error in errors {
        let shown = format!("{error} {error:?}").to_lowercase();
        assert!(
            !shown.contains("canary") && !shown.contains("c7c7"),
            "{shown}"
        );
        assert!(error.code() >= 10);
    }
    assert!(!format!("{:?}", Keyring::new(1, &root())).contains("Err"));
    assert_eq!(Error::AuthFailed.code(), 23);
}
