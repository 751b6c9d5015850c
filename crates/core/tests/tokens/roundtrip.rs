//! `restore(scrub(x)) == x`, byte for byte, for every way of scrubbing that has a way back.

use crate::{keys, scrubber, vault};
use proptest::prelude::*;
use scrubjay::{Mode, Restorer, Seed, Unit, Vault};

const POLICIES: [&str; 4] = [
    "action = 'session-token'",
    "action = 'deterministic-encrypt'",
    "action = 'randomized-encrypt'",
    "action = 'session-token'\n[entity.EMAIL_ADDRESS]\naction = 'deterministic-encrypt'\n[entity.US_SSN]\naction = 'randomized-encrypt'",
];

fn scrub(policy: &str, vault: &Vault, chunks: &[&[u8]]) -> Vec<u8> {
    let session = scrubber(policy).session(Unit::Byte);
    let mut session = session.with_vault(vault).with_seed(&Seed::new([4; 32]));
    let mut out = Vec::new();
    for chunk in chunks {
        session.push(chunk, &mut out).unwrap();
    }
    session.finish(&mut out).unwrap();
    out
}

fn restore(vault: &Vault, mode: Mode, text: &[u8]) -> Vec<u8> {
    let restorer = Restorer::default()
        .with_keys(&keys("default"))
        .with_vault(vault)
        .with_mode(mode);
    restorer.run(text).unwrap().bytes
}

fn comes_back(text: &[u8]) {
    for policy in POLICIES {
        let vault = vault();
        let scrubbed = scrub(policy, &vault, &[text]);
        for mode in [Mode::Strict, Mode::Tolerant] {
            assert_eq!(
                restore(&vault, mode, &scrubbed),
                text,
                "{policy} {mode:?} {}",
                String::from_utf8_lossy(&scrubbed)
            );
        }
    }
}

/// All that passes for the first placeholders of the test vault, and what comes near it.
fn look_alikes() -> Vec<String> {
    let column = scrubber(POLICIES[0])
        .column(scrubjay::Entity::EMAIL_ADDRESS)
        .unwrap()
        .with_vault(&vault());
    (0..9u8)
        .map(|n| String::from_utf8(column.tokenize(&[n]).unwrap()).unwrap())
        .collect()
}

#[test]
fn text_that_has_placeholders_already() {
    for token in look_alikes() {
        for text in [
            format!("{token} jane@example.com"),
            format!("jane@example.com {token}"),
            format!("jane@example.com {token} joe@example.com {token}"),
            format!("jane@example.com x{token}y {}", token.to_lowercase()),
            format!("jane@example.com,{}", token.replace("EMAIL", "CORREO")),
            format!("jane@example.com {}", token.replace("EMAIL", "人物")),
            format!("jane@example.com {}", token.replace('_', "\\_\u{200B}")),
            format!("jane@example.com {}", &token[..token.len() - 1]),
        ] {
            comes_back(text.as_bytes());
        }
    }
}

#[test]
fn text_whose_end_goes_on_in_a_token() {
    // Whatever the check letters are, one of the labels' beginnings completes one of these.
    for text in [
        "a_1jane@example.com x_1 078-05-1120",
        "s x_1",
        "x_1\u{200B}jane@example.com",
    ] {
        comes_back(text.as_bytes());
    }
    for n in 1..400 {
        comes_back(
            format!(
                "jane@example.com joe@example.com x_{n}\u{AD}192.0.2.1 y_{n}B\u{AD}(212) 555-0100"
            )
            .as_bytes(),
        );
    }
}

#[test]
fn placeholders_that_the_policy_keeps_are_restored() {
    let vault = vault();
    let first = scrub(POLICIES[0], &vault, &[b"jane@example.com"]);
    let again = scrub(
        "action = 'session-token'\ntokens_in_input = 'keep'",
        &vault,
        &[&first],
    );
    assert_eq!(again, first);
    assert_eq!(restore(&vault, Mode::Tolerant, &again), b"jane@example.com");
    let escaped = scrub(POLICIES[0], &vault, &[&first]);
    assert_ne!(escaped, first);
    assert_eq!(restore(&vault, Mode::Tolerant, &escaped), first);
}

#[test]
fn a_number_that_the_input_has_is_skipped() {
    let first = &look_alikes()[0];
    let vault = vault();
    let text = format!("{first}: jane@example.com");
    let scrubbed = String::from_utf8(scrub(POLICIES[0], &vault, &[text.as_bytes()])).unwrap();
    assert!(
        scrubbed.starts_with(first.as_str()) && scrubbed.contains("EMAIL_2"),
        "{scrubbed}"
    );
}

#[test]
fn values_longer_than_a_token_holds() {
    let key = format!(
        "-----BEGIN PRIVATE KEY-----\n{}-----END PRIVATE KEY-----",
        "MIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n".repeat(40)
    );
    comes_back(format!("a\n{key}\nb jane@example.com").as_bytes());
    let long = format!(
        "-----BEGIN PRIVATE KEY-----\n{}",
        "MIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n".repeat(1500)
    );
    comes_back(long.as_bytes());
}

proptest! {
    #![proptest_config(crate::cases(300))]

    #[test]
    fn any_text_cut_anywhere(
        parts in proptest::collection::vec((0usize..16, 0usize..9), 0..14),
        cut in 1usize..64,
    ) {
        let tokens = look_alikes();
        let mut text = Vec::new();
        for (kind, n) in parts {
            let token = &tokens[n];
            text.extend_from_slice(match kind {
                0 => b"jane@example.com".to_vec(),
                1 => format!("joe{n}@example.org").into_bytes(),
                2 => b"078-05-1120".to_vec(),
                3 => b"+1 (212) 555-0100".to_vec(),
                4 => token.clone().into_bytes(),
                5 => token.to_lowercase().into_bytes(),
                6 => token[..token.len() - 1].to_string().into_bytes(),
                7 => token.replace("EMAIL", "").into_bytes(),
                8 => format!("_{}", n + 1).into_bytes(),
                9 => "人é".into(),
                10 => "\u{200B}".into(),
                11 => vec![0xFF, 0xC2],
                12 => b"\\_".to_vec(),
                13 => b"EMAIL_S1010J".to_vec(),
                14 => vec![b' '; n],
                _ => vec![b"BQPsX,-\n1"[n]; 1],
            }.as_slice());
        }
        for policy in POLICIES {
            let (one, other) = (vault(), vault());
            let whole = scrub(policy, &one, &[&text]);
            let chunks: Vec<&[u8]> = text.chunks(cut).collect();
            prop_assert_eq!(&scrub(policy, &other, &chunks), &whole);
            prop_assert_eq!(&restore(&one, Mode::Tolerant, &whole), &text);
            prop_assert_eq!(&restore(&one, Mode::Strict, &whole), &text);
        }
    }
}
