//! Vehicle registration mark: two letters, two digits of the age, three letters; before 2001 a letter, up to
//! three digits, three letters.
//!
//! Source: DVLA, INF104; Road Vehicles (Display of Registration Marks) Regulations 2001.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "UK_VEHICLE_REGISTRATION",
    title: "Vehicle registration mark",
    country: "GB",
    source: "DVLA, INF104; Road Vehicles (Display of Registration Marks) Regulations 2001",
    check: "letters and age identifiers in use",
    on: false,
    triggers: &[Trigger::Shape("AA99-A{3}"), Trigger::Hint("AA99A{3}"), Trigger::Hint("A9{1,3}-A{3}")],
    words: &["registration", "vehicle", "number plate", "vrm", "reg no", "car reg", "licence plate"],
    find,
    examples: &["BD51 SMR"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    let barred = |byte: &u8| matches!(byte, b'I' | b'Q');
    let current = plain.get(1).is_some_and(u8::is_ascii_uppercase);
    let age = matches!(plain.number(2, 4), 2..=30 | 51..=80);
    if !europe::capitals(site) || plain.iter().any(barred) || (current && !age) {
        return Seen::No;
    }
    match site.separator(b" ") {
        Some(b' ') if current => site.found(sure::LIKELY, Check::Structure, "2 letters, age, 3 letters"),
        Some(_) => site.found(sure::BARE, Check::Structure, "unspaced or older"),
        None => Seen::No,
    }
}
