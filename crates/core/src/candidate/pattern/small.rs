//! What the small engine finds, and in what time; and that no text breaks the parser.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use proptest::prelude::*;

use super::engine::Engine;
use super::program::Program;
use super::vm::Scratch;
use super::{MAX_DEPTH, MAX_PATTERN, parse};

pub(super) fn all(engine: &Engine, text: &[u8], limit: usize) -> Vec<(usize, usize)> {
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

pub(super) fn small(pattern: &str) -> Engine {
    Engine::Small(Program::new(&parse(pattern).unwrap()))
}

fn spans(pattern: &str, text: &str) -> Vec<String> {
    let cut = |(start, end)| text.get(start..end).unwrap().to_string();
    all(&small(pattern), text.as_bytes(), text.len())
        .into_iter()
        .map(cut)
        .collect()
}

#[test]
fn what_is_written_is_found() {
    assert_eq!(
        spans(r"EMP-\d{6}", "EMP-123456,EMP-12345 EMP-6543210"),
        ["EMP-123456", "EMP-654321"]
    );
    assert_eq!(
        spans(r"\bEMP-\d{6}\b", "XEMP-123456 EMP-6543210 EMP-111111"),
        ["EMP-111111"]
    );
    assert_eq!(
        spans("(?i)k.se|br[o-p]t", "KäSE brot BRPT kÄse"),
        ["KäSE", "brot", "BRPT", "kÄse"]
    );
    assert_eq!(spans("a|ab", "ab"), ["a"]);
    assert_eq!(spans("ab|a", "aba"), ["ab", "a"]);
    assert_eq!(
        spans("^.{1,9}$", "one\r\ntwo\nthree\rfour"),
        ["one", "two", "three", "four"]
    );
    assert_eq!(spans(r"[^\d\s]{2}", "äö 1aб2"), ["äö", "aб"]);
    assert_eq!(spans(r"\x41\t\.\/[\]a\-]", "A\t./-"), ["A\t./-"]);
    assert_eq!(
        all(&small("a.b"), b"a\xFFb a\xC3b a\xC3\xA4b", 99),
        [(8, 12)]
    );
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
    for pattern in [
        "(?:a?){128}a{128}",
        "(?:a|aa){100}b",
        "(?:(?:a?){8}){16}b",
        ".{0,60}b",
        &deep,
    ] {
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
