//! Each format: there and back, what stays, what is refused, and that different things differ.

use super::*;
use alloc::string::{String, ToString};
use alloc::{format, vec};
use scrubjay_cipher::{Kdf, Purpose};

fn engine(root: u8, namespace: &str, entity: &str, id: u16) -> Engine {
    with_context(root, namespace, entity, id, "")
}

fn with_context(root: u8, namespace: &str, entity: &str, id: u16, context: &str) -> Engine {
    let kdf = Kdf::new(&[root; 32]).unwrap();
    let key = kdf.derive(Purpose::Fpe, namespace, entity, id).unwrap();
    Engine::new(key, context.as_bytes())
}

fn run_with(
    engine: &Engine,
    format: Format,
    options: FormatOptions,
    way: Way,
    value: &str,
) -> Result<String, Error> {
    let mut out = Vec::new();
    let job = Job {
        engine,
        options,
        way,
    };
    format.run(&job, value.as_bytes(), &mut out)?;
    Ok(String::from_utf8(out).unwrap())
}

fn encode(format: Format, value: &str) -> Result<String, Error> {
    run_with(
        &engine(7, "default", "x", 1),
        format,
        FormatOptions::default(),
        Way::Encode,
        value,
    )
}

fn there_and_back(format: Format, options: FormatOptions, value: &str) -> String {
    let engine = engine(7, "default", "x", 1);
    let token = run_with(&engine, format, options, Way::Encode, value).unwrap();
    assert_ne!(token, value);
    let back = run_with(&engine, format, options, Way::Decode, &token).unwrap();
    assert_eq!(back, value, "{format:?}");
    token
}

fn luhn_sum(text: &str) -> u32 {
    let digits: Vec<u32> = text.chars().filter_map(|c| c.to_digit(10)).collect();
    let double = |d: u32| if d > 4 { 2 * d - 9 } else { 2 * d };
    digits
        .iter()
        .rev()
        .enumerate()
        .map(|(i, d)| if i % 2 == 1 { double(*d) } else { *d })
        .sum::<u32>()
        % 10
}

#[test]
fn there_and_back_with_separators_in_place() {
    for (format, values) in [
        (
            Format::Pan,
            &[
                "4111-1111 1111-1111",
                "378282246310005",
                "4012888888881881",
                "6304000000000000",
            ][..],
        ),
        (
            Format::Pan,
            &["4111111111111112", "123456789012", "1234567890"],
        ),
        (
            Format::Pan64,
            &["4111 1111 1111 1111", "6304 0000 0000 0000 000"],
        ),
        (Format::Ssn, &["078-05-1120", "078 05 1120", "899999999"]),
        (
            Format::Nanp,
            &["(212) 555-0100", "+1 212 555 0100", "1-212-555-0100"],
        ),
        (
            Format::E164,
            &[
                "+49 30 1234567",
                "+44 20 7946 0958",
                "+420 123 456",
                "+7 912 345-67-89",
            ],
        ),
        (
            Format::Phone,
            &[
                "+1 (212) 555-0100",
                "+49 30 1234567",
                "212.555.0100",
                "0151 2345678 90",
            ],
        ),
        (
            Format::Iban,
            &[
                "DE89 3704 0044 0532 0130 00",
                "gb82 west 1234 5698 7654 32",
                "MT84MALT011000012345MTLCAST001S",
            ],
        ),
        (
            Format::Email,
            &[
                "jane.doe@example.com",
                "Jane.DOE+x@Example.com",
                "\"jane doe\"@example.org",
                "a_b-c1@x.y",
            ],
        ),
        (
            Format::Ip,
            &["192.0.2.17", "2001:db8::1", "::", "::ffff:192.0.2.1"],
        ),
        (
            Format::Digits,
            &[
                "000000",
                "12 34 56-78",
                "00000000000000000000000000000000000000000000000000000001",
            ],
        ),
        (
            Format::Alnum,
            &["AB-123 456x", "C01X00T47", "zzzzz", "000000"],
        ),
    ] {
        for value in values {
            let token = there_and_back(format, FormatOptions::default(), value);
            let marks = |text: &str| text.replace(|c: char| c.is_ascii_alphanumeric(), "#");
            if format != Format::Ip {
                assert_eq!(marks(&token), marks(value), "{value}");
            }
        }
    }
}

