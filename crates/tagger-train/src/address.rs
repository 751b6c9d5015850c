//! Made-up postal addresses, as they are written in many countries.

use crate::random::Random;
use crate::swap::Namer;

/// How one country writes.
struct Country {
    /// `#` the number, `$` the street's own name.
    streets: &'static [&'static str],
    /// `P` the postcode, `C` the city.
    town: &'static str,
    /// `9` a digit, `A` a letter.
    postcode: &'static str,
    units: &'static [&'static str],
    names: &'static [&'static str],
    country: &'static str,
}

const COUNTRIES: &[Country] = &[
    Country {
        streets: &[
            "# $ Street",
            "# $ St",
            "# $ St.",
            "# $ Ave",
            "# $ Avenue",
            "# $ Road",
            "# $ Rd",
            "# $ Drive",
            "# $ Lane",
            "# $ Blvd",
            "# $ Court",
            "# $ Way",
            "# E $ St",
            "# W $ Avenue",
            "# $ Pkwy",
            "# $ Circle",
            "# Highway #",
        ],
        town: "C, Z P",
        postcode: "99999",
        units: &["Apt #", "Apt. #B", "Suite #", "Unit #", "##", "Floor #"],
        names: &[
            "Main",
            "Oak",
            "Maple",
            "Washington",
            "Park",
            "Elm",
            "Lake",
            "Hill",
            "2nd",
            "5th",
            "Martin Luther King",
            "Sunset",
            "Cedar Ridge",
        ],
        country: "USA",
    },
    Country {
        streets: &[
            "# $ Street",
            "# $ Road",
            "# $ Lane",
            "# $ Close",
            "# $ Gardens",
            "#A $ Avenue",
            "# $ Terrace",
            "# The $",
            "# $ Crescent",
            "Flat #, # $ Road",
        ],
        town: "C P",
        postcode: "AA9 9AA",
        units: &["Flat #", "Unit #", "Flat #A"],
        names: &[
            "High",
            "Station",
            "Church",
            "Victoria",
            "Albert",
            "Mill",
            "Queens",
            "King George",
            "Manor",
        ],
        country: "United Kingdom",
    },
    Country {
        streets: &[
            "$straße #",
            "$str. #",
            "$-Straße #",
            "$weg #",
            "$platz #",
            "$allee #a",
            "Am $ #",
            "$gasse #",
            "$strasse #",
        ],
        town: "P C",
        postcode: "99999",
        units: &["Whg. #", "#. OG", "c/o $"],
        names: &[
            "Goethe", "Schiller", "Haupt", "Bahnhof", "Garten", "Linden", "Berg", "Kirch", "Schul",
            "Mozart",
        ],
        country: "Germany",
    },
    Country {
        streets: &[
            "# rue $",
            "#, rue de $",
            "# bis rue du $",
            "# avenue de $",
            "# boulevard $",
            "# place de la $",
            "# chemin des $",
            "# impasse $",
        ],
        town: "P C",
        postcode: "99999",
        units: &["Bât. A", "Apt #", "#e étage"],
        names: &[
            "Victor Hugo",
            "République",
            "Gare",
            "Jean Jaurès",
            "Pasteur",
            "Lilas",
            "Paix",
            "Moulin",
        ],
        country: "France",
    },
    Country {
        streets: &[
            "Calle $ #",
            "Calle de $, #",
            "Avenida $ #",
            "Plaza $ #",
            "C/ $, #",
            "Av. $ #",
            "Paseo de la $ #",
            "Carrer de $ #",
        ],
        town: "P C",
        postcode: "99999",
        units: &["Nº B", "piso #", "puerta #"],
        names: &[
            "Mayor",
            "Alcalá",
            "Constitución",
            "Goya",
            "Cervantes",
            "Serrano",
            "Colón",
            "Gran Vía",
        ],
        country: "Spain",
    },
    Country {
        streets: &[
            "Via $ #",
            "Via $, #",
            "Viale $ #",
            "Piazza $ #",
            "Corso $ #",
            "Largo $ #",
            "Via dei $ #",
        ],
        town: "P C (AA)",
        postcode: "99999",
        units: &["int. #", "scala A", "piano #"],
        names: &[
            "Roma",
            "Garibaldi",
            "Mazzini",
            "Dante",
            "Verdi",
            "Cavour",
            "Vittorio Emanuele",
        ],
        country: "Italy",
    },
    Country {
        streets: &[
            "$straat #",
            "$laan #",
            "$weg #",
            "$plein #",
            "$gracht #-a",
            "$kade #",
        ],
        town: "P C",
        postcode: "9999 AA",
        units: &["bus #", "# hoog"],
        names: &[
            "Kerk",
            "Dorps",
            "Prinsen",
            "Molen",
            "Wilhelmina",
            "Juliana",
            "Heren",
            "Nieuwe",
        ],
        country: "Netherlands",
    },
    Country {
        streets: &[
            "ul. $ #",
            "ul. $ #/#",
            "al. $ #",
            "ulica $ #",
            "pl. $ #",
            "os. $ #",
        ],
        town: "P C",
        postcode: "99-999",
        units: &["m. #", "lok. #"],
        names: &[
            "Mickiewicza",
            "Kościuszki",
            "Długa",
            "Polna",
            "Słowackiego",
            "Kwiatowa",
            "Jana Pawła II",
        ],
        country: "Poland",
    },
    Country {
        streets: &[
            "Rua $, #",
            "Rua $ #",
            "Avenida $, #",
            "Travessa $ #",
            "Praça $ #",
            "Av. $, #",
        ],
        town: "P C",
        postcode: "99999-999",
        units: &["apto #", "Nº andar", "bloco B"],
        names: &[
            "das Flores",
            "Augusta",
            "Paulista",
            "da Liberdade",
            "do Comércio",
            "XV de Novembro",
        ],
        country: "Brazil",
    },
    Country {
        streets: &[
            "$gatan #",
            "$vägen #",
            "$gade #",
            "$vej #",
            "$veien #",
            "$gata #",
            "$katu #",
        ],
        town: "P C",
        postcode: "9999",
        units: &["lgh #", "#. th", "st. tv"],
        names: &[
            "Stor",
            "Kungs",
            "Vester",
            "Nørre",
            "Kirke",
            "Drottning",
            "Skole",
            "Strand",
        ],
        country: "Sweden",
    },
    Country {
        streets: &[
            "# $ St",
            "# $ Street",
            "#/# $ Road",
            "# $ Parade",
            "# $ Drive",
            "# $ Crescent",
        ],
        town: "C Z P",
        postcode: "9999",
        units: &["Unit #", "Level #", "Shop #"],
        names: &[
            "George",
            "Pitt",
            "Collins",
            "Bourke",
            "Beach",
            "Railway",
            "Elizabeth",
        ],
        country: "Australia",
    },
    Country {
        streets: &[
            "# $ Street",
            "#-# $ Ave",
            "# $ Road West",
            "# rue $",
            "# $ Cres",
        ],
        town: "C, ON P",
        postcode: "A9A 9A9",
        units: &["Unit #", "Apt #", "Suite #"],
        names: &["Yonge", "King", "Queen", "Dundas", "Bloor", "Sherbrooke"],
        country: "Canada",
    },
    Country {
        streets: &[
            "#, $ Road",
            "No. #, $ Nagar",
            "Flat #, $ Apartments, $ Road",
            "Plot #, Sector #",
            "H.No. #, $ Colony",
        ],
        town: "C P",
        postcode: "999999",
        units: &["Block A", "#th Floor"],
        names: &[
            "MG",
            "Gandhi",
            "Nehru",
            "Lajpat",
            "Park",
            "Station",
            "Shivaji",
            "Residency",
        ],
        country: "India",
    },
    Country {
        streets: &["P.O. Box #", "PO Box #", "Postfach #", "Apartado #"],
        town: "P C",
        postcode: "99999",
        units: &[],
        names: &["Box"],
        country: "",
    },
    Country {
        streets: &[
            "Calle $ #",
            "Av. $ #",
            "Calz. $ #",
            "Carrera # # #-#",
            "Jr. $ #",
        ],
        town: "P C",
        postcode: "99999",
        units: &["Int. #", "Depto #", "Col. Centro"],
        names: &[
            "Reforma",
            "Insurgentes",
            "Juárez",
            "Hidalgo",
            "Bolívar",
            "Morelos",
        ],
        country: "Mexico",
    },
];

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
