//! Identity card number: up to seven digits and a letter for the register.
//!
//! Source: Malta, Identity Card and other Identity Documents Act (Cap. 258).

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "MT_ID_CARD",
    title: "Identity card number",
    country: "MT",
    source: "Malta, Identity Card and other Identity Documents Act (Cap. 258)",
    check: "letter in use",
    triggers: &[Trigger::Hint("9{3,7}A")],
    words: &[
        "karta tal identità", "karta tal identita", "karta tal-identità", "identity card", "id card", "identita",
        "tin",
    ],
    find,
    examples: &["097331G"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = europe::capitals(site)
        && matches!(
            digits.last(),
            Some(b'M' | b'G' | b'A' | b'P' | b'L' | b'H' | b'B' | b'Z')
        )
        && digits.len() > 4;
    if holds {
        site.found(sure::BARE, Check::Structure, "digits and a letter")
    } else {
        Seen::No
    }
}
