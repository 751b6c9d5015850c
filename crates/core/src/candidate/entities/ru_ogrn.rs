//! State registration number (ОГРН, ОГРНИП).
//!
//! Source: Russia, Federal Law 129-FZ of 2001; Ministry of Finance Order 165n (2017).

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "RU_OGRN",
    title: "State registration number (ОГРН, ОГРНИП)",
    country: "RU",
    source: "Russia, Federal Law 129-FZ of 2001; Ministry of Finance Order 165n (2017)",
    check: "remainder by 11 (13 digits) or 13 (15 digits)",
    triggers: &[Trigger::Hint("9{13}"), Trigger::Hint("9{15}")],
    words: &["огрн", "огрнип", "ogrn", "ogrnip", "государственный регистрационный"],
    find,
    examples: &["1027700132195"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let (kind, modulus) = match digits.len() {
        13 => (matches!(digits.first(), Some(b'1' | b'2' | b'5')), 11),
        _ => (matches!(digits.first(), Some(b'3' | b'4')), 13),
    };
    let number = digits.split_last().and_then(|(_, rest)| europe::long(rest));
    if kind && number.map(|number| (number % modulus % 10) as u32) == europe::last(digits) {
        return site.found(sure::WEAK, Check::Digits, "13 or 15 digits");
    }
    Seen::No
}
