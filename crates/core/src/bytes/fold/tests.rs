use super::letters::latin;
use super::*;
use alloc::format;
use alloc::string::String;

/// The whole of `text` folded.
fn folded(text: &str) -> String {
    let mut folded = Folded::default();
    folded.fold(text.as_bytes());
    assert_eq!(folded.text.len(), folded.spans.len());
    String::from_utf8(folded.text).unwrap()
}

#[test]
fn spellings_of_ascii_read_as_ascii() {
    for (text, reads) in [
        ("４１１１－１１１１", "4111-1111"),
        ("٤١١١ ۴۱", "4111 41"),
        ("४१११", "4111"),
        ("jane\u{200B}@exam\u{AD}ple.com", "jane@example.com"),
        ("078–05‑1120", "078-05-1120"),
        ("4111\u{A0}1111", "4111 1111"),
        (
            "jane%40example%2Ecom %2540 100% %zz %20",
            "jane@example.com @ 100% %zz %20",
        ),
        (
            "jane&#64;example&period;com &#x40; &amp; && &x; 4&shy;1",
            "jane@example.com @ & && &x; 41",
        ),
        (
            r"jane\u0040example.com \u003c \u00e9 \n \u004",
            r"jane@example.com < é \n \u004",
        ),
        (
            r"Ren\u00e9 \u5f35\u5049 \u000a \ud83d\ude00 \u2013",
            r"René 張偉 \u000a \ud83d\ude00 -",
        ),
        (r"M\\u00fcller \\\u0040 C:\\users", r"Müller @ C:\\users"),
        (
            "Ren%C3%A9+%E5%BC%B5 %E2%80%93 %C3 %C3%28 %E2%82 %25C3%25A9 %0A %C2%85",
            "René+張 - %C3 %C3( %E2%82 %25C3%25A9 %0A %C2%85",
        ),
        (
            "M&uuml;ller &Eacute;mile &#252;&#x20AC;&#8211; &szlig; &zuml; &#0; &#13;",
            "Müller Émile ü€- ß &zuml; &#0; &#13;",
        ),
        ("user [at] example [dot] com", "user@example.com"),
        (
            "user(at)example(DOT)com f(at, x) [data]",
            "user@example.com f(at, x) [data]",
        ),
        ("pаssport ѕsn паспорт рауpаl", "passport ssn паспорт paypal"),
        ("été 東京 😀", "été 東京 😀"),
    ] {
        assert_eq!(folded(text), reads, "{text}");
    }
}

#[test]
fn places_of_the_fold_are_places_of_the_text() {
    let text = "a %40 ４\u{200B}１ b [at] рp";
    let mut folded = Folded::default();
    folded.fold(text.as_bytes());
    assert_eq!(folded.text, b"a @ 41 b@pp");
    let part = |from: usize, to: usize| {
        let (start, end) = folded.origin(from, to);
        &text[start..end]
    };
    assert_eq!(part(2, 3), "%40");
    assert_eq!(part(4, 6), "４\u{200B}１");
    assert_eq!(part(7, 8), "b");
    assert_eq!(part(8, 9), "[at] ");
    assert_eq!(part(9, 11), "рp");
    assert_eq!(folded.first_from(text.find('４').unwrap()), 4);
    assert_eq!(folded.first_from(text.len()), 11);
}

#[test]
fn what_cannot_matter_is_left_alone() {
    let any = |text: &str| (0..text.len()).any(|at| lives(text.as_bytes(), at));
    for text in [
        "４",
        "x%40y",
        "%41",
        "a&#64;b",
        "a[at]b",
        "1\u{200B}2",
        "1–2",
        "12\u{A0}345",
        r"a\u0040b",
        r"\u00e9",
        "&ouml;",
        "pаss",
    ] {
        assert!(any(text), "{text}");
    }
    for text in [
        "он сказал – да",
        "100 % – nein",
        "如果，我们。",
        "f(at, x)",
        "👨\u{200D}👩",
        "été naïve «ok»",
        "a && b; %d %s",
        "C:\\users",
        "{ x: 1 }",
        r"\u20ac \ud83d\ude00 &#8364;",
    ] {
        assert!(!any(text), "{text}");
    }
}

#[test]
fn all_letters_that_pass_for_latin_do_and_take_two_bytes() {
    let passing = ('\u{80}'..='\u{FFFF}').filter_map(|c| Some((c, latin(c)?)));
    let mut count = 0;
    for (other, latin) in passing {
        assert_eq!(other.len_utf8(), 2);
        assert_eq!(
            folded(&format!("a{other}")),
            format!("a{}", char::from(latin))
        );
        assert!(lives(format!("{other}a").as_bytes(), 0));
        count += 1;
    }
    assert!(count > 40);
}

#[test]
fn what_is_no_utf8_is_left_alone() {
    for bytes in [
        &b"\xE0\x80\xAF1"[..],
        b"\xEF\xBC",
        b"1\xC2",
        b"\xE2\x80\x8B\x8B",
    ] {
        let mut folded = Folded::default();
        folded.fold(bytes);
        let kept = bytes.strip_prefix(b"\xE2\x80\x8B").unwrap_or(bytes);
        assert_eq!(folded.text, kept);
    }
}
