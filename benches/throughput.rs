//! Bytes a second, alone: detect, scrub, and both in chunks of 16 KiB.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use scrubjay_benches::engines::by_name;
use scrubjay_benches::texts;

const BYTES: usize = 1 << 20;

fn throughput(criterion: &mut Criterion) {
    let texts = texts::ordinary(BYTES);
    for name in ["detect", "detect-16k", "scrub", "scrub-16k"] {
        let mut group = criterion.benchmark_group(name);
        group
            .throughput(Throughput::Bytes(BYTES as u64))
            .sample_size(20);
        let Some(mut engine) = by_name(name) else {
            continue;
        };
        for text in &texts {
            let id = BenchmarkId::from_parameter(text.name().replace(' ', "-"));
            group.bench_with_input(id, &text.text.bytes, |bencher, bytes| {
                bencher.iter(|| engine.count(bytes));
            });
        }
    }
}

criterion_group!(benches, throughput);
criterion_main!(benches);
