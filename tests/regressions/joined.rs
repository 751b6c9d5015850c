//! What stands right before a value.

use scrubjay::Detector;
use scrubjay_tests::told;

/// The `n` of an escaped line break was taken for a letter of the value's word.
#[test]
fn the_letter_of_an_escape_is_not_joined_to_a_value() {
    for value in [
        "DE89370400440532013000",
        "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
        "02:00:5e:10:53:af",
        "192.0.2.17",
        "2001:db8::a1:b2:c3",
        "+442079460958",
        "1-212-555-0123",
        "4111111111111111",
        "jane@example.com",
        "https://example.com/x",
    ] {
        for escape in ["\\n", "\\r", "\\t", "\\r\\n"] {
            let text = format!("x{escape}{value}{escape}y");
            let findings = Detector::default().detect(text.as_bytes());
            let spans: Vec<_> = findings.iter().map(|f| (f.start, f.end)).collect();
            let start = 1 + escape.len() as u64;
            assert_eq!(
                spans,
                [(start, start + value.len() as u64)],
                "{value}: {:?}",
                told(&findings)
            );
        }
    }
}

/// Behind a dot only prefixes with a dot were looked for.
#[test]
fn a_token_behind_a_dot_is_found() {
    let text = format!("secrets.glpat-{} x", "aB3dE6gH9jK2mN5pQ8rS");
    assert_eq!(Detector::default().detect(text.as_bytes()).len(), 1);
}

/// Country code 7 was held to the rules of the area codes of country code 1.
#[test]
fn country_code_7_has_its_own_area_codes() {
    assert_eq!(
        Detector::default()
            .detect("+7 495 555 01 23".as_bytes())
            .len(),
        1
    );
}

/// The second address of a range was joined to the first by the hyphen.
#[test]
fn a_range_of_addresses_is_one_value() {
    let findings = Detector::default().detect(b"allow 192.0.2.10-192.0.2.20 in");
    assert_eq!(told(&findings), ["IP_ADDRESS 6..27 80"]);
}
