//! VAT number (USt-IdNr.).
//!
//! Source: Council Directive 2006/112/EC, article 215; Germany, UStG § 27a.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "DE_VAT_ID",
    title: "VAT number (USt-IdNr.)",
    country: "DE",
    source: "Council Directive 2006/112/EC, article 215; Germany, UStG § 27a",
    check: "ISO 7064 mod 11-10",
    triggers: &[
        Trigger::Shape("AA9{9}"),
        Trigger::Shape("AA-9{9}"),
        Trigger::Shape("AA-999-999-999"),
        Trigger::Shape("AA999-999-999"),
        Trigger::Hint("9{9}"),
    ],
    words: &["ust id", "ust idnr", "umsatzsteuer", "ustid", "mwst", "vat", "vat no", "vat reg", "vatin", "vat id"],
    find,
    examples: &["DE136695976"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::vat(site, b"DE", holds)
}

fn holds(digits: &[u8]) -> bool {
    digits.len() == 9 && digits.first() != Some(&b'0') && check::mod11_10(digits)
}
