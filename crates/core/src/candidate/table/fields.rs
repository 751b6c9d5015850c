//! What of a whole text is read again, for the oracle of the tests.

use alloc::vec::Vec;

use super::{Place, Read, Tables};
use crate::candidate::rules::Rules;

/// A text that is read again.
pub struct Field {
    /// The name of the column and the cell.
    pub text: Vec<u8>,
    place: Place,
}

impl Field {
    /// Where what was found in it stands in the whole text.
    #[must_use]
    pub fn place(&self, found: (u64, u64)) -> Option<(u64, u64)> {
        self.place.of(found, self.text.len())
    }
}

/// What of a whole text is read again.
pub(crate) fn fields(rules: &Rules, text: &[u8]) -> Vec<Field> {
    let (mut tables, mut out, mut at) = (Tables::default(), Vec::new(), 0);
    let mut put = |tables: &Tables, place: Place, at: usize| {
        let (start, end) = (at + place.start, at + place.end);
        let place = Place {
            start,
            end,
            ..place
        };
        out.push(Field {
            text: tables.field.clone(),
            place,
        });
    };
    while at < text.len() {
        let rest = text.get(at..).unwrap_or(&[]);
        match tables.read(rules, rest, true) {
            Read::Wait => break,
            Read::Passed(length) => at += length,
            Read::Row(length, cells) => {
                for (column, span) in cells.iter().enumerate() {
                    if let Some(place) = tables.field(column, span, rest) {
                        put(&tables, place, at);
                    }
                }
                at += length;
            }
            Read::Spelled((start, end)) => {
                let inner = None;
                put(&tables, Place { inner, start, end }, at);
                at += end;
            }
        }
    }
    out
}
