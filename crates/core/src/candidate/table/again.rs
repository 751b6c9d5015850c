//! The second reading: cells and phrases as texts of their own.

use alloc::vec::Vec;

use super::{NAMED, Place, Read};
use crate::candidate::Candidate;
use crate::candidate::rules::Rules;
use crate::candidate::scan::{ENOUGH, Pass, Scanner};
use crate::candidate::tile::TILE;

impl Scanner {
    /// Reads the rows that begin before `to`; whether it came so far, as well as the text that has arrived
    /// allows. `tile` says what the tile is loaded with, and is again when this is done.
    #[cfg_attr(hot, optimize(speed))]
    pub(in crate::candidate) fn tables(
        &mut self,
        rules: &Rules,
        (text, base, finished): (&[u8], u64, bool),
        tile: Option<(usize, usize)>,
        to: usize,
        out: &mut Vec<Candidate>,
    ) -> bool {
        let mut tables = core::mem::take(&mut self.tables);
        let to = base + to.min(text.len()) as u64;
        let mut through = true;
        while tables.at < to {
            if tile.is_some() && tables.table.is_none() && !tables.pending {
                let at = (tables.at - base) as usize;
                let at = tables.skip(&self.tile, (text, finished), at);
                tables.at = base + at as u64;
                if tables.at >= to {
                    break;
                }
            }
            if out.len() >= ENOUGH {
                through = false;
                break;
            }
            let from = (tables.at - base) as usize;
            let rest = text.get(from..).unwrap_or(&[]);
            let mut again = false;
            match tables.read(rules, rest, finished) {
                Read::Wait => break,
                Read::Passed(length) => tables.at += length as u64,
                Read::Row(length, cells) => {
                    for (column, span) in cells.iter().enumerate() {
                        if let Some(place) = tables.field(column, span, rest) {
                            self.again(rules, &tables.field, place, tables.at, out);
                            again = true;
                        }
                    }
                    tables.at += length as u64;
                }
                Read::Spelled((start, end)) => {
                    let inner = None;
                    let place = Place { inner, start, end };
                    self.again(rules, &tables.field, place, tables.at, out);
                    again = true;
                    tables.at += end as u64;
                }
            }
            if let Some((from, to)) = tile.filter(|_| again) {
                self.tile.load(text, from, to);
            }
        }
        self.tables = tables;
        through
    }

    /// Reads a field as a text of its own, with the room of this scan. Its place counts from `at` on.
    fn again(
        &mut self,
        rules: &Rules,
        field: &[u8],
        place: Place,
        at: u64,
        out: &mut Vec<Candidate>,
    ) {
        let (done, before) = (core::mem::take(&mut self.done), out.len());
        let allowed = core::mem::take(&mut self.allowed);
        let mut next = 0;
        while next < field.len() {
            let mut pass = Pass {
                scanner: &mut *self,
                rules,
                text: field,
                base: 0,
                finished: true,
                out: &mut *out,
                again: true,
            };
            let to = field.len().min(next + TILE);
            next = pass.tile(next, to).unwrap_or(to);
        }
        self.near.clear();
        (self.done, self.allowed) = (done, allowed);
        let mut index = 0;
        out.retain_mut(|candidate| {
            index += 1;
            if index <= before {
                return true;
            }
            let Some((start, end)) = place.of((candidate.start, candidate.end), field.len()) else {
                return false;
            };
            (candidate.start, candidate.end) = (at + start, at + end);
            candidate.confidence = (candidate.confidence + NAMED).min(99);
            true
        });
    }
}
