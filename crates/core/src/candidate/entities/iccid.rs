//! Integrated circuit card identifier of a SIM: 89, country, issuer, account, Luhn digit.
//!
//! Source: ITU-T E.118; ETSI TS 102 221 section 13.2 (EF ICCID).

use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "ICCID",
    title: "SIM card number (ICCID)",
    source: "ITU-T E.118; ETSI TS 102 221",
    check: "first digits 89; Luhn",
    triggers: &[
        Trigger::Shape("9{19,20}"),
        Trigger::Shape("9{4}-9{4}-9{4}-9{4}-9{3,4}"),
        Trigger::Shape("9{18,19}A"),
    ],
    words: &[
        "iccid",
        "sim card",
        "sim number",
        "sim no",
        "simcard",
        "ccid",
        "sim",
    ],
    find,
    examples: &["8949123456789012347", "89012601234567890121"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let code = site.plain();
    // Read from a card, 19 digits are filled up with an F.
    let digits = code.strip_suffix(b"F").unwrap_or(code);
    if !digits.starts_with(b"89") || !check::luhn(digits) {
        return Seen::No;
    }
    match site.separator(b" -") {
        Some(0) => site.found(sure::LIKELY, Check::Digits, "19 or 20 digits"),
        Some(_) if matches!(super::common::walls(site), (0, 0)) => site.found(sure::STRONG, Check::Digits, "groups of 4"),
        Some(_) => site.found(sure::WEAK, Check::Digits, "groups of 4"),
        None => Seen::No,
    }
}
