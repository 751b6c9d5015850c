//! Arbitrary bytes: nothing panics, and random secrets are seldom taken for something else.

use crate::check::*;
use proptest::prelude::*;

proptest! {
    #[test]
    fn no_bytes_make_a_check_panic(bytes in any::<Vec<u8>>()) {
        all(&bytes);
    }

    #[test]
    fn no_text_makes_a_check_panic(text in "[ -~]{0,140}") {
        all(text.as_bytes());
    }
}

fn all(bytes: &[u8]) {
    let _ = (
        luhn(bytes),
        luhn_expanded(bytes),
        cusip(bytes),
        luhn_digit(bytes),
    );
    let _ = (
        verhoeff(bytes),
        damm(bytes),
        is_yymmdd(bytes),
        issuer(bytes),
    );
    let _ = (
        mod11_2(bytes),
        mod11_10(bytes),
        mod37_2(bytes),
        mod37_36(bytes),
    );
    let _ = (
        github_token(bytes),
        gitlab_token(bytes),
        crc32(bytes),
        eip55(bytes),
    );
    let _ = (
        iban(bytes),
        iban_mod97(bytes.iter().copied()),
        is_country(bytes),
    );
    let _ = (is_tld(bytes), is_special_tld(bytes), jwt_header_ok(bytes));
    let _ = (
        base58check(bytes, Base58::Bitcoin),
        segwit(bytes),
        bech32_unbounded(bytes),
    );
    let _ = (
        is_placeholder(bytes),
        is_wordlike(bytes),
        entropy_millibits(bytes),
    );
    let _ = (
        decode_base64(bytes, &mut [0; 3]),
        decode_hex(bytes, &mut [0; 3]),
    );
    let _ = weighted(bytes, bytes);
}

/// How many of 20 000 pseudo-random texts over these symbols a check takes for its own.
fn taken(symbols: &[u8], len: usize, check: fn(&[u8]) -> bool) -> usize {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64; // xorshift with a fixed seed: same texts always
    let mut draw = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        symbols[(state >> 32) as usize % symbols.len()]
    };
    let texts = (0..20_000).map(|_| (0..len).map(|_| draw()).collect::<Vec<u8>>());
    texts.filter(|text| check(text)).count()
}

#[test]
fn random_secrets_are_seldom_stand_ins_or_words() {
    let base62 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    for (symbols, len) in [(&base62[..], 20), (base62, 40), (b"0123456789abcdef", 32)] {
        assert!(taken(symbols, len, is_placeholder) <= 2, "{len}");
        assert!(taken(symbols, len, is_wordlike) <= 5, "{len}");
    }
    // Ten digits draw short sequences and repetitions more often.
    assert!(taken(b"0123456789", 16, is_placeholder) <= 20);
    // Letters of one case could be spoken now and then.
    assert!(taken(&base62[36..], 16, is_placeholder) == 0);
    assert!(taken(&base62[36..], 16, is_wordlike) < 6_000);
}
