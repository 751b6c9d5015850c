//! Identity card number: two letters of the series and six digits.
//!
//! Source: Romania, OUG 97/2005.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "RO_ID_CARD",
    title: "Identity card number",
    country: "RO",
    source: "Romania, OUG 97/2005",
    triggers: &[Trigger::Hint("AA9{6}"), Trigger::Hint("AA-9{6}")],
    words: &["carte de identitate", "buletin", "seria ci", "act de identitate", "identity card"],
    find,
    examples: &["KK141905", "KK 141905"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::document(site)
}
