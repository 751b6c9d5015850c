//! `rows FILE`: nanoseconds for each text of 1 KiB in a file, one call of `Scrubber::scrub` a text: what the
//! bindings are measured against. Prints the best of some rounds.

use std::time::Instant;

use anyhow::{Context, Result};
use scrubjay::Scrubber;

fn main() -> Result<()> {
    let file = std::env::args().nth(1).context("rows FILE")?;
    let text = std::fs::read(&file).context(file)?;
    let rows: Vec<&[u8]> = text.chunks(1024).collect();
    let scrubber = Scrubber::default();
    let mut best = f64::INFINITY;
    let mut total = 0;
    for _ in 0..20 {
        let start = Instant::now();
        total = 0;
        for row in &rows {
            total += scrubber.scrub(row)?.report.total();
        }
        best = best.min(start.elapsed().as_secs_f64());
    }
    println!("{:.1} {total}", best * 1e9 / rows.len() as f64);
    Ok(())
}
