//! VAT number.
//!
//! Source: Council Directive 2006/112/EC, article 215; Greece, VAT Code.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "GR_VAT",
    title: "VAT number",
    country: "GR",
    source: "Council Directive 2006/112/EC, article 215; Greece, VAT Code",
    check: "that of the ΑΦΜ",
    triggers: &[Trigger::Shape("AA9{9}"), Trigger::Shape("AA-9{9}"), Trigger::Hint("9{9}")],
    words: &["φπα", "vies", "fpa", "vat", "vat no", "vat reg", "vatin", "vat id"],
    find,
    examples: &["EL065332091", "EL 065332091"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::vat(site, b"EL", super::gr_afm::holds)
}
