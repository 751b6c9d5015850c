//! Sentences made from templates: forms, mails, chats, tickets, medical and staff notes, news, logs, code.
//!
//! A template is a line of a file in `templates/`; `\n` and `\t` are what they say, and `{slot}` is filled
//! with a name, which is marked, or with a word, which is not.

use std::path::Path;

use scrubjay_tagger::Label;

use crate::Failure;
use crate::address;
use crate::code::{IDENTIFIERS, TYPES};
use crate::gold::{Mark, Record};
use crate::random::Random;
use crate::swap::{Namer, Person};

/// Files of templates and how many records are made of each template.
const FILES: &[(&str, usize)] = &[
    ("forms.txt", 50),
    ("mail.txt", 50),
    ("chat.txt", 50),
    ("tickets.txt", 50),
    ("medical.txt", 50),
    ("news.txt", 40),
    ("code.txt", 14),
];

/// All records.
pub(crate) fn records(folder: &Path, namer: &Namer<'_>) -> Result<Vec<Record>, Failure> {
    let mut random = Random::new(1889);
    let mut records = Vec::new();
    for (file, times) in FILES {
        let text = std::fs::read_to_string(folder.join(file))?;
        for line in text.lines() {
            let line = line.replace("\\n", "\n").replace("\\t", "\t");
            for _ in 0..*times {
                records.push(fill(&line, namer, &mut random));
            }
        }
    }
    Ok(records)
}

/// One record of a template.
pub(crate) fn fill(line: &str, namer: &Namer<'_>, random: &mut Random) -> Record {
    let mut record = Record::default();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('{') {
        record.say(before);
        rest = after;
        let slot = after.split_once('}');
        match slot {
            Some((name, after)) if slot_fits(name) && put(name, &mut record, namer, random) => {
                rest = after
            }
            _ => record.say("{"),
        }
    }
    record.say(rest);
    joined(record)
}

/// First and last name, parted by a blank, are one name.
fn joined(record: Record) -> Record {
    let mut marks: Vec<Mark> = Vec::new();
    for mark in record.marks {
        match marks.last_mut() {
            Some(last)
                if last.label == Some(Label::Person)
                    && mark.label == last.label
                    && &record.text[last.end..mark.start] == " " =>
            {
                last.end = mark.end;
            }
            _ => marks.push(mark),
        }
    }
    Record { marks, ..record }
}

fn slot_fits(name: &str) -> bool {
    !name.is_empty() && name.len() < 16 && name.chars().all(|c| c.is_ascii_alphanumeric())
}

/// Fills a slot; `false` if there is none of this name.
fn put(slot: &str, record: &mut Record, namer: &Namer<'_>, random: &mut Random) -> bool {
    let person = namer.person(random);
    let (person_label, place) = (Label::Person, Label::Location);
    match slot {
        "person" => {
            let (before, name) = full(&person, random);
            record.say(before);
            record.name(&name, person_label);
        }
        "first" => record.name(&person.first, person_label),
        "last" => record.name(&person.last, person_label),
        "lastfirst" => record.name(&format!("{}, {}", person.last, person.first), person_label),
        "initial" => record.say(&format!("{}.", letter(random))),
        "lowerperson" => record.name(&both(&person).to_lowercase(), person_label),
        "lowerfirst" => record.name(&person.first.to_lowercase(), person_label),
        "lowerlast" => record.name(&person.last.to_lowercase(), person_label),
        "upperperson" => record.name(&both(&person).to_uppercase(), person_label),
        "upperfirst" => record.name(&person.first.to_uppercase(), person_label),
        "upperlast" | "lastupper" => record.name(&person.last.to_uppercase(), person_label),
        "city" => record.name(namer.city(random), place),
        "lowercity" => record.name(&namer.city(random).to_lowercase(), place),
        "uppercity" => record.name(&namer.city(random).to_uppercase(), place),
        "country" => record.name(random.one::<String>(&namer.lists.countries), place),
        "state" => record.name(random.one::<String>(&namer.lists.states), place),
        "org" => record.name(&organization(namer, random), Label::Organization),
        "street" => record.name(&address::street(namer, random), Label::StreetAddress),
        "address" => record.name(&address::line(namer, random, ", "), Label::StreetAddress),
        "addressblock" => record.name(&address::line(namer, random, "\n"), Label::StreetAddress),
        _ => return word(slot, &person, record, random),
    }
    true
}

/// What is no name.
fn word(slot: &str, person: &Person, record: &mut Record, random: &mut Random) -> bool {
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
        _ => return false,
    };
    record.say(&text);
    true
}

const MONTHS: &[&str] = &[
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

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

fn letter(random: &mut Random) -> char {
    (b'A' + random.below(26) as u8) as char
}

fn ascii(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphabetic)
        .collect::<String>()
        .to_lowercase()
}

fn both(person: &Person) -> String {
    format!("{} {}", person.first, person.last)
}

/// A full name as people write it, and the title before it, which is no part of it.
fn full(person: &Person, random: &mut Random) -> (&'static str, String) {
    let Person { first, last } = person;
    let name = match random.below(20) {
        0..=11 => format!("{first} {last}"),
        12 | 13 => format!("{first} {}. {last}", letter(random)),
        14 => format!("{}. {last}", letter(random)),
        15 => format!("{}. {}. {last}", letter(random), letter(random)),
        16 => format!("{first} {last}-{}", last.split(' ').next().unwrap_or(last)),
        17 => format!(
            "{first} {} {last}",
            random.one(&[
                "van", "de", "von", "Al", "bin", "da", "del", "van der", "Le", "Mac"
            ])
        ),
        18 => {
            return (
                *random.one(&["Mr. ", "Mrs. ", "Dr. ", "Ms. ", "Prof. ", "Mr ", "Dr "]),
                format!("{first} {last}"),
            );
        }
        _ => format!(
            "{first} {last} {}",
            random.one(&["Jr.", "Sr.", "III", "II"])
        ),
    };
    ("", name)
}

/// A company, school or authority.
fn organization(namer: &Namer<'_>, random: &mut Random) -> String {
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
