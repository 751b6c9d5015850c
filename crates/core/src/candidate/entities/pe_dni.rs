//! Documento Nacional de Identidad: eight digits, and behind a dash a check digit or letter.
//!
//! Source: Registro Nacional de Identificación y Estado Civil (RENIEC), Ley 26497; mod 11 with the
//! weights 3 2 7 6 5 4 3 2.

use super::common::uniform;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "PE_DNI",
    title: "National identity document (DNI)",
    country: "PE",
    source: "Registro Nacional de Identificación y Estado Civil, Ley 26497",
    check: "check character where it is written",
    triggers: &[
        Trigger::Hint("9{8}"),
        Trigger::Hint("9{8}-9"),
        Trigger::Hint("9{8}-A"),
    ],
    words: &[
        "dni",
        "documento nacional",
        "documento de identidad",
        "reniec",
    ],
    find,
    examples: &["71234568", "10117410-2"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let code = site.plain();
    let rest = check::weighted_mod(code.part(0, 8), &[3, 2, 7, 6, 5, 4, 3, 2], 11);
    let Some(rest) = rest.and_then(|rest| usize::try_from(rest).ok()) else {
        return Seen::No;
    };
    if uniform(code.part(0, 8)) {
        return Seen::No;
    }
    match (code.get(8), site.separator(b"-")) {
        (None, Some(0)) => site.found(sure::BARE, Check::None, "8 digits"),
        (last, Some(_)) if last == b"65432110987".get(rest) || last == b"KJIHGFEDCBA".get(rest) => {
            site.found(sure::WEAK, Check::Digits, "8-1")
        }
        _ => Seen::No,
    }
}
