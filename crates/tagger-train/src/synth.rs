//! Sentences made from templates: forms, mails, chats, tickets, medical and staff notes, news, logs, code.
//!
//! A template is a line of a file in `templates/`; `\n` and `\t` are what they say, and `{slot}` is filled
//! with a name, which is marked, or with a word, which is not.

use std::path::Path;

use scrubjay_tagger::Label;

use crate::Failure;
use crate::gold::{Mark, Record};
use crate::people::{both, full, last_first, letter};
use crate::random::Random;
use crate::swap::Namer;
use crate::{address, orgs, places, words};

/// Files of templates and how many records are made of each template.
const FILES: &[(&str, usize)] = &[
    ("forms.txt", 45),
    ("mail.txt", 45),
    ("chat.txt", 50),
    ("tickets.txt", 45),
    ("medical.txt", 45),
    ("news.txt", 35),
    ("press.txt", 8),
    ("wiki.txt", 10),
    ("papers.txt", 10),
    ("code.txt", 14),
    ("foreign.txt", 5),
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
    let (person_label, place, organization) = (Label::Person, Label::Location, Label::Organization);
    match slot {
        "person" => {
            let (before, name) = full(namer, random);
            record.say(before);
            record.name(&name, person_label);
        }
        "first" => record.name(&person.first, person_label),
        "last" => record.name(&person.last, person_label),
        "lastfirst" => record.name(&last_first(namer, random), person_label),
        "upperlastfirst" => record.name(&last_first(namer, random).to_uppercase(), person_label),
        "names" => {
            for place in 0..2 + random.below(5) {
                if place > 0 {
                    record.say(", ");
                }
                record.name(&full(namer, random).1, person_label);
            }
        }
        "lasts" => {
            for place in 0..2 + random.below(6) {
                if place > 0 {
                    record.say(", ");
                }
                record.name(&namer.person(random).last, person_label);
            }
        }
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
        "uppercountry" => record.name(
            &random.one::<String>(&namer.lists.countries).to_uppercase(),
            place,
        ),
        "newplace" => record.name(&places::town(namer, random), place),
        "landmark" => record.name(&places::landmark(namer, random), place),
        "state" => record.name(random.one::<String>(&namer.lists.states), place),
        "org" => record.name(&orgs::organization(namer, random), organization),
        "firm" => record.name(&orgs::firm(namer, random), organization),
        "upperfirm" => record.name(&orgs::firm(namer, random).to_uppercase(), organization),
        "team" => record.name(&orgs::team(namer, random), organization),
        "upperteam" => record.name(&orgs::team(namer, random).to_uppercase(), organization),
        "band" => record.name(&orgs::band(namer, random), organization),
        "street" => record.name(&address::street(namer, random), Label::StreetAddress),
        "address" => record.name(&address::line(namer, random, ", "), Label::StreetAddress),
        "addressblock" => record.name(&address::line(namer, random, "\n"), Label::StreetAddress),
        _ => match words::word(slot, namer, random) {
            Some(text) => record.say(&text),
            None => return false,
        },
    }
    true
}
