//! Wycheproof vectors for HMAC-SHA-256 and HKDF-SHA-256.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

mod common;

use common::{hex, load, tests, valid};
use scrubjay_cipher::{Error, PseudonymKey, hkdf_sha256};

#[test]
fn hmac() {
    let all = tests(&load("wycheproof_hmac_sha256_test.json"));
    let (mut equal, mut unequal) = (0, 0);
    for test in &all {
        let mac = PseudonymKey::new(&hex(test, "key"))
            .unwrap()
            .mac(&hex(test, "msg"));
        let tag = hex(test, "tag");
        assert_eq!(mac[..tag.len()] == tag[..], valid(test), "{test}");
        if valid(test) {
            equal += 1;
        } else {
            unequal += 1;
        }
    }
    println!("Wycheproof HMAC-SHA-256: {equal} equal, {unequal} modified tags unequal");
    assert_eq!(equal + unequal, 174);
}

#[test]
fn hkdf() {
    let all = tests(&load("wycheproof_hkdf_sha256_test.json"));
    let (mut equal, mut refused) = (0, 0);
    for test in &all {
        let mut out = vec![0; test["size"].as_u64().unwrap() as usize];
        let result = hkdf_sha256(
            &hex(test, "salt"),
            &hex(test, "ikm"),
            &hex(test, "info"),
            &mut out,
        );
        if valid(test) {
            assert_eq!(result, Ok(()), "{test}");
            assert_eq!(out, hex(test, "okm"), "{test}");
            equal += 1;
        } else {
            assert_eq!(result, Err(Error::TooLong), "{test}");
            refused += 1;
        }
    }
    println!("Wycheproof HKDF-SHA-256: {equal} equal, {refused} refused as too long");
    assert_eq!(equal + refused, 86);
}