#[test]
fn cards_become_numbers_that_pass_for_no_card() {
    let valid = FormatOptions {
        other_check: true,
        ..FormatOptions::default()
    };
    let brand = FormatOptions {
        keep_first: 1,
        ..FormatOptions::default()
    };
    for n in 0..500u32 {
        let body = format!("4{:014}", u64::from(n) * 7_919_777);
        let check = (0..10)
            .find(|d| luhn_sum(&format!("{body}{d}")) == 0)
            .unwrap();
        let card = format!("{body}{check}");
        assert_eq!(
            luhn_sum(&there_and_back(
                Format::Pan,
                FormatOptions::default(),
                &card
            )),
            5
        );
        assert_eq!(luhn_sum(&there_and_back(Format::Pan, valid, &card)), 0);
        assert!(there_and_back(Format::Pan, brand, &card).starts_with('4'));
        // Numbers that are no cards keep apart from the tokens of cards.
        let other = format!("{body}{}", (check + 1 + n % 9) % 10);
        assert_ne!(
            luhn_sum(&there_and_back(
                Format::Pan,
                FormatOptions::default(),
                &other
            )),
            5
        );
        assert_ne!(luhn_sum(&there_and_back(Format::Pan, valid, &other)), 0);
    }
}

#[test]
fn what_stays_stays() {
    let token = encode(Format::Pan64, "4111 1111 1111 1111").unwrap();
    assert!(token.starts_with("4111 11") && token.ends_with("1111"));
    assert!(
        encode(Format::Nanp, "+1 (212) 555-0100")
            .unwrap()
            .starts_with("+1 (212) ")
    );
    assert!(
        encode(Format::E164, "+49 30 1234567")
            .unwrap()
            .starts_with("+49 3")
    );
    let iban = encode(Format::Iban, "GB82 WEST 1234 5698 7654 32").unwrap();
    assert!(iban.starts_with("GB") && iban.contains(" WEST "));
    let keep = FormatOptions {
        keep_first: 8,
        ..FormatOptions::default()
    };
    assert!(
        there_and_back(Format::Iban, keep, "DE89370400440532013000")[4..].starts_with("37040044")
    );
    let zero = FormatOptions {
        other_check: true,
        ..FormatOptions::default()
    };
    assert!(there_and_back(Format::Iban, zero, "DE89370400440532013000").starts_with("DE00"));
    assert!(
        encode(Format::Email, "jane.doe@Example.com")
            .unwrap()
            .ends_with("@Example.com")
    );
}

#[test]
fn case_stays_in_its_places() {
    for value in [
        "Jane.Doe@example.com",
        "JANED@example.com",
        "jane@example.com",
    ] {
        let token = encode(Format::Email, value).unwrap();
        for (from, to) in value.bytes().zip(token.bytes()) {
            assert_eq!(
                from.is_ascii_uppercase(),
                to.is_ascii_uppercase(),
                "{token}"
            );
        }
    }
    let (small, large) = (
        encode(Format::Alnum, "ab-12345").unwrap(),
        encode(Format::Alnum, "AB 12345").unwrap(),
    );
    assert_eq!(small.to_uppercase().replace('-', " "), large);
}

#[test]
fn separators_do_not_change_the_digits() {
    let digits = |text: String| text.replace(|c: char| !c.is_ascii_digit(), "");
    for (format, one, other) in [
        (Format::Pan, "4111-1111-1111-1111", "4111 111111111111"),
        (Format::Ssn, "078-05-1120", "078051120"),
        (Format::Digits, "12/3456", "123456"),
        (Format::Nanp, "(212) 555-0100", "212.555.0100"),
    ] {
        assert_eq!(
            digits(encode(format, one).unwrap()),
            digits(encode(format, other).unwrap())
        );
    }
}

#[test]
fn what_does_not_fit_is_refused_with_nothing_written() {
    let small = |size| Error::SmallDomain { size };
    for (format, value, error) in [
        (Format::Pan, "4111", small(10_000)),
        (Format::Pan64, "378282246310005", small(100_000)),
        (Format::Digits, "12345", small(100_000)),
        (Format::Digits, "", small(1)),
        (Format::Alnum, "abcd", small(456_976)),
        (Format::Email, "abc@example.com", small(46_656)),
        (Format::Email, "ABCD@example.com", small(456_976)),
        (Format::E164, "+49 12345", small(100_000)),
        (Format::Ssn, "900-12-3456", Error::InvalidForFormat),
        (Format::Ssn, "666-12-3456", Error::InvalidForFormat),
        (Format::Ssn, "07805112", Error::InvalidForFormat),
        (Format::Nanp, "212-411-0100", Error::InvalidForFormat),
        (Format::Nanp, "212-155-0100", Error::InvalidForFormat),
        (Format::Nanp, "+212 555 0100", Error::InvalidForFormat),
        (Format::E164, "49 30 1234567", Error::InvalidForFormat),
        (
            Format::Iban,
            "DE88 3704 0044 0532 0130 00",
            Error::ChecksumInvalid,
        ),
        (
            Format::Iban,
            "3704 0044 0532 0130 00",
            Error::InvalidForFormat,
        ),
        (Format::Email, "jane.example.com", Error::InvalidForFormat),
        (Format::Email, "jäne@example.com", Error::InvalidForFormat),
        (Format::Ip, "192.0.2.256", Error::InvalidForFormat),
        (Format::Ip, "192.0.02.1", Error::InvalidForFormat),
        (Format::Digits, "1234%20567", Error::InvalidForFormat),
        (Format::Digits, "１２３４５６", Error::InvalidForFormat),
        (Format::Digits, "12345a6", Error::InvalidForFormat),
        (Format::Digits, "1234\\u002d56", Error::InvalidForFormat),
        (Format::Digits, &"1".repeat(57), Error::TooLong),
        (Format::Alnum, &"a".repeat(28), Error::TooLong),
    ] {
        assert_eq!(encode(format, value), Err(error), "{format:?} {value}");
    }
    let mut out = vec![1, 2];
    let engine = engine(7, "default", "x", 1);
    let job = Job {
        engine: &engine,
        options: FormatOptions::default(),
        way: Way::Encode,
    };
    assert!(
        Format::Iban
            .run(&job, b"DE88370400440532013000", &mut out)
            .is_err()
    );
    assert_eq!(out, [1, 2]);
}

