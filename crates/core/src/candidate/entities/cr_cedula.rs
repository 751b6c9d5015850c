//! Cédula de identidad: province (8 naturalized, 9 special), volume and entry, 1-4-4 digits. There is
//! no check digit.
//!
//! Source: Tribunal Supremo de Elecciones, Ley 3504; Ministerio de Hacienda, Resolución DGT-R-033-2019
//! (cédula física).

use super::common::{uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CR_CEDULA",
    title: "Identity card (cédula de identidad, cédula física)",
    country: "CR",
    source: "Tribunal Supremo de Elecciones, Ley 3504",
    check: "province",
    triggers: &[
        Trigger::Hint("9-9999-9999"),
        Trigger::Hint("99-9999-9999"),
        Trigger::Hint("9{9}"),
    ],
    words: &[
        "cédula",
        "cedula",
        "cédula física",
        "cédula de identidad",
        "cédula nacional",
    ],
    find,
    examples: &["3-0455-0175", "1-0913-0259"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let province = digits.number(0, digits.len() - 8);
    if !matches!(province, 1..=9) || uniform(digits) {
        return Seen::No;
    }
    written(
        site,
        Check::Structure,
        &[
            ("9-9999-9999", sure::WEAK),
            ("09-9999-9999", sure::WEAK),
            ("999999999", sure::BARE),
        ],
    )
}
