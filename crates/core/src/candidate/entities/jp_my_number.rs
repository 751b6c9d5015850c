//! Individual Number: eleven digits and a check digit.
//!
//! Source: Ministry of Internal Affairs and Communications, Ordinance 85 of 2014, article 5: mod 11
//! with the weights 2 to 7 from the right; remainders 0 and 1 give 0.

use super::common::{digit, lack, uniform, walls, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "JP_MY_NUMBER",
    title: "Individual number (My Number)",
    country: "JP",
    source: "Act on the Use of Numbers to Identify a Specific Individual, Ordinance 85/2014 of the Ministry of Internal Affairs",
    check: "weighted sum mod 11",
    triggers: &[Trigger::Hint("9{12}"), Trigger::Hint("9999-9999-9999")],
    words: &[
        "マイナンバー",
        "個人番号",
        "my number",
        "mynumber",
        "kojin bango",
        "individual number",
    ],
    common: true,
    find,
    examples: &["6214 9832 0257", "621498320257"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let lacks = match lack(digits.part(0, 11), &[6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11) {
        Some(10) => Some(0),
        lacks => lacks,
    };
    // Three groups of a longer number, such as a card's.
    if walls(site) != (0, 0) || uniform(digits) || lacks.is_none() || lacks != digit(digits, 11) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("9999 9999 9999", sure::WEAK),
            ("9999-9999-9999", sure::WEAK),
            ("999999999999", sure::WEAK),
        ],
    )
}
