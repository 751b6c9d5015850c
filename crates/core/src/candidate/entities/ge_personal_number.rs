//! Personal number: eleven digits without a check digit.
//!
//! Source: Georgia, Public Service Development Agency.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "GE_PERSONAL_NUMBER",
    title: "Personal number",
    country: "GE",
    source: "Georgia, Public Service Development Agency",
    triggers: &[Trigger::Hint("9{11}")],
    words: &["პირადი ნომერი", "პირადი №", "personal number", "piradi nomeri", "პ ნ"],
    find,
    examples: &["04411847851"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if europe::same(site.plain()) {
        return Seen::No;
    }
    site.found(sure::BARE, Check::None, "11 digits")
}
