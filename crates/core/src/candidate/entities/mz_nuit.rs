//! Número Único de Identificação Tributária: kind, serial number and check digit, nine digits.
//!
//! Source: Autoridade Tributária de Moçambique, Decreto 28/2000.

use super::common::{digit, uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "MZ_NUIT",
    title: "Taxpayer number (NUIT)",
    country: "MZ",
    source: "Autoridade Tributária de Moçambique, Decreto 28/2000",
    check: "weighted sum mod 11",
    triggers: &[Trigger::Hint("9{9}"), Trigger::Hint("999-999-999")],
    words: &[
        "nuit",
        "identificação tributária",
        "identificacao tributaria",
        "contribuinte",
        "moçambique",
    ],
    find,
    examples: &["400339910", "100123452"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let rest = check::weighted_mod(digits.part(0, 8), &[8, 9, 4, 5, 6, 7, 8, 9], 11);
    // The remainder 10 gives 1.
    let last = rest.map(|rest| if rest == 10 { 1 } else { rest });
    if uniform(digits) || last.is_none() || last != digit(digits, 8) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("999999999", sure::WEAK),
            ("999 999 999", sure::WEAK),
            ("999-999-999", sure::WEAK),
        ],
    )
}
