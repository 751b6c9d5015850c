//! PhilHealth identification number: twelve digits, 2-9-1. No rule of a check digit is published.
//!
//! Source: Philippine Health Insurance Corporation, Republic Act 11223 (Universal Health Care Act).

use super::common::{uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "PH_PHILHEALTH",
    title: "PhilHealth identification number",
    country: "PH",
    source: "Philippine Health Insurance Corporation, Republic Act 11223",
    triggers: &[Trigger::Hint("99-9{9}-9"), Trigger::Hint("9{12}")],
    words: &["philhealth", "phil health", "health insurance"],
    find,
    examples: &["12-354678901-2", "01-025678904-3"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if uniform(site.plain()) {
        return Seen::No;
    }
    written(
        site,
        Check::None,
        &[("99-999999999-9", sure::WEAK), ("999999999999", sure::BARE)],
    )
}
