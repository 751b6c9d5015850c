//! Values longer than the longest piece.

use scrubjay::{MAX_VALUE, Policy, Scrubber, Unit};
use scrubjay_testkit::rng::{ALNUM, URLSAFE};
use scrubjay_testkit::{Rng, encode, split};
use scrubjay_tests::{Run, run, scrub};

const LONG: usize = 100_000;

/// What the long values are made of; no label or text around holds a digit.
fn long_values() -> Vec<(&'static str, String)> {
    let mut rng = Rng::new(3);
    let header = encode::base64url(b"{\"alg\":\"HS256\"}");
    let random: Vec<u8> = (0..LONG * 3 / 4).map(|_| rng.next_u64() as u8).collect();
    let body: Vec<String> = encode::base64(&random)
        .as_bytes()
        .chunks(64)
        .map(|line| String::from_utf8_lossy(line).into_owned())
        .collect();
    let accents: String = (0..LONG / 2).map(|_| rng.pick(&["é", "7"])).collect();
    vec![
        (
            "URL",
            format!("https://example.com/{}", rng.string(ALNUM, LONG)),
        ),
        ("URL", format!("https://example.com/{accents}")),
        (
            "URL",
            format!("https://example.com/{}", "7.".repeat(LONG / 2)) + "7",
        ),
        (
            "JWT",
            format!(
                "{header}.{}.{}",
                rng.string(URLSAFE, LONG),
                rng.string(URLSAFE, 43)
            ),
        ),
        ("JWT", format!("{header}.e30.{}", rng.string(URLSAFE, LONG))),
        (
            "PRIVATE_KEY",
            format!("-----{} PRIVATE KEY-----\n{}", "BEGIN", body.join("\n")),
        ),
        (
            "PRIVATE_KEY",
            format!("-----{} PRIVATE KEY-----\\n{}", "BEGIN", body.join("\\n")),
        ),
    ]
}

fn check(run: &Run, entity: &str, value: &str) {
    let pieces: Vec<_> = run
        .findings
        .iter()
        .map(|f| (f.entity.name().unwrap_or(""), f.continued))
        .collect();
    assert!(
        pieces.len() >= value.len() / MAX_VALUE,
        "{entity}: {pieces:?}"
    );
    assert_eq!(pieces[0], (entity, false));
    assert!(
        pieces[1..].iter().all(|piece| *piece == (entity, true)),
        "{pieces:?}"
    );
    for pair in run.findings.windows(2) {
        assert_eq!(pair[0].end, pair[1].start, "{entity}: a gap between pieces");
    }
    for finding in &run.findings {
        assert!(finding.end - finding.start <= (MAX_VALUE + 64) as u64);
    }
    assert_eq!(run.report.total(), 1, "{entity}: pieces count once");
}

#[test]
fn they_are_replaced_whole_and_once() {
    let scrubber = Scrubber::default();
    for (entity, value) in long_values() {
        let text = format!("see {value} and more");
        let run = scrub(&scrubber, [text.as_bytes()]);
        check(&run, entity, &value);
        let out = String::from_utf8(run.bytes.clone()).unwrap();
        assert_eq!(out, format!("see <{entity}> and more"), "{entity}");
    }
}

#[test]
fn they_come_out_the_same_however_cut() {
    let policy = Policy::from_toml("action = 'mask'").unwrap();
    for scrubber in [Scrubber::default(), Scrubber::new(&policy).unwrap()] {
        for (entity, value) in long_values() {
            let text = format!("é {value} and more");
            let session = || scrubber.session(Unit::CodePoint);
            let whole = run(session(), [text.as_bytes()]);
            for size in [1, 333, 4096, 16_384, 16_385, 33_000, 65_536] {
                let cut = run(session(), split::fixed(text.as_bytes(), size));
                assert!(whole == cut, "{entity} in chunks of {size}");
            }
            for seed in 0..4 {
                let cut = run(session(), split::random(text.as_bytes(), seed, 3000));
                assert!(whole == cut, "{entity} cut by seed {seed}");
            }
        }
    }
}

#[test]
fn they_may_end_anywhere_near_the_longest_piece() {
    let scrubber = Scrubber::default();
    for length in MAX_VALUE - 70..MAX_VALUE + 70 {
        let text = format!("x https://e.example/{}", "a".repeat(length - 16));
        for end in ["", " ", ". Bye", ".", "\u{3002}"] {
            let text = format!("{text}{end}");
            let whole = scrub(&scrubber, [text.as_bytes()]);
            let cut = scrub(&scrubber, split::fixed(text.as_bytes(), 5000));
            assert!(whole == cut, "{length} {end:?}");
            let out = String::from_utf8(whole.bytes).unwrap();
            // What stands right behind the longest piece may go with it: rather too much than too
            // little.
            let fits = out == format!("x <URL>{end}")
                || (length > MAX_VALUE - 8 && out.starts_with("x <URL>") && out.len() < 14);
            assert!(fits, "{length} {end:?}: {out}");
        }
    }
}

#[test]
fn a_long_value_right_behind_another_one_does_not_stop_the_stream() {
    let scrubber = Scrubber::default();
    let line = "MIIabcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ\n";
    for short in 0..8 {
        for gap in [0, 1, 20, 45, 71, 72] {
            let mut text = format!("-----{} PRIVATE KEY-----\n", "BEGIN");
            while text.len() < MAX_VALUE - 60 - 8 * short {
                text += line;
            }
            text += &format!("-----END PRIVATE KEY-----\n{}", "-".repeat(gap));
            text += &format!(" https://example.com/{} end", "b".repeat(40_000));
            let whole = scrub(&scrubber, [text.as_bytes()]);
            assert!(whole.bytes.ends_with(b"<URL> end"), "{short} {gap}");
            assert!(whole.bytes.starts_with(b"<PRIVATE_KEY>"), "{short} {gap}");
            let cut = scrub(&scrubber, split::fixed(text.as_bytes(), 777));
            assert!(whole == cut);
        }
    }
}
