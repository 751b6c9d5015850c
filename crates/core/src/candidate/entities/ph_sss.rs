//! Number of the Social Security System: ten digits, 2-7-1. No rule of a check digit is published.
//!
//! Source: Social Security System, Republic Act 11199 (Social Security Act of 2018).

use super::common::{uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "PH_SSS",
    title: "Social security number (SSS)",
    country: "PH",
    source: "Social Security System, Republic Act 11199",
    triggers: &[Trigger::Hint("99-9{7}-9"), Trigger::Hint("9{10}")],
    words: &["sss", "social security", "sss number"],
    find,
    examples: &["34-1234567-8", "0712345679"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if uniform(site.plain()) {
        return Seen::No;
    }
    written(
        site,
        Check::None,
        &[("99-9999999-9", sure::WEAK), ("9999999999", sure::BARE)],
    )
}
