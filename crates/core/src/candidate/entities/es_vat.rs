//! VAT number (NIF-IVA).
//!
//! Source: Council Directive 2006/112/EC, article 215; Spain, Ley 37/1992.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "ES_VAT",
    title: "VAT number (NIF-IVA)",
    country: "ES",
    source: "Council Directive 2006/112/EC, article 215; Spain, Ley 37/1992",
    check: "that of NIF, NIE or CIF",
    triggers: &[
        Trigger::Shape("AA9{8}A"),
        Trigger::Shape("A{3}9{8}"),
        Trigger::Shape("A{3}9{7}A"),
        Trigger::Shape("AA-9{8}A"),
        Trigger::Shape("AA-A9{8}"),
        Trigger::Shape("AA-A9{7}A"),
    ],
    words: &["nif iva", "iva", "nif", "vat", "vat no", "vat reg", "vatin", "vat id"],
    find,
    examples: &["ES83868337X", "ES 83868337X"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::vat(site, b"ES", holds)
}

fn holds(digits: &[u8]) -> bool {
    super::es_nif::holds(digits) || super::es_nie::holds(digits) || super::es_cif::holds(digits)
}
