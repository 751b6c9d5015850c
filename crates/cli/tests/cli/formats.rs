//! The machine-readable formats of `detect`.

use serde_json::{Value, json};

use crate::home::Home;

/// A value behind characters of every length, on the second line.
const TEXT: &str = "first\né€😀 jane@example.com\r\n";

fn detect(home: &Home, arguments: &[&str]) -> String {
    home.write("a b", TEXT);
    home.run(&[&["detect", "--format"], arguments, &["a b"]].concat())
        .fine()
}

fn record(start: u64, end: u64) -> Value {
    json!({
        "file": "a b", "line": 2, "column": 5, "entity": "EMAIL_ADDRESS", "start": start, "end": end,
        "confidence": 95, "rule": "local@domain", "check": "structure", "context": "none",
    })
}

#[test]
fn json_is_an_array() {
    let home = Home::new();
    let parse = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    assert_eq!(parse(&detect(&home, &["json"])), json!([record(16, 32)]));
    home.write("b", "a@example.com b@example.com");
    let both = parse(&home.run(&["detect", "-f", "json", "b", "a b"]).fine());
    let places: Vec<&Value> = both
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["start"])
        .collect();
    assert_eq!(places, [0, 14, 16]);
    assert_eq!(
        parse(&home.feed(&["detect", "-f", "json"], "").fine()),
        json!([])
    );
    let broken = home.run(&["detect", "-f", "json", "missing"]);
    assert_eq!(parse(&broken.out), json!([]));
}

#[test]
fn ndjson_is_one_object_a_line_in_any_unit() {
    let home = Home::new();
    for (unit, start) in [("byte", 16), ("utf16", 11), ("codepoint", 10)] {
        let out = detect(&home, &["ndjson", "--offsets", unit]);
        assert!(out.ends_with('\n'));
        let found: Value = serde_json::from_str(&out).unwrap();
        assert_eq!(found, record(start, start + 16), "{unit}");
    }
    assert_eq!(home.feed(&["detect", "-f", "ndjson"], "").fine(), "");
}

#[test]
fn values_are_in_it_only_if_asked_for() {
    let home = Home::new();
    for format in ["json", "ndjson", "sarif"] {
        assert!(!detect(&home, &[format]).contains("jane"), "{format}");
        let shown = detect(&home, &[format, "--show-values"]);
        assert!(shown.contains("\"jane@example.com\""), "{format}");
    }
}

#[test]
fn sarif_is_what_scanners_read() {
    let home = Home::new();
    let sarif: Value = serde_json::from_str(&detect(&home, &["sarif"])).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
    assert_eq!(
        sarif["$schema"],
        "https://json.schemastore.org/sarif-2.1.0.json"
    );
    let run = &sarif["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    assert_eq!(run["invocations"][0]["executionSuccessful"], true);
    let driver = &run["tool"]["driver"];
    assert_eq!(driver["name"], "scrubjay");
    assert_eq!(driver["version"], env!("CARGO_PKG_VERSION"));
    let result = &run["results"][0];
    let mut rules = driver["rules"].as_array().unwrap().iter();
    assert!(rules.any(|rule| rule["id"] == result["ruleId"]));
    assert_eq!(result["ruleId"], "EMAIL_ADDRESS");
    assert_eq!(result["level"], "warning");
    assert!(
        result["message"]["text"]
            .as_str()
            .unwrap()
            .contains("confidence 95")
    );
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "a%20b");
    assert_eq!(
        place["region"],
        json!({
            "startLine": 2, "startColumn": 5, "endLine": 2, "endColumn": 21,
            "byteOffset": 16, "byteLength": 16,
        })
    );
}

#[test]
fn sarif_is_whole_whatever_happens() {
    let home = Home::with(&["a", "b"]);
    let parse = |out: &str| serde_json::from_str::<Value>(out).unwrap();
    let count = |run: &Value| run["results"].as_array().unwrap().len();
    let none = parse(&home.feed(&["detect", "-f", "sarif"], "").fine());
    assert_eq!(count(&none["runs"][0]), 0);
    let broken = home.run(&["detect", "-f", "sarif", "a", "missing", "b"]);
    let run = &parse(&broken.out)["runs"][0];
    assert_eq!(count(run), 2);
    assert_eq!(run["invocations"][0]["executionSuccessful"], false);
}
