//! VAT number.
//!
//! Source: Council Directive 2006/112/EC, article 215; Luxembourg, VAT Law.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "LU_VAT",
    title: "VAT number",
    country: "LU",
    source: "Council Directive 2006/112/EC, article 215; Luxembourg, VAT Law",
    check: "remainder by 89",
    triggers: &[Trigger::Shape("AA9{8}"), Trigger::Shape("AA-9{8}"), Trigger::Hint("9{8}")],
    words: &["tva", "mwst", "vat", "vat no", "vat reg", "vatin", "vat id"],
    find,
    examples: &["LU24062861", "LU 24062861"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::vat(site, b"LU", holds)
}

fn holds(digits: &[u8]) -> bool {
    digits.len() == 8
        && europe::number(digits, 0, 6) % 89 == europe::number(digits, 6, 8)
        && digits.iter().all(u8::is_ascii_digit)
}
