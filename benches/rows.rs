//! `rows FILE`: nanoseconds for each text of 1 KiB in a file, one call of `Scrubber::scrub` a text: what the
//! bindings are measured against. Prints the sum of the best times of blocks short enough to be left alone by
//! other programs now and then.

use std::time::Instant;

use anyhow::{Context, Result};
use scrubjay::Scrubber;

fn main() -> Result<()> {
    let file = std::env::args().nth(1).context("rows FILE")?;
    let text = std::fs::read(&file).context(file)?;
    let rows: Vec<&[u8]> = text.chunks(1024).collect();
    let scrubber = Scrubber::default();
    let (mut took, mut total) = (0.0, 0);
    for block in rows.chunks(64) {
        let (mut best, mut found) = (f64::INFINITY, 0);
        for _ in 0..100 {
            let start = Instant::now();
            found = 0;
            for row in block {
                found += scrubber.scrub(row)?.report.total();
            }
            best = best.min(start.elapsed().as_secs_f64());
        }
        took += best;
        total += found;
    }
    println!("{:.1} {total}", took * 1e9 / rows.len() as f64);
    Ok(())
}
