//! Taxpayer number (NIPT, NUIS): a letter for the decade, eight digits and a letter whose rule is not
//! published.
//!
//! Source: Albania, Law 9920/2008 on tax procedures.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "AL_NIPT",
    title: "Taxpayer number (NIPT, NUIS)",
    country: "AL",
    source: "Albania, Law 9920/2008 on tax procedures",
    check: "first letter A-M",
    triggers: &[Trigger::Hint("A9{8}A"), Trigger::Hint("AA-A9{8}A")],
    words: &["nipt", "nuis", "numri i identifikimit", "tatueshëm", "taxpayer"],
    find,
    examples: &["L02231596E", "AL L02231596E"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    let body = plain.strip_prefix(b"AL").unwrap_or(plain);
    if body.len() == 10 && europe::capitals(site) && matches!(body.first(), Some(b'A'..=b'M')) {
        site.found(sure::BARE, Check::Structure, "letter, 8 digits, letter")
    } else {
        Seen::No
    }
}
