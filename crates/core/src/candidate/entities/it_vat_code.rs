//! VAT number (partita IVA).
//!
//! Source: Italy, D.P.R. 633/1972 article 35; Council Directive 2006/112/EC, article 215.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "IT_VAT_CODE",
    title: "VAT number (partita IVA)",
    country: "IT",
    source: "Italy, D.P.R. 633/1972 article 35; Council Directive 2006/112/EC, article 215",
    check: "office of the province; Luhn",
    triggers: &[Trigger::Shape("AA9{11}"), Trigger::Shape("AA-9{11}"), Trigger::Hint("9{11}")],
    words: &[
        "partita iva", "p iva", "piva", "iva", "codice fiscale", "vat", "vat no", "vat reg", "vatin", "vat id",
    ],
    find,
    examples: &["02281970927", "IT02281970927"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::vat(site, b"IT", holds)
}

fn holds(digits: &[u8]) -> bool {
    digits.len() == 11
        && check::luhn(digits)
        && !digits.starts_with(b"0000000")
        && matches!(europe::number(digits, 7, 10), 1..=100 | 120 | 121 | 888 | 999)
}
