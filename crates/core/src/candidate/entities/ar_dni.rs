//! Documento Nacional de Identidad: seven or eight digits, of foreigners from 90 million on. There is
//! no check digit.
//!
//! Source: Registro Nacional de las Personas, Ley 17.671.

use super::common::{uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "AR_DNI",
    title: "National identity document (DNI)",
    country: "AR",
    source: "Registro Nacional de las Personas, Ley 17.671",
    check: "range",
    triggers: &[
        Trigger::Hint("9{7,8}"),
        Trigger::Hint("99-999-999"),
        Trigger::Hint("9-999-999"),
    ],
    words: &[
        "dni",
        "documento nacional",
        "documento de identidad",
        "nro documento",
    ],
    find,
    examples: &["20.123.456", "35891746"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let number = digits.number(0, digits.len());
    if !matches!(number, 3_000_000..=69_999_999 | 90_000_000..=96_999_999) || uniform(digits) {
        return Seen::No;
    }
    written(
        site,
        Check::None,
        &[
            ("99.999.999", sure::BARE),
            ("9.999.999", sure::BARE),
            ("99999999", sure::BARE),
            ("9999999", sure::BARE),
        ],
    )
}
