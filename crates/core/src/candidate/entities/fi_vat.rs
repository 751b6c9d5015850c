//! VAT number.
//!
//! Source: Council Directive 2006/112/EC, article 215; Finland, Arvonlisäverolaki.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "FI_VAT",
    title: "VAT number",
    country: "FI",
    source: "Council Directive 2006/112/EC, article 215; Finland, Arvonlisäverolaki",
    check: "that of the business ID",
    triggers: &[
        Trigger::Shape("AA9{8}"),
        Trigger::Shape("AA-9{8}"),
        Trigger::Shape("AA9{7}-9"),
        Trigger::Hint("9{8}"),
    ],
    words: &["alv", "arvonlisävero", "moms", "vat", "vat no", "vat reg", "vatin", "vat id"],
    find,
    examples: &["FI38533072", "FI 38533072"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::vat(site, b"FI", super::fi_ytunnus::holds)
}
