//! What a session holds back.

use scrubjay::{MAX_HELD, Policy, Scrubber, Unit};
use scrubjay_testkit::Rng;
use scrubjay_testkit::values::{dense_text, pem};
use scrubjay_tests::Run;

/// Held back where nothing is pending: what a recognizer may want ahead of a trigger, and how far
/// before it a value may begin.
const IDLE: usize = 256 + 72;

fn most_held(scrubber: &Scrubber, chunks: impl IntoIterator<Item = impl AsRef<[u8]>>) -> usize {
    let mut session = scrubber.session(Unit::Byte);
    let mut out = Run::default();
    let (mut most, mut taken) = (0, 0);
    for chunk in chunks {
        taken += chunk.as_ref().len();
        session.push(chunk.as_ref(), &mut out).unwrap();
        let label_free = out.findings.is_empty();
        if label_free {
            assert_eq!(
                session.held() + out.bytes.len(),
                taken,
                "held and given are all"
            );
        }
        most = most.max(session.held());
    }
    session.finish(&mut out).unwrap();
    assert_eq!(session.held(), 0);
    most
}

#[test]
fn plain_text_is_held_for_a_few_hundred_bytes_only() {
    let scrubber = Scrubber::default();
    let text = "The quick brown fox jumps over the lazy dog, and 17 more do. ".repeat(400);
    for size in [1, 7, 100, 1000, 5000] {
        let most = most_held(&scrubber, text.as_bytes().chunks(size));
        assert!(most <= IDLE, "{most} held in chunks of {size}");
    }
}

#[test]
fn nothing_is_ever_held_beyond_the_bound() {
    let keeps =
        Policy::from_toml("[entity.URL]\naction = 'keep'\n[entity.JWT]\naction = 'keep'").unwrap();
    for scrubber in [Scrubber::default(), Scrubber::new(&keeps).unwrap()] {
        let mut rng = Rng::new(8);
        for round in 0..6u8 {
            let mut text = Vec::new();
            while text.len() < 150_000 {
                match rng.below(6) {
                    0 => text.extend(
                        format!(" https://example.com/{}", "x".repeat(rng.below(50_000)))
                            .into_bytes(),
                    ),
                    1 => text.extend(pem::value(&mut rng).into_bytes()),
                    2 => text.extend(
                        format!(
                            "-----BEGIN PRIVATE KEY-----\n{}",
                            "Ab3+\n".repeat(rng.below(8000))
                        )
                        .into_bytes(),
                    ),
                    3 => text.extend(b"eyJhbGciOiJIUzI1NiJ9.".iter().copied().chain(vec![
                            b'z';
                            rng.below(
                                30_000
                            )
                        ])),
                    _ => text.extend(dense_text(&mut rng, 2000)),
                }
            }
            for size in [1 + usize::from(round) * 701, 16_000, 40_000] {
                let most = most_held(&scrubber, text.chunks(size));
                assert!(most <= MAX_HELD, "{most} held");
            }
        }
    }
}

#[test]
fn output_does_not_wait_for_the_end() {
    let mut session = Scrubber::default().session(Unit::Byte);
    let mut out = Run::default();
    session
        .push(b"mail jane@example.com now ", &mut out)
        .unwrap();
    session.push(&[b'.'; IDLE], &mut out).unwrap();
    assert!(out.bytes.starts_with(b"mail <EMAIL_ADDRESS> now "));
}

#[test]
fn a_kept_value_across_an_edited_one_does_not_stop_the_stream() {
    let policy = Policy::from_toml("[entity.JWT]\naction = 'keep'").unwrap();
    let scrubber = Scrubber::new(&policy).unwrap();
    for gap in [1, 30, 60] {
        let mut text = format!("https://e.example/{}", "a".repeat(16_300));
        text += &format!("?t=eyJhbGciOiJIUzI1NiJ9.e30.{}", "z".repeat(16_300));
        text += &format!(
            "{}https://e.example/{}",
            " ".repeat(gap),
            "b".repeat(40_000)
        );
        let most = most_held(&scrubber, text.as_bytes().chunks(500));
        assert!(most <= MAX_HELD, "{most} held");
        assert_eq!(
            scrubber.scrub(text.as_bytes()).unwrap().bytes,
            format!("<URL>{}<URL>", " ".repeat(gap)).as_bytes()
        );
    }
}
