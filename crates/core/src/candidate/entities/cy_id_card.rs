//! Identity card number: up to eight digits.
//!
//! Source: Cyprus, Civil Registry and Migration Department.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CY_ID_CARD",
    title: "Identity card number",
    country: "CY",
    source: "Cyprus, Civil Registry and Migration Department",
    on: false,
    triggers: &[Trigger::Hint("9{6,8}")],
    words: &["αριθμός ταυτότητας", "δελτίο ταυτότητας", "αρ ταυτότητας", "identity card", "kimlik"],
    find,
    examples: &["1258967"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if europe::same(site.plain()) {
        return Seen::No;
    }
    site.found(sure::BARE, Check::None, "6 to 8 digits")
}
