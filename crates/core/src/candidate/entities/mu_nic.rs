//! National identity card: initial of the surname, date of birth as DDMMYY, serial number, check
//! character.
//!
//! Source: Civil Status Division of Mauritius, National Identity Card Act 1985; mod 17 with the weights
//! 14 to 2.

use super::common::{date, value, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "MU_NIC",
    title: "National identity card number",
    country: "MU",
    source: "Civil Status Division, National Identity Card Act 1985",
    check: "date of birth; weighted sum mod 17",
    triggers: &[Trigger::Shape("A9{13}"), Trigger::Shape("A9{12}A")],
    words: &[
        "nic",
        "national identity",
        "identity card",
        "carte d'identité",
        "mauritius",
    ],
    common: true,
    find,
    examples: &["A1502851234563", "J010190654321C"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    const ALPHABET: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let code = site.plain();
    let weights = (1..=14).rev();
    let sum = (0..13).zip(weights).try_fold(0, |sum, (at, weight)| {
        Some(sum + value(code, at, ALPHABET)? * weight)
    });
    let lacks = sum.map(|sum| (17 - sum % 17) % 17);
    let born = date(
        2000 + code.number(5, 7),
        code.number(3, 5),
        code.number(1, 3),
    );
    if !born || lacks.is_none() || lacks != value(code, 13, ALPHABET) {
        return Seen::No;
    }
    written(site, Check::Digits, &[("A999999999999X", sure::STRONG)])
}
