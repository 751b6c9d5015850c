//! Tax number (Steuernummer): two or three digits of the tax office, three or four of the district, serial
//! and check digit, whose rule differs between states.
//!
//! Source: Germany, AO and the tax offices' ELSTER format (13 digits).

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "DE_TAX_NUMBER",
    title: "Tax number (Steuernummer)",
    country: "DE",
    source: "Germany, AO and the tax offices' ELSTER format (13 digits)",
    check: "state and zero of the long form",
    triggers: &[
        Trigger::Hint("999-999-9{5}"),
        Trigger::Hint("99-999-9{5}"),
        Trigger::Hint("9{5}-9{5}"),
        Trigger::Hint("9{3}-9{4}-9{4}"),
        Trigger::Hint("9{13}"),
        Trigger::Hint("9{10,11}"),
    ],
    words: &["steuernummer", "steuer nr", "st nr", "stnr", "finanzamt", "tax number"],
    find,
    examples: &["181/815/08155"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if europe::same(digits) {
        return Seen::No;
    }
    match (site.separator(b"/ "), digits.len()) {
        (Some(b'/'), _) => site.found(sure::WEAK, Check::None, "office/district/serial"),
        (Some(0), 13) => {
            // Two digits (or one) of the state, the tax office, and a zero in the fifth place.
            let state =
                matches!(digits.number(0, 2), 10 | 11 | 21..=24 | 26..=28 | 30..=32 | 40 | 41 | 50..=59 | 90..=99);
            if !state || digits.get(4) != Some(&b'0') {
                return Seen::No;
            }
            site.found(sure::BARE, Check::Structure, "13 digits")
        }
        (Some(_), _) if !site.crowded() => site.found(sure::BARE, Check::None, "10 or 11 digits"),
        _ => Seen::No,
    }
}
