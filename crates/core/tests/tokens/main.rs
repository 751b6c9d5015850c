//! Tokens from outside: golden values, round trips, restoring, and what must not leak.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

mod alterations;
mod canary;
mod columns;
mod golden;
mod oracle;
mod roundtrip;
mod sealed;
mod session;
mod streams;

use scrubjay::{Keyring, Keys, Limits, Policy, Scrubber, Seed, Vault};

/// So many cases of a property, or as many as `PROPTEST_CASES` says.
pub(crate) fn cases(usual: u32) -> proptest::prelude::ProptestConfig {
    let wanted = std::env::var("PROPTEST_CASES");
    let wanted = wanted.ok().and_then(|count| count.parse().ok());
    proptest::prelude::ProptestConfig::with_cases(wanted.unwrap_or(usual))
}

pub(crate) fn root() -> [u8; 32] {
    std::array::from_fn(|i| i as u8)
}

pub(crate) fn keys(namespace: &str) -> Keys {
    Keyring::new(1, &root())
        .unwrap()
        .namespace(namespace)
        .unwrap()
}

pub(crate) fn vault() -> Vault {
    Vault::new(&Seed::new([9; 32]), Limits::default()).unwrap()
}

pub(crate) fn scrubber(policy: &str) -> Scrubber {
    Scrubber::with_keys(&Policy::from_toml(policy).unwrap(), &keys("default")).unwrap()
}
