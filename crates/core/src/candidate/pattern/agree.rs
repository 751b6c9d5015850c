//! Both engines, and for ASCII text the regex crate's own reading of a pattern, find the same.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use proptest::prelude::*;

use super::engine::{Engine, native};
use super::parse;
use super::small::{all, small};

/// A pattern of the language, mostly one that is taken.
fn pattern() -> impl Strategy<Value = String> {
    let atom = prop::sample::select(alloc::vec![
        "a", "b", "ab", "A", "0", "-", " ", "é", "€", r"\n", r"\r", r"\.", r"\x61", r"\d", r"\w",
        r"\s", r"\D", r"\W", r"\S", ".", "[ab]", "[^a]", "[^-a]", "[0-9a]", r"[\w-]", r"[^\w]",
        r"[\D]", "[A-b]", r"\b", "^", "$",
    ])
    .prop_map(ToString::to_string);
    let times = prop::sample::select(alloc::vec!["", "", "?", "{2}", "{0,2}", "{1,3}", "{3,4}"]);
    let tree = atom.prop_recursive(4, 24, 4, move |inner| {
        let times = times.clone();
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..4).prop_map(|parts| parts.concat()),
            prop::collection::vec(inner.clone(), 2..4).prop_map(|parts| parts.join("|")),
            (inner.clone(), times).prop_map(|(part, times)| alloc::format!("(?:{part}){times}")),
            inner.prop_map(|part| alloc::format!("({part})")),
        ]
    });
    (prop::bool::ANY, tree).prop_map(|(folds, tree)| {
        if folds {
            alloc::format!("(?i){tree}")
        } else {
            tree
        }
    })
}

fn pieces(of: &'static [&'static [u8]]) -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(prop::sample::select(of), 0..24).prop_map(|parts| parts.concat())
}

const ASCII: &[&[u8]] = &[
    b"a", b"b", b"ab", b"A", b"B", b"0", b"9", b"-", b"_", b".", b" ", b"\n", b"\r", b"\r\n",
    b"aaaa",
];
const ANY: &[&[u8]] = &[
    b"a",
    b"b",
    b"A",
    b"0",
    b"-",
    b" ",
    b"\n",
    b"\r\n",
    "é".as_bytes(),
    "€".as_bytes(),
    "😀".as_bytes(),
    b"\xC3",
    b"\xA9",
    b"\xE2\x82",
    b"\xFF",
    b"\xED\xA0\x80",
    b"\xF4\x90\x80\x80",
    b"\xC0\xAF",
    b"\xF0\x9F",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn engines_agree(pattern in pattern(), text in pieces(ANY), noise in prop::collection::vec(any::<u8>(), 0..40), limit in 0usize..60) {
        let Ok(node) = parse(&pattern) else { return Ok(()) };
        let native = Engine::Native(native(&node).unwrap());
        for text in [text, noise] {
            let found = all(&small(&pattern), &text, text.len());
            prop_assert_eq!(&found, &all(&native, &text, text.len()));
            let early: Vec<_> = found.into_iter().filter(|(start, _)| *start < limit).collect();
            prop_assert_eq!(all(&small(&pattern), &text, limit), early.clone());
            prop_assert_eq!(all(&native, &text, limit), early);
        }
    }

    #[test]
    fn the_regex_crate_reads_the_pattern_as_we_do(pattern in pattern(), text in pieces(ASCII)) {
        if parse(&pattern).is_err() {
            return Ok(());
        }
        let direct = regex::bytes::RegexBuilder::new(&pattern).unicode(false).multi_line(true).crlf(true).build().unwrap();
        let found: Vec<_> = direct.find_iter(&text).map(|m| (m.start(), m.end())).collect();
        prop_assert_eq!(all(&small(&pattern), &text, text.len()), found);
    }
}
