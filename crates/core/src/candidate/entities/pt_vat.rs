//! VAT number.
//!
//! Source: Council Directive 2006/112/EC, article 215; Portugal, CIVA.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "PT_VAT",
    title: "VAT number",
    country: "PT",
    source: "Council Directive 2006/112/EC, article 215; Portugal, CIVA",
    check: "that of the NIF",
    triggers: &[Trigger::Shape("AA9{9}"), Trigger::Shape("AA-9{9}"), Trigger::Hint("9{9}")],
    words: &["iva", "vat", "vat no", "vat reg", "vatin", "vat id"],
    find,
    examples: &["PT185049672", "PT 185049672"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::vat(site, b"PT", super::pt_nif::holds)
}
