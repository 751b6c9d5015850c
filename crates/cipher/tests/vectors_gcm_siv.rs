//! RFC 8452, ACVP and Wycheproof vectors for AES-GCM-SIV.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

mod common;

use common::{hex, load, tests, valid};
use scrubjay_cipher::{AesGcmSiv, Error};
use serde_json::Value;

#[derive(Default, Debug, PartialEq)]
struct Counts {
    sealed: usize,
    rejected: usize,
    refused: usize,
}

impl Counts {
    /// One case; `sealed` is the ciphertext with its tag behind it.
    fn run(&mut self, test: &Value, nonce: &str, plain: &str, sealed: &[u8], good: bool) {
        let cipher = match AesGcmSiv::new(&hex(test, "key")) {
            Ok(cipher) => cipher,
            Err(error) => {
                assert_eq!(error, Error::KeyLength);
                assert_eq!(hex(test, "key").len(), 16, "AES-128 is not offered");
                self.refused += 1;
                return;
            }
        };
        let nonce: [u8; 12] = hex(test, nonce).try_into().unwrap();
        let aad = hex(test, "aad");
        let (body, tag) = sealed.split_last_chunk().unwrap();
        let mut text = body.to_vec();
        if good {
            cipher.open(&nonce, &aad, tag, &mut text).unwrap();
            assert_eq!(text, hex(test, plain), "{test}");
            assert_eq!(cipher.seal(&nonce, &aad, &mut text).as_ref(), Ok(tag));
            assert_eq!(text, body, "{test}");
            self.sealed += 1;
        } else {
            let result = cipher.open(&nonce, &aad, tag, &mut text);
            assert_eq!(result, Err(Error::AuthFailed), "{test}");
            assert!(text.iter().all(|&b| b == 0));
            self.rejected += 1;
        }
    }

    fn report(&self, name: &str) {
        println!(
            "{name}: {} sealed and opened, {} forgeries rejected, {} refused by key length",
            self.sealed, self.rejected, self.refused
        );
    }
}

#[test]
fn rfc8452() {
    let mut counts = Counts::default();
    for test in tests(&load("rfc8452_aes_gcm_siv.json")) {
        let sealed = hex(&test, "ciphertext");
        counts.run(&test, "nonce", "plaintext", &sealed, true);
    }
    counts.report("RFC 8452 AES-GCM-SIV");
    assert_eq!((counts.sealed, counts.refused), (26, 24));
}

#[test]
fn acvp() {
    let mut counts = Counts::default();
    for test in tests(&load("acvp_aes_gcm_siv_subset.json")) {
        let good = test["valid"].as_bool().unwrap();
        counts.run(&test, "iv", "pt", &hex(&test, "ct"), good);
    }
    counts.report("ACVP AES-GCM-SIV");
    assert_eq!(counts.refused, 32, "the subset has AES-128 only");
}

#[test]
fn wycheproof() {
    let mut counts = Counts::default();
    for test in tests(&load("wycheproof_aes_gcm_siv_test.json")) {
        let sealed = [hex(&test, "ct"), hex(&test, "tag")].concat();
        counts.run(&test, "iv", "msg", &sealed, valid(&test));
    }
    counts.report("Wycheproof AES-GCM-SIV");
    assert_eq!((counts.sealed, counts.rejected), (69, 34));
    assert_eq!(counts.refused, 99);
}
