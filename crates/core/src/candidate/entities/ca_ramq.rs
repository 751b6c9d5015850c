//! Health insurance number of Quebec: three letters of the name, one of the first name, date of birth
//! as YYMMDD (50 is added to the month of women), two digits.
//!
//! Source: Régie de l'assurance maladie du Québec, numéro d'assurance maladie; the rule of its last
//! digit is not published.

use super::common::{date, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CA_RAMQ",
    title: "Health insurance number of Quebec",
    country: "CA",
    source: "Régie de l'assurance maladie du Québec, numéro d'assurance maladie",
    check: "date of birth (month and 50 for women)",
    triggers: &[Trigger::Hint("A{4}9{8}"), Trigger::Hint("A{4}-9999-9999")],
    words: &[
        "ramq",
        "nam",
        "assurance maladie",
        "carte soleil",
        "health insurance",
        "hin",
        "health card",
        "régie",
    ],
    find,
    examples: &["TREM 8551 0417", "LAVJ92113012"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let code = site.plain();
    let (year, month, day) = (code.number(4, 6), code.number(6, 8), code.number(8, 10));
    let month = if month > 50 { month - 50 } else { month };
    if !date(2000 + year, month, day) {
        return Seen::No;
    }
    written(
        site,
        Check::Structure,
        &[
            ("AAAA 9999 9999", sure::WEAK),
            ("AAAA-9999-9999", sure::WEAK),
            ("AAAA99999999", sure::WEAK),
        ],
    )
}
