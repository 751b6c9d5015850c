//! However a stream is cut, the answers are the same.

use std::sync::LazyLock;

use proptest::prelude::*;
use scrubjay::{Policy, Scrubber, Unit};
use scrubjay_testkit::values::{dense_text, pem};
use scrubjay_testkit::{Rng, split};
use scrubjay_tests::{fragments, run, told, vectors};

const UNITS: [Unit; 3] = [Unit::Byte, Unit::Utf16, Unit::CodePoint];

/// Every entity at every confidence, so that most is found.
static SCRUBBER: LazyLock<Scrubber> = LazyLock::new(|| {
    let policy = "min_confidence = 20\nentities = 'all'\n[entity.URL]\naction = 'keep'";
    Scrubber::new(&Policy::from_toml(policy).unwrap()).unwrap()
});

fn same<'c>(
    scrubber: &Scrubber,
    unit: Unit,
    text: &[u8],
    chunks: impl IntoIterator<Item = &'c [u8]>,
    name: &str,
) {
    let whole = run(scrubber.session(unit), [text]);
    let cut = run(scrubber.session(unit), chunks);
    assert_eq!(told(&whole.findings), told(&cut.findings), "{name}");
    assert!(whole == cut, "{name}: {unit:?}");
}

#[test]
fn every_vector_cut_in_two_and_byte_by_byte() {
    let scrubber = &*SCRUBBER;
    for file in vectors() {
        for case in &file.cases {
            let name = format!("{}: {}", file.entity, case.name);
            for unit in UNITS {
                let whole = run(scrubber.session(unit), [case.input.as_slice()]);
                let bytes = run(scrubber.session(unit), split::bytewise(&case.input));
                assert!(whole == bytes, "{name}: bytewise {unit:?}");
                if unit == Unit::Byte || case.input.len() < 200 {
                    for (at, chunks) in split::two_way(&case.input).enumerate() {
                        let cut = run(scrubber.session(unit), chunks);
                        assert!(whole == cut, "{name}: cut at {at} {unit:?}");
                    }
                }
            }
        }
    }
}

/// Short texts are looked at only when they end; behind filler the scan comes by byte after byte.
#[test]
fn every_vector_within_a_longer_stream() {
    let scrubber = &*SCRUBBER;
    let filler = "and so on, ".repeat(60);
    for file in vectors() {
        for case in &file.cases {
            let text = [
                filler.as_bytes(),
                b"\n",
                &case.input,
                b"\n",
                filler.as_bytes(),
            ]
            .concat();
            let whole = run(scrubber.session(Unit::CodePoint), [text.as_slice()]);
            for size in [1, 2, 64, 257] {
                let cut = run(scrubber.session(Unit::CodePoint), split::fixed(&text, size));
                let name = format!("{}: {} in chunks of {size}", file.entity, case.name);
                assert!(whole == cut, "{name}");
            }
        }
    }
}

#[test]
fn blocks_cut_everywhere() {
    let mut rng = Rng::new(11);
    let scrubber = &*SCRUBBER;
    for _ in 0..4 {
        let text = format!("key:\n{}\n\nbye \u{1F600} bye", pem::value(&mut rng));
        for chunks in split::two_way(text.as_bytes()) {
            same(scrubber, Unit::Utf16, text.as_bytes(), chunks, "PEM");
        }
        let escaped = text.replace('\n', "\\n");
        for chunks in split::two_way(escaped.as_bytes()) {
            same(
                scrubber,
                Unit::Byte,
                escaped.as_bytes(),
                chunks,
                "escaped PEM",
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn dense_text_cut_at_random(seed: u64, length in 0usize..6000, unit in 0usize..3) {
        let text = dense_text(&mut Rng::new(seed), length);
        let scrubber = &*SCRUBBER;
        let whole = run(scrubber.session(UNITS[unit]), [text.as_slice()]);
        for (name, chunks) in split::assorted(&text, seed, 6) {
            let cut = run(scrubber.session(UNITS[unit]), chunks);
            prop_assert_eq!(told(&whole.findings), told(&cut.findings), "{}", &name);
            prop_assert!(whole == cut, "{}", name);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn fragments_cut_at_random(seed: u64, count in 1usize..160, longest in 1usize..400) {
        let text = fragments(&mut Rng::new(seed), count);
        let scrubber = &*SCRUBBER;
        let whole = run(scrubber.session(Unit::Utf16), [text.as_bytes()]);
        for cut in 0..3 {
            let chunks = split::random(text.as_bytes(), seed ^ cut, longest);
            let cut = run(scrubber.session(Unit::Utf16), chunks);
            prop_assert_eq!(told(&whole.findings), told(&cut.findings));
            prop_assert!(whole == cut);
        }
    }
}
