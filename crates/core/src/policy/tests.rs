//! What policies declare: numbers, names, treatments, refusals, and that nothing of it leaks.

use alloc::format;

use super::*;
use crate::{Detector, Scrubber};

const TOML: &str = r#"
entities = ["US_SSN", "STAFF", "PROJECT"]
[[deny]]
entity = "PROJECT"
exact = ["Bluebird"]
[[patterns]]
entity = "STAFF"
regex = 'S-\d{3}'
validator = "luhn"
context = ["Staff", "ÄRZTE"]
[[patterns]]
entity = "US_SSN"
regex = 'SSN\d{9}'
[[patterns]]
entity = "UNASKED"
regex = 'unasked'
[entity.STAFF]
action = "mask"
keep_last = 1
[allow]
domains = ["example.com"]
"#;

#[test]
fn toml_and_json_round_trip_and_the_hash_covers_all() {
    let policy = Policy::from_toml(TOML).unwrap();
    let again = Policy::from_json(&policy.to_json()).unwrap();
    assert_eq!((&again, again.hash()), (&policy, policy.hash()));
    assert_eq!(policy.model.patterns[0].context, ["staff", "ärzte"]);
    for (from, to) in [
        ("Bluebird", "Redbird"),
        (r"S-\d{3}", r"S-\d{4}"),
        ("\"luhn\"", "\"damm\""),
        ("example.com", "example.org"),
        ("Staff", "Stuff"),
    ] {
        let other = Policy::from_toml(&TOML.replace(from, to)).unwrap();
        assert_ne!(other.hash(), policy.hash(), "{from}");
    }
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    for read in [Policy::from_toml, Policy::from_json] {
        let marked = |text: &str| read(&format!("\u{FEFF}{text}"));
        let plain = ["action = 'mask'", "{\"action\": \"mask\"}"];
        assert_eq!(plain.iter().filter(|text| marked(text).is_ok()).count(), 1);
    }
    let error = Policy::from_json("\u{FEFF}{\n\"actoin\": 1}").unwrap_err();
    assert_eq!(error.line, 2);
}

#[test]
fn declared_entities_have_numbers_names_and_treatments() {
    let policy = Policy::from_toml(TOML).unwrap();
    assert_eq!(policy.custom_names(), ["STAFF", "UNASKED", "PROJECT"]);
    let scrubber = Scrubber::new(&policy).unwrap();
    let out = scrubber
        .scrub(b"S-042 bluebird SSN123123123 unasked")
        .unwrap();
    assert_eq!(out.bytes, b"*-**2 <PROJECT> <US_SSN> unasked");
    let numbers: Vec<_> = out
        .findings
        .iter()
        .map(|f| (f.entity.number(), scrubber.detector().name(f.entity)))
        .collect();
    assert_eq!(
        numbers,
        [(0x8000, "STAFF"), (0x8002, "PROJECT"), (8, "US_SSN")]
    );
    assert!(out.report.to_json().contains("\"PROJECT\""));
    let off = Policy::from_toml(&TOML.replace(
        "action = \"mask\"\nkeep_last = 1",
        "action = 'off'\n[entity.PROJECT]\naction = 'off'",
    ))
    .unwrap();
    assert_eq!(
        Scrubber::new(&off)
            .unwrap()
            .scrub(b"S-042 Bluebird")
            .unwrap()
            .bytes,
        b"S-042 Bluebird"
    );
}

#[test]
fn the_documented_policy_does_what_it_says() {
    let guide = include_str!("../../../../docs/patterns.md");
    let text = guide
        .split("```toml")
        .nth(1)
        .and_then(|rest| rest.split("```").next())
        .unwrap();
    let scrubber = Scrubber::new(&Policy::from_toml(text).unwrap()).unwrap();
    let out = scrubber
        .scrub(b"EMP-123455 EMP-123456 bluebird prj-7 support@example.com a@b.example.com")
        .unwrap();
    assert_eq!(
        out.bytes,
        b"***-****55 EMP-123456 <PROJECT> <PROJECT> support@example.com a@b.example.com"
    );
}

#[test]
fn deny_lists_go_before_all_else() {
    let text = "entities = ['US_SSN']\nmin_confidence = 100\n[[deny]]\nentity = 'X1'\nexact = ['Bluebird']\n[allow]\nexact = ['Bluebird']";
    let detector = Detector::new(&Policy::from_toml(text).unwrap()).unwrap();
    assert_eq!(detector.detect(b"a bluebird").len(), 1);
}

#[test]
fn thresholds_apply_to_patterns() {
    let text = "[[patterns]]\nentity = 'X1'\nregex = 'abc'\nconfidence = 65\n[entity.X1]\nmin_confidence = LEAST";
    for (least, found) in [("66", 0), ("65", 1)] {
        let policy = Policy::from_toml(&text.replace("LEAST", least)).unwrap();
        assert_eq!(Detector::new(&policy).unwrap().detect(b"abc").len(), found);
    }
}

