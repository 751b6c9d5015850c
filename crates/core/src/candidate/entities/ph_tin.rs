//! Taxpayer identification number: nine digits in threes and a branch of three or five digits. No rule
//! of a check digit is published.
//!
//! Source: Bureau of Internal Revenue, Revenue Regulations 7-2012 and 11-2018 (branch codes).

use super::common::{uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "PH_TIN",
    title: "Taxpayer identification number",
    country: "PH",
    source: "Bureau of Internal Revenue, Revenue Regulations 7-2012",
    triggers: &[
        Trigger::Hint("999-999-999"),
        Trigger::Hint("999-999-999-9{3,5}"),
        Trigger::Hint("9{9}"),
        Trigger::Hint("9{12}"),
    ],
    words: &["tin", "taxpayer", "tax identification", "bir"],
    find,
    examples: &["123-465-789-000", "456-789-012-00000"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if uniform(site.plain()) {
        return Seen::No;
    }
    written(
        site,
        Check::None,
        &[
            ("999-999-999-00000", sure::WEAK),
            ("999-999-999-000", sure::WEAK),
            ("999-999-999-99999", sure::WEAK),
            ("999-999-999-999", sure::WEAK),
            ("999-999-999", sure::BARE),
            ("999999999999", sure::BARE),
            ("999999999", sure::BARE),
        ],
    )
}
