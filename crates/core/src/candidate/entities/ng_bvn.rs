//! Bank verification number: eleven digits that begin with 22. There is no published check digit.
//!
//! Source: Central Bank of Nigeria, Regulatory Framework for Bank Verification Number Operations
//! (2021); Nigeria Inter-Bank Settlement System.

use super::common::uniform;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "NG_BVN",
    title: "Bank verification number",
    country: "NG",
    source: "Central Bank of Nigeria, Regulatory Framework for BVN Operations",
    check: "first digits 22",
    triggers: &[Trigger::Hint("9{11}")],
    words: &["bvn", "bank verification"],
    find,
    examples: &["22154879630", "22391047586"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if !site.value().starts_with(b"22") || uniform(site.plain()) {
        return Seen::No;
    }
    site.found(sure::BARE, Check::Structure, "11 digits")
}
