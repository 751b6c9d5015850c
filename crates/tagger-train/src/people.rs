//! Names of people as they are written.

use crate::random::Random;
use crate::swap::{Namer, Person};

pub(crate) fn letter(random: &mut Random) -> char {
    (b'A' + random.below(26) as u8) as char
}

pub(crate) fn ascii(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphabetic)
        .collect::<String>()
        .to_lowercase()
}

pub(crate) fn both(person: &Person) -> String {
    format!("{} {}", person.first, person.last)
}

const TITLES: &[&str] = &["Mr. ", "Mrs. ", "Dr. ", "Ms. ", "Prof. ", "Mr ", "Dr "];
const PARTICLES: &[&str] = &[
    "van", "de", "von", "Al", "bin", "da", "del", "van der", "Le", "Mac", "di", "dos", "de la",
    "van den", "ibn", "El", "ter", "zu", "du", "della", "St.", "Abu", "ben",
];
const SUFFIXES: &[&str] = &["Jr.", "Sr.", "III", "II", "Jr", "IV"];

/// A full name, and the title before it, which is no part of it.
pub(crate) fn full(namer: &Namer<'_>, random: &mut Random) -> (&'static str, String) {
    let Person { first, last } = namer.person(random);
    let other = namer.person(random);
    let initial = letter(random);
    let name = match random.below(30) {
        0..=15 => format!("{first} {last}"),
        16 | 17 => format!("{first} {initial}. {last}"),
        18 => format!("{initial}. {last}"),
        19 => format!("{initial}. {}. {last}", letter(random)),
        20 => format!("{initial}.{}. {last}", letter(random)),
        21 => format!("{first} {initial} {last}"),
        22 => format!("{first} {last}-{}", other.last),
        23 => format!("{first}-{} {last}", other.first),
        24 => format!("{first} {} {last}", random.one(PARTICLES)),
        25 => return (*random.one(TITLES), format!("{first} {last}")),
        26 => format!("{first} {} {last}", other.first),
        27 => format!("{first} {last} {}", other.last),
        28 => format!("{last} {first}"),
        _ => format!("{first} {last} {}", random.one(SUFFIXES)),
    };
    ("", name)
}

/// A name as files have it: the last name first.
pub(crate) fn last_first(namer: &Namer<'_>, random: &mut Random) -> String {
    let Person { first, last } = namer.person(random);
    match random.below(12) {
        0 => format!("{} {last}, {first}", random.one(PARTICLES)),
        1 => format!("{last}-{}, {first}", namer.person(random).last),
        2 => format!("{last}, {first} {}.", letter(random)),
        3 => format!("{last}, {first} {}", letter(random)),
        4 => format!("{last}, {first} {}", namer.person(random).first),
        _ => format!("{last}, {first}"),
    }
}
