//! Makes and measures the tagger's model.

mod address;
mod clusters;
mod crf;
mod files;
mod gold;
mod lexicon;
mod lists;
mod model;
mod proper;
mod random;
mod score;
mod swap;
mod synth;
mod texts;

use std::path::Path;
use std::time::Instant;

use scrubjay_tagger::Tagger;
use scrubjay_tagger::internals::{HASH_BITS, Words};

/// The gold texts to learn from; the others are for scoring alone.
const GOLD: [&str; 3] = ["btc.train", "wnut.train", "wikigold.train"];

type Failure = Box<dyn std::error::Error>;

fn env(name: &str, usual: f32) -> f32 { std::env::var(name).map_or(usual, |b| b.parse().unwrap()) }

fn main() -> Result<(), Failure> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let args: Vec<String> = std::env::args().skip(1).collect();
    if args.first().is_some_and(|arg| arg == "clusters") {
        return clusters::derive(Path::new(&args[1]), &data);
    }
    let clock = Instant::now();
    let lists = lists::load(&data)?;
    let clusters = clusters::load(&data)?;
    let entries = lexicon::entries(&clusters, &lists);
    let shifted: Vec<_> = entries.iter().map(|(h, l, c)| (h << (32 - HASH_BITS), *l, *c)).collect();
    let words = Words::new(clusters.coarse, &shifted).ok_or("the lexicon is too full")?;
    println!("{} entries {:?}", entries.len(), clock.elapsed());
    let mut records = Vec::new();
    let namer = swap::Namer::new(&lists).ok_or("no names")?;
    let mut random = random::Random::new(7);
    for file in GOLD {
        for record in gold::read(&data.join(file))? {
            let mut copy = swap::swapped(&record, &namer, &mut random);
            if random.percent(60) { copy = gold::typed(&copy); }
            match random.below(100) { 0..12 => copy = gold::recased(&copy, false), 12..18 => copy = gold::recased(&copy, true), _ => {} }
            records.push(copy);
            records.push(record);
        }
    }
    if std::env::var("NOSYN").is_err() { records.extend(synth::records(&data.join("../templates"), &namer)?); }
    if std::env::var("SHOW").is_ok() { let mut r = random::Random::new(3); for _ in 0..60 { let x = r.one(&records); println!("--- {}", x.text); for m in &x.marks { print!("[{}:{:?}]", &x.text[m.start..m.end], m.label); } println!(); } }
    let texts: Vec<_> = records.iter().map(|record| texts::label(record, &words)).collect();
    let mut seen = vec![0_u32; scrubjay_tagger::internals::ROWS]; for run in texts.iter().flatten() { for rows in &run.rows { for r in rows { seen[*r as usize]+=1; } } }
    let mut texts: Vec<Vec<crf::Run>> = texts; let rare = env("RARE", 1.0) as u32; for run in texts.iter_mut().flatten() { for rows in &mut run.rows { rows.retain(|r| seen[*r as usize] > rare); } }
    println!("{} records, {} runs {:?}", records.len(), texts.iter().map(Vec::len).sum::<usize>(), clock.elapsed());
    let weights = crf::train(&texts, crf::Recipe { epochs: env("EPOCHS",4.0) as usize, rate: env("RATE",0.06), dropout: env("DROP",20.0) as usize, snapshots: 8, l2: env("L2",0.0) });
    println!("trained {:?}", clock.elapsed());
    let file = model::write(&weights, &entries, &clusters, std::env::var("BIAS").map_or(model::OUT_BIAS, |b| b.parse().unwrap()));
    println!("{} bytes, {} gzipped", file.len(), files::gzipped(&file)?);
    let tagger = Tagger::from_bytes(&file)?;
    for set in ["wnut.dev", "btc.dev"] {
        for label in score::LABELS { let (mut all, mut lost) = (0, 0);
        for record in gold::read(&data.join(set))? { let runs = scrubjay_tagger::internals::runs(record.text.as_bytes(), &words);
            for mark in &record.marks { if mark.label==Some(label) { all+=1; if !runs.iter().any(|run| run[0].place.start<=mark.start && run[run.len()-1].place.end>=mark.end) { lost+=1; if std::env::var("LOST").is_ok() {println!("lost {}", &record.text[mark.start..mark.end]);} } } } }
            println!("{set} {label:?} gate {:.1}", 100.0 - 100.0*lost as f64/all.max(1) as f64); }
        let counts = score::score(&tagger, &gold::read(&data.join(set))?, 0);
        for (count, label) in counts.iter().zip(score::LABELS) {
            println!("{set} {label:?} P {:.1} R {:.1} F {:.1} overlap {:.1}", 100.0*count.precision(), 100.0*count.recall(), 100.0*count.f1(), 100.0*count.overlap_f1());
        }
    }
    std::fs::write("/tmp/tgpk/tagger.bin", file)?;
    Ok(())
}
