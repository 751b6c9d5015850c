//! VAT number.
//!
//! Source: Council Directive 2006/112/EC, article 215; Cyprus, VAT Law.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CY_VAT",
    title: "VAT number",
    country: "CY",
    source: "Council Directive 2006/112/EC, article 215; Cyprus, VAT Law",
    check: "check letter over odd and even places",
    triggers: &[Trigger::Shape("AA9{8}A"), Trigger::Shape("AA-9{8}A"), Trigger::Hint("9{8}A")],
    words: &["φπα", "αριθμός φπα", "fpa", "vat", "vat no", "vat reg", "vatin", "vat id"],
    find,
    examples: &["CY30570541R", "CY 30570541R"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::vat(site, b"CY", super::cy_tin::holds)
}
