//! VAT and company number (CVR).
//!
//! Source: Council Directive 2006/112/EC, article 215; Denmark, CVR Act.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "DK_VAT",
    title: "VAT and company number (CVR)",
    country: "DK",
    source: "Council Directive 2006/112/EC, article 215; Denmark, CVR Act",
    check: "weights 2 7 6 5 4 3 2 1, mod 11",
    triggers: &[
        Trigger::Shape("AA9{8}"),
        Trigger::Shape("AA-9{8}"),
        Trigger::Shape("AA-99-99-99-99"),
        Trigger::Hint("9{8}"),
        Trigger::Hint("99-99-99-99"),
    ],
    words: &["cvr", "moms", "se nr", "cvr nr", "vat", "vat no", "vat reg", "vatin", "vat id"],
    find,
    examples: &["DK38927094", "DK 38927094"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::vat(site, b"DK", holds)
}

fn holds(digits: &[u8]) -> bool {
    digits.len() == 8 && digits.first() != Some(&b'0') && europe::sum(digits, &[2, 7, 6, 5, 4, 3, 2, 1], 11) == Some(0)
}
