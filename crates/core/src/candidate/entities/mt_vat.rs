//! VAT number.
//!
//! Source: Council Directive 2006/112/EC, article 215; Malta, VAT Act (Cap. 406).

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "MT_VAT",
    title: "VAT number",
    country: "MT",
    source: "Council Directive 2006/112/EC, article 215; Malta, VAT Act (Cap. 406)",
    check: "weights 3 4 6 7 8 9 10 1, mod 37",
    triggers: &[Trigger::Shape("AA9{8}"), Trigger::Shape("AA-9{8}"), Trigger::Hint("9{8}")],
    words: &["taxxa", "vat", "vat no", "vat reg", "vatin", "vat id"],
    find,
    examples: &["MT30785931", "MT 30785931"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::vat(site, b"MT", holds)
}

fn holds(digits: &[u8]) -> bool {
    digits.len() == 8 && digits.first() != Some(&b'0') && europe::sum(digits, &[3, 4, 6, 7, 8, 9, 10, 1], 37) == Some(0)
}
