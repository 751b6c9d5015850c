//! Clave Bancaria Estandarizada: bank, place, account and check digit, 3-3-11-1 digits.
//!
//! Source: Asociación de Bancos de México, CLABE; Banco de México, Circular 3/2012. Each product with
//! the weights 3, 7, 1 counts by its last digit, which leaves the sum by 10 as it is.

use super::common::{digit, lack, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "MX_CLABE",
    title: "Bank account key (CLABE)",
    country: "MX",
    source: "Asociación de Bancos de México; Banco de México, Circular 3/2012",
    check: "weights 3 7 1, mod 10",
    triggers: &[Trigger::Hint("9{18}"), Trigger::Shape("999-999-9{11}-9")],
    words: &[
        "clabe",
        "interbancaria",
        "cuenta",
        "transferencia",
        "spei",
        "bank account",
    ],
    find,
    examples: &["032180000118359719", "012180012345678909"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    const WEIGHTS: [u8; 17] = [3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7];
    let digits = site.plain();
    let lacks = lack(digits.part(0, 17), &WEIGHTS, 10);
    if digits.number(0, 3) < 2 || lacks.is_none() || lacks != digit(digits, 17) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("999 999 99999999999 9", sure::LIKELY),
            ("999999999999999999", sure::WEAK),
        ],
    )
}
