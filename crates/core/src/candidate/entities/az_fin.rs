//! Personal identification number (FİN): seven letters and digits, without I and O.
//!
//! Source: Azerbaijan, Law on identity cards (1994).

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "AZ_FIN",
    title: "Personal identification number (FİN)",
    country: "AZ",
    source: "Azerbaijan, Law on identity cards (1994)",
    on: false,
    triggers: &[Trigger::HintCode(7, 7)],
    words: &["fin", "fin kod", "fin kodu", "şəxsiyyət vəsiqəsi", "fərdi identifikasiya"],
    find,
    examples: &["3W561BX"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    let letters = plain.iter().filter(|byte| byte.is_ascii_uppercase()).count();
    // The letters I and O are not used.
    if !europe::capitals(site) || letters < 2 || plain.iter().any(|byte| matches!(byte, b'I' | b'O')) {
        return Seen::No;
    }
    site.found(sure::BARE, Check::None, "7 characters")
}
