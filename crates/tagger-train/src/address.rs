//! Made-up postal addresses, as they are written in many countries.

use crate::countries::{COUNTRIES, Country};
use crate::random::Random;
use crate::swap::Namer;

fn digits(mask: &str, random: &mut Random) -> String {
    mask.chars()
        .map(|c| match c {
            '9' => (b'0' + random.below(10) as u8) as char,
            'A' => (b'A' + random.below(26) as u8) as char,
            other => other,
        })
        .collect()
}

fn number(random: &mut Random) -> String {
    let most = *random.one(&[30, 200, 1000, 10_000]);
    (1 + random.below(most)).to_string()
}

fn fill(pattern: &str, country: &Country, namer: &Namer<'_>, random: &mut Random) -> String {
    let mut out = String::new();
    for c in pattern.chars() {
        match c {
            '#' => out.push_str(&number(random)),
            '$' => out.push_str(&own(country, namer, random)),
            c => out.push(c),
        }
    }
    out
}

/// A street's own name.
fn own(country: &Country, namer: &Namer<'_>, random: &mut Random) -> String {
    match random.below(10) {
        0..=4 => (*random.one(country.names)).to_owned(),
        5 => namer.city(random).to_owned(),
        _ => namer.person(random).last,
    }
}

/// Street and number, sometimes with the flat.
pub(crate) fn street(namer: &Namer<'_>, random: &mut Random) -> String {
    let country = pick(random);
    some(country, namer, random)
}

fn pick(random: &mut Random) -> &'static Country {
    // Half of them as in English-speaking countries.
    let most = if random.percent(45) {
        2
    } else {
        COUNTRIES.len()
    };
    &COUNTRIES[random.below(most)]
}

fn some(country: &Country, namer: &Namer<'_>, random: &mut Random) -> String {
    let street = fill(random.one::<&str>(country.streets), country, namer, random);
    if !country.units.is_empty() && random.percent(25) {
        let unit = fill(random.one::<&str>(country.units), country, namer, random);
        format!("{street}, {unit}")
    } else {
        street
    }
}

/// Street, postcode and city, parted by `between`.
pub(crate) fn line(namer: &Namer<'_>, random: &mut Random, between: &str) -> String {
    let country = pick(random);
    let street = some(country, namer, random);
    if between == ", " && random.percent(15) {
        return street;
    }
    let state = if country.country == "Australia" {
        random.one(&["NSW", "VIC", "QLD", "WA"]).to_string()
    } else {
        random
            .one(&[
                "CA",
                "NY",
                "TX",
                "IL",
                "WA",
                "FL",
                "OH",
                "MA",
                "GA",
                "Texas",
                "California",
            ])
            .to_string()
    };
    let mut town = String::new();
    for c in country.town.chars() {
        match c {
            'P' => town.push_str(&digits(country.postcode, random)),
            'C' => town.push_str(namer.city(random)),
            'Z' => town.push_str(&state),
            'A' => town.push((b'A' + random.below(26) as u8) as char),
            c => town.push(c),
        }
    }
    if !country.country.is_empty() && random.percent(20) {
        format!("{street}{between}{town}{between}{}", country.country)
    } else {
        format!("{street}{between}{town}")
    }
}
