//! E-mail addresses under names that RFC 2606 and 6761 keep free.

use crate::Rng;
use crate::rng::{ALNUM, LOWER};

const FIRST: &[&str] = &[
    "ana", "ben", "chloe", "dilek", "emil", "farah", "goran", "hana", "ivo", "jun", "kofi", "lena",
    "mateo", "nadia", "oskar", "priya", "quinn", "rosa", "sven", "tomo", "uma", "viktor", "wanda",
];
const LAST: &[&str] = &[
    "alder", "birch", "cedar", "dogwood", "elm", "fir", "ginkgo", "hazel", "ironwood", "juniper",
    "larch", "maple", "oakley", "pinewood", "rowan", "spruce", "tamarack", "willow", "yew",
];
const DOMAINS: &[&str] = &[
    "example.com",
    "example.org",
    "example.net",
    "mail.example.com",
    "corp.example.org",
    "shop.test",
    "mx1.eu.example.net",
    "post.invalid",
    "xn--bcher-kva.example",
    "a-b.example.com",
];

/// A host name under the same domains.
pub fn domain(rng: &mut Rng) -> &'static str {
    rng.pick(DOMAINS)
}

/// A name as it stands before the `@`.
pub fn local(rng: &mut Rng) -> String {
    let (first, last) = (rng.pick(FIRST), rng.pick(LAST));
    match rng.below(7) {
        0 => first.to_owned(),
        1 => format!("{first}.{last}"),
        2 => format!("{}{last}", &first[..1]),
        3 => format!("{first}_{last}{}", rng.below(100)),
        4 => format!("{first}+{}", rng.string(LOWER, 5)),
        5 => format!("{first}-{last}.{}", rng.below(2000)),
        _ => format!("{last}.{first}"),
    }
}

/// The name of a person who does not exist, as it is written out.
pub fn person(rng: &mut Rng) -> String {
    let title = |name: &str| name[..1].to_uppercase() + &name[1..];
    format!("{} {}", title(rng.pick(FIRST)), title(rng.pick(LAST)))
}

/// An address.
pub fn value(rng: &mut Rng) -> String {
    let address = format!("{}@{}", local(rng), domain(rng));
    if rng.chance(1, 12) {
        address.to_uppercase()
    } else {
        address
    }
}

/// Scopes of packages, decorators, prompts and broken addresses.
pub fn near_miss(rng: &mut Rng) -> String {
    let (name, word) = (local(rng), rng.string(LOWER, 6));
    match rng.below(9) {
        0 => format!(
            "@{word}/{}@{}.{}.{}",
            name,
            rng.below(20),
            rng.below(20),
            rng.below(20)
        ),
        1 => format!("{word}@{name}:~$"),
        2 => format!("@{word}.setter"),
        3 => format!("{name}@@{word}.com"),
        4 => format!("{name} @ {word}.com"),
        5 => format!("{name}@{word}."),
        6 => format!("@{word}"),
        7 => format!("{name}@-{word}..com"),
        _ => format!("{}@{word}", rng.string(ALNUM, 80)),
    }
}
