//! Values at the end of the stream, or cut where an answer is not yet certain.

use scrubjay::{Detector, Policy, Scrubber};
use scrubjay_testkit::split;
use scrubjay_tests::{scrub, told};

/// The recognizers of values without a fixed length asked for more text where there was none.
#[test]
fn values_that_end_with_the_stream_are_found() {
    let gitlab = format!("glpat-{}", "aB3dE6gH9jK2mN5pQ8rS");
    for text in [
        "http://example.com",
        "see https://example.com/x.",
        "eyJhbGciOiJub25lIn0.eyJzdWIiOiJleGFtcGxlIn0.",
        gitlab.as_str(),
    ] {
        assert_eq!(
            Detector::default().detect(text.as_bytes()).len(),
            1,
            "{text}"
        );
    }
}

/// Bytes that are no text, at the end of the stream, went with the URL before them.
#[test]
fn broken_bytes_at_the_end_are_not_part_of_a_url() {
    let run = scrub(
        &Scrubber::default(),
        [b"http://example.com/\xFF".as_slice()],
    );
    assert_eq!(run.bytes, b"<URL>\xFF");
}

/// A token whose first dot was the last byte of the piece was taken for one part.
#[test]
fn a_token_may_have_its_dots_anywhere() {
    for length in 100..400 {
        let header = scrubjay_testkit::encode::base64url(
            format!("{{\"alg\":\"HS256\",\"x\":\"{}\"}}", "a".repeat(length)).as_bytes(),
        );
        let text = format!("t {header}.e30.c2lnbmF0dXJl end");
        let whole = scrub(&Scrubber::default(), [text.as_bytes()]);
        assert_eq!(whole.bytes, b"t <JWT> end", "{length}");
        let cut = scrub(
            &Scrubber::default(),
            split::fixed(text.as_bytes(), 257 + length % 90),
        );
        assert!(cut == whole, "{length}");
    }
}

/// A line break far behind its line.
const FAR: &str = "                                        \\n";

/// A key cut within its last line, its headers or an escape was taken to end there.
#[test]
fn a_key_may_be_cut_anywhere() {
    let lines = "MIIBVAIBADANBgkqhkiG9w0BAQEFAASCAT4wggE6AgEAAkEAqPfgaTEWEP3S9w0t\n".repeat(5);
    let headers =
        "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00112233445566778899AABBCCDDEEFF\n\n";
    for (head, fold) in [
        ("", "\n"),
        (headers, "\n"),
        ("", "\\n"),
        ("", "          \\n"),
        ("", FAR),
    ] {
        let key = format!(
            "-----{} RSA PRIVATE KEY-----\n{head}{lines}-----END RSA PRIVATE KEY-----",
            "BEGIN"
        );
        let text = format!("{} behind", key.replace('\n', fold));
        let whole = scrub(&Scrubber::default(), [text.as_bytes()]);
        assert_eq!(
            whole.bytes,
            b"<PRIVATE_KEY> behind",
            "{fold:?}: {:?}",
            told(&whole.findings)
        );
        for chunks in split::two_way(text.as_bytes()) {
            assert!(scrub(&Scrubber::default(), chunks) == whole);
        }
        for first in (0..text.len()).step_by(9) {
            let (head, tail) = text.as_bytes().split_at(first);
            let chunks = std::iter::once(head).chain(tail.chunks(5));
            assert!(scrub(&Scrubber::default(), chunks) == whole);
        }
    }
}

/// The further pieces of a kept value hid what stood in them.
#[test]
fn a_long_value_that_is_kept_hides_nothing() {
    let policy = Policy::from_toml("[entity.URL]\naction = 'keep'").unwrap();
    let scrubber = Scrubber::new(&policy).unwrap();
    let text = format!("https://example.com/?{} end", "a@b.co,".repeat(10_000));
    let run = scrub(&scrubber, [text.as_bytes()]);
    let wanted = format!(
        "https://example.com/?{} end",
        "<EMAIL_ADDRESS>,".repeat(10_000)
    );
    assert!(run.bytes == wanted.as_bytes());
}

/// The words behind a value that ended near the end of the piece were not all there, or only where
/// the stream was cut so.
#[test]
fn words_behind_a_long_value_are_read_whole() {
    let policy = Policy::from_toml("min_confidence = 80").unwrap();
    let scrubber = Scrubber::new(&policy).unwrap();
    for length in 200..=248 {
        let mut domain = "a".repeat(length);
        for dot in (50..length).step_by(50) {
            domain.replace_range(dot..=dot, ".");
        }
        let filler = " and so on".repeat(40);
        let text = format!("x{filler} j@{domain}.zzzz is my only e-mail{filler}");
        let whole = scrub(&scrubber, [text.as_bytes()]);
        assert_eq!(whole.report.total(), 1, "{length}");
        for size in [1, 90, 257, 270, 280] {
            let cut = scrub(&scrubber, split::fixed(text.as_bytes(), size));
            assert!(cut == whole, "{length} in chunks of {size}");
        }
    }
}
