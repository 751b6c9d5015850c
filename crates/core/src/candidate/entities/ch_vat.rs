//! VAT number: the enterprise number and MWST, TVA or IVA.
//!
//! Source: Switzerland, MWSTG article 66; UIDG.

use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CH_VAT",
    title: "VAT number",
    country: "CH",
    source: "Switzerland, MWSTG article 66; UIDG",
    check: "the enterprise number's",
    triggers: &[
        Trigger::Shape("A{3}-999-999-999-A{3,4}"),
        Trigger::Shape("A{3}9{9}A{3,4}"),
        Trigger::Shape("A{3}9{9}-A{3,4}"),
        Trigger::Shape("A{3}-9{9}-A{3,4}"),
    ],
    words: &["mwst", "tva", "iva", "vat"],
    find,
    examples: &["CHE-116.281.710 MWST"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    let taxed = matches!(plain.get(12..), Some(b"MWST" | b"TVA" | b"IVA" | b"VAT"));
    if taxed && site.value().starts_with(b"CHE") && super::ch_uid::holds(plain) {
        return site.found(sure::STRONG, Check::Digits, "enterprise number and tax");
    }
    Seen::No
}
