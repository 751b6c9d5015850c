//! Second readings: of what a fold makes of pieces of the text, and of the cells of tables as fields.

use scrubjay::Finding;
use scrubjay::internals::{
    BEHIND, COLUMN_ADDS, FOLD_BEHIND, FOLD_ENDS, FOLD_GAP, FOLD_MOST, FOLD_STARTS, FOLD_TRIGGERS,
    folded, lives,
};

use super::Oracle;

impl Oracle {
    /// What is found in pieces around other spellings, in places of the original text.
    pub(super) fn folded(&self, text: &[u8]) -> Vec<Finding> {
        let mut places = (0..text.len()).filter(|at| lives(text, *at)).peekable();
        let mut out = Vec::new();
        while let Some(first) = places.next() {
            let mut last = first;
            while let Some(next) =
                places.next_if(|next| *next < last + FOLD_GAP && *next < first + FOLD_MOST)
            {
                last = next;
            }
            self.piece_folded(text, first, last, &mut out);
        }
        out
    }

    /// What is found in the cells of tables, each read as a field under its column's name.
    pub(super) fn tabled(&self, text: &[u8]) -> Vec<Finding> {
        let mut out = Vec::new();
        for field in self.again.fields(text) {
            for found in self.candidates(&field.text, field.text.len()) {
                let place = field.place((found.start, found.end));
                out.extend(place.map(|(start, end)| Finding {
                    start,
                    end,
                    confidence: (found.confidence + COLUMN_ADDS).min(99),
                    ..found
                }));
            }
        }
        out
    }

    /// What is found in the piece around the places from `first` to `last`.
    fn piece_folded(&self, text: &[u8], first: usize, last: usize, out: &mut Vec<Finding>) {
        let from = first.saturating_sub(BEHIND);
        let to = text.len().min(last + FOLD_BEHIND);
        let whole = text.len() < last + FOLD_BEHIND;
        let (piece, spans) = folded(&text[from..to]);
        let near = |(start, _): &&(usize, usize)| from + start < last + FOLD_TRIGGERS;
        let triggers = spans.iter().take_while(near).count();
        for finding in self.candidates(&piece, triggers) {
            let start = from + spans[finding.start as usize].0;
            let end = from + spans[finding.end as usize - 1].1;
            if start + FOLD_STARTS >= first && (whole || end + FOLD_ENDS <= to) {
                out.push(Finding {
                    start: start as u64,
                    end: end as u64,
                    ..finding
                });
            }
        }
    }
}
