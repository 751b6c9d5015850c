//! VAT number (VAT UE).
//!
//! Source: Council Directive 2006/112/EC, article 215; Poland, VAT Act article 97.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "PL_VAT",
    title: "VAT number (VAT UE)",
    country: "PL",
    source: "Council Directive 2006/112/EC, article 215; Poland, VAT Act article 97",
    check: "that of the NIP",
    triggers: &[
        Trigger::Shape("AA9{10}"),
        Trigger::Shape("AA-9{10}"),
        Trigger::Shape("AA-999-999-99-99"),
        Trigger::Shape("AA999-999-99-99"),
        Trigger::Hint("9{10}"),
    ],
    words: &["vat ue", "nip ue", "vat", "vat no", "vat reg", "vatin", "vat id"],
    find,
    examples: &["PL6237780479", "PL 6237780479"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::vat(site, b"PL", super::pl_nip::holds)
}
