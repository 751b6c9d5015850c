//! Wycheproof vectors for AES-SIV.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

mod common;

use common::{hex, load, tests, valid};
use scrubjay_cipher::{AesSiv, Error};

#[test]
fn wycheproof() {
    let all = tests(&load("wycheproof_aes_siv_cmac_test.json"));
    let (mut sealed, mut rejected, mut refused) = (0, 0, 0);
    for test in &all {
        let siv = match AesSiv::new(&hex(test, "key")) {
            Ok(siv) => siv,
            Err(error) => {
                // Keys of 256 and 384 bits are not offered.
                assert_eq!(error, Error::KeyLength);
                assert_ne!(test["keySize"], 512);
                refused += 1;
                continue;
            }
        };
        let (aad, plain, cipher) = (hex(test, "aad"), hex(test, "msg"), hex(test, "ct"));
        let mut text = plain.clone();
        let iv = siv.seal(&[&aad], &mut text).unwrap();
        assert_eq!([&iv[..], &text].concat() == cipher, valid(test), "{test}");

        let Some((iv, body)) = cipher.split_first_chunk() else {
            panic!("{test}");
        };
        let mut text = body.to_vec();
        if valid(test) {
            siv.open(&[&aad], iv, &mut text).unwrap();
            assert_eq!(text, plain, "{test}");
            sealed += 1;
        } else {
            assert_eq!(siv.open(&[&aad], iv, &mut text), Err(Error::AuthFailed));
            assert!(text.iter().all(|&b| b == 0));
            rejected += 1;
        }
    }
    println!(
        "Wycheproof AES-SIV: {sealed} sealed and opened, {rejected} forgeries rejected, \
         {refused} refused by key length"
    );
    assert_eq!(sealed + rejected + refused, 442);
    assert_eq!((sealed, rejected), (39, 108));
}
