//! Numéro d'Identification National des Entreprises et Associations: seven or nine digits, and often
//! the fiscal code (COFI): regime, tax centre, legal form.
//!
//! Source: Agence Nationale de la Statistique et de la Démographie, Décret 2012-886.

use super::common::{uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "SN_NINEA",
    title: "Company and association number (NINEA)",
    country: "SN",
    source: "Agence Nationale de la Statistique et de la Démographie, Décret 2012-886",
    check: "weighted sum mod 10; fiscal code",
    triggers: &[
        Trigger::Hint("9{7}"),
        Trigger::Hint("9{9}"),
        Trigger::Hint("9{7}-9A9"),
        Trigger::Hint("9{9}-9A9"),
        Trigger::Hint("9{8}A9"),
        Trigger::Hint("9{10}A9"),
    ],
    words: &["ninea", "identification nationale", "sénégal", "senegal"],
    find,
    examples: &["3067221", "30672212G2"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let code = site.plain();
    let length = if code.len() > 9 {
        code.len() - 3
    } else {
        code.len()
    };
    let body = code.part(0, length);
    let weights = [1, 2, 1, 2, 1, 2, 1, 2, 1];
    let weights = weights.get(9_usize.saturating_sub(length)..).unwrap_or(&[]);
    let fiscal = length == code.len()
        || (matches!(code.get(length), Some(b'0'..=b'2'))
            && !matches!(code.get(length + 1), Some(b'I' | b'O' | b'X' | b'Y')));
    if uniform(body) || !fiscal || check::weighted_mod(body, weights, 10) != Some(0) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("9999999 9A9", sure::WEAK),
            ("9999999-9A9", sure::WEAK),
            ("99999999A9", sure::WEAK),
            ("999999999 9A9", sure::WEAK),
            ("99999999999A9", sure::WEAK),
            ("9999999", sure::WEAK),
            ("999999999", sure::WEAK),
        ],
    )
}
