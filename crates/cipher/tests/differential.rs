//! Other implementations judge this one: `fpe` for FF1, `aes-siv` for several
//! headers, which the Wycheproof vectors do not have.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use aes::Aes256;
use aes_siv::siv::Aes256Siv;
use fpe::ff1::{FF1, FlexibleNumeralString};
use proptest::collection::vec;
use proptest::prelude::*;
use scrubjay_cipher::{AesSiv, Error, Ff1};

fn agree(key: &[u8; 32], radix: u32, tweak: &[u8], plain: &[u16]) {
    let ours = Ff1::new(key, radix).unwrap();
    let theirs = FF1::<Aes256>::new(key, radix).unwrap();
    let start = FlexibleNumeralString::from(plain.to_vec());
    let mut text = plain.to_vec();
    match theirs.encrypt(tweak, &start) {
        Ok(expected) => {
            ours.encrypt(tweak, &mut text).unwrap();
            assert_eq!(text, Vec::from(expected), "encrypt, radix {radix}");
        }
        Err(_) => {
            let refused = ours.encrypt(tweak, &mut text);
            assert!(matches!(refused, Err(Error::SmallDomain { .. })));
            return;
        }
    }
    let mut text = plain.to_vec();
    ours.decrypt(tweak, &mut text).unwrap();
    let expected = theirs.decrypt(tweak, &start).unwrap();
    assert_eq!(text, Vec::from(expected), "decrypt, radix {radix}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn ff1_agrees_with_fpe(
        key: [u8; 32],
        radix in prop_oneof![2u32..=65_536, 2u32..=64, Just(10), Just(36), Just(65_536)],
        tweak in vec(any::<u8>(), 0..50),
        seed in vec(any::<u16>(), 2..80),
    ) {
        let plain: Vec<u16> = seed.iter().map(|&n| (u32::from(n) % radix) as u16).collect();
        agree(&key, radix, &tweak, &plain);
    }

    #[test]
    fn aes_siv_agrees_on_many_headers(
        key in vec(any::<u8>(), 64),
        headers in vec(vec(any::<u8>(), 0..40), 0..6),
        plain in vec(any::<u8>(), 0..100),
    ) {
        use aes_siv::KeyInit;
        let ours = AesSiv::new(&key).unwrap();
        let headers: Vec<&[u8]> = headers.iter().map(Vec::as_slice).collect();
        let (mut text, mut other) = (plain.clone(), plain.clone());
        let iv = ours.seal(&headers, &mut text).unwrap();
        let theirs = Aes256Siv::new_from_slice(&key)
            .unwrap()
            .encrypt_inout_detached(&headers, other.as_mut_slice().into())
            .unwrap();
        prop_assert_eq!(&iv[..], &theirs[..]);
        prop_assert_eq!(&text, &other);
        ours.open(&headers, &iv, &mut text).unwrap();
        prop_assert_eq!(text, plain);
    }
}

#[test]
fn every_length_of_every_small_radix_agrees_with_fpe() {
    for radix in (2..=64).chain([100, 255, 256, 257, 1000, 4096, 65_535, 65_536]) {
        for len in 2..=128u32 {
            let plain: Vec<u16> = (0..len)
                .map(|i| (i.wrapping_mul(2_654_435_761) % radix) as u16)
                .collect();
            agree(&[0x5a; 32], radix, b"length", &plain);
        }
    }
}

#[test]
fn the_longest_strings_agree_with_fpe() {
    for (radix, longest) in [(2u32, 2048), (10, 616), (36, 396), (65_536, 128)] {
        let top = (radix - 1) as u16;
        agree(&[0x5a; 32], radix, b"long", &vec![top; longest]);
        let mut beyond = vec![top; longest + 1];
        let refused = Ff1::new(&[0x5a; 32], radix)
            .unwrap()
            .encrypt(b"long", &mut beyond);
        assert_eq!(refused, Err(Error::Length), "radix {radix}");
    }
}

#[test]
fn no_header_and_an_empty_header_differ() {
    let siv = AesSiv::new(&[7; 64]).unwrap();
    let ivs: Vec<_> = [&[][..], &[&b""[..]], &[b"", b""]]
        .into_iter()
        .map(|headers| siv.seal(headers, &mut [1, 2, 3]).unwrap())
        .collect();
    assert!(ivs[0] != ivs[1] && ivs[1] != ivs[2] && ivs[0] != ivs[2]);
    assert_eq!(siv.seal(&[&b""[..]; 127], &mut []), Err(Error::TooLong));
}
