//! VAT number.
//!
//! Source: Council Directive 2006/112/EC, article 215; Hungary, NAV.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "HU_VAT",
    title: "VAT number",
    country: "HU",
    source: "Council Directive 2006/112/EC, article 215; Hungary, NAV",
    check: "weights 9 7 3 1, mod 10",
    triggers: &[Trigger::Shape("AA9{8}"), Trigger::Shape("AA-9{8}"), Trigger::Hint("9{8}")],
    words: &["áfa", "közösségi adószám", "kozossegi adoszam", "vat", "vat no", "vat reg", "vatin", "vat id"],
    find,
    examples: &["HU26824462", "HU 26824462"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::vat(site, b"HU", super::hu_tax_number::holds)
}
