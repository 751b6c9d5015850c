//! `heap`: what a detector and a session take from the heap.

use std::hint::black_box;

use anyhow::{Context, Result};
use scrubjay::{Detector, Finding, Scrubber, Sink, Unit};
use scrubjay_benches::engines::CHUNK;
use scrubjay_benches::table::Table;
use scrubjay_benches::texts;
use scrubjay_testkit::alloc::Counting;

#[global_allocator]
static HEAP: Counting = Counting::new();

/// Takes everything and keeps nothing.
struct Nowhere;

impl Sink for Nowhere {
    fn bytes(&mut self, bytes: &[u8]) {
        black_box(bytes);
    }

    fn finding(&mut self, finding: &Finding) {
        black_box(finding);
    }
}

fn main() -> Result<()> {
    let (detector, usage) = HEAP.measure(Detector::default);
    println!(
        "a detector holds {} bytes, in {} allocations\n",
        usage.peak, usage.allocations
    );
    drop(detector);
    let scrubber = Scrubber::default();
    let mut table = Table::new(&[
        "text, in 16 KiB chunks",
        "bytes held back, at most",
        "heap of the session, at most",
    ]);
    let ordinary = texts::ordinary(1 << 20)
        .into_iter()
        .map(|text| (text.name(), text.text.bytes));
    let adversarial = texts::adversarial(1 << 20)
        .into_iter()
        .map(|(name, text)| (name.to_owned(), text));
    for (name, text) in ordinary.chain(adversarial) {
        let (held, usage) = HEAP.measure(|| -> Result<usize> {
            let mut session = scrubber.session(Unit::Byte);
            let mut most = 0;
            for chunk in text.chunks(CHUNK) {
                session.push(chunk, &mut Nowhere).context("push")?;
                most = most.max(session.held());
            }
            session.finish(&mut Nowhere).context("finish")?;
            Ok(most)
        });
        table.row(vec![name, held?.to_string(), usage.peak.to_string()]);
    }
    println!("{table}");
    Ok(())
}
