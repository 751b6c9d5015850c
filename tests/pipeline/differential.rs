//! The fast pipeline against the slow one.

use std::sync::LazyLock;

use proptest::prelude::*;
use scrubjay::{Policy, Scrubber};
use scrubjay_testkit::Rng;
use scrubjay_testkit::corpus::{self, Density, Kind};
use scrubjay_testkit::oracle::Oracle;
use scrubjay_testkit::values::dense_text;
use scrubjay_tests::{fragments, scrub, told, vectors};

/// Policies under which every action meets every other.
const POLICIES: [&str; 4] = [
    "entities = 'all'",
    "min_confidence = 0",
    "[entity.URL]\naction = 'keep'\n[entity.IP_ADDRESS]\naction = 'keep'\n[entity.PHONE_NUMBER]\naction = 'keep'",
    "min_confidence = 20\naction = 'keep'\n[entity.EMAIL_ADDRESS]\naction = 'mask'\n[entity.CREDIT_CARD]\naction = 'redact'",
];

/// Both versions of one policy.
struct Pair {
    fast: Scrubber,
    slow: Oracle,
}

impl Pair {
    fn all() -> &'static [Self] {
        static ALL: LazyLock<Vec<Pair>> = LazyLock::new(|| {
            let policies = POLICIES.iter().map(|text| Policy::from_toml(text).unwrap());
            let pair = |policy| Pair {
                fast: Scrubber::new(&policy).unwrap(),
                slow: Oracle::new(&policy),
            };
            policies.map(pair).collect()
        });
        &ALL
    }

    /// Compares without printing a value.
    fn agree(&self, text: &[u8], name: &str) {
        let fast = scrub(&self.fast, [text]);
        let slow = self.slow.judge(text);
        if fast.findings != slow.findings {
            assert_eq!(told(&fast.findings), told(&slow.findings), "{name}");
            assert_eq!(fast.findings, slow.findings, "{name}");
        }
        assert!(fast.bytes == slow.bytes, "{name}: other bytes");
    }
}

#[test]
fn they_agree_on_every_vector() {
    let pairs = Pair::all();
    for file in vectors() {
        for (i, case) in file.cases.iter().enumerate() {
            // Everything on for all; the other policies take turns.
            for pair in [&pairs[0], &pairs[1 + i % 3]] {
                pair.agree(&case.input, &format!("{}: {}", file.entity, case.name));
            }
        }
    }
}

#[test]
fn they_agree_on_synthetic_text_of_every_kind() {
    let pairs = Pair::all();
    for kind in Kind::ALL {
        for density in Density::ALL {
            for (seed, pair) in (1..).zip(pairs) {
                let text = corpus::generate(kind, density, seed, 16 * 1024);
                pair.agree(&text, &format!("{} {} {seed}", kind.name(), density.name()));
            }
        }
    }
}

#[test]
fn they_agree_on_long_values_in_one_another() {
    for pair in Pair::all() {
        for seed in 0..3 {
            let mut rng = Rng::new(seed);
            let mut text = String::new();
            while text.len() < 40_000 {
                let count = rng.below(40);
                text += &fragments(&mut rng, count);
                text += rng.pick(&[
                    "https://example.com/",
                    "eyJhbGciOiJIUzI1NiJ9.",
                    "-----BEGIN PRIVATE KEY-----\n",
                ]);
                let length = rng.below(9_000);
                text += &rng.pick(&["a7/", "z", "Ab3=", "q1,x@b.co,"]).repeat(length);
            }
            pair.agree(text.as_bytes(), &format!("long values, seed {seed}"));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn they_agree_on_fragments_in_any_order(seed: u64, count in 1usize..60) {
        let text = fragments(&mut Rng::new(seed), count);
        for pair in Pair::all() {
            pair.agree(text.as_bytes(), &format!("fragments, seed {seed} count {count}"));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn they_agree_on_text_in_which_everything_happens(seed: u64, length in 0usize..4000) {
        let text = dense_text(&mut Rng::new(seed), length);
        for pair in Pair::all() {
            pair.agree(&text, &format!("dense_text seed {seed} length {length}"));
        }
    }
}
