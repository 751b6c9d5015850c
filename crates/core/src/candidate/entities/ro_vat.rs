//! VAT number.
//!
//! Source: Council Directive 2006/112/EC, article 215; Romania, Codul fiscal.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "RO_VAT",
    title: "VAT number",
    country: "RO",
    source: "Council Directive 2006/112/EC, article 215; Romania, Codul fiscal",
    check: "that of the CUI",
    triggers: &[Trigger::Shape("AA9{4,10}"), Trigger::Shape("AA-9{4,10}")],
    words: &["tva", "cui", "cif", "cod de tva", "vat", "vat no", "vat reg", "vatin", "vat id"],
    find,
    examples: &["RO35636354", "RO 35636354"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::vat(site, b"RO", super::ro_cui::holds)
}
