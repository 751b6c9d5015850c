//! Names by a tagger go the way of all values: policy, overlaps, chunks, the bound on what is held back.
#![cfg(feature = "tagger")]
#![allow(clippy::unwrap_used, reason = "tests may")]

use std::sync::{Arc, OnceLock};

use proptest::prelude::*;
use scrubjay::tagger::Tagger;
use scrubjay::{Detector, Entity, Finding, MAX_HELD, Policy, Scrubber, Unit};

fn tagger() -> &'static Arc<Tagger> {
    static TAGGER: OnceLock<Arc<Tagger>> = OnceLock::new();
    TAGGER.get_or_init(|| {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../models/en-v1/tagger.bin");
        Arc::new(Tagger::from_bytes(&std::fs::read(path).unwrap()).unwrap())
    })
}

fn scrub(policy: &str, text: &str) -> String {
    let policy = Policy::from_toml(policy).unwrap();
    let scrubber = Scrubber::new(&policy).unwrap().with_tagger(tagger());
    String::from_utf8(scrubber.scrub(text.as_bytes()).unwrap().bytes).unwrap()
}

const TEXT: &str =
    "Yesterday Maria Fernandez wrote from Lisbon that jane@example.com has a new number.";

#[test]
fn names_are_replaced_as_the_policy_says() {
    assert_eq!(
        scrub("", TEXT),
        "Yesterday <PERSON> wrote from <LOCATION> that <EMAIL_ADDRESS> has a new number."
    );
    assert_eq!(
        scrub(
            "[entity.PERSON]\naction = 'mask'\n[entity.LOCATION]\naction = 'off'",
            TEXT
        ),
        "Yesterday ***** ********* wrote from Lisbon that <EMAIL_ADDRESS> has a new number."
    );
    assert_eq!(
        scrub("entities = ['PERSON']\nmin_confidence = 85", TEXT),
        TEXT,
        "a tagger is never as sure as a check digit"
    );
    let allowed = "[allow]\nexact = ['Maria Fernandez']";
    assert!(scrub(allowed, TEXT).starts_with("Yesterday Maria Fernandez wrote from <LOCATION>"));
}

#[test]
fn without_a_tagger_nothing_changes() {
    let found = Detector::default().detect(TEXT.as_bytes());
    assert_eq!(
        found.iter().map(|f| f.entity).collect::<Vec<_>>(),
        [Entity::EMAIL_ADDRESS]
    );
}

#[test]
fn organizations_are_an_experiment_to_be_asked_for() {
    let text = "Last year Microsoft bought a company from Northern Light Insurance Ltd.";
    let of = |policy: &str| {
        let policy = Policy::from_toml(policy).unwrap();
        let found = Detector::new(&policy)
            .unwrap()
            .with_tagger(tagger())
            .detect(text.as_bytes());
        found
            .iter()
            .filter(|f| f.entity == Entity::ORGANIZATION)
            .count()
    };
    assert_eq!(of(""), 0);
    assert!(of("entities = ['ORGANIZATION']") > 0);
}

/// In chunks of these lengths, in turn; the most that was held back must be within its bound.
fn chunked(text: &[u8], lengths: &[usize]) -> Vec<Finding> {
    let mut session = Detector::default()
        .with_tagger(tagger())
        .session(Unit::Byte);
    let mut findings = Vec::new();
    let mut sink = |finding: &Finding| findings.push(*finding);
    let mut rest = text;
    for length in lengths.iter().cycle() {
        if rest.is_empty() {
            break;
        }
        let (chunk, after) = rest.split_at((*length).min(rest.len()));
        session.push(chunk, &mut sink).unwrap();
        assert!(session.held() <= MAX_HELD);
        rest = after;
    }
    session.finish(&mut sink).unwrap();
    findings
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn chunks_change_nothing(
        pieces in prop::collection::vec(prop::sample::select(vec![
            "Maria Fernandez ", "Lisbon ", "call +1 212 555 0123 ", "jane@example.com ", "the ", "and ", "\n", "Dr. ",
            "12 Main Street, Springfield, IL 62704 ", "4111 1111 1111 1111 ", "Name: John Smith\n", "        ", "é ", ", ", "x_y ",
        ]), 0..200),
        lengths in prop::collection::vec(1_usize..300, 1..8),
    ) {
        let text = pieces.concat();
        let whole = Detector::default().with_tagger(tagger()).detect(text.as_bytes());
        prop_assert_eq!(chunked(text.as_bytes(), &lengths), whole);
    }
}

#[test]
fn walls_of_names_and_blanks_go_through() {
    for piece in [
        "Jane ",
        "Jane                                              ",
        "Jane,",
        "J. ",
        "\u{a0}",
        "Jane\n",
    ] {
        let text = piece.repeat(100_000 / piece.len());
        let whole = Detector::default()
            .with_tagger(tagger())
            .detect(text.as_bytes());
        assert_eq!(chunked(text.as_bytes(), &[7000]), whole, "{piece:?}");
    }
}
