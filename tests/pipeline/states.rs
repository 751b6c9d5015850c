//! Poison, finish and determinism.

use std::panic::{AssertUnwindSafe, catch_unwind};

use scrubjay::{Error, Finding, Scrubber, Session, Sink, Unit};
use scrubjay_testkit::Rng;
use scrubjay_testkit::values::dense_text;
use scrubjay_tests::{Run, scrub};

fn session() -> Session {
    Scrubber::default().session(Unit::Byte)
}

#[test]
fn a_poisoned_session_takes_and_gives_nothing_more() {
    let mut session = session();
    let mut out = Run::default();
    session.push(b"mail jane@example.com", &mut out).unwrap();
    session.poison();
    let given = out.clone();
    assert_eq!(session.push(b" and more", &mut out), Err(Error::Poisoned));
    assert_eq!(session.push(b"", &mut out), Err(Error::Poisoned));
    assert_eq!(session.finish(&mut out), Err(Error::Poisoned));
    assert_eq!(session.finish(&mut out), Err(Error::Poisoned));
    assert!(out == given);
}

#[test]
fn a_finished_session_says_so() {
    let mut session = session();
    let mut out = Run::default();
    session.push(b"x", &mut out).unwrap();
    assert_eq!(session.finish(&mut out).unwrap().bytes_in, 1);
    let given = out.clone();
    assert_eq!(session.push(b"y", &mut out), Err(Error::Finished));
    assert_eq!(session.finish(&mut out), Err(Error::Finished));
    assert!(out == given);
    session.poison();
    assert_eq!(session.push(b"y", &mut out), Err(Error::Poisoned));
}

#[test]
fn nothing_in_gives_nothing_out() {
    let mut out = Run::default();
    let report = session().finish(&mut out).unwrap();
    assert_eq!(
        (report.bytes_in, report.bytes_out, report.total()),
        (0, 0, 0)
    );
    let mut session = session();
    for _ in 0..3 {
        session.push(b"", &mut out).unwrap();
    }
    session.finish(&mut out).unwrap();
    assert!(out == Run::default());
}

/// A sink that fails on its first finding.
struct Fails(Vec<u8>);

impl Sink for Fails {
    fn bytes(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    fn finding(&mut self, _: &Finding) {
        panic!("the sink is full");
    }
}

#[test]
fn a_sink_that_panics_leaves_the_session_poisoned() {
    let mut session = session();
    let mut sink = Fails(Vec::new());
    let text = [b"mail jane@example.com ".as_slice(), &[b'.'; 1000]].concat();
    let pushed = catch_unwind(AssertUnwindSafe(|| session.push(&text, &mut sink)));
    assert!(pushed.is_err());
    assert!(!sink.0.windows(4).any(|window| window == b"jane"));
    let mut out = Run::default();
    assert_eq!(session.push(b"x", &mut out), Err(Error::Poisoned));
    assert_eq!(session.finish(&mut out), Err(Error::Poisoned));
    assert!(out.bytes.is_empty());
}

#[test]
fn the_same_input_gives_the_same_output() {
    let text = dense_text(&mut Rng::new(99), 30_000);
    let one = scrub(&Scrubber::default(), [text.as_slice()]);
    let shared = Scrubber::default();
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let (scrubber, text) = (shared.clone(), text.clone());
            std::thread::spawn(move || scrub(&scrubber, [text.as_slice()]))
        })
        .collect();
    for thread in threads {
        assert!(thread.join().unwrap() == one);
    }
    let whole = shared.scrub(&text).unwrap();
    assert!(
        whole.bytes == one.bytes && whole.findings == one.findings && whole.report == one.report
    );
    assert!(shared.detector().detect(&text) == one.findings);
}
