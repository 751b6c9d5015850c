//! Clave Bancaria Uniforme, and virtual (CVU): bank and branch with a check digit, account with a check
//! digit, 8 and 14 digits.
//!
//! Source: Banco Central de la República Argentina, Comunicación A 2559 and A 6510; weights 3, 1, 7, 9
//! from the right.

use super::common::{uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "AR_CBU",
    title: "Bank account key (CBU, CVU)",
    country: "AR",
    source: "Banco Central de la República Argentina, Comunicación A 2559",
    check: "two check digits mod 10",
    triggers: &[Trigger::Hint("9{22}"), Trigger::Shape("9{8}-9{14}")],
    words: &[
        "cbu",
        "cvu",
        "clave bancaria",
        "cuenta",
        "transferencia",
        "alias",
    ],
    find,
    examples: &["2850590940090418135201", "28505909 40090418135201"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let bank = check::weighted_mod(digits.part(0, 8), &[7, 1, 3, 9, 7, 1, 3, 1], 10);
    let account = [3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3, 1];
    let account = check::weighted_mod(digits.part(8, 22), &account, 10);
    if bank != Some(0) || account != Some(0) || uniform(digits) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("99999999 99999999999999", sure::LIKELY),
            ("9999999999999999999999", sure::WEAK),
        ],
    )
}
