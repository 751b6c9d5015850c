//! Made-up companies, schools, authorities, teams and bands.

use crate::random::Random;
use crate::swap::Namer;
use crate::words::some;

/// A company, school or authority.
pub(crate) fn organization(namer: &Namer<'_>, random: &mut Random) -> String {
    let person = namer.person(random);
    let last = person.last;
    let other = namer.person(random).last;
    let city = namer.city(random);
    let thing = *random.one(&[
        "Blue River",
        "Northern Light",
        "Global",
        "First National",
        "United",
        "Pacific",
        "Silver Oak",
        "Evergreen",
        "Apex",
        "Summit",
        "Green Valley",
        "Nova",
        "Quantum",
        "Atlas",
        "Pioneer",
        "Vertex",
        "Horizon",
        "Sterling",
        "Delta",
        "Omega",
    ]);
    let trade = *random.one(&[
        "Solutions",
        "Systems",
        "Industries",
        "Logistics",
        "Foods",
        "Energy",
        "Pharma",
        "Insurance",
        "Motors",
        "Airlines",
        "Media",
        "Software",
        "Consulting",
        "Construction",
        "Partners",
        "Capital",
        "Bank",
        "Technologies",
        "Group",
        "Holdings",
    ]);
    let end = *random.one(&[
        "Inc.", "Ltd", "LLC", "GmbH", "Corp.", "PLC", "Limited", "S.A.", "Co.", "Inc", "AG", "LLP",
        "B.V.",
    ]);
    match random.below(12) {
        0 => format!("{last} {end}"),
        1 => format!("{last} & {other}"),
        2 => format!("{last}, {other} and Partners"),
        3 => format!("{thing} {trade} {end}"),
        4 | 5 => format!("{thing} {trade}"),
        6 => format!("University of {city}"),
        7 => format!("{city} University"),
        8 => format!(
            "St. {} Hospital",
            random.one(&["Mary's", "Luke's", "John's", "Joseph", "Anne's"])
        ),
        9 => format!(
            "{city} {}",
            random.one(&[
                "General Hospital",
                "City Council",
                "High School",
                "Football Club",
                "Police Department",
                "Medical Center"
            ])
        ),
        10 => format!(
            "Ministry of {}",
            random.one(&["Finance", "Health", "Education", "Defence", "Justice"])
        ),
        _ => (*random.one(&[
            "Microsoft",
            "Google",
            "Amazon",
            "IBM",
            "Siemens",
            "Toyota",
            "Sony",
            "Walmart",
            "Deutsche Bank",
            "BBC",
            "NASA",
            "UNICEF",
            "World Bank",
            "Reuters",
            "Apple",
            "Netflix",
            "FIFA",
            "NATO",
            "European Union",
            "United Nations",
        ]))
        .to_owned(),
    }
}

/// A company or paper by one word or two.
pub(crate) fn firm(namer: &Namer<'_>, random: &mut Random) -> String {
    let last = namer.person(random).last;
    match random.below(8) {
        0 | 1 => some(random),
        2 => format!("{} {}", some(random), some(random)),
        3 => format!("{last}'s"),
        4 => format!(
            "{last} {}",
            random.one(&[
                "Bank",
                "Group",
                "Stores",
                "Motors",
                "Press",
                "Brothers",
                "Foundation"
            ])
        ),
        5 => format!(
            "{} {}",
            namer.city(random),
            random.one(&["Times", "Post", "Herald", "Gazette", "Bank", "Airlines"])
        ),
        6 => format!("The {}", some(random)),
        _ => organization(namer, random),
    }
}

/// A team: most often its town.
pub(crate) fn team(namer: &Namer<'_>, random: &mut Random) -> String {
    let city = namer.city(random);
    match random.below(6) {
        0 | 1 => city.to_owned(),
        2 => format!("FC {city}"),
        3 => format!(
            "{city} {}",
            random.one(&["United", "City", "Rovers", "Wanderers", "Athletic", "FC"])
        ),
        4 => format!("{city} {}s", some(random)),
        _ => format!("{}s", some(random)),
    }
}

/// A band.
pub(crate) fn band(namer: &Namer<'_>, random: &mut Random) -> String {
    let (one, other) = (some(random), some(random));
    match random.below(6) {
        0 => one,
        1 => format!("The {one}s"),
        2 => format!("{one} {other}"),
        3 => format!("{one} of {other}"),
        4 => format!("{} to {}", one, namer.city(random)),
        _ => format!("{} and the {other}s", namer.person(random).first),
    }
}
