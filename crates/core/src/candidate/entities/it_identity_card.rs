//! Identity card number: electronic: two letters, five digits, two letters; on paper: two letters and seven
//! digits.
//!
//! Source: Italy, Ministero dell'Interno, D.M. 23 dicembre 2015.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "IT_IDENTITY_CARD",
    title: "Identity card number",
    country: "IT",
    source: "Italy, Ministero dell'Interno, D.M. 23 dicembre 2015",
    triggers: &[
        Trigger::Hint("AA9{5}AA"),
        Trigger::Hint("AA9{7}"),
        Trigger::Hint("9{7}AA"),
        Trigger::Hint("AA-9{7}"),
    ],
    words: &[
        "carta d'identità", "carta d'identita", "carta identità", "carta identita", "carta di identità", "cie",
        "identity card",
    ],
    find,
    examples: &["CD83071QC", "CD83071QC"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::document(site)
}
