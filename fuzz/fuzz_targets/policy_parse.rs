//! A policy is read or refused, never more; one that is read makes a scrubber or says why not, and its
//! JSON reads back as the same policy.
#![no_main]

use libfuzzer_sys::fuzz_target;
use scrubjay::{Policy, Scrubber};

const TEXT: &[u8] = b"jane@example.com 4111 1111 1111 1111 +49 30 23125 000 https://example.com/";

fuzz_target!(|input: &[u8]| {
    let Ok(text) = std::str::from_utf8(input) else {
        return;
    };
    for policy in [Policy::from_toml(text), Policy::from_json(text)]
        .into_iter()
        .flatten()
    {
        let again = Policy::from_json(&policy.to_json()).expect("what was written can be read");
        assert_eq!(
            policy.hash(),
            again.hash(),
            "the same policy has another hash"
        );
        if let Ok(scrubber) = Scrubber::new(&policy) {
            scrubber.scrub(TEXT).expect("any bytes can be scrubbed");
        }
    }
});
