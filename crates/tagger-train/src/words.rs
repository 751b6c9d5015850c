//! What stands in made-up texts and is no name.

use crate::code::{IDENTIFIERS, TYPES};
use crate::people::{ascii, letter};
use crate::random::Random;
use crate::swap::Namer;
use crate::vocabulary::*;

/// A word or number; `None` if there is no such slot.
pub(crate) fn word(slot: &str, namer: &Namer<'_>, random: &mut Random) -> Option<String> {
    let person = namer.person(random);
    let n = random.below(30) + 1;
    let text = match slot {
        "title" => (*random.one(&[
            "Mr.",
            "Mrs.",
            "Ms.",
            "Dr.",
            "Mr",
            "Mrs",
            "Ms",
            "Dr",
            "Prof.",
            "Professor",
            "Miss",
        ]))
        .to_owned(),
        "n" => {
            let most = *random.one(&[10, 100, 1000, 10_000]);
            random.below(most).to_string()
        }
        "year" => (1950 + random.below(80)).to_string(),
        "zip" => format!("{:05}", random.below(100_000)),
        "date" => match random.below(4) {
            0 => format!("{:02}/{:02}/{}", n.min(12), n, 1950 + random.below(80)),
            1 => format!("{}-{:02}-{:02}", 1950 + random.below(80), n.min(12), n),
            2 => format!("{n} {} {}", random.one(MONTHS), 1990 + random.below(40)),
            _ => format!("{} {n}, {}", random.one(MONTHS), 1990 + random.below(40)),
        },
        "time" => format!("{:02}:{:02}", random.below(24), random.below(60)),
        "day" => (*random.one(&[
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
        ]))
        .to_owned(),
        "month" => (*random.one(MONTHS)).to_owned(),
        "month3" => random.one(MONTHS)[..3].to_owned(),
        "id" => format!(
            "{}{}{:06}",
            letter(random),
            letter(random),
            random.below(1_000_000)
        ),
        "phone" => format!(
            "+{} {} {:07}",
            1 + random.below(98),
            100 + random.below(900),
            random.below(10_000_000)
        ),
        "email" => format!(
            "{}.{}@example.com",
            ascii(&person.first),
            ascii(&person.last)
        ),
        "handle" => format!("{}{n}", ascii(&person.first)),
        "word" => (*random.one(&[
            "Female", "Male", "Married", "British", "German", "AP", "Reuters", "Sales", "Sedan",
            "Single", "Irish", "Other",
        ]))
        .to_owned(),
        "dept" => (*random.one(&[
            "Human Resources",
            "Sales",
            "Marketing",
            "Finance",
            "IT",
            "Legal",
            "Operations",
            "Customer Service",
            "Engineering",
        ]))
        .to_owned(),
        "subject" => (*random.one(&[
            "Meeting on Monday",
            "Re: Invoice",
            "Your Order",
            "Project Update",
            "Fwd: Contract Draft",
            "Lunch?",
            "Out of Office",
        ]))
        .to_owned(),
        "job" => job(random),
        "ident" => (*random.one(IDENTIFIERS)).to_owned(),
        "Type" => (*random.one(TYPES)).to_owned(),
        "letter" => letter(random).to_string(),
        "plainlast" => person.last,
        "hashtag" => format!("#{}{}", some(random), some(random)),
        "work" => work(namer, random),
        "award" => format!(
            "{} {}",
            person.last,
            random.one(&["Prize", "Award", "Medal", "Trophy", "Cup", "Fellowship"])
        ),
        "code2" => format!("{}{}", letter(random), letter(random)),
        "rank" => random.one(RANKS).to_string(),
        "demonym" => random.one(DEMONYMS).to_string(),
        "people" => format!("{}s", random.one(PEOPLES)),
        "event" => random.one(EVENTS).to_string(),
        "theory" => random.one(THEORIES).to_string(),
        "thing" => random.one(THINGS).to_string(),
        "species" => random.one(SPECIES).to_string(),
        "foreignorg" => random.one(FOREIGN_ORGS).to_string(),
        "foreignwords" => random.one(FOREIGN_WORDS).to_string(),
        _ => return None,
    };
    Some(text)
}

fn job(random: &mut Random) -> String {
    let job = *random.one(&[
        "Account Manager",
        "Software Engineer",
        "Sales Director",
        "Chief Executive",
        "Nurse",
        "Project Manager",
        "Head of Marketing",
        "Teacher",
        "Accountant",
        "Vice President",
        "Director of Operations",
        "Consultant",
        "Data Analyst",
        "Office Manager",
        "Lawyer",
        "Managing Director",
        "CEO",
        "CFO",
        "HR Manager",
        "Product Owner",
        "Senior Developer",
        "Team Lead",
        "Research Assistant",
    ]);
    if random.percent(35) {
        job.to_lowercase()
    } else {
        job.to_owned()
    }
}

/// A common word with a capital.
pub(crate) fn some(random: &mut Random) -> String {
    let word = *random.one(COMMON);
    let (first, rest) = word.split_at(1);
    format!("{}{rest}", first.to_uppercase())
}

/// The title of a film, song or book.
fn work(namer: &Namer<'_>, random: &mut Random) -> String {
    let (one, other) = (some(random), some(random));
    let person = namer.person(random);
    match random.below(9) {
        0 | 1 => one,
        2 | 3 => format!("The {one}"),
        4 => format!("{one} of the {other}"),
        5 => format!("{one} {other}"),
        6 => person.first,
        7 => format!("{one} in {}", namer.city(random)),
        _ => format!("{} and the {other}", person.first),
    }
}
