//! Sealed tokens: what is altered does not open, what differs has different tokens.

use crate::{keys, scrubber};
use scrubjay::{Entity, Keyring, Mode, Outcome, Policy, Restorer, Scrubber};

fn token() -> String {
    let column = scrubber("action = 'deterministic-encrypt'")
        .column(Entity::EMAIL_ADDRESS)
        .unwrap();
    String::from_utf8(column.tokenize(b"jane@example.com").unwrap()).unwrap()
}

fn restore(text: &str, mode: Mode) -> (Vec<u8>, u64) {
    let restored = Restorer::default()
        .with_keys(&keys("default"))
        .with_mode(mode)
        .run(text.as_bytes())
        .unwrap();
    (restored.bytes, restored.report.restored)
}

#[test]
fn the_text_is_as_long_as_designed() {
    let token = token();
    assert!(token.starts_with("EMAIL_S101"));
    // 16 bytes of the value, 2 of its type and 16 of the synthetic IV: 34 bytes, 55 characters.
    assert_eq!(token.len(), "EMAIL_S1".len() + 4 + 55);
}

#[test]
fn every_change_of_a_character_fails_or_is_a_documented_one() {
    let token = token();
    let start = "EMAIL_".len();
    for (at, original) in token.char_indices().skip(start) {
        for other in (0x20u8..0x7f).map(char::from).filter(|c| *c != original) {
            let mut changed = token.clone();
            changed.replace_range(at..=at, &other.to_string());
            let folded = match other.to_ascii_uppercase() {
                'I' | 'L' => '1',
                'O' => '0',
                c => c,
            };
            let (_, strict) = restore(&changed, Mode::Strict);
            assert_eq!(strict, 0, "{at} {other}");
            let (_, tolerant) = restore(&changed, Mode::Tolerant);
            assert_eq!(
                tolerant,
                u64::from(folded == original),
                "{at} {original} {other}"
            );
        }
    }
}

#[test]
fn every_lost_doubled_or_swapped_character_fails() {
    let token = token();
    let (head, rest) = token.split_at("EMAIL_".len());
    for at in 0..rest.len() {
        let mut lost = rest.to_string();
        let c = lost.remove(at);
        let mut doubled = rest.to_string();
        doubled.insert(at, c);
        for changed in [lost, doubled] {
            if changed.starts_with(rest) {
                continue; // the last one doubled: the token is whole, one character follows
            }
            let (_, restored) = restore(&format!("{head}{changed}"), Mode::Tolerant);
            assert_eq!(restored, 0, "{at}");
        }
    }
}

#[test]
fn a_hundred_thousand_random_strings_in_the_shape_of_a_token_open_none() {
    random_strings(100);
}

#[test]
#[ignore = "takes a minute in release: cargo test --release -p scrubjay --test tokens -- --ignored"]
fn ten_million_random_strings_in_the_shape_of_a_token_open_none() {
    random_strings(10_000);
}

/// Tries so many thousands.
fn random_strings(thousands: u64) {
    let alphabet = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let mut state = 0x9E37_79B9_7F4A_7C15u64;
    let mut text = String::new();
    let (mut tried, mut opened) = (0, 0);
    for round in 0..thousands {
        text.clear();
        for n in 0..1000 {
            text.push_str(if (round + n) % 3 == 0 {
                "EMAIL_R101"
            } else {
                "EMAIL_S101"
            });
            // 34 bytes for S1 and R1 alike.
            text.push_str("12");
            for place in 0..55 {
                state = state
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                let value = (state >> 33) as usize % 32;
                // The last character holds two bits only.
                let value = if place == 54 { value & 0b11000 } else { value };
                text.push(char::from(alphabet[value]));
            }
            text.push(' ');
        }
        let restored = Restorer::default()
            .with_keys(&keys("default"))
            .run(text.as_bytes())
            .unwrap();
        opened += restored.report.restored;
        tried += restored.report.unopened;
    }
    assert_eq!((tried, opened), (thousands * 1000, 0));
}

#[test]
fn equal_values_share_tokens_in_a_namespace_and_nowhere_else() {
    let policy = Policy::from_toml("action = 'deterministic-encrypt'").unwrap();
    let token = |root: u8, id, namespace: &str, entity| {
        let keys = Keyring::new(id, &[root; 32])
            .unwrap()
            .namespace(namespace)
            .unwrap();
        Scrubber::with_keys(&policy, &keys)
            .unwrap()
            .column(entity)
            .unwrap()
            .tokenize(b"same")
            .unwrap()
    };
    let base = token(1, 1, "a", Entity::URL);
    assert_eq!(token(1, 1, "a", Entity::URL), base);
    let payload =
        |token: &[u8]| token[token.iter().position(|b| *b == b'_').unwrap() + 7..].to_vec();
    for other in [
        token(2, 1, "a", Entity::URL),
        token(1, 2, "a", Entity::URL),
        token(1, 1, "b", Entity::URL),
        token(1, 1, "a", Entity::IMEI),
    ] {
        assert_ne!(payload(&other), payload(&base));
    }
}

#[test]
fn outcomes_are_told_apart() {
    let token = token();
    let outcome = |keys: &scrubjay::Keys, text: &str| {
        let restored = Restorer::default()
            .with_keys(keys)
            .run(text.as_bytes())
            .unwrap();
        assert_eq!(restored.bytes, text.as_bytes());
        restored.tokens.first().map(|span| span.outcome)
    };
    assert_eq!(outcome(&keys("other"), &token), Some(Outcome::Unopened));
    let other = Keyring::new(2, &[1; 32])
        .unwrap()
        .namespace("default")
        .unwrap();
    assert_eq!(outcome(&other, &token), Some(Outcome::Unknown));
    assert_eq!(
        outcome(&keys("default"), &token[..40]),
        Some(Outcome::Damaged)
    );
    assert_eq!(outcome(&keys("default"), "track_S1E05 and disk_r1"), None);
}
