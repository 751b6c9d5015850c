//! What a policy does with values, and what the report says of it.

use scrubjay::{Policy, Scrubber};
use scrubjay_tests::scrub;

fn out(policy: &str, text: &str) -> String {
    let scrubber = Scrubber::new(&Policy::from_toml(policy).unwrap()).unwrap();
    String::from_utf8(scrub(&scrubber, [text.as_bytes()]).bytes).unwrap()
}

const TEXT: &str = "Jane <jane@example.com> paid with 4111-1111-1111-1111.";

#[test]
fn labels_are_the_default() {
    assert_eq!(
        out("", TEXT),
        "<PERSON> <<EMAIL_ADDRESS>> paid with <CREDIT_CARD>."
    );
}

#[test]
fn each_action_does_what_it_says() {
    assert_eq!(out("action = 'keep'", TEXT), TEXT);
    assert_eq!(out("action = 'redact'", TEXT), " <> paid with .");
    assert_eq!(
        out("label = '[{entity}]'", TEXT),
        "[PERSON] <[EMAIL_ADDRESS]> paid with [CREDIT_CARD]."
    );
    assert_eq!(
        out("[entity.CREDIT_CARD]\naction = 'mask'\nkeep_last = 4", TEXT),
        "<PERSON> <<EMAIL_ADDRESS>> paid with ****-****-****-1111."
    );
    assert_eq!(
        out(
            "[entity.EMAIL_ADDRESS]\naction = 'label'\nlabel = 'someone'\n[entity.CREDIT_CARD]\naction = 'off'",
            TEXT
        ),
        "<PERSON> <someone> paid with 4111-1111-1111-1111."
    );
    assert_eq!(
        out(
            "action = 'mask'\n[entity.EMAIL_ADDRESS]\nkeep_first = 1\ncharacter = '•'",
            TEXT
        ),
        "**** <j•••@•••••••.•••> paid with ****-****-****-****."
    );
}

#[test]
fn what_is_kept_is_reported_and_hides_nothing() {
    let policy = Policy::from_toml("[entity.URL]\naction = 'keep'").unwrap();
    let scrubber = Scrubber::new(&policy).unwrap();
    let text = b"see https://example.com/ and https://example.com/?m=jane@example.com.";
    let run = scrub(&scrubber, [text.as_slice()]);
    assert_eq!(
        run.bytes,
        b"see https://example.com/ and https://example.com/?m=<EMAIL_ADDRESS>."
    );
    let lines: Vec<_> = run
        .report
        .lines()
        .map(|l| (l.entity, l.action, l.count))
        .collect();
    assert_eq!(lines, [("EMAIL_ADDRESS", "label", 1), ("URL", "keep", 1)]);
}

#[test]
fn the_report_counts_and_adds_up() {
    let scrubber = Scrubber::default();
    let text = b"a@example.com b@example.com 078-05-1120 https://example.com/x";
    let run = scrub(&scrubber, [text.as_slice()]);
    assert_eq!(run.report.total(), run.findings.len() as u64);
    assert_eq!(run.report.total(), 4);
    assert_eq!(run.report.bytes_in, text.len() as u64);
    assert_eq!(run.report.bytes_out, run.bytes.len() as u64);
    assert_eq!(run.report.policy, Policy::default().hash());
    let counts: Vec<_> = run
        .report
        .lines()
        .map(|line| (line.entity, line.count))
        .collect();
    assert_eq!(counts, [("EMAIL_ADDRESS", 2), ("URL", 1), ("US_SSN", 1)]);
    let mut twice = run.report.clone();
    twice.add(&run.report);
    assert_eq!(twice.total(), 8);
    assert_eq!(twice.bytes_in, 2 * run.report.bytes_in);
    assert!(
        twice
            .lines()
            .zip(run.report.lines())
            .all(|(two, one)| two.count == 2 * one.count)
    );
    let json = run.report.to_json();
    assert!(json.contains("\"EMAIL_ADDRESS\"") && json.contains(&Policy::default().hash()));
}

#[test]
fn toml_and_json_are_the_same_policy() {
    let toml = "min_confidence = 70\nlocales = ['US', 'DE']\n[entity.URL]\naction = 'mask'\nkeep_last = 2\n";
    let json = r#"{"entity":{"URL":{"keep_last":2,"action":"mask"}},"locales":["US","DE"],"min_confidence":70}"#;
    let (toml, json) = (
        Policy::from_toml(toml).unwrap(),
        Policy::from_json(json).unwrap(),
    );
    assert_eq!(toml, json);
    assert_eq!(toml.hash(), json.hash());
    assert_eq!(
        Policy::from_json(&toml.to_json()).unwrap().hash(),
        toml.hash()
    );
    assert_ne!(toml.hash(), Policy::default().hash());
    assert_eq!(Policy::default().hash().len(), 64);
}

#[test]
fn what_cannot_be_is_refused() {
    for text in [
        "version = 2",
        "min_confidence = 101",
        "entities = ['NO_SUCH']",
        "locales = ['Germany']",
        "[entity.URL]\nkeep_last = 4",
        "[entity.NO_SUCH]\naction = 'mask'",
        "colour = 1",
        "action = 'burn'",
    ] {
        assert!(Policy::from_toml(text).is_err(), "{text}");
    }
}
