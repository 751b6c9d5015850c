//! VAT number (DIČ).
//!
//! Source: Council Directive 2006/112/EC, article 215; Czechia, Act 235/2004.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CZ_VAT",
    title: "VAT number (DIČ)",
    country: "CZ",
    source: "Council Directive 2006/112/EC, article 215; Czechia, Act 235/2004",
    check: "that of IČO or birth number",
    triggers: &[Trigger::Shape("AA9{8,10}"), Trigger::Shape("AA-9{8,10}"), Trigger::Hint("9{8,10}")],
    words: &["dič", "dic", "dph", "vat", "vat no", "vat reg", "vatin", "vat id"],
    find,
    examples: &["CZ38778301", "CZ 38778301"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::vat(site, b"CZ", holds)
}

fn holds(digits: &[u8]) -> bool {
    (digits.len() == 8 && digits.first() != Some(&b'9') && super::cz_ico::holds(digits)) || europe::birth_number(digits)
}
