//! The tagger next to the scan, on prose: `names FILE...`, in one process and in turn.

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Result;
use scrubjay::Detector;
use scrubjay::tagger::Tagger;

const ROUNDS: usize = 7;
const LENGTH: usize = 4 << 20;

fn main() -> Result<()> {
    let mut prose = Vec::new();
    for file in std::env::args().skip(1) {
        prose.extend(std::fs::read(file)?);
    }
    anyhow::ensure!(!prose.is_empty(), "usage: names FILE...");
    let text: Vec<u8> = prose.iter().copied().cycle().take(LENGTH).collect();
    let model = scrubjay_tagger_en::MODEL;
    let read = best(|| drop(black_box(Tagger::from_bytes(black_box(model)))));
    let tagger = Arc::new(Tagger::from_bytes(model)?);
    let scan = Detector::default();
    let both = scan.clone().with_tagger(&tagger);
    let (mut alone, mut scanned, mut together) = (Duration::MAX, Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        alone = alone.min(once(|| drop(black_box(tagger.tag(black_box(&text))))));
        scanned = scanned.min(once(|| drop(black_box(scan.detect(black_box(&text))))));
        together = together.min(once(|| drop(black_box(both.detect(black_box(&text))))));
    }
    let speed = |time: Duration| LENGTH as f64 / 1e6 / time.as_secs_f64();
    println!("| on prose | MB/s | of the scan |\n|---|---|---|");
    for (name, time) in [
        ("scan", scanned),
        ("tagger", alone),
        ("scan and tagger", together),
    ] {
        let ratio = scanned.as_secs_f64() / time.as_secs_f64();
        println!("| {name} | {:.1} | {ratio:.2} |", speed(time));
    }
    println!("\nA model is read in {:.1} ms.", read.as_secs_f64() * 1e3);
    Ok(())
}

fn once(run: impl FnOnce()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

fn best(run: impl Fn()) -> Duration {
    (0..ROUNDS).map(|_| once(&run)).min().unwrap_or_default()
}
