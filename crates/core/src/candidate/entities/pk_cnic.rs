//! Computerized national identity card: place (province in front), family number, sex, 5-7-1 digits.
//! There is no check digit.
//!
//! Source: National Database and Registration Authority, Ordinance VIII of 2000.

use super::common::{uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "PK_CNIC",
    title: "Computerized national identity card number",
    country: "PK",
    source: "National Database and Registration Authority, Ordinance VIII of 2000",
    check: "province; sex",
    triggers: &[Trigger::Shape("9{5}-9{7}-9"), Trigger::Hint("9{13}")],
    words: &[
        "cnic",
        "nicop",
        "national identity",
        "nadra",
        "identity card",
        "شناختی کارڈ",
        "قومی شناختی",
    ],
    find,
    examples: &["34201-0891231-8", "42101-1234567-1"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if !matches!(digits.first(), Some(b'1'..=b'8'))
        || digits.last() == Some(&b'0')
        || uniform(digits)
    {
        return Seen::No;
    }
    written(
        site,
        Check::Structure,
        &[
            ("99999-9999999-9", sure::LIKELY),
            ("9999999999999", sure::BARE),
        ],
    )
}
