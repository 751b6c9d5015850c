//! VAT number.
//!
//! Source: Council Directive 2006/112/EC, article 215; Croatia, VAT Act.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "HR_VAT",
    title: "VAT number",
    country: "HR",
    source: "Council Directive 2006/112/EC, article 215; Croatia, VAT Act",
    check: "that of the OIB",
    triggers: &[Trigger::Shape("AA9{11}"), Trigger::Shape("AA-9{11}"), Trigger::Hint("9{11}")],
    words: &["pdv", "pdv id", "vat", "vat no", "vat reg", "vatin", "vat id"],
    find,
    examples: &["HR93938422190", "HR 93938422190"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::vat(site, b"HR", super::hr_oib::holds)
}
