//! The fast scan and the slow, obvious one say the same of any bytes.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use scrubjay::{Policy, Scrubber};
use scrubjay_testkit::oracle::Oracle;

/// By the first byte: what is on by default, and everything at the lowest threshold, which asks the most
/// of overlaps.
static JUDGES: LazyLock<Vec<(Scrubber, Oracle)>> = LazyLock::new(|| {
    let all = Policy::default()
        .with_entities(&["all"])
        .expect("a selection")
        .with_min_confidence(1);
    [Policy::default(), all]
        .iter()
        .map(|policy| {
            (
                Scrubber::new(policy).expect("a policy"),
                Oracle::new(policy),
            )
        })
        .collect()
});

fuzz_target!(|input: &[u8]| {
    let Some((choice, text)) = input.split_first() else {
        return;
    };
    let (scrubber, oracle) = &JUDGES[usize::from(*choice) % JUDGES.len()];
    let scrubbed = scrubber.scrub(text).expect("any bytes can be scrubbed");
    let verdict = oracle.judge(text);
    assert_eq!(scrubbed.findings, verdict.findings, "findings");
    assert_eq!(scrubbed.bytes, verdict.bytes, "bytes");
});
