//! `entities`.

use serde_json::Value;

use crate::home::Home;

#[test]
fn the_catalog_is_a_table() {
    let home = Home::new();
    let out = home.run(&["entities"]).fine();
    let mut lines = out.lines();
    let head: Vec<&str> = lines.next().unwrap().split_whitespace().collect();
    assert_eq!(head, ["name", "country", "on", "title", "check"]);
    let rows: Vec<&str> = lines.collect();
    assert_eq!(rows.len(), scrubjay::Detector::catalog().count());
    assert!(rows.iter().any(|row| row.starts_with("EMAIL_ADDRESS ")));
    assert!(rows.iter().all(|row| row.trim_end() == *row));
}

#[test]
fn a_selection_is_listed_alone() {
    let home = Home::new();
    let names = |arguments: &[&str]| -> Vec<String> {
        let out = home
            .run(&[&["entities", "-f", "json"], arguments].concat())
            .fine();
        let rows: Vec<Value> = serde_json::from_str(&out).unwrap();
        rows.iter()
            .map(|row| row["name"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(
        names(&["--entities", "URL,EMAIL_ADDRESS"]),
        ["EMAIL_ADDRESS", "URL"]
    );
    assert!(names(&["--locales", "US"]).contains(&"US_SSN".to_owned()));
    assert!(!names(&["--locales", "IS"]).contains(&"US_SSN".to_owned()));
    assert_eq!(names(&[]).len(), scrubjay::Detector::catalog().count());
}

#[test]
fn a_policy_turns_entities_off() {
    let home = Home::new();
    home.write("p.toml", "[entity.URL]\naction = 'off'");
    let out = home.run(&["entities", "-f", "json", "-p", "p.toml"]).fine();
    let rows: Vec<Value> = serde_json::from_str(&out).unwrap();
    let on = |name: &str| rows.iter().find(|row| row["name"] == name).unwrap()["on"].clone();
    assert_eq!((on("URL"), on("US_SSN")), (false.into(), true.into()));
}

#[test]
fn markdown_is_a_table_of_five_columns() {
    let home = Home::new();
    let out = home.run(&["entities", "--format", "markdown"]).fine();
    for line in out.lines() {
        assert_eq!(line.replace("\\|", "").matches('|').count(), 6, "{line}");
    }
    assert!(out.contains("\n| `US_SSN` | US | on | "));
}
