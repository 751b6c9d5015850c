//! `scrub --report`.

use serde_json::{Value, json};

use crate::home::{Home, MAIL, SCRUBBED};

fn parse(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn counts_are_written_and_never_values() {
    let home = Home::with(&["a", "b"]);
    home.write("p.toml", "[entity.CREDIT_CARD]\naction = 'mask'");
    home.write("c", "card 4111 1111 1111 1111");
    let arguments = ["scrub", "-p", "p.toml", "--report", "r.json", "a", "b", "c"];
    home.run(&arguments).fine();
    let text = home.read("r.json");
    assert!(!text.contains("jane") && !text.contains("4111"), "{text}");
    let report = parse(&text);
    assert_eq!(report["scrubjay"], env!("CARGO_PKG_VERSION"));
    assert_eq!(report["bytes_in"], 2 * MAIL.len() + 24);
    assert_eq!(report["bytes_out"], 2 * SCRUBBED.len() + 24);
    let hash = report["policy"].as_str().unwrap();
    assert_eq!(hash.len(), 64);
    assert!(
        home.run(&["policy", "check", "p.toml"])
            .fine()
            .contains(hash)
    );
    let mut findings = report["findings"].as_array().unwrap().iter();
    let mail = json!({
        "entity": "EMAIL_ADDRESS", "action": "label", "rule": "local@domain", "confidence": 90, "count": 2,
    });
    assert!(findings.clone().any(|line| *line == mail), "{text}");
    assert!(findings.any(|line| line["entity"] == "CREDIT_CARD" && line["action"] == "mask"));
}

#[test]
fn all_ways_of_scrubbing_report() {
    for arguments in [&["-i", "a"][..], &["--out", "out", "a"], &["a"]] {
        let home = Home::with(&["a"]);
        home.run(&[&["scrub", "--report", "r"], arguments].concat())
            .fine();
        assert_eq!(parse(&home.read("r"))["findings"][0]["count"], 1);
        assert!(home.names(".").iter().all(|name| !name.starts_with('.')));
    }
    let ran = Home::new().feed(&["scrub", "--report", "-"], MAIL);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), SCRUBBED));
    assert_eq!(parse(&ran.err)["findings"][0]["count"], 1);
}

#[test]
fn an_older_report_is_replaced() {
    let home = Home::with(&["a"]);
    home.write("r", "x".repeat(100_000));
    home.run(&["scrub", "--report", "r", "a"]).fine();
    assert_eq!(parse(&home.read("r"))["bytes_in"], MAIL.len());
}

#[test]
fn no_input_is_overwritten() {
    let home = Home::with(&["a", "d/b"]);
    for arguments in [["a", "a"], ["./a", "a"], ["d/../a", "a"]] {
        home.run(&["scrub", "--report", arguments[0], arguments[1]])
            .fails(2, "is an input");
    }
    home.run(&["scrub", "--out", "out", "--report", "d/b", "d"])
        .fails(2, "is an input");
    assert_eq!(
        (home.read("a"), home.read("d/b")),
        (MAIL.into(), MAIL.into())
    );
    assert!(!home.has("out"));
}

#[test]
fn a_report_that_cannot_be_written_stops_the_run_before_it_begins() {
    let home = Home::with(&["a", "d/b"]);
    for place in ["no/where/r", "d"] {
        let ran = home.run(&["scrub", "-i", "--report", place, "a"]);
        let ran = ran.fails(3, &format!("scrubjay: {place}: "));
        assert!(!ran.err.contains(".scrubjay-"), "{ran:?}");
        assert_eq!(home.read("a"), MAIL);
    }
}

#[test]
fn what_was_done_before_a_failure_is_reported() {
    let home = Home::with(&["a"]);
    home.run(&["scrub", "--report", "r", "a", "missing"])
        .fails(3, "missing");
    assert_eq!(parse(&home.read("r"))["bytes_in"], MAIL.len());
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error() {
    let home = Home::with(&["a"]);
    let ran = home.run(&["scrub", "--report", "/dev/full", "a"]);
    let ran = ran.fails(3, "/dev/full: No space left");
    assert_eq!(ran.out, SCRUBBED);
}