#[test]
fn refusals_name_line_place_and_remedy() {
    for (text, line, said) in [
        (
            "[[patterns]]\nentity = 'AB'\nregex = 'a'\n[[patterns]]\nentity = 'AB'\nregex = 'ab+'",
            6,
            "patterns[2].regex (`AB`): character 3: + has no upper bound; write {1,64}",
        ),
        (
            "[[patterns]]\nentity = 'Ab'\nregex = 'a'",
            2,
            "patterns[1].entity: an entity is a capital",
        ),
        (
            "[[patterns]]\nentity = 'A'\nregex = 'a'",
            2,
            "such as EMPLOYEE_ID",
        ),
        (
            "\n[[patterns]]\nentity = 'AB'\nregex = 'a'\nvalidator = 'lunh'",
            5,
            "cusip; did you mean `luhn`?",
        ),
        (
            "[[patterns]]\nentity = 'AB'\nregex = 'a'\nconfidence = 101",
            4,
            "not between 0 and 100",
        ),
        (
            "[[patterns]]\nentity = 'AB'\nregex = 'a'\ncontext = ['']",
            4,
            "1 to 64 bytes",
        ),
        (
            "[[patterns]]\nentity = 'AB'\nregexp = 'a'",
            3,
            "did you mean `regex`?",
        ),
        ("[[patterns]]\nentity = 'AB'", 1, "missing field `regex`"),
        (
            "[[deny]]\nentity = 'AB'",
            2,
            "deny[1].entity (`AB`): nothing is listed",
        ),
        (
            "[[deny]]\nentity = 'AB'\nexact = ['a', '']",
            3,
            "deny[1].exact (`AB`): entry 2 is empty",
        ),
        (
            "[[deny]]\nentity = 'AB'\nprefixes = [' a']",
            3,
            "entry 1 begins or ends with a blank",
        ),
        (
            "[allow]\nexact = []\ndomains = ['https://example.com']",
            3,
            "allow.domains: entry 1 is not a host",
        ),
        (
            "[[patterns]]\nentity = 'STAFF'\nregex = 'a'\n[entity.STAF]\naction = 'mask'",
            4,
            "did you mean `STAFF`?",
        ),
    ] {
        let error = Policy::from_toml(text).unwrap_err();
        assert!(error.message.contains(said), "{error}");
        assert_eq!(error.line, line, "{error}");
    }
    let many = "[[patterns]]\nentity = 'AB'\nregex = 'a'\n".repeat(513);
    assert!(
        Policy::from_toml(&many)
            .unwrap_err()
            .message
            .contains("more than 512")
    );
    let json = "{\"patterns\": [{\"entity\": \"AB\",\n\"regex\": \"a*\"}]}";
    assert!(
        Policy::from_json(json)
            .unwrap_err()
            .message
            .contains("character 2")
    );
}

#[test]
fn no_error_and_no_debug_output_shows_what_is_listed() {
    let canary = "Bluebird-0815";
    for text in [
        "[[deny]]\nentity = 'AB'\nexact = 'CANARY'",
        "[[deny]]\nentity = 'AB'\nexact = {CANARY = 1}",
        "[[deny]]\nentity = 'AB'\nexact = ['CANARY ']",
        "[[deny]]\nentity = 'AB'\nexact = ['CANARY', 1]",
        "[[deny]]\nentity = 'CANARY'\nexact = ['a']",
        "[[deny]]\nentity = 'AB'\nexact = ['CANARY'",
        "[[deny]]\nentity = 'AB'\nexact = ['CANARY]",
        "deny = 'CANARY'",
        "[allow]\ndomains = ['@CANARY']",
        "allow = ['CANARY']",
        "[allow]\nexact = 'CANARY'",
        "[[patterns]]\nentity = 'AB'\nregex = 'CANARY+'",
        "[[patterns]]\nentity = 'AB'\nregex = '(?<CANARY>a)'",
        "[[patterns]]\nentity = 'AB'\nregex = ['CANARY']",
        "[[patterns]]\nentity = 'AB'\nregex = 'a'\ncontext = 'CANARY'",
        "[[patterns]]\nentity = 'AB'\nregex = 'a'\nconfidence = 'CANARY'",
        "[[patterns]]\nentity = 'AB'\nregex = \"CANARY\\d\"",
    ] {
        let error = Policy::from_toml(&text.replace("CANARY", canary)).unwrap_err();
        assert!(
            !format!("{error} {error:?}").contains("Bluebird"),
            "{error}"
        );
        assert!(!error.message.is_empty());
    }
    for text in [
        "{\"deny\": [{\"entity\": \"AB\", \"exact\": \"CANARY\"}]}",
        "{\"deny\": [{\"entity\": \"AB\", \"exact\": [\"CANARY]}",
        "{\"allow\": \"CANARY\"}",
        "{\"allow\": {\"exact\": [\"\\qCANARY\"]}}",
    ] {
        let error = Policy::from_json(&text.replace("CANARY", canary)).unwrap_err();
        assert!(
            !format!("{error} {error:?}").contains("Bluebird"),
            "{error}"
        );
    }
    let policy = Policy::from_toml("[[deny]]\nentity = 'AB'\nexact = ['Bluebird']\n[[patterns]]\nentity = 'AB'\nregex = 'Bluebird'").unwrap();
    let scrubber = Scrubber::new(&policy).unwrap();
    assert!(!format!("{policy:?} {scrubber:?} {:?}", scrubber.detector()).contains("Bluebird"));
}
