//! The model's figures, as its card has them.

use std::fmt::Write;
use std::path::Path;

use scrubjay_tagger::{Label, Tagger};

use crate::gold::{Record, read, recased, typed};
use crate::lists::{self, Lists};
use crate::random::Random;
use crate::score::{LABELS, score};
use crate::swap::Namer;
use crate::{Failure, GOLD, files, synth, train};

/// Findings below are not reported by default.
const LEAST: u8 = 60;

const HEAD: &str = "| set | entity | precision | recall | F1 | F1 overlap | names |\n|---|---|---|---|---|---|---|";

/// All tables, in Markdown; `plain` are files without people in them.
pub(crate) fn tables(
    root: &Path,
    model: &str,
    most: usize,
    plain: &[&str],
) -> Result<String, Failure> {
    let bytes = std::fs::read(model)?;
    let tagger = Tagger::from_bytes(&bytes)?;
    let data = root.join("data");
    let lists = lists::load(&data)?;
    let small = files::gzipped(&bytes)?;
    if small > most {
        return Err(format!("{small} bytes after gzip are more than {most}").into());
    }
    let mut out = format!(
        "Size: {:.2} MB, {:.2} MB after gzip.\n\n",
        bytes.len() as f64 / 1e6,
        small as f64 / 1e6
    );
    sets(&mut out, &tagger, &data)?;
    regions(&mut out, &tagger, &lists)?;
    addresses(&mut out, &tagger, &lists)?;
    writeln!(out, "| text of the test kit | persons found | one in |")?;
    writeln!(out, "|---|---|---|")?;
    for file in plain {
        let text = std::fs::read(file)?;
        let found = alarms(&tagger, &text, false);
        let name = Path::new(file)
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy();
        let each = text.len() as f64 / found.max(1) as f64 / 1000.0;
        writeln!(out, "| {name} | {found} | {each:.1} kB |")?;
    }
    Ok(out)
}

/// How models do that were trained without one of the gold corpora, on that corpus: names in texts of a kind
/// that the model has not seen.
pub(crate) fn cross(root: &Path) -> Result<String, Failure> {
    let mut out = format!("{HEAD}\n");
    for held in GOLD {
        let others: Vec<&str> = GOLD.into_iter().filter(|file| *file != held).collect();
        let tagger = Tagger::from_bytes(&train::model(root, &others)?)?;
        let gold = read(&root.join("data").join(held))?;
        table(&mut out, &tagger, &format!("{held}, held out"), &gold)?;
        let typed: Vec<Record> = gold.iter().map(typed).collect();
        table(
            &mut out,
            &tagger,
            &format!("{held}, held out, typed"),
            &typed,
        )?;
    }
    Ok(out)
}

fn sets(out: &mut String, tagger: &Tagger, data: &Path) -> Result<(), Failure> {
    writeln!(out, "{HEAD}")?;
    for file in ["wnut.dev", "btc.dev"] {
        let gold = read(&data.join(file))?;
        table(out, tagger, file, &gold)?;
        let small: Vec<Record> = gold.iter().map(|record| recased(record, false)).collect();
        table(out, tagger, &format!("{file}, small letters"), &small)?;
        let capital: Vec<Record> = gold.iter().map(|record| recased(record, true)).collect();
        table(out, tagger, &format!("{file}, capitals"), &capital)?;
        let typed: Vec<Record> = gold.iter().map(typed).collect();
        table(
            out,
            tagger,
            &format!("{file}, no blanks before marks"),
            &typed,
        )?;
    }
    writeln!(out)?;
    Ok(())
}

fn table(out: &mut String, tagger: &Tagger, set: &str, gold: &[Record]) -> Result<(), Failure> {
    for (count, label) in score(tagger, gold, LEAST).iter().zip(LABELS) {
        if count.gold > 0 {
            writeln!(
                out,
                "| {set} | {label:?} | {:.1} | {:.1} | {:.1} | {:.1} | {} |",
                100.0 * count.precision(),
                100.0 * count.recall(),
                100.0 * count.f1(),
                100.0 * count.overlap_f1(),
                count.gold
            )?;
        }
    }
    Ok(())
}

