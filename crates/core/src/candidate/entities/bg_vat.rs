//! VAT number.
//!
//! Source: Council Directive 2006/112/EC, article 215; Bulgaria, VAT Act article 94.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "BG_VAT",
    title: "VAT number",
    country: "BG",
    source: "Council Directive 2006/112/EC, article 215; Bulgaria, VAT Act article 94",
    check: "that of EIK, EGN or foreigner's number",
    triggers: &[Trigger::Shape("AA9{9,10}"), Trigger::Shape("AA-9{9,10}"), Trigger::Hint("9{9,10}")],
    words: &["ддс", "ин по зддс", "зддс", "dds", "vat", "vat no", "vat reg", "vatin", "vat id"],
    find,
    examples: &["BG146304047", "BG 146304047"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::vat(site, b"BG", holds)
}

fn holds(digits: &[u8]) -> bool {
    if digits.len() == 9 {
        return super::bg_eik::holds(digits);
    }
    let person = europe::sum(digits, &[2, 4, 8, 5, 10, 9, 7, 3, 6], 11).map(|rest| rest % 10);
    let foreigner = europe::sum(digits, &[21, 19, 17, 13, 11, 9, 7, 3, 1], 10);
    let check = europe::last(digits);
    digits.len() == 10
        && (person == check || foreigner == check || europe::mod11(digits, &[4, 3, 2, 7, 6, 5, 4, 3, 2], None))
}
