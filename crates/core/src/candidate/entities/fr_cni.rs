//! Identity card number: twelve digits until 2021, nine letters and digits since.
//!
//! Source: France, décret 55-1397.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "FR_CNI",
    title: "Identity card number",
    country: "FR",
    source: "France, décret 55-1397",
    triggers: &[Trigger::Hint("9{12}"), Trigger::Code(9, 9)],
    words: &["carte d'identité", "carte d'identite", "cni", "carte nationale", "identité", "identity card"],
    find,
    examples: &["750264300554"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    let letters = plain.iter().filter(|byte| byte.is_ascii_uppercase()).count();
    // Twelve digits until 2021: year, month, department, office and serial. Then nine characters.
    let old = plain.len() == 12 && matches!(plain.number(2, 4), 1..=12);
    let new = plain.len() == 9 && letters >= 2 && plain.first().is_some_and(u8::is_ascii_uppercase);
    if (old || new) && europe::capitals(site) {
        return site.found(sure::BARE, Check::Structure, "12 digits or 9 characters");
    }
    Seen::No
}
