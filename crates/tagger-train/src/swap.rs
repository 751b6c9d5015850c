//! The same sentences with other names: so that the model learns places of names, not names.

use scrubjay_tagger::Label;

use crate::gold::{Mark, Record};
use crate::lists::{Lists, Names};
use crate::random::Random;

/// Draws names of people and places.
pub(crate) struct Namer<'l> {
    pub(crate) lists: &'l Lists,
    regions: Vec<&'l Names>,
    census: &'l Names,
}

/// The largest cities, which are named most.
const LARGE: usize = 1500;

/// A person's names.
pub(crate) struct Person {
    pub(crate) first: String,
    pub(crate) last: String,
}

impl<'l> Namer<'l> {
    pub(crate) fn new(lists: &'l Lists) -> Option<Self> {
        let regions = lists
            .people
            .iter()
            .filter(|(region, names)| {
                *region != "census" && !names.first.is_empty() && !names.last.is_empty()
            })
            .map(|(_, names)| names);
        Some(Self {
            regions: regions.collect(),
            census: lists.people.get("census")?,
            lists,
        })
    }

    /// A person of any origin: half of them of the census.
    pub(crate) fn person(&self, random: &mut Random) -> Person {
        let names = if random.percent(45) {
            self.census
        } else {
            *random.one(&self.regions)
        };
        let first = if random.percent(60) {
            random.common(&names.first)
        } else {
            random.one(&names.first)
        };
        let last = if random.percent(60) {
            random.common(&names.last)
        } else {
            random.one(&names.last)
        };
        Person {
            first: first.clone(),
            last: last.clone(),
        }
    }

    pub(crate) fn city(&self, random: &mut Random) -> &'l String {
        match random.below(4) {
            0 => random.common(&self.lists.english_cities),
            1 => random.common(&self.lists.cities),
            _ => random.common(&self.lists.cities[..self.lists.cities.len().min(LARGE)]),
        }
    }

    pub(crate) fn place(&self, random: &mut Random) -> &'l String {
        match random.below(10) {
            0..=2 => random.one(&self.lists.countries),
            3 => random.one(&self.lists.states),
            4 => random.one(&self.lists.counties),
            _ => self.city(random),
        }
    }
}

/// The record with other people and places. What is written in small letters stays so.
pub(crate) fn swapped(record: &Record, namer: &Namer<'_>, random: &mut Random) -> Record {
    let mut out = Record::default();
    let mut at = 0;
    for mark in &record.marks {
        let old = &record.text[mark.start..mark.end];
        out.say(&record.text[at..mark.start]);
        let new = match mark.label {
            Some(Label::Person) => person(old, namer, random),
            Some(Label::Location) => location(old, namer, random),
            _ => None,
        };
        let start = out.text.len();
        match new {
            Some(new) if old.chars().all(|c| !c.is_uppercase()) => out.say(&new.to_lowercase()),
            Some(new) if old.len() > 3 && old.chars().all(|c| !c.is_lowercase()) => {
                out.say(&new.to_uppercase())
            }
            Some(new) => out.say(&new),
            None => out.say(old),
        }
        out.marks.push(Mark {
            start,
            end: out.text.len(),
            label: mark.label,
        });
        at = mark.end;
    }
    out.say(&record.text[at..]);
    out
}

/// A name of as many words.
fn person(old: &str, namer: &Namer<'_>, random: &mut Random) -> Option<String> {
    let words: Vec<&str> = old.split(' ').collect();
    if words.iter().any(|word| {
        !word
            .chars()
            .all(|c| c.is_alphabetic() || matches!(c, '\'' | '-' | '.'))
    }) {
        return None;
    }
    let person = namer.person(random);
    let title = |word: &str| word.ends_with('.') || TITLES.contains(&word.to_lowercase().as_str());
    match words.as_slice() {
        [_] if random.percent(55) => Some(person.first),
        [_] => Some(person.last),
        [word, _] if title(word) => Some(format!("{word} {}", person.last)),
        [_, _] => Some(format!("{} {}", person.first, person.last)),
        [word, _, _] if title(word) => Some(format!("{word} {} {}", person.first, person.last)),
        [_, middle, _] => {
            let middle = if middle.ends_with('.') || random.percent(50) {
                format!("{}.", (b'A' + random.below(26) as u8) as char)
            } else {
                namer.person(random).first
            };
            Some(format!("{} {middle} {}", person.first, person.last))
        }
        _ => None,
    }
}

const TITLES: &[&str] = &[
    "sir",
    "sister",
    "president",
    "pope",
    "dr",
    "mr",
    "mrs",
    "ms",
    "prince",
    "king",
    "queen",
    "lord",
    "lady",
    "saint",
    "st",
];

fn location(old: &str, namer: &Namer<'_>, random: &mut Random) -> Option<String> {
    let words: Vec<&str> = old.split(' ').collect();
    // Rivers, camps and streets keep their kind.
    let kind = words.len() > 1 && !namer.lists.cities.iter().any(|city| city == old);
    if kind
        || old.len() < 4
        || random.percent(40)
        || old.chars().any(|c| !c.is_alphabetic() && c != ' ')
    {
        return None;
    }
    Some(namer.place(random).to_owned())
}
