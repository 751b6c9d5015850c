//! Towns that are on no list, and what is named after people and is no person.

use crate::random::Random;
use crate::swap::Namer;

const HEADS: &[&str] = &[
    "Ash", "Bel", "Bryn", "Cal", "Dor", "Dun", "Eld", "Fen", "Gar", "Hal", "Har", "Ing", "Kal",
    "Kir", "Kos", "Lan", "Lev", "Lin", "Mar", "Mel", "Mol", "Nor", "Oster", "Pol", "Ras", "Rav",
    "San", "Sel", "Shim", "Sol", "Ster", "Tar", "Thor", "Tul", "Ul", "Var", "Ved", "Wes", "Wil",
    "Zab",
];
const MIDDLES: &[&str] = &[
    "", "", "", "a", "e", "i", "o", "en", "er", "in", "ov", "um", "ar",
];
const TAILS: &[&str] = &[
    "by", "ton", "ville", "burg", "ham", "wick", "ford", "stad", "ovo", "ice", "pur", "abad",
    "heim", "dorf", "ley", "grad", "sk", "mouth", "field", "dale", "bridge", "inen", "aki", "anga",
    "eira", "ano", "esti", "vik", "haven",
];

/// A town or village, often one that nobody has heard of.
pub(crate) fn town(namer: &Namer<'_>, random: &mut Random) -> String {
    match random.below(10) {
        0..=3 => namer.city(random).to_owned(),
        4 => namer.person(random).last,
        _ => format!(
            "{}{}{}",
            random.one(HEADS),
            random.one(MIDDLES),
            random.one(TAILS)
        ),
    }
}

/// A building, lake, county, camp, with a name of its own.
pub(crate) fn landmark(namer: &Namer<'_>, random: &mut Random) -> String {
    let person = namer.person(random);
    let own = match random.below(4) {
        0 => format!("{} {}", person.first, person.last),
        1 => person.last,
        _ => town(namer, random),
    };
    if random.percent(35) {
        let kind = random.one(&[
            "Lake", "Mount", "Fort", "Camp", "Port", "Cape", "Castle", "River", "Point",
        ]);
        format!("{kind} {own}")
    } else {
        let kind = random.one(&[
            "House", "County", "Parish", "Bay", "Beach", "Bridge", "Airport", "Park", "Field",
            "Island", "Hall", "River", "Valley", "Hills", "Square", "Station", "Creek", "Forest",
            "Stadium", "Cemetery", "Memorial",
        ]);
        format!("{own} {kind}")
    }
}
