//! No value leaks by words.

use scrubjay::{Detector, Policy, Scrubber, Unit};
use scrubjay_testkit::Rng;
use scrubjay_testkit::values::KINDS;
use scrubjay_tests::{Run, scrub};

/// All parts of a value that would tell it: runs of six letters and digits.
fn parts(value: &str) -> impl Iterator<Item = &str> {
    value
        .as_bytes()
        .windows(6)
        .filter(|window| window.iter().all(u8::is_ascii_alphanumeric))
        .filter_map(|window| std::str::from_utf8(window).ok())
}

fn silent(words: &str, value: &str, what: &str) {
    let public = ["EXAMPLE", "example", "PRIVATE", "BEGIN"];
    for part in parts(value).filter(|part| !public.iter().any(|word| word.contains(part))) {
        assert!(!words.contains(part), "{what} tells a value");
    }
}

#[test]
fn findings_reports_and_sessions_tell_no_value() {
    let mut rng = Rng::new(4);
    let policy = Policy::from_toml("min_confidence = 0\naction = 'redact'").unwrap();
    let scrubber = Scrubber::new(&policy).unwrap();
    for kind in KINDS {
        for _ in 0..8 {
            let value = (kind.value)(&mut rng);
            let text = format!("{} {value} end", rng.pick(kind.leads));
            let mut session = scrubber.session(Unit::Byte);
            let mut out = Run::default();
            session.push(text.as_bytes(), &mut out).unwrap();
            silent(&format!("{session:?}"), &value, "the session");
            let report = session.finish(&mut out).unwrap();
            silent(&format!("{session:?}"), &value, "the finished session");
            silent(
                &format!("{report:?} {}", report.to_json()),
                &value,
                "the report",
            );
            silent(&format!("{:?}", out.findings), &value, "a finding");
            let whole = scrubber.scrub(text.as_bytes()).unwrap();
            silent(&format!("{whole:?}"), &value, "Scrubbed");
            silent(
                &format!("{scrubber:?} {:?} {policy:?}", scrubber.detector()),
                &value,
                "the scrubber",
            );
            // Redacted, nothing of it is in the output either.
            silent(&String::from_utf8_lossy(&out.bytes), &value, kind.entity);
        }
    }
}

#[test]
fn errors_tell_no_value() {
    let mut session = Scrubber::default().session(Unit::Byte);
    let mut out = Run::default();
    session
        .push(b"canary.value@example.com ", &mut out)
        .unwrap();
    session.poison();
    let error = session
        .push(b"canary.value@example.com", &mut out)
        .unwrap_err();
    assert!(!format!("{error} {error:?}").contains("canary"));
    session.finish(&mut out).unwrap_err();
}

#[test]
fn names_of_findings_come_from_the_catalog() {
    let text = "canary.value@example.com 078-05-1120";
    let run = scrub(&Scrubber::default(), [text.as_bytes()]);
    for finding in run.findings {
        let name = Detector::default().name(finding.entity).to_owned();
        assert!(Detector::catalog().any(|entry| entry.name == name));
        assert!(!text.contains(finding.why.rule));
    }
}
