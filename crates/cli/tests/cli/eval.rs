//! `eval`.

use crate::home::Home;

/// Two addresses found, one of them with another end than marked; one marked value that is none; offsets
/// behind `é` differ by unit.
const GOLD: &str = r#"{"text":"é mail jane@example.com now","spans":[{"start":8,"end":24,"label":"EMAIL_ADDRESS"}]}

{"text":"ask joe@example.com","spans":[{"start":0,"end":19,"label":"MAIL"}]}
{"text":"card 1234","spans":[{"start":5,"end":9,"label":"CREDIT_CARD"}]}
{"text":"4111 1111 1111 1111 and jim@example.com","spans":[{"start":24,"end":39,"label":"EMAIL_ADDRESS"}]}
"#;

#[test]
fn shares_are_counted_by_entity() {
    let home = Home::new();
    home.write("gold.ndjson", GOLD);
    let out = home.run(&[
        "eval",
        "--gold",
        "gold.ndjson",
        "--label",
        "MAIL=EMAIL_ADDRESS",
        "--json",
    ]);
    let json: serde_json::Value = serde_json::from_str(&out.fine()).unwrap();
    let mail = &json["entities"]["EMAIL_ADDRESS"];
    assert_eq!(
        (
            mail["marked"].as_u64(),
            mail["found"].as_u64(),
            mail["right"].as_u64()
        ),
        (Some(3), Some(3), Some(2))
    );
    assert_eq!(mail["overlap"]["f1"], 1.0);
    assert!((mail["strict"]["f1"].as_f64().unwrap() - 2.0 / 3.0).abs() < 1e-9);
    let card = &json["entities"]["CREDIT_CARD"];
    assert_eq!(
        (card["found"].as_u64(), card["strict"]["recall"].as_f64()),
        (Some(1), Some(0.0))
    );
    assert_eq!(json["all"]["marked"], 4);
}

#[test]
fn what_is_never_marked_counts_only_if_asked_for() {
    let home = Home::new();
    let text = r#"{"text":"jane@example.com","spans":[]}"#;
    home.write("gold.ndjson", text);
    let run = |more: &[&str]| {
        home.run(&[&["eval", "--gold", "gold.ndjson"], more].concat())
            .fine()
    };
    assert_eq!(run(&[]), "Nothing is marked.\n");
    let all = run(&["--all"]);
    assert!(
        all.lines()
            .any(|line| line.starts_with("EMAIL_ADDRESS") && line.contains("  1  ")),
        "{all}"
    );
}

#[test]
fn offsets_are_counted_as_the_file_does() {
    let home = Home::new();
    let gold = GOLD.lines().next().unwrap();
    let strict = |offsets: &str, gold: &str| {
        let args = ["eval", "--gold", "-", "--offsets", offsets, "--json"];
        let json: serde_json::Value = serde_json::from_str(&home.feed(&args, gold).fine()).unwrap();
        json["all"]["right"].as_u64()
    };
    assert_eq!(strict("byte", gold), Some(1));
    assert_eq!(strict("codepoint", gold), Some(0));
    assert_eq!(
        strict(
            "codepoint",
            &gold.replace(":8,", ":7,").replace(":24,", ":23,")
        ),
        Some(1)
    );
}

#[test]
fn a_table_shows_the_tagger_at_work() {
    let home = Home::new();
    let gold = r#"{"text":"Yesterday Maria Fernandez wrote.","spans":[{"start":10,"end":25,"label":"PERSON"}]}"#;
    let table = home.feed(&["eval", "--gold", "-", "--tagger"], gold).fine();
    let mut lines = table.lines();
    assert!(lines.next().unwrap().starts_with("entity"), "{table}");
    let person: Vec<&str> = lines.next().unwrap().split_whitespace().collect();
    assert_eq!(
        person,
        [
            "PERSON", "1", "1", "1", "100.0", "100.0", "100.0", "100.0", "100.0", "100.0"
        ]
    );
}

#[test]
fn bad_lines_are_named_and_not_shown() {
    let home = Home::new();
    home.write(
        "gold.ndjson",
        "{\"text\":\"a\",\"spans\":[]}\n{\"text\":\"secret\"",
    );
    let out = home.run(&["eval", "--gold", "gold.ndjson"]);
    out.fails(3, "gold.ndjson:2:");
    home.run(&["eval", "--gold", "none"]).fails(3, "none: ");
    home.run(&["eval", "--gold", "-", "--label", "A"])
        .fails(2, "LABEL=ENTITY");
    home.run(&["eval", "--gold", "-", "--label", "A=NONE"])
        .fails(2, "no entity has this name");
}
