use super::*;

/// The whole of `text` folded.
fn folded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out: Vec<u8> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let before = at.checked_sub(1).map_or(0, |i| bytes[i]);
        at += match fold(before, &bytes[at..], true) {
            Fold::Plain(n) => {
                out.extend(&bytes[at..at + n]);
                n
            }
            Fold::Reads(byte, n) => {
                out.push(byte);
                n
            }
            Fold::Joins(byte, n) => {
                if out.last() == Some(&b' ') {
                    out.pop();
                }
                out.push(byte);
                n
            }
            Fold::Unseen(n) => n,
            Fold::Wait => panic!("waits at the end of {text}"),
        };
    }
    String::from_utf8(out).unwrap()
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
            "jane&#64;example&period;com &#x40; &amp; && &x;",
            "jane@example.com @ & && &x;",
        ),
        ("user [at] example [dot] com", "user@example.com"),
        (
            "user(at)example(DOT)com f(at, x) [data]",
            "user@example.com f(at, x) [data]",
        ),
        ("pаssport ѕsn паспорт", "passport ssn паспорт"),
        ("été 東京 😀", "été 東京 😀"),
    ] {
        assert_eq!(folded(text), reads, "{text}");
    }
}

#[test]
fn a_step_waits_rather_than_guesses() {
    for text in [
        "４", "%40", "%2540", "&#64;", "&commat;", "[at] ", "(dot) ", "\u{200B}", "аa", "é",
    ] {
        let bytes = text.as_bytes();
        let whole = fold(0, bytes, true);
        for cut in 0..bytes.len() {
            let step = fold(0, &bytes[..cut], false);
            // A shorter piece says the same or nothing; `&` and `[` of other text may be told at once.
            assert!(
                step == Fold::Wait || step == whole,
                "{text} cut at {cut}: {step:?}"
            );
        }
        assert!(bytes.len() <= LONGEST);
    }
}

#[test]
fn all_letters_that_pass_for_latin_do() {
    for (other, latin) in LATIN {
        assert_eq!(
            folded(&format!("a{other}")),
            format!("a{}", char::from(*latin))
        );
    }
}
