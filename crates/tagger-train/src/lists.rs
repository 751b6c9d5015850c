//! Names of people by region, and of places.

use std::collections::BTreeMap;
use std::path::Path;

use crate::Failure;
use crate::files::read_gz;

/// The names of one region; what is held out is in no list, so that it is new to the model.
#[derive(Default)]
pub(crate) struct Names {
    pub(crate) first: Vec<String>,
    pub(crate) last: Vec<String>,
    pub(crate) held_first: Vec<String>,
    pub(crate) held_last: Vec<String>,
}

/// All lists.
#[derive(Default)]
pub(crate) struct Lists {
    pub(crate) people: BTreeMap<String, Names>,
    /// Largest first.
    pub(crate) cities: Vec<String>,
    pub(crate) english_cities: Vec<String>,
    pub(crate) countries: Vec<String>,
    pub(crate) states: Vec<String>,
    pub(crate) counties: Vec<String>,
}

/// Reads the lists.
pub(crate) fn load(data: &Path) -> Result<Lists, Failure> {
    let mut lists = Lists::default();
    fill(&mut lists, read_gz(&data.join("lists.txt.gz"))?.lines());
    let more = std::fs::read_to_string(data.join("more-names.txt"))?;
    let words = more
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(|line| match line.starts_with('=') {
            true => vec![line],
            false => line.split(' ').collect(),
        });
    fill(&mut lists, words);
    // A name that the census knows is nobody's secret.
    let known: std::collections::HashSet<String> = lists
        .people
        .iter()
        .filter(|(region, _)| *region == "census")
        .flat_map(|(_, names)| {
            names
                .first
                .iter()
                .chain(names.last.iter().take(3000))
                .cloned()
        })
        .collect();
    for (region, names) in &mut lists.people {
        if region != "census" {
            names.held_first = hold(&mut names.first, &known);
            names.held_last = hold(&mut names.last, &known);
        }
    }
    // What one region holds out, no other may teach.
    let held: std::collections::HashSet<String> = lists
        .people
        .values()
        .flat_map(|names| names.held_first.iter().chain(&names.held_last).cloned())
        .collect();
    for names in lists.people.values_mut() {
        names.first.retain(|name| !held.contains(name));
        names.last.retain(|name| !held.contains(name));
    }
    Ok(lists)
}

/// Takes every twelfth name out.
fn hold(names: &mut Vec<String>, known: &std::collections::HashSet<String>) -> Vec<String> {
    let out = |name: &String| {
        scrubjay_tagger::internals::hash(name.as_bytes()).is_multiple_of(12)
            && !known.contains(name)
    };
    let held = names.iter().filter(|name| out(name)).cloned().collect();
    names.retain(|name| !out(name));
    held
}

fn fill<'t>(lists: &mut Lists, lines: impl Iterator<Item = &'t str>) {
    let (mut kind, mut region) = ("", "");
    for line in lines {
        if let Some(head) = line.strip_prefix("= ") {
            (kind, region) = head.split_once(' ').unwrap_or((head, ""));
            continue;
        }
        let word = line.to_owned();
        let people = || region.to_owned();
        match (kind, region) {
            ("first", _) => lists.people.entry(people()).or_default().first.push(word),
            ("last", _) => lists.people.entry(people()).or_default().last.push(word),
            ("city", "world") => lists.cities.push(word),
            ("city", _) => lists.english_cities.push(word),
            ("country", _) => lists.countries.push(word),
            ("state", _) => lists.states.push(word),
            _ => lists.counties.push(word),
        }
    }
}
