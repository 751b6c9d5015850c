//! Bank state branch number: bank, state and branch, 3-3 digits. There is no check digit.
//!
//! Source: Australian Payments Network, BSB Procedures.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "AU_BSB",
    title: "Bank state branch number",
    country: "AU",
    source: "Australian Payments Network, BSB numbers",
    triggers: &[Trigger::Hint("999-999"), Trigger::Hint("9{6}")],
    words: &["bsb", "bank state branch", "branch number"],
    find,
    examples: &["062-000", "033-088"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if site.plain().number(0, 2) == 0 {
        return Seen::No;
    }
    written(
        site,
        Check::None,
        &[
            ("999-999", sure::WEAK),
            ("999 999", sure::BARE),
            ("999999", sure::BARE),
        ],
    )
}