#[test]
fn keys_namespaces_entities_contexts_and_kept_parts_separate() {
    let value = "4111111111111111";
    let token = |engine: &Engine, value: &str, format| {
        run_with(engine, format, FormatOptions::default(), Way::Encode, value).unwrap()
    };
    let base = engine(7, "a", "b", 1);
    let mut seen = vec![
        token(&base, value, Format::Pan),
        token(&with_context(7, "a", "b", 1, "c"), value, Format::Pan),
    ];
    seen.push(token(&base, value, Format::Digits));
    for other in [
        engine(8, "a", "b", 1),
        engine(7, "ab", "", 1),
        engine(7, "b", "a", 1),
        engine(7, "a", "b", 2),
    ] {
        seen.push(token(&other, value, Format::Pan));
    }
    let count = seen.len();
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), count);
    // The middle of two cards with other ends must not map alike.
    let middle = |value| token(&base, value, Format::Pan64)[6..12].to_string();
    assert_ne!(middle("4111111111111111"), middle("4111121111111111"));
    assert_ne!(middle("4111111111111111"), middle("4111111111111112"));
    let local = |value| token(&base, value, Format::Email)[..4].to_string();
    assert_ne!(local("jane@example.com"), local("jane@example.org"));
    assert_eq!(local("jane@example.com"), local("jane@EXAMPLE.com"));
}

/// Found by fuzzing: letters behind a `%` became hexadecimal digits, and the token was refused.
#[test]
fn what_could_become_an_escape_is_refused() {
    for format in [Format::Alnum, Format::Email] {
        for value in [
            "u%rk_leDE1_4838",
            "u%rkleDE14838@example.com",
            "100%zz12345",
        ] {
            assert_eq!(
                encode(format, value),
                Err(Error::InvalidForFormat),
                "{value}"
            );
        }
    }
    let engine = engine(7, "default", "x", 1);
    for n in 0..2000 {
        let value = format!("a%b-{n:05}%q_x%");
        let token = run_with(
            &engine,
            Format::Alnum,
            FormatOptions::default(),
            Way::Encode,
            &value,
        );
        let back = run_with(
            &engine,
            Format::Alnum,
            FormatOptions::default(),
            Way::Decode,
            &token.unwrap(),
        );
        assert_eq!(back.unwrap(), value);
    }
}

#[test]
fn an_engine_tells_formats_of_one_length_apart() {
    // Eleven digits are enciphered in both, under tweaks in which nothing is kept.
    let (card, number) = ("411111111119", "41111111111");
    let run = |engine: &Engine, format, value| {
        run_with(engine, format, FormatOptions::default(), Way::Encode, value).unwrap()
    };
    let fresh = || engine(7, "default", "x", 1);
    let one = fresh();
    for _ in 0..2 {
        for (format, value) in [(Format::Pan, card), (Format::Digits, number)] {
            assert_eq!(run(&one, format, value), run(&fresh(), format, value));
        }
    }
    let other = fresh();
    run(&other, Format::Digits, number);
    assert_eq!(
        run(&other, Format::Pan, card),
        run(&fresh(), Format::Pan, card)
    );
}

#[test]
fn a_million_middles_are_a_permutation() {
    let engine = engine(7, "default", "x", 1);
    let mut seen = vec![false; 1_000_000];
    let mut out = Vec::new();
    let job = Job {
        engine: &engine,
        options: FormatOptions::default(),
        way: Way::Encode,
    };
    for n in 0..1_000_000u32 {
        out.clear();
        Format::Pan64
            .run(&job, format!("411111{n:06}1111").as_bytes(), &mut out)
            .unwrap();
        let middle: usize = core::str::from_utf8(&out[6..12]).unwrap().parse().unwrap();
        assert!(!core::mem::replace(&mut seen[middle], true));
    }
}
