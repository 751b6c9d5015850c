//! The hard negatives in `tests/negatives` hold nothing personal.
//!
//! The checks are coarse and know nothing of the library: they are there to catch a slip in a
//! text, not to find what the library should find.

use std::net::IpAddr;
use std::path::PathBuf;

use scrubjay_testkit::digits::{iban_ok, luhn_ok};

fn texts() -> Vec<(String, String)> {
    let dir = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/negatives");
    let entries = std::fs::read_dir(dir).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    files.sort();
    let name = |path: &PathBuf| path.file_name().map(|n| n.to_string_lossy().into_owned());
    files
        .iter()
        .map(|path| {
            // A file that is no UTF-8 comes out empty, which a test below refuses.
            (
                name(path).unwrap_or_default(),
                std::fs::read_to_string(path).unwrap_or_default(),
            )
        })
        .collect()
}

/// Pieces of a text between characters that are no part of what is looked for.
fn pieces(text: &str, inside: fn(char) -> bool) -> impl Iterator<Item = &str> {
    text.split(move |c: char| !inside(c))
        .filter(|piece| !piece.is_empty())
}

#[test]
fn there_are_many_and_each_is_text() {
    let texts = texts();
    assert!(texts.len() >= 16, "only {} files", texts.len());
    for (name, text) in texts {
        assert!(name.ends_with(".txt"), "{name} is no .txt");
        assert!(text.len() > 1500, "{name} is not UTF-8 or too short");
        assert!(text.lines().count() > 5 && text.ends_with('\n'), "{name}");
    }
}

#[test]
fn none_holds_an_address_or_a_url() {
    for (name, text) in texts() {
        assert!(
            !text.contains("://") && !text.contains("www."),
            "{name} has a URL"
        );
        for piece in pieces(&text, |c| c.is_alphanumeric() || ":._".contains(c)) {
            let bare = piece.trim_matches('.');
            // Eight pairs are a fingerprint or an EUI-64.
            let pairs = bare.split(':').all(|group| group.len() == 2);
            let address = bare.len() > 2 && !pairs && bare.parse::<IpAddr>().is_ok();
            assert!(!address, "{name}: {piece} is an IP address");
        }
        for piece in pieces(&text, |c| c.is_alphanumeric() || "@.-_+".contains(c)) {
            let Some((local, domain)) = piece.split_once('@') else {
                continue;
            };
            let end = domain.rsplit_once('.').map_or("", |(_, end)| end);
            let known = [
                "com", "org", "net", "io", "dev", "de", "test", "example", "invalid",
            ];
            let address = !local.is_empty() && known.contains(&end);
            assert!(!address, "{name}: {piece} is an e-mail address");
        }
    }
}

#[test]
fn none_holds_a_number_with_a_right_check_digit() {
    for (name, text) in texts() {
        for piece in pieces(&text, char::is_alphanumeric) {
            let digits = piece.bytes().all(|b| b.is_ascii_digit());
            let card = digits
                && (13..=19).contains(&piece.len())
                && piece.starts_with(['2', '3', '4', '5', '6'])
                && !piece.starts_with("20");
            assert!(
                !(card && luhn_ok(piece)),
                "{name}: {piece} is a card number"
            );
            let device = digits && piece.len() == 15;
            assert!(!(device && luhn_ok(piece)), "{name}: {piece} is an IMEI");
            let bytes = piece.as_bytes();
            let account = (15..=34).contains(&bytes.len())
                && bytes[..2].iter().all(u8::is_ascii_uppercase)
                && bytes[2..4].iter().all(u8::is_ascii_digit);
            assert!(!(account && iban_ok(piece)), "{name}: {piece} is an IBAN");
        }
    }
}

#[test]
fn none_holds_a_card_in_groups_of_four() {
    let ends = |c: Option<&u8>| !c.is_some_and(u8::is_ascii_digit);
    for (name, text) in texts() {
        let bytes = text.as_bytes();
        for (at, window) in bytes.windows(19).enumerate() {
            let separator = window[4];
            let formed = b" -".contains(&separator)
                && window
                    .iter()
                    .enumerate()
                    .all(|(place, byte)| match place % 5 {
                        4 => *byte == separator,
                        _ => byte.is_ascii_digit(),
                    });
            let alone = ends(bytes.get(at.wrapping_sub(1))) && ends(bytes.get(at + 19));
            if formed && alone && (b'2'..=b'6').contains(&window[0]) {
                let number = String::from_utf8_lossy(window);
                assert!(!luhn_ok(&number), "{name}: {number} is a card number");
            }
        }
    }
}
