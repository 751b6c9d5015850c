//! Prints what the detector says of generated numbers, a JSON line each, for `tests/differential/` to compare.
//!
//! The numbers come from each entity's examples: themselves, with one digit or letter changed everywhere, with
//! two or three changed, and with all. A verdict says whether the whole value is found, however unsure.

use std::collections::BTreeSet;
use std::io::{BufWriter, Write, stdout};

use scrubjay::{Detector, Policy};
use scrubjay_testkit::Rng;

/// Values with two or three characters changed, for each example.
const CHANGED: usize = 1200;
/// Values with all characters changed, for each example.
const RANDOM: usize = 300;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = BufWriter::new(stdout().lock());
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let mut rng = Rng::new(7);
    for entry in Detector::catalog() {
        if !wanted.iter().any(|name| name == entry.name) {
            continue;
        }
        let policy = Policy::default()
            .with_entities(&[entry.name])?
            .with_min_confidence(0);
        let detector = Detector::new(&policy)?;
        let mut values = BTreeSet::new();
        for example in entry.examples {
            vary(example, &mut rng, &mut values);
        }
        if entry.name == "PHONE_NUMBER" {
            // In national writing a number is of some country or of none, as the policy says.
            for example in [
                "+49 30 23125 012",
                "+33 1 99 00 12 34",
                "+61 2 5550 1234",
                "+81 3 5555 0123",
                "+7 495 555 01 23",
                "+5511912345678",
                "+8613800138000",
                "+39 06 1234 5678",
                "+91 98765 43210",
            ] {
                vary(example, &mut rng, &mut values);
            }
            values.retain(|value| value.starts_with('+'));
        }
        for value in values {
            let findings = detector.detect(value.as_bytes());
            let whole = |finding: &scrubjay::Finding| {
                finding.start == 0 && finding.end == value.len() as u64
            };
            // Letters, digits and separators only: nothing to escape.
            writeln!(
                out,
                "{{\"entity\":\"{}\",\"value\":\"{value}\",\"verdict\":{}}}",
                entry.name,
                findings
                    .iter()
                    .any(|finding| whole(finding) && finding.why.rule != "E.164, range unknown")
            )?;
        }
    }
    out.flush()?;
    Ok(())
}

fn vary(example: &str, rng: &mut Rng, values: &mut BTreeSet<String>) {
    let text = example.as_bytes();
    if !text.is_ascii() || text.iter().any(|byte| matches!(byte, b'"' | b'\\')) {
        return;
    }
    let places: Vec<usize> = (0..text.len())
        .filter(|at| text[*at].is_ascii_alphanumeric())
        .collect();
    let mut keep = |text: Vec<u8>| values.extend(String::from_utf8(text));
    keep(text.to_vec());
    for at in &places {
        for byte in alike(text[*at]) {
            let mut changed = text.to_vec();
            changed[*at] = byte;
            keep(changed);
        }
    }
    for round in 0..CHANGED + RANDOM {
        let mut changed = text.to_vec();
        let count = if round < CHANGED {
            2 + round % 2
        } else {
            4 * places.len()
        };
        for _ in 0..count {
            let at = places[rng.below(places.len())];
            let choice: Vec<u8> = alike(text[at]).collect();
            changed[at] = choice[rng.below(choice.len())];
        }
        keep(changed);
    }
}

/// The characters of the same kind.
fn alike(byte: u8) -> std::ops::RangeInclusive<u8> {
    match byte {
        b'0'..=b'9' => b'0'..=b'9',
        b'a'..=b'z' => b'a'..=b'z',
        _ => b'A'..=b'Z',
    }
}
