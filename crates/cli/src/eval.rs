//! `scrubjay eval`: what is found, against texts whose values are marked.

mod score;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs::File;
use std::io::{self, BufRead, BufReader};

use scrubjay::Detector;
use serde::Deserialize;

use crate::args;
use crate::console::print;
use crate::outcome::{Failure, Outcome};
use crate::select;
use score::{Count, Spot};

/// A line of the gold file.
#[derive(Deserialize)]
struct Gold {
    text: String,
    spans: Vec<Span>,
}

#[derive(Deserialize)]
struct Span {
    start: u64,
    end: u64,
    label: String,
}

/// Runs the verb.
pub(crate) fn run(args: &args::Eval) -> Result<Outcome, Failure> {
    let detector = select::detector(&args.select)?;
    let labels = labels(args, &detector)?;
    let mut counts: BTreeMap<String, Count> = BTreeMap::new();
    let mut marked = BTreeSet::new();
    for gold in read(args)? {
        let gold = gold?;
        let spots = spots(gold.spans, &labels);
        marked.extend(spots.iter().map(|spot| spot.entity.clone()));
        let found = detector
            .detect_in(gold.text.as_bytes(), args.offsets.into())
            .iter()
            .map(|finding| Spot {
                start: finding.start,
                end: finding.end,
                entity: detector.name(finding.entity).to_owned(),
            })
            .collect::<Vec<_>>();
        score::add(&mut counts, &spots, &found);
    }
    if !args.all {
        counts.retain(|entity, _| marked.contains(entity));
    }
    print(&if args.json {
        json(&counts)? + "\n"
    } else {
        table(&counts)
    })?;
    Ok(Outcome::default())
}

/// What the labels of the gold file are called here.
fn labels(args: &args::Eval, detector: &Detector) -> Result<BTreeMap<String, String>, Failure> {
    let mut labels = BTreeMap::new();
    for pair in &args.label {
        let (label, entity) = pair
            .split_once('=')
            .ok_or_else(|| Failure::Usage(format!("--label {pair}: write it as LABEL=ENTITY")))?;
        if detector.entity(entity).is_none() {
            let message =
                format!("--label {pair}: no entity has this name (`scrubjay entities` lists them)");
            return Err(Failure::Usage(message));
        }
        labels.insert(label.to_owned(), entity.to_owned());
    }
    Ok(labels)
}

fn spots(spans: Vec<Span>, labels: &BTreeMap<String, String>) -> Vec<Spot> {
    let entity = |label: String| labels.get(&label).cloned().unwrap_or(label);
    let spots = spans.into_iter().map(|span| Spot {
        start: span.start,
        end: span.end,
        entity: entity(span.label),
    });
    spots.collect()
}

/// The lines of the gold file; errors name the line, and nothing of it.
fn read(args: &args::Eval) -> Result<impl Iterator<Item = Result<Gold, Failure>>, Failure> {
    let stdin = args.gold.as_os_str() == "-";
    let name = match stdin {
        true => "standard input".to_owned(),
        false => crate::input::shown(&args.gold),
    };
    let reader: Box<dyn BufRead> = if stdin {
        Box::new(io::stdin().lock())
    } else {
        let file = File::open(&args.gold);
        Box::new(BufReader::new(
            file.map_err(|error| Failure::Io(format!("{name}: {error}")))?,
        ))
    };
    let lines = reader.lines().zip(1_u64..);
    Ok(lines.filter_map(move |(line, number)| {
        let line = match line {
            Ok(line) => line,
            Err(error) => return Some(Err(Failure::Io(format!("{name}: {error}")))),
        };
        (!line.trim().is_empty()).then(|| {
            serde_json::from_str(&line).map_err(|error| {
                let (at, kind) = (error.column(), error.classify());
                Failure::Io(format!(
                    "{name}:{number}:{at}: not an object with `text` and `spans` ({kind:?})"
                ))
            })
        })
    }))
}

const HEAD: [&str; 11] = [
    "entity",
    "marked",
    "found",
    "right",
    "precision",
    "recall",
    "F1",
    "overlap:",
    "precision",
    "recall",
    "F1",
];

fn table(counts: &BTreeMap<String, Count>) -> String {
    if counts.is_empty() {
        return "Nothing is marked.\n".to_owned();
    }
    let mut rows = vec![HEAD.map(str::to_owned)];
    let all = score::total(counts);
    let total = ("all".to_owned(), &all);
    for (entity, count) in counts
        .iter()
        .map(|(entity, count)| (entity.clone(), count))
        .chain([total])
    {
        let percent = |share: f64| format!("{:.1}", 100.0 * share);
        let (strict, overlap) = (count.strict(), count.overlap());
        rows.push([
            entity,
            count.marked.to_string(),
            count.found.to_string(),
            count.right.to_string(),
            percent(strict.precision),
            percent(strict.recall),
            percent(strict.f1()),
            String::new(),
            percent(overlap.precision),
            percent(overlap.recall),
            percent(overlap.f1()),
        ]);
    }
    let mut widths = [0; HEAD.len()];
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let mut text = String::new();
    for row in &rows {
        let mut line = String::new();
        for (place, (cell, width)) in row.iter().zip(widths).enumerate() {
            // Writing to memory does not fail.
            let _ = match place {
                0 => write!(line, "{cell:width$}"),
                _ => write!(line, "  {cell:>width$}"),
            };
        }
        text += line.trim_end();
        text.push('\n');
    }
    text
}

fn json(counts: &BTreeMap<String, Count>) -> Result<String, Failure> {
    let entities: BTreeMap<&String, serde_json::Value> = counts
        .iter()
        .map(|(entity, count)| (entity, count.json()))
        .collect();
    let whole = serde_json::json!({ "entities": entities, "all": score::total(counts).json() });
    serde_json::to_string_pretty(&whole).map_err(|error| Failure::Io(error.to_string()))
}
