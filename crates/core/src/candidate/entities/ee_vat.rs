//! VAT number.
//!
//! Source: Council Directive 2006/112/EC, article 215; Estonia, Käibemaksuseadus.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "EE_VAT",
    title: "VAT number",
    country: "EE",
    source: "Council Directive 2006/112/EC, article 215; Estonia, Käibemaksuseadus",
    check: "weights 3 7 1, mod 10",
    triggers: &[Trigger::Shape("AA9{9}"), Trigger::Shape("AA-9{9}"), Trigger::Hint("9{9}")],
    words: &["käibemaks", "kmkr", "käibemaksukohustuslas", "vat", "vat no", "vat reg", "vatin", "vat id"],
    find,
    examples: &["EE100398968", "EE 100398968"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::vat(site, b"EE", holds)
}

fn holds(digits: &[u8]) -> bool {
    digits.len() == 9 && europe::sum(digits, &[3, 7, 1, 3, 7, 1, 3, 7, 1], 10) == Some(0)
}
