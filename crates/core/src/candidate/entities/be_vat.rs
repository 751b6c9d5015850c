//! VAT number.
//!
//! Source: Council Directive 2006/112/EC, article 215; Belgium, VAT Code article 50.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "BE_VAT",
    title: "VAT number",
    country: "BE",
    source: "Council Directive 2006/112/EC, article 215; Belgium, VAT Code article 50",
    check: "mod 97",
    triggers: &[
        Trigger::Shape("AA9{10}"),
        Trigger::Shape("AA-9{10}"),
        Trigger::Shape("AA-9999-999-999"),
        Trigger::Shape("AA9999-999-999"),
        Trigger::Hint("9{10}"),
        Trigger::Hint("9999-999-999"),
    ],
    words: &["btw", "tva", "mwst", "btw nr", "numéro de tva", "vat", "vat no", "vat reg", "vatin", "vat id"],
    find,
    examples: &["BE1762531966", "BE 1762.531.966"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::vat(site, b"BE", super::be_enterprise::holds)
}
