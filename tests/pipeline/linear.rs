//! Texts made to be slow: none may take much longer than text full of values.

use std::time::{Duration, Instant};

use scrubjay::{Detector, Policy, Unit};
use scrubjay_testkit::corpus::{self, Density, Kind};
use scrubjay_tests::run;

const LENGTH: usize = 192 * 1024;

/// How much longer than dense logs a text may take, byte for byte. The worst takes a third of this; what
/// reads a whole piece at every trigger takes ten times as much.
const FACTOR: u32 = 120;

const WALLS: &[&str] = &[
    "1",
    "@",
    "a@",
    "\"@",
    "a.a.a.a@a.a.a.a.",
    "a.",
    "é@é.é",
    "0123456789abcdef",
    "eyJ",
    "eyJhbGciOiJIUzI1NiJ9.",
    "eyJhbGciOiJIUzI1NiJ9.eyJhbGciOiJIUzI1NiJ9.",
    "%25",
    "1 ",
    "1-",
    "1.1.1.1 ",
    "1.",
    ":",
    "::",
    "a::b:",
    "1:2:3:4:",
    "00-",
    "0000.",
    "-----",
    "-----BEGIN ",
    "-----BEGIN PRIVATE KEY-----",
    "-----BEGIN PRIVATE KEY-----\n",
    concat!(
        "-----BEGIN",
        " PRIVATE KEY-----\nMIIabcdefghijklmnopqrstuvwxyz\n"
    ),
    "-----BEGIN PRIVATE KEY-----,,,, ",
    "http://",
    "http://a",
    "http://a ",
    "http://)",
    "http://schemas.",
    "http://a/(((",
    "+1",
    "+1 ",
    "(212) 555-",
    "4111 1111 ",
    "DE89 3704 ",
    "ssn ",
    "ssn 078051120 order ",
    "1BvBMSEYstWetqTF ",
    "\\n",
    "-",
    "_",
    "sk-",
    "xoxb-1234567890-",
    "glpat-",
    ".",
    "\n",
    "id,ssn\n",
    "ssn,dob\n12,34\n",
    "ssn,dob\n\"12,34\n",
    "ssn,dob\n\"",
    "insert into t (ssn",
    "insert into t (ssn) values ('12'),",
    "('12'),",
    "legal, ",
    "1. legal\n",
    "db:5432:a:b:cdefg\n",
];

fn time(detector: &Detector, text: &[u8]) -> Duration {
    let once = || {
        let start = Instant::now();
        std::hint::black_box(run(detector.session(Unit::Byte), text.chunks(8192)));
        start.elapsed()
    };
    let first = once();
    first.min(once())
}

#[test]
fn no_text_takes_much_longer_than_dense_text() {
    let policy = Policy::from_toml("min_confidence = 90").unwrap();
    for detector in [Detector::default(), Detector::new(&policy).unwrap()] {
        let dense = corpus::generate(Kind::Logs, Density::Dense, 1, LENGTH);
        let usual = time(&detector, &dense);
        let mut slow = Vec::new();
        for wall in WALLS {
            let text: Vec<u8> = wall.bytes().cycle().take(LENGTH).collect();
            let behind = [b"see http://example.com/(".as_slice(), &text].concat();
            for text in [text, behind] {
                let took = time(&detector, &text);
                if took > usual * FACTOR {
                    slow.push(format!("{wall:?}: {took:?}, dense logs {usual:?}"));
                }
            }
        }
        assert!(slow.is_empty(), "\n{}", slow.join("\n"));
    }
}
