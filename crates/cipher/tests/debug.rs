//! Nothing that is printed tells a key, a text or a tweak.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use scrubjay_cipher::{AesGcmSiv, AesSiv, Domain, Error, Ff1, Kdf, PseudonymKey, Purpose};
use std::fmt::Debug;

/// As text, as decimal list and as hexadecimal, the canary would show.
const CANARY: [u8; 64] = [0xc7; 64];
const TRACES: [&str; 4] = ["199", "c7", "C7", "\u{c7}"];

fn silent(value: impl Debug) {
    for text in [format!("{value:?}"), format!("{value:#?}")] {
        assert!(TRACES.iter().all(|t| !text.contains(t)), "{text}");
        assert!(text.len() < 100, "{text}");
    }
}

#[test]
fn debug_is_silent() {
    let ff1 = Ff1::new(&CANARY[..32], 10).unwrap();
    let fixed = ff1.fixed(16, 32).unwrap();
    silent(fixed.tweak(&CANARY[..32]).unwrap());
    silent(&ff1);
    silent(&fixed);
    silent(Domain::new(&CANARY[..32], 1_000_000, 10, 0).unwrap());
    silent(AesSiv::new(&CANARY).unwrap());
    silent(AesGcmSiv::new(&CANARY[..32]).unwrap());
    silent(PseudonymKey::new(&CANARY).unwrap());
    let kdf = Kdf::new(&CANARY[..32]).unwrap();
    silent(kdf.derive(Purpose::Fpe, "default", "email", 0).unwrap());
    silent(kdf);
}

#[test]
fn errors_have_distinct_stable_codes_and_say_no_values() {
    let all = [
        (101, Error::KeyLength),
        (102, Error::Radix),
        (103, Error::SmallDomain { size: 7 }),
        (104, Error::Length),
        (105, Error::Numeral),
        (106, Error::TweakLength),
        (107, Error::OutOfDomain),
        (108, Error::SparseDomain),
        (109, Error::WalkLimit),
        (110, Error::BatchLength),
        (111, Error::KeyId),
        (112, Error::NamespaceTooLong),
        (113, Error::TypeTooLong),
        (114, Error::TooLong),
        (115, Error::AuthFailed),
    ];
    for (code, error) in all {
        assert_eq!(error.code(), code);
        assert!(!error.to_string().is_empty());
    }
}
