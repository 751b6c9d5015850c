//! What is looked for: confidence, entities, locales.

use scrubjay::{Detector, Policy};

fn names(policy: Policy, text: &str) -> Vec<&'static str> {
    let findings = Detector::new(&policy).unwrap().detect(text.as_bytes());
    findings
        .iter()
        .filter_map(|finding| finding.entity.name())
        .collect()
}

fn policy(text: &str) -> Policy {
    Policy::from_toml(text).unwrap()
}

const TEXT: &str = "jane@example.com, 192.0.2.7, 219-09-9999, https://example.com/x";

#[test]
fn confidence_is_a_threshold() {
    let detector = Detector::new(&policy("min_confidence = 0")).unwrap();
    let all = detector.detect(TEXT.as_bytes());
    for least in 0..=100 {
        let some = Detector::new(&Policy::default().with_min_confidence(least)).unwrap();
        let wanted: Vec<_> = all
            .iter()
            .filter(|f| f.confidence >= least)
            .copied()
            .collect();
        assert_eq!(some.detect(TEXT.as_bytes()), wanted, "{least}");
    }
    let own = policy("min_confidence = 99\n[entity.US_SSN]\nmin_confidence = 10");
    assert_eq!(names(own, TEXT), ["US_SSN"]);
}

#[test]
fn weak_values_need_a_word() {
    for (bare, worded) in [
        ("2125550123", "phone 2125550123"),
        ("078051120", "ssn 078051120"),
        ("490154203237518", "imei 490154203237518"),
    ] {
        assert!(names(Policy::default(), bare).is_empty(), "{bare}");
        assert_eq!(names(Policy::default(), worded).len(), 1, "{worded}");
        assert!(
            !names(policy("min_confidence = 10"), bare).is_empty(),
            "{bare}"
        );
    }
}

#[test]
fn a_word_against_takes_confidence() {
    let of = |text: &str| {
        let detector = Detector::new(&policy("min_confidence = 0")).unwrap();
        detector
            .detect(text.as_bytes())
            .first()
            .map_or(0, |finding| finding.confidence)
    };
    let (plain, against, word) = (
        of("x 219-09-9999"),
        of("order 219-09-9999"),
        of("ssn 219-09-9999"),
    );
    assert!(against < plain && plain < word, "{against} {plain} {word}");
}

#[test]
fn entities_are_chosen() {
    let only = |names: &[&str]| Policy::default().with_entities(names).unwrap();
    assert_eq!(names(only(&["IP_ADDRESS"]), TEXT), ["IP_ADDRESS"]);
    assert_eq!(names(only(&["URL", "US_SSN"]), TEXT), ["US_SSN", "URL"]);
    assert_eq!(names(only(&["all"]), TEXT).len(), 4);
    assert_eq!(names(only(&["default"]), TEXT).len(), 4);
    assert!(names(only(&[]), TEXT).is_empty());
    assert!(Policy::default().with_entities(&["NO_SUCH"]).is_err());
    assert_eq!(names(policy("[entity.URL]\naction = 'off'"), TEXT).len(), 3);
}

#[test]
fn locales_leave_other_countries_out() {
    let at = |codes: &[&str]| Policy::default().with_locales(codes).unwrap();
    assert!(names(at(&["US"]), TEXT).contains(&"US_SSN"));
    let german = names(at(&["DE"]), TEXT);
    assert!(!german.contains(&"US_SSN") && german.contains(&"EMAIL_ADDRESS"));
    assert!(names(at(&["all"]), TEXT).contains(&"US_SSN"));
    assert!(Policy::default().with_locales(&["us"]).is_err());
}

#[test]
fn examples_of_the_catalog_are_found() {
    // Organizations are found by a tagger alone.
    for entry in Detector::catalog().filter(|entry| entry.name != "ORGANIZATION") {
        let policy = Policy::default()
            .with_entities(&[entry.name])
            .unwrap()
            .with_min_confidence(0);
        let detector = Detector::new(&policy).unwrap();
        for example in entry
            .examples
            .iter()
            .filter(|example| !example.ends_with("PRIVATE KEY-----"))
        {
            let findings = detector.detect(example.as_bytes());
            let spans: Vec<_> = findings.iter().map(|f| (f.start, f.end)).collect();
            // What is known by its name is shown with it.
            let from = example.find("=").filter(|_| entry.country.is_empty());
            let from = from.map_or(0, |sign| sign + 1) as u64;
            let (name, end) = (entry.name, example.len() as u64);
            assert!(
                spans == [(0, end)] || spans == [(from, end)],
                "{name}: {example}"
            );
        }
    }
}
