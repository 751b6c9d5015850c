//! Licence plate: two digits of the province, one to three letters, two to five digits.
//!
//! Source: Turkey, Karayolları Trafik Yönetmeliği.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "TR_LICENSE_PLATE",
    title: "Licence plate",
    country: "TR",
    source: "Turkey, Karayolları Trafik Yönetmeliği",
    check: "province 01 to 81",
    on: false,
    triggers: &[Trigger::Hint("99-A{1,3}-9{2,5}"), Trigger::Hint("99A{1,3}9{2,5}")],
    words: &["plaka", "plakası", "plakalı", "araç", "plate"],
    find,
    examples: &["34 ABC 123"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    let letters = plain.iter().filter(|byte| byte.is_ascii_uppercase()).count();
    let digits = plain.len().saturating_sub(2 + letters);
    let usual = matches!((letters, digits), (1, 4 | 5) | (2, 3 | 4) | (3, 2 | 3));
    // Q, W and X are not used.
    let letters_used = !plain.iter().any(|byte| matches!(byte, b'Q' | b'W' | b'X'));
    if !matches!(plain.number(0, 2), 1..=81) || !usual || !letters_used || !europe::capitals(site) {
        return Seen::No;
    }
    match site.separator(b" ") {
        Some(0) => site.found(sure::BARE, Check::Structure, "unspaced"),
        Some(_) => site.found(sure::WEAK, Check::Structure, "province, letters, digits"),
        None => Seen::No,
    }
}
