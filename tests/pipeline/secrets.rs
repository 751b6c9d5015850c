//! Every row of the table of secrets, in the forms in which secrets stand.
//!
//! `tests/secrets.toml` holds a specimen of each. From it come five texts in which it is found and
//! six near misses in which nothing of its kind is.

use std::collections::{BTreeMap, HashSet};
use std::fs;

use scrubjay::{Detector, Policy};
use scrubjay_tests::{root, told};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Specimen {
    /// The name that it must be given to; none where its form is enough.
    name: Option<String>,
    /// In parts, which are put together.
    value: Vec<String>,
}

fn specimens() -> BTreeMap<String, Specimen> {
    toml::from_str(&fs::read_to_string(root().join("secrets.toml")).unwrap()).unwrap()
}

/// Names that no issuer is called by, so that only the form can tell.
const ANY: &str = "value";

impl Specimen {
    /// Text before and behind the value, in five forms.
    fn around(&self) -> [(String, &'static str); 5] {
        let name = self.name.as_deref().unwrap_or(ANY);
        let upper = name.to_uppercase();
        match self.name.as_deref() {
            None => [
                (String::new(), ""),
                ("I pasted ".into(), " into the chat."),
                ("{\"value\": \"".into(), "\", \"n\": 1}"),
                ("2025-03-04T05:06:07Z WARN refused ".into(), " for c-12"),
                ("first line\\n".into(), "\\nlast"),
            ],
            // Its own name is the label.
            Some("authorization") => [
                ("Authorization: Basic ".into(), "\r\n"),
                ("authorization=Basic ".into(), " "),
                ("curl -H 'Authorization: Basic ".into(), "' x"),
                ("{\"Authorization\": \"Basic ".into(), "\"}"),
                ("  authorization: \"Basic ".into(), "\"\n"),
            ],
            Some(_) => [
                (format!("{upper}_SECRET_KEY="), "\n"),
                (format!("{name}_token: \""), "\"\n"),
                (format!("{{\"{name}ApiKey\":\""), "\"}"),
                (
                    format!("tool run --{}-token ", name.replace('_', "-")),
                    " --verbose",
                ),
                (format!("2025-03-04T05:06:07Z {name} secret="), " end"),
            ],
        }
    }

    fn value(&self) -> String {
        self.value.concat()
    }

    /// Values like it that are none.
    fn spoiled(&self) -> [(String, &'static str); 3] {
        let value = self.value();
        let filler = |c: char| if c.is_ascii_alphanumeric() { 'x' } else { c };
        [
            (value.chars().take(value.len() / 6).collect(), "cut short"),
            (value.chars().map(filler).collect(), "filler"),
            (
                value
                    .chars()
                    .map(|c| if c.is_ascii_alphabetic() { 'ж' } else { c })
                    .collect(),
                "another alphabet",
            ),
        ]
    }
}

fn detector(name: &str) -> Detector {
    Detector::new(&Policy::default().with_entities(&[name]).unwrap()).unwrap()
}

#[test]
fn every_row_without_vectors_of_its_own_has_a_specimen() {
    let specimens = specimens();
    let own: HashSet<String> = scrubjay_tests::vectors()
        .into_iter()
        .map(|file| file.entity)
        .collect();
    let mut count = 0;
    for entry in Detector::catalog().filter(|entry| entry.name.starts_with("SECRET_")) {
        assert!(
            specimens.contains_key(entry.name) || own.contains(entry.name),
            "{}: no specimen",
            entry.name
        );
        count += 1;
    }
    assert!(count >= 200, "{count} rules");
}

#[test]
fn each_is_found_in_every_form() {
    let mut failures = Vec::new();
    for (name, specimen) in specimens() {
        let (detector, value) = (detector(&name), specimen.value());
        for (before, behind) in specimen.around() {
            let text = format!("{before}{value}{behind}");
            let place = (before.len() as u64, (before.len() + value.len()) as u64);
            let found = detector.detect(text.as_bytes());
            if found.iter().map(|f| (f.start, f.end)).collect::<Vec<_>>() != [place] {
                failures.push(format!(
                    "{name} behind {before:?}: {:?} for {place:?}",
                    told(&found)
                ));
            }
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn what_is_like_it_is_not() {
    let mut failures = Vec::new();
    for (name, specimen) in specimens() {
        let (detector, value) = (detector(&name), specimen.value());
        let (before, behind) = specimen.around()[1].clone();
        let mut texts = Vec::new();
        if !value.starts_with("http") {
            texts.push((
                format!("{before}Qx7Kx9Zx3Yw5Qx7Kx9Zx3Yw5{value}{behind}"),
                "in a longer word",
            ));
        }
        if specimen.name.is_some() {
            texts.push((format!("id {value} seen"), "no name"));
            if specimen.name.as_deref() != Some("authorization")
                && specimen.name.as_deref() != Some("api_key")
            {
                texts.push((format!("token = {value}"), "another issuer"));
            }
        } else {
            // `1//0` has no letters to swap.
            let marked = value.chars().take(4).any(char::is_alphabetic) || value.contains(':');
            let swapped = value.chars().map(|c| {
                if c.is_ascii_lowercase() {
                    c.to_ascii_uppercase()
                } else {
                    c.to_ascii_lowercase()
                }
            });
            if marked {
                texts.push((
                    format!("{before}{}{behind}", swapped.collect::<String>()),
                    "cases swapped",
                ));
            }
        }
        for (spoiled, why) in specimen.spoiled() {
            texts.push((format!("{before}{spoiled}{behind}"), why));
        }
        for (text, why) in texts {
            let found = detector.detect(text.as_bytes());
            if !found.is_empty() {
                failures.push(format!("{name}, {why}: {:?}", told(&found)));
            }
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}
