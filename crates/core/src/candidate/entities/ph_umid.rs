//! Common reference number of the Unified Multi-Purpose ID: twelve digits, 4-7-1. No rule of a check
//! digit is published.
//!
//! Source: Executive Order 420 (2005) and 700 (2008); Philippine Statistics Authority.

use super::common::{uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "PH_UMID",
    title: "Common reference number (UMID, CRN)",
    country: "PH",
    source: "Executive Order 420 (2005) and 700 (2008), Unified Multi-Purpose ID",
    triggers: &[Trigger::Hint("9{4}-9{7}-9"), Trigger::Hint("9{12}")],
    words: &["umid", "crn", "common reference"],
    find,
    examples: &["0111-1234567-8", "0028-7654321-0"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if uniform(site.plain()) {
        return Seen::No;
    }
    written(
        site,
        Check::None,
        &[("9999-9999999-9", sure::WEAK), ("999999999999", sure::BARE)],
    )
}
