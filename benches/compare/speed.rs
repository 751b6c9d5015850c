//! Megabytes a second, all engines in turn in one process.

use std::hint::black_box;
use std::time::{Duration, Instant};

use anyhow::Result;
use scrubjay::Detector;
use scrubjay_benches::engines::{
    Copied, Datafog, Detect, DetectChunks, Engine, Meta, Part, Scrub, ScrubChunks,
};
use scrubjay_benches::table::Table;
use scrubjay_benches::texts;

use crate::recall;

/// Places of the engines in the list.
const COPIED: usize = 0;
const DETECT: usize = 1;
const DETECT_CHUNKS: usize = 2;
const SCRUB: usize = 3;
const SCRUB_CHUNKS: usize = 4;
const META: usize = 5;
const DATAFOG: usize = 6;
const FIRST: usize = 7;
const ALL: usize = 8;

/// Compares answers, then times.
pub(super) fn run(quick: bool) -> Result<()> {
    let (bytes, rounds) = if quick { (1 << 20, 7) } else { (4 << 20, 15) };
    let texts = texts::ordinary(bytes);
    recall::check(&texts)?;
    let mut engines: Vec<Box<dyn Engine>> = vec![
        Box::new(Copied::default()),
        Box::new(Detect::default()),
        Box::new(DetectChunks::default()),
        Box::new(Scrub::default()),
        Box::new(ScrubChunks::default()),
        Box::new(Meta::new()?),
        Box::new(Datafog),
        Box::new(Part::first()?),
        Box::new(Part::all()?),
    ];
    let names = engines.iter().map(|engine| engine.name());
    let head: Vec<&str> = ["MB/s"].into_iter().chain(names).collect();
    let mut speeds = Table::new(&head);
    let mut ratios = Table::new(&[
        "ratio",
        "first / meta",
        "first / datafog",
        "detect / meta",
        "detect / datafog",
        "detect / first",
        "all / first",
        "detect 16K / whole",
        "scrub 16K / whole",
        "scrub / detect",
        "first of memcpy",
    ]);
    let mut logs = [0.0; 10];
    for text in &texts {
        let best = best(&mut engines, &text.text.bytes, rounds);
        let speed = |engine: usize| {
            best.get(engine).map_or(0.0, |best| {
                text.text.bytes.len() as f64 / best.as_secs_f64() / 1e6
            })
        };
        speeds.row(
            [text.name()]
                .into_iter()
                .chain((0..best.len()).map(|i| format!("{:.0}", speed(i))))
                .collect(),
        );
        let of = |one: usize, other: usize| speed(one) / speed(other);
        let row = [
            of(FIRST, META),
            of(FIRST, DATAFOG),
            of(DETECT, META),
            of(DETECT, DATAFOG),
            of(DETECT, FIRST),
            of(ALL, FIRST),
            of(DETECT_CHUNKS, DETECT),
            of(SCRUB_CHUNKS, SCRUB),
            of(SCRUB, DETECT),
            of(FIRST, COPIED),
        ];
        for (log, ratio) in logs.iter_mut().zip(row) {
            *log += ratio.ln() / texts.len() as f64;
        }
        ratios.row(cells(text.name(), &row));
    }
    ratios.row(cells("geometric mean".into(), &logs.map(f64::exp)));
    println!(
        "Speed: {} KiB a text, best of {rounds} rounds, all engines in turn.\n",
        bytes >> 10
    );
    println!(
        "first: the entities that the patterns of meta stand for; detect: the catalog as it is on by default;\n\
         all: everything in it.\n"
    );
    println!("{speeds}\n{ratios}");
    println!(
        "a detector is built in {:.0} µs\n",
        build().as_secs_f64() * 1e6
    );
    Ok(())
}

fn cells(name: String, ratios: &[f64]) -> Vec<String> {
    [name]
        .into_iter()
        .chain(ratios.iter().map(|ratio| format!("{ratio:.2}")))
        .collect()
}

/// The best time of each engine. They take turns, so that a slow moment of the machine meets all of them.
fn best(engines: &mut [Box<dyn Engine>], text: &[u8], rounds: usize) -> Vec<Duration> {
    let mut best = vec![Duration::MAX; engines.len()];
    for _ in 0..rounds {
        for (engine, best) in engines.iter_mut().zip(&mut best) {
            let start = Instant::now();
            black_box(engine.count(black_box(text)));
            *best = start.elapsed().min(*best);
        }
    }
    best
}

fn build() -> Duration {
    let rounds = (0..50).map(|_| {
        let start = Instant::now();
        black_box(Detector::default());
        start.elapsed()
    });
    rounds.min().unwrap_or_default()
}
