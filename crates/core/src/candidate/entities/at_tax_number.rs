//! Tax account number: two digits of the tax office, six of the account and a check digit.
//!
//! Source: Austria, Federal Ministry of Finance (Abgabenkontonummer).

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "AT_TAX_NUMBER",
    title: "Tax account number",
    country: "AT",
    source: "Austria, Federal Ministry of Finance (Abgabenkontonummer)",
    check: "Luhn",
    triggers: &[Trigger::Shape("99-999-9999"), Trigger::Hint("9{9}")],
    words: &["abgabenkonto", "steuernummer", "finanzamt", "st nr", "stnr", "tax number"],
    find,
    examples: &["69-459/1991", "694591991"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = check::luhn(digits) && !europe::same(digits);
    if holds {
        if europe::written(site, "99-999/9999") {
            site.found(sure::LIKELY, Check::Digits, "2-3/4")
        } else {
            europe::graded(site, b" ", sure::WEAK, sure::WEAK)
        }
    } else {
        Seen::No
    }
}
