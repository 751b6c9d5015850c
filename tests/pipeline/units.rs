//! Offsets in three units against a count by hand.

use scrubjay::{Detector, Unit};
use scrubjay_testkit::Rng;
use scrubjay_testkit::values::dense_text;
use scrubjay_tests::{run, told};

/// Units before a byte offset, by the documented rule: a byte that is not a continuation counts as
/// one, in UTF-16 as two where a character beyond the first plane begins.
fn units(text: &[u8], unit: Unit, until: u64) -> u64 {
    let before = &text[..until as usize];
    let each = |byte: &u8| match (unit, byte) {
        (Unit::Byte, _) => 1,
        (_, 0x80..=0xBF) => 0,
        (Unit::Utf16, 0xF0..) => 2,
        _ => 1,
    };
    before.iter().map(each).sum()
}

fn check(text: &[u8]) {
    let detector = Detector::default();
    let bytes = detector.detect(text);
    for unit in [Unit::Byte, Unit::Utf16, Unit::CodePoint] {
        for size in [usize::MAX, 1, 3, 64] {
            let found = run(
                detector.session(unit),
                text.chunks(size.min(text.len().max(1))),
            )
            .findings;
            let mut wanted = bytes.clone();
            for finding in &mut wanted {
                finding.start = units(text, unit, finding.start);
                finding.end = units(text, unit, finding.end);
            }
            assert_eq!(told(&found), told(&wanted), "{unit:?} in chunks of {size}");
        }
    }
}

#[test]
fn emoji_combining_marks_and_lone_bytes_count_as_documented() {
    for text in [
        "😀 jane@example.com".as_bytes(),
        "e\u{301}👨\u{200D}👩 jane@example.com 🏳\u{FE0F} bob@example.org".as_bytes(),
        "名前はjane@example.comです".as_bytes(),
        b"\xFF\xFE jane@example.com \x80\x80 bob@example.org \xE2\x82 x@example.net",
        b"\xF0\x9F jane@example.com \xF0\x9F\x98\x80 bob@example.org",
        "\u{FEFF}jane@example.com".as_bytes(),
    ] {
        assert!(!Detector::default().detect(text).is_empty());
        check(text);
    }
}

#[test]
fn valid_text_counts_as_the_languages_do() {
    let text = "héllo 😀 名 jane@example.com";
    let at = text.find("jane").unwrap();
    let detector = Detector::default();
    let start = |unit| detector.detect_in(text.as_bytes(), unit)[0].start as usize;
    assert_eq!(start(Unit::Byte), at);
    assert_eq!(start(Unit::CodePoint), text[..at].chars().count());
    assert_eq!(start(Unit::Utf16), text[..at].encode_utf16().count());
}

#[test]
fn dense_text_with_broken_bytes_counts_the_same() {
    for seed in 0..12 {
        check(&dense_text(&mut Rng::new(seed), 1500));
    }
}
