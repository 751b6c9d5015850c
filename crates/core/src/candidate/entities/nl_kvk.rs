//! Chamber of Commerce number (KVK): eight digits; an establishment has twelve.
//!
//! Source: Netherlands, Handelsregisterwet 2007.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "NL_KVK",
    title: "Chamber of Commerce number (KVK)",
    country: "NL",
    source: "Netherlands, Handelsregisterwet 2007",
    triggers: &[Trigger::Hint("9{8}"), Trigger::Hint("9{12}")],
    words: &["kvk", "kamer van koophandel", "handelsregister", "kvk nummer"],
    find,
    examples: &["51157970"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if europe::same(site.plain()) {
        return Seen::No;
    }
    site.found(sure::BARE, Check::None, "8 or 12 digits")
}
