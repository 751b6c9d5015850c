//! The memory of a session: the same for any length of stream, and no more than documented.
//!
//! With `SCRUBJAY_LONG_TESTS=1` a stream of 1 GiB is run too.

use scrubjay::{Policy, Scrubber, Sink, Unit};
use scrubjay_testkit::Rng;
use scrubjay_testkit::alloc::{Counting, Usage};
use scrubjay_testkit::corpus::{self, Density, Kind};

#[global_allocator]
static HEAP: Counting = Counting::new();

/// What the documentation promises.
const BOUND: usize = 64 * 1024;

/// How far the peaks of two streams may lie apart: lists grow by doubling, and where that happens
/// hangs on how values fall into blocks.
const GROWTH: usize = 8 * 1024;

/// Counts what it is given and keeps nothing.
#[derive(Default)]
struct Nothing {
    bytes: u64,
    findings: u64,
}

impl Sink for Nothing {
    fn bytes(&mut self, bytes: &[u8]) {
        self.bytes += bytes.len() as u64;
    }

    fn finding(&mut self, _: &scrubjay::Finding) {
        self.findings += 1;
    }
}

/// The peak of a session over `rounds` times `text`, in chunks of `size`; the text itself lies
/// outside of what is measured.
fn session(scrubber: &Scrubber, text: &[u8], rounds: usize, size: usize) -> Usage {
    let (found, usage) = HEAP.measure(|| {
        let mut session = scrubber.session(Unit::Utf16);
        let mut sink = Nothing::default();
        for _ in 0..rounds {
            for chunk in text.chunks(size) {
                assert_eq!(session.push(chunk, &mut sink), Ok(()));
            }
        }
        let report = session.finish(&mut sink);
        assert!(report.is_ok_and(|report| report.bytes_in == (text.len() * rounds) as u64));
        sink.findings
    });
    assert!(found > 0);
    usage
}

fn check(name: &str, text: &[u8], rounds: usize) {
    let policies = [
        "",
        "action = 'keep'",
        "[entity.URL]\naction = 'keep'",
        "action = 'mask'\ncharacter = '●'",
    ];
    for what in policies {
        let name = &format!("{name} under {what:?}");
        let policy = Policy::from_toml(what);
        let Some(scrubber) = policy.ok().and_then(|policy| Scrubber::new(&policy).ok()) else {
            continue;
        };
        for size in [1 << 20, 65_536, 4_000] {
            let once = session(&scrubber, text, 1, size);
            let often = session(&scrubber, text, rounds, size);
            assert!(
                often.peak <= BOUND,
                "{name}: {} in chunks of {size}",
                often.peak
            );
            assert!(
                often.peak <= once.peak + GROWTH,
                "{name}: {} for one, {} for {rounds} times the stream",
                once.peak,
                often.peak
            );
        }
    }
}

fn main() {
    let rounds = if std::env::var_os("SCRUBJAY_LONG_TESTS").is_some() {
        1024
    } else {
        16
    };
    for kind in Kind::ALL {
        let text = corpus::generate(kind, Density::Dense, 5, 1 << 20);
        check(
            kind.name(),
            &text,
            if kind == Kind::Logs { rounds } else { 3 },
        );
    }
    let mut rng = Rng::new(1);
    let long = format!(" https://example.com/{} ", rng.string("abc/", 200_000));
    check("long URLs", long.as_bytes(), 3);
    let many: Vec<u8> = b"a@b.co ".iter().copied().cycle().take(1 << 18).collect();
    check("addresses in a row", &many, 3);
    let within = format!(" https://example.com/?{} ", "a@b.co,".repeat(10_000));
    check("addresses within URLs", within.as_bytes(), 3);
    let words = b"1.2.3.4 ::1 +442079460958 ".iter().copied().cycle();
    let spelled = "a＠ｂ．ｃｏｍ ٤١١١ ٤١١١ 1990–2005, раypal ".repeat(4_000);
    check("other spellings", spelled.as_bytes(), 3);
    check("weak values", &words.take(1 << 18).collect::<Vec<u8>>(), 3);
}
