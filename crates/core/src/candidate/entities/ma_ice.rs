//! Identifiant Commun de l'Entreprise: company of nine digits, establishment of four, check of two.
//!
//! Source: Décret 2-11-63 of 20 May 2011; Office Marocain de la Propriété Industrielle et Commerciale.

use super::common::uniform;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "MA_ICE",
    title: "Common company identifier (ICE)",
    country: "MA",
    source: "Décret 2-11-63 (2011)",
    check: "ISO 7064 mod 97-10",
    triggers: &[Trigger::Hint("9{15}")],
    words: &[
        "ice",
        "identifiant commun",
        "identifiant fiscal",
        "maroc",
        "التعريف الموحد",
    ],
    find,
    examples: &["001561191000066", "002000083000084"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    // The two last digits make the number a multiple of 97.
    if uniform(digits) || check::mod97(digits.iter().copied()) != Some(0) {
        return Seen::No;
    }
    site.found(sure::WEAK, Check::Digits, "15 digits")
}
