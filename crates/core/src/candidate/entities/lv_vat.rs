//! VAT number: of legal persons: eleven digits, the first above 3.
//!
//! Source: Council Directive 2006/112/EC, article 215; Latvia, VAT Law.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "LV_VAT",
    title: "VAT number",
    country: "LV",
    source: "Council Directive 2006/112/EC, article 215; Latvia, VAT Law",
    check: "weights 9 1 4 8 3 10 2 5 7 6 1, mod 11",
    triggers: &[Trigger::Shape("AA9{11}"), Trigger::Shape("AA-9{11}"), Trigger::Hint("9{11}")],
    words: &["pvn", "pvn reģistrācijas", "vat", "vat no", "vat reg", "vatin", "vat id"],
    find,
    examples: &["LV46370712155", "LV 46370712155"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::vat(site, b"LV", holds)
}

fn holds(digits: &[u8]) -> bool {
    digits.len() == 11
        && digits.first() > Some(&b'3')
        && europe::sum(digits, &[9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1], 11) == Some(3)
}
