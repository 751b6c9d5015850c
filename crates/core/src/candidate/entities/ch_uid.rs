//! Enterprise number (UID, IDE).
//!
//! Source: Switzerland, Federal Act on the enterprise identification number (UIDG).

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CH_UID",
    title: "Enterprise number (UID, IDE)",
    country: "CH",
    source: "Switzerland, Federal Act on the enterprise identification number (UIDG)",
    check: "weights 5 4 3 2 7 6 5 4, mod 11",
    triggers: &[Trigger::Shape("A{3}-999-999-999"), Trigger::Shape("A{3}9{9}"), Trigger::Shape("A{3}-9{9}")],
    words: &["uid", "ide", "idi", "unternehmens identifikation", "mwst"],
    find,
    examples: &["CHE-116.281.710"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if site.value().starts_with(b"CHE") && holds(site.plain()) {
        return site.found(sure::STRONG, Check::Digits, "CHE and 9 digits");
    }
    Seen::No
}

pub(super) fn holds(plain: &[u8]) -> bool {
    plain
        .get(3..12)
        .is_some_and(|digits| europe::mod11(digits, &[5, 4, 3, 2, 7, 6, 5, 4], None))
}
