//! VAT number.
//!
//! Source: Council Directive 2006/112/EC, article 215; Slovenia, ZDDV-1.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "SI_VAT",
    title: "VAT number",
    country: "SI",
    source: "Council Directive 2006/112/EC, article 215; Slovenia, ZDDV-1",
    check: "that of the tax number",
    triggers: &[Trigger::Shape("AA9{8}"), Trigger::Shape("AA-9{8}"), Trigger::Hint("9{8}")],
    words: &["ddv", "id ddv", "id za ddv", "vat", "vat no", "vat reg", "vatin", "vat id"],
    find,
    examples: &["SI21280410", "SI 21280410"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::vat(site, b"SI", super::si_tax::holds)
}
