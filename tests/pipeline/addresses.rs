//! Street addresses in held-out templates, a file a country, written before the rules.
//!
//! A template marks its address with `[[` and `]]`; `{s}`, `{n}` and `{p}` are filled with each of the
//! file's streets, numbers and places in turn.

use std::fs;

use scrubjay::{Detector, Entity, Policy};
use scrubjay_tests::root;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Templates {
    streets: Vec<String>,
    numbers: Vec<String>,
    places: Vec<String>,
    texts: Vec<String>,
    misses: Vec<String>,
}

impl Templates {
    /// The text of each template and filling, and where its address stands.
    fn fill(&self) -> Vec<(String, usize, usize)> {
        let mut out = Vec::new();
        for (i, street) in self.streets.iter().enumerate() {
            for (j, number) in self.numbers.iter().enumerate() {
                for (k, text) in self.texts.iter().enumerate() {
                    let place = &self.places[(i + j + k) % self.places.len()];
                    let text = text.replace("{s}", street).replace("{n}", number);
                    let text = text.replace("{p}", place);
                    let start = text.find("[[").expect("a mark");
                    let text = text.replacen("[[", "", 1);
                    let end = text.find("]]").expect("a mark");
                    out.push((text.replacen("]]", "", 1), start, end));
                }
            }
        }
        out
    }
}

/// What one country's file gave.
#[derive(Default)]
struct Score {
    wanted: usize,
    found: usize,
    exact: usize,
    alarms: usize,
    told: Vec<String>,
}

fn score(detector: &Detector, templates: &Templates) -> Score {
    let mut score = Score::default();
    let find = |text: &str| -> Vec<(usize, usize)> {
        let findings = detector.detect(text.as_bytes());
        let mine = findings
            .iter()
            .filter(|f| f.entity == Entity::STREET_ADDRESS);
        mine.map(|f| (f.start as usize, f.end as usize)).collect()
    };
    for (text, start, end) in templates.fill() {
        score.wanted += 1;
        let spans = find(&text);
        let shared = |(from, to): &(usize, usize)| to.min(&end).saturating_sub(*from.max(&start));
        let covered: usize = spans.iter().map(shared).sum();
        let alarms = spans.iter().filter(|span| shared(span) == 0).count();
        score.alarms += alarms;
        score.found += usize::from(2 * covered >= end - start);
        score.exact += usize::from(spans == [(start, end)]);
        if 2 * covered < end - start || alarms > 0 {
            score.told.push(text);
        } else if spans != [(start, end)] {
            score.told.push(format!(
                "{text:?} {:?}",
                spans.iter().map(|(a, b)| &text[*a..*b]).collect::<Vec<_>>()
            ));
        }
    }
    for text in &templates.misses {
        let alarms = find(text).len();
        score.alarms += alarms;
        if alarms > 0 {
            score.told.push(text.clone());
        }
    }
    score
}

#[test]
fn addresses_of_each_country_are_found_and_little_else() {
    let policy = Policy::default()
        .with_entities(&["STREET_ADDRESS"])
        .unwrap();
    let detector = Detector::new(&policy).unwrap();
    let mut files: Vec<_> = fs::read_dir(root().join("addresses"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    assert!(files.len() >= 12);
    let mut poor = Vec::new();
    println!("country  recall  exact  precision");
    for path in files {
        let templates: Templates = toml::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let score = score(&detector, &templates);
        let part = |part: usize, whole: usize| 100.0 * part as f64 / whole.max(1) as f64;
        let (recall, exact) = (
            part(score.found, score.wanted),
            part(score.exact, score.wanted),
        );
        let precision = part(score.found, score.found + score.alarms);
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        println!("{name:7} {recall:7.1} {exact:6.1} {precision:10.1}");
        if std::env::var_os("SCRUBJAY_TELL").is_some() {
            score.told.iter().for_each(|text| println!("    {text}"));
        }
        if recall < 90.0 || precision < 95.0 {
            poor.push(name);
        }
    }
    assert!(
        poor.is_empty(),
        "recall below 90 or precision below 95: {poor:?}"
    );
}
