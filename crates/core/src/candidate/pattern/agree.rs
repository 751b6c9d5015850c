//! Both engines, and for ASCII text the regex crate's own reading of a pattern, find the same.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use proptest::prelude::*;

use super::engine::Engine;
use super::program::Program;
use super::vm::Scratch;
use super::{MAX_DEPTH, MAX_PATTERN, parse};

fn all(engine: &Engine, text: &[u8], limit: usize) -> Vec<(usize, usize)> {
    let mut scratch = Scratch::default();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some((start, end)) = engine.find(text, at, limit, &mut scratch) {
        assert!(at <= start && start < end && end <= start + MAX_PATTERN);
        found.push((start, end));
        at = end;
    }
    found
}

fn small(pattern: &str) -> Engine {
    Engine::Small(Program::new(&parse(pattern).unwrap()))
}

fn spans(pattern: &str, text: &str) -> Vec<String> {
    let cut = |(start, end)| text.get(start..end).unwrap().to_string();
    all(&small(pattern), text.as_bytes(), text.len()).into_iter().map(cut).collect()
}

#[test]
fn what_is_written_is_found() {
    assert_eq!(spans(r"EMP-\d{6}", "EMP-123456,EMP-12345 EMP-6543210"), ["EMP-123456", "EMP-654321"]);
    assert_eq!(spans(r"\bEMP-\d{6}\b", "XEMP-123456 EMP-6543210 EMP-111111"), ["EMP-111111"]);
    assert_eq!(spans("(?i)k.se|br[o-p]t", "KäSE brot BRPT kÄse"), ["KäSE", "brot", "BRPT", "kÄse"]);
    assert_eq!(spans("a|ab", "ab"), ["a"]);
    assert_eq!(spans("ab|a", "aba"), ["ab", "a"]);
    assert_eq!(spans("^.{1,9}$", "one\r\ntwo\nthree\rfour"), ["one", "two", "three", "four"]);
    assert_eq!(spans(r"[^\d\s]{2}", "äö 1aб2"), ["äö", "aб"]);
    assert_eq!(spans(r"\x41\t\.\/[\]a\-]", "A\t./-"), ["A\t./-"]);
    assert_eq!(all(&small("a.b"), b"a\xFFb a\xC3b a\xC3\xA4b", 99), [(8, 12)]);
}

/// A pattern of the language, mostly one that is taken.
fn pattern() -> impl Strategy<Value = String> {
    let atom = prop::sample::select(alloc::vec![
        "a", "b", "ab", "A", "0", "-", " ", "é", "€", r"\n", r"\r", r"\.", r"\x61", r"\d", r"\w", r"\s", r"\D", r"\W", r"\S",
        ".", "[ab]", "[^a]", "[^-a]", "[0-9a]", r"[\w-]", r"[^\w]", r"[\D]", "[A-b]", r"\b", "^", "$",
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
    (prop::bool::ANY, tree).prop_map(|(folds, tree)| if folds { alloc::format!("(?i){tree}") } else { tree })
}

fn pieces(of: &'static [&'static [u8]]) -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(prop::sample::select(of), 0..24).prop_map(|parts| parts.concat())
}

const ASCII: &[&[u8]] = &[b"a", b"b", b"ab", b"A", b"B", b"0", b"9", b"-", b"_", b".", b" ", b"\n", b"\r", b"\r\n", b"aaaa"];
const ANY: &[&[u8]] = &[
    b"a", b"b", b"A", b"0", b"-", b" ", b"\n", b"\r\n", "é".as_bytes(), "€".as_bytes(), "😀".as_bytes(), b"\xC3", b"\xA9", b"\xE2\x82",
    b"\xFF", b"\xED\xA0\x80", b"\xF4\x90\x80\x80", b"\xC0\xAF", b"\xF0\x9F",
];

#[cfg(feature = "regex")]
proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn engines_agree(pattern in pattern(), text in pieces(ANY), noise in prop::collection::vec(any::<u8>(), 0..40), limit in 0usize..60) {
        let Ok(node) = parse(&pattern) else { return Ok(()) };
        let native = Engine::Native(super::engine::native(&node).unwrap());
        for text in [text, noise] {
            let small = all(&small(&pattern), &text, text.len());
            prop_assert_eq!(&small, &all(&native, &text, text.len()));
            let early: Vec<_> = small.into_iter().filter(|(start, _)| *start < limit).collect();
            prop_assert_eq!(all(&Engine::Small(Program::new(&node)), &text, limit), early.clone());
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_breaks_the_parser(text in r"[\[\](){}?*+|^$.\\\-abdwxpk:i,0-9<=!&é]{0,24}", any in ".{0,24}") {
        for text in [text, any] {
            if let Ok(node) = parse(&text) {
                prop_assert!(node.shortest() > 0 && node.longest() <= MAX_PATTERN);
                #[cfg(feature = "regex")]
                prop_assert!(super::engine::native(&node).is_some());
            }
        }
    }
}

#[test]
fn time_is_linear_in_the_text() {
    // (a?){n}a{n} and its like take other engines exponential or quadratic time.
    let deep = alloc::format!("{}a{}", "(".repeat(MAX_DEPTH), "){1,1}".repeat(MAX_DEPTH));
    for pattern in ["(?:a?){128}a{128}", "(?:a|aa){100}b", "(?:(?:a?){8}){16}b", ".{0,60}b", &deep] {
        let engine = small(pattern);
        let mut times = [0.0; 2];
        for (time, length) in times.iter_mut().zip([20_000, 80_000]) {
            let text = alloc::vec![b'a'; length];
            let begin = std::time::Instant::now();
            all(&engine, &text, length);
            *time = begin.elapsed().as_secs_f64();
        }
        // Four times the text; quadratic would be 16 times the time.
        assert!(times[1] < 10.0 * times[0] + 0.05, "{pattern}: {times:?}");
    }
}
