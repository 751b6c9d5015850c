//! Precision, recall and F1 of spans: strict (same ends, same label) and overlap (one byte in common).

use scrubjay_tagger::{Label, Tagger};

use crate::gold::Record;

/// Counts of one label.
#[derive(Clone, Copy, Default)]
pub(crate) struct Count {
    pub(crate) right: usize,
    pub(crate) found: usize,
    pub(crate) gold: usize,
    pub(crate) right_overlap: usize,
    pub(crate) gold_overlap: usize,
}

impl Count {
    pub(crate) fn precision(&self) -> f64 {
        self.right as f64 / self.found.max(1) as f64
    }

    pub(crate) fn recall(&self) -> f64 {
        self.right as f64 / self.gold.max(1) as f64
    }

    pub(crate) fn f1(&self) -> f64 {
        harmonic(self.precision(), self.recall())
    }

    pub(crate) fn overlap_f1(&self) -> f64 {
        harmonic(
            self.right_overlap as f64 / self.found.max(1) as f64,
            self.overlap_recall(),
        )
    }

    pub(crate) fn overlap_recall(&self) -> f64 {
        self.gold_overlap as f64 / self.gold.max(1) as f64
    }
}

fn harmonic(one: f64, other: f64) -> f64 {
    if one + other == 0.0 {
        0.0
    } else {
        2.0 * one * other / (one + other)
    }
}

/// All labels.
pub(crate) const LABELS: [Label; 4] = [
    Label::Person,
    Label::Location,
    Label::Organization,
    Label::StreetAddress,
];

/// Scores records; findings below `least` are left out.
pub(crate) fn score(tagger: &Tagger, records: &[Record], least: u8) -> [Count; 4] {
    let mut counts = [Count::default(); 4];
    for record in records {
        let spans = tagger.tag(record.text.as_bytes());
        let ignored = |start: usize, end: usize| {
            record
                .marks
                .iter()
                .any(|mark| mark.label.is_none() && mark.start < end && start < mark.end)
        };
        for (count, label) in counts.iter_mut().zip(LABELS) {
            let found: Vec<(usize, usize)> = spans
                .iter()
                .filter(|span| span.label == label && span.confidence >= least)
                .map(|span| (span.start as usize, span.end as usize))
                .filter(|(start, end)| !ignored(*start, *end))
                .collect();
            let gold: Vec<(usize, usize)> = record
                .marks
                .iter()
                .filter(|mark| mark.label == Some(label))
                .map(|mark| (mark.start, mark.end))
                .collect();
            let cross = |one: &(usize, usize), list: &[(usize, usize)]| {
                list.iter().any(|other| one.0 < other.1 && other.0 < one.1)
            };
            count.found += found.len();
            count.gold += gold.len();
            count.right += found.iter().filter(|span| gold.contains(span)).count();
            count.right_overlap += found.iter().filter(|span| cross(span, &gold)).count();
            count.gold_overlap += gold.iter().filter(|span| cross(span, &found)).count();
        }
    }
    counts
}
