//! NIST, ACVP and Wycheproof vectors for FF1, in both directions.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

mod common;

use common::{hex, load, tests, valid};
use scrubjay_cipher::{Aes128, Aes192, Aes256, Error, Ff1, Schedule};
use serde_json::Value;
use std::collections::BTreeMap;

/// A text as numerals; a character outside the alphabet becomes the radix itself,
/// and nothing is returned for a numeral that no `u16` can express.
fn numerals(test: &Value, field: &str) -> Option<Vec<u16>> {
    let radix = test["radix"].as_u64().unwrap();
    match (&test["alphabet"], &test[field]) {
        (Value::String(alphabet), Value::String(text)) => text
            .chars()
            .map(|c| alphabet.chars().position(|a| a == c))
            .map(|at| u16::try_from(at.map_or(radix, |at| at as u64)).ok())
            .collect(),
        (Value::Null, Value::Array(list)) => list
            .iter()
            .map(|n| u16::try_from(n.as_u64().unwrap_or(radix)).ok())
            .collect(),
        // Wycheproof writes an empty list of numerals as an empty string.
        (_, Value::String(text)) if text.is_empty() => Some(Vec::new()),
        _ => panic!("{test}"),
    }
}

/// Both directions of one case, each on three ways through the crate.
fn run<C: Schedule>(test: &Value, plain: &[u16], cipher: &[u16]) -> Result<(), Error> {
    let tweak = hex(test, "tweak");
    let radix = test["radix"].as_u64().unwrap() as u32;
    let ff1 = Ff1::<C>::with_schedule(&hex(test, "key"), radix)?;

    let mut text = plain.to_vec();
    ff1.encrypt(&tweak, &mut text)?;
    assert_eq!(text, cipher, "encrypt {test}");
    ff1.decrypt(&tweak, &mut text)?;
    assert_eq!(text, plain, "decrypt {test}");

    let fixed = ff1.fixed(plain.len(), tweak.len())?;
    let tweaked = fixed.tweak(&tweak)?;
    tweaked.encrypt(&mut text)?;
    assert_eq!(text, cipher, "prepared encrypt {test}");
    tweaked.decrypt(&mut text)?;
    assert_eq!(text, plain, "prepared decrypt {test}");

    let (plains, ciphers) = (plain.repeat(9), cipher.repeat(9));
    let mut batch = plains.clone();
    tweaked.encrypt_batch(&mut batch)?;
    assert_eq!(batch, ciphers, "batch encrypt {test}");
    fixed.decrypt_each(&tweak.repeat(9), &mut batch)?;
    assert_eq!(batch, plains, "batch decrypt {test}");
    Ok(())
}

fn dispatch(test: &Value, plain: &str, cipher: &str) -> Result<(), Error> {
    let (Some(plain), Some(cipher)) = (numerals(test, plain), numerals(test, cipher)) else {
        // The type refuses it before the crate can.
        return Err(Error::Numeral);
    };
    match hex(test, "key").len() {
        16 => run::<Aes128>(test, &plain, &cipher),
        24 => run::<Aes192>(test, &plain, &cipher),
        _ => run::<Aes256>(test, &plain, &cipher),
    }
}

#[test]
fn nist_samples() {
    let all = tests(&load("nist_ff1_samples.json"));
    for test in &all {
        assert_eq!(dispatch(test, "pt", "ct"), Ok(()), "{test}");
    }
    println!("NIST FF1 samples: {} run, both directions", all.len());
    assert_eq!(all.len(), 9);
}

#[test]
fn acvp() {
    let all = tests(&load("acvp_ff1_subset.json"));
    for test in &all {
        assert_eq!(dispatch(test, "pt", "ct"), Ok(()), "{test}");
    }
    println!("ACVP FF1: {} run, both directions", all.len());
    assert_eq!(all.len(), 150);
}

#[test]
fn wycheproof() {
    let all = tests(&load("wycheproof_aes_ff1_subset.json"));
    let mut counts = BTreeMap::new();
    for test in &all {
        let flag = test["flags"][0].as_str().unwrap();
        let result = dispatch(test, "msg", "ct");
        let outcome = match (valid(test), flag, result) {
            (true, "SmallMessageSize", Err(Error::SmallDomain { size: ..1_000_000 })) => "refused",
            (false, "InvalidKeySize", Err(Error::KeyLength)) => "refused",
            (false, "InvalidPlaintext", Err(Error::Numeral)) => "refused",
            (false, "InvalidMessageSize", Err(Error::Length | Error::SmallDomain { .. })) => {
                "refused"
            }
            (true, "SmallMessageSize", _) => panic!("{test}: {result:?}"),
            (true, _, Ok(())) => "run, both directions",
            _ => panic!("{test}: {result:?}"),
        };
        *counts.entry((flag, outcome)).or_insert(0) += 1;
    }
    for ((flag, outcome), count) in &counts {
        println!("Wycheproof FF1 {flag}: {count} {outcome}");
    }
    println!("Wycheproof FF1: {} cases in all, none skipped", all.len());
    assert_eq!(all.len(), 2169);
}