/// Sentences that the trainer has not seen, for names that it has not seen.
const SENTENCES: &[&str] = &[
    "I had lunch with @ on Thursday.",
    "Could you please call @ back before noon?",
    "@ has been promoted to team leader.",
    "The letter was written by @, who used to work here.",
    "Our guest tonight is @.",
    "Yesterday @ told us about the new plan.",
    "Thanks to @ for the help with the move.",
    "Visitor: @",
    "We interviewed @ and three others for the job.",
    "In the evening @ went back to the hotel.",
];

fn regions(out: &mut String, tagger: &Tagger, lists: &Lists) -> Result<(), Failure> {
    writeln!(out, "| names of | held out | recall | recall strict |")?;
    writeln!(out, "|---|---|---|---|")?;
    let mut random = Random::new(42);
    let (mut worst, mut best) = (1.0_f64, 0.0_f64);
    for (region, names) in &lists.people {
        let held = names.held_first.len() + names.held_last.len();
        if names.held_first.len() < 5 || names.held_last.len() < 5 {
            continue;
        }
        let mut records = Vec::new();
        for sentence in SENTENCES {
            for _ in 0..40 {
                let first = random.one(&names.held_first).clone();
                let last = random.one(&names.held_last).clone();
                let (before, after) = sentence.split_once('@').unwrap_or((sentence, ""));
                let mut record = Record::default();
                record.say(before);
                record.name(&format!("{first} {last}"), Label::Person);
                record.say(after);
                records.push(record);
            }
        }
        let [person, ..] = score(tagger, &records, LEAST);
        (worst, best) = (
            worst.min(person.overlap_recall()),
            best.max(person.overlap_recall()),
        );
        writeln!(
            out,
            "| {region} | {held} | {:.1} | {:.1} |",
            100.0 * person.overlap_recall(),
            100.0 * person.recall()
        )?;
    }
    writeln!(
        out,
        "\nWorst region to best: {:.2}.\n",
        worst / best.max(1e-9)
    )?;
    Ok(())
}

const HELD_ADDRESSES: &[&str] = &[
    "The courier left it at {address} this morning.",
    "Visit us: {address}",
    "She grew up at {address} and never moved.",
    "Deliver the desk to {address} by noon.",
];

fn addresses(out: &mut String, tagger: &Tagger, lists: &Lists) -> Result<(), Failure> {
    let namer = Namer::new(lists).ok_or("no names")?;
    let mut random = Random::new(99);
    let records: Vec<Record> = (0..800)
        .map(|i| {
            synth::fill(
                HELD_ADDRESSES[i % HELD_ADDRESSES.len()],
                &namer,
                &mut random,
            )
        })
        .collect();
    let counts = score(tagger, &records, LEAST);
    let street = counts[3];
    writeln!(
        out,
        "Street addresses made up like those of the training, in other sentences: precision {:.1}, recall {:.1}, F1 {:.1} (overlap {:.1}).\n",
        100.0 * street.precision(),
        100.0 * street.recall(),
        100.0 * street.f1(),
        100.0 * street.overlap_f1()
    )?;
    Ok(())
}

/// How often a person is found in texts without any.
pub(crate) fn alarms(tagger: &Tagger, text: &[u8], show: bool) -> usize {
    let spans = tagger.tag(text);
    let found = spans
        .iter()
        .filter(|span| span.label == Label::Person && span.confidence >= LEAST);
    let mut count = 0;
    for span in found {
        count += 1;
        if show {
            let value = text
                .get(span.start as usize..span.end as usize)
                .unwrap_or(&[]);
            println!("{:3} {}", span.confidence, String::from_utf8_lossy(value));
        }
    }
    count
}
