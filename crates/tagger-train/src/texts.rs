//! Texts to runs with labels.

use scrubjay_tagger::internals::{Item, Words, number, runs};

use crate::crf::Run;
use crate::gold::Record;

/// The row that every token selects.
pub(crate) fn constant_row() -> usize {
    let words = Words::new([0; 1024], &[]);
    let first = words.and_then(|words| {
        let runs = runs(b"Jane", &words);
        runs.first()?.first()?.rows.first().copied()
    });
    first.unwrap_or(0) as usize
}

/// The runs of a text, labelled by its marks.
pub(crate) fn label(record: &Record, words: &Words) -> Vec<Run> {
    runs(record.text.as_bytes(), words)
        .into_iter()
        .map(|items| {
            let labels = labels(&items, record);
            Run {
                rows: items.into_iter().map(|item| item.rows).collect(),
                labels,
            }
        })
        .collect()
}

fn labels(items: &[Item], record: &Record) -> Vec<u8> {
    // The mark that each token belongs to.
    let marks: Vec<Option<usize>> = items
        .iter()
        .map(|item| {
            record.marks.iter().position(|mark| {
                mark.label.is_some() && mark.start < item.place.end && item.place.start < mark.end
            })
        })
        .collect();
    marks
        .iter()
        .enumerate()
        .map(|(place, mark)| {
            let label = mark.and_then(|mark| record.marks[mark].label);
            label.map_or(0, |label| {
                let first = place == 0 || marks[place - 1] != *mark;
                let last = marks.get(place + 1) != Some(mark);
                number(label, first, last) as u8
            })
        })
        .collect()
}
