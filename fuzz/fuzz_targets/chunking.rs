//! However a text is cut, the same comes out, and offsets of all units count the same places.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use scrubjay::{Policy, Scrubber, Unit};
use scrubjay_fuzz::scrubbed;
use scrubjay_testkit::split;

static SCRUBBER: LazyLock<Scrubber> = LazyLock::new(|| {
    let policy = Policy::default()
        .with_entities(&["all"])
        .expect("a selection");
    Scrubber::new(&policy).expect("a policy")
});

fuzz_target!(|input: &[u8]| {
    // Two bytes say how to cut, the rest is the text.
    let Some(([seed, longest], text)) = input.split_first_chunk() else {
        return;
    };
    for unit in [Unit::Byte, Unit::Utf16, Unit::CodePoint] {
        let run = |chunks: &mut dyn Iterator<Item = &[u8]>| {
            scrubbed(&SCRUBBER, unit, chunks).expect("any bytes can be scrubbed")
        };
        let whole = run(&mut std::iter::once(text));
        let cut = run(&mut split::random(
            text,
            u64::from(*seed),
            usize::from(*longest),
        ));
        assert_eq!(whole, cut, "{unit:?}, random cuts");
        assert_eq!(
            whole,
            run(&mut split::bytewise(text)),
            "{unit:?}, byte by byte"
        );
        let ends = whole
            .findings
            .windows(2)
            .all(|pair| pair[0].end <= pair[1].start);
        assert!(ends, "findings overlap");
    }
});
