//! International mobile subscriber identity: country, network, subscriber, 14 or 15 digits. There is no
//! check digit.
//!
//! Source: ITU-T E.212 and its list of mobile country codes; 3GPP TS 23.003 section 2.2.

use super::common::uniform;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "IMSI",
    title: "Mobile subscriber identity",
    source: "ITU-T E.212; 3GPP TS 23.003",
    check: "mobile country code",
    triggers: &[
        Trigger::Hint("9{14,15}"),
        Trigger::Hint("999-99-9{10}"),
        Trigger::Hint("999-999-9{9}"),
    ],
    words: &["imsi", "subscriber identity", "mobile subscriber"],
    find,
    examples: &["262011234567890", "310150123456789"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let country = matches!(digits.number(0, 3), 1 | 202..=294 | 302..=374 | 400..=467 | 470..=472 | 502..=555 | 602..=659 | 702..=750 | 901 | 999);
    if !country || uniform(digits) {
        return Seen::No;
    }
    match site.separator(b" -") {
        Some(_) => site.found(sure::BARE, Check::Structure, "14 or 15 digits"),
        None => Seen::No,
    }
}
