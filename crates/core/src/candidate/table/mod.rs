//! Tables: the name of a column says what its cells are, however far above it stands.
//!
//! A line of names ([`header`]) opens a table, and so do the columns that a statement of SQL lists. Of each row
//! below ([`row`]), the cells of columns whose names mean something are read once more, each as a field and a
//! text of its own: `"ssn": "078051120"`. So all that holds for fields holds for cells.
//!
//! What is kept of a table is its columns' names, 64 of them and 1 KiB at the most. A row is looked at when all of
//! it has arrived, so chunks change nothing; a row of more than 4 KiB is passed over. Three lines in a row
//! that are no rows end the table, and a new header replaces it.

mod again;
#[cfg(feature = "internals")]
mod fields;
mod header;
mod own;
mod phrase;
mod row;
#[cfg(test)]
mod tests;

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::assign::{self, Kind};
use super::context::judge;
use super::person;
use super::rules::Rules;
use super::tile::Tile;
use crate::finding::Context;

#[cfg(feature = "internals")]
pub use fields::Field;
#[cfg(feature = "internals")]
pub(crate) use fields::fields;

/// Columns of a table.
const MOST_COLUMNS: usize = 64;
/// Bytes of a header.
const LONGEST_HEADER: usize = 1024;
/// Bytes of a row.
const LONGEST_ROW: usize = 4096;
/// Bytes of a cell that is read: what no value is shorter or longer than.
const CELL: core::ops::RangeInclusive<usize> = 2..=256;
/// Bytes of a line by which it is known whether it may open anything.
const NEAR: usize = 64;
/// Lines that are no rows, one behind the other, which end a table.
const MISSES: u8 = 3;
/// What a column's name adds to the confidence beyond what any word near does: it names this very value.
pub(crate) const NAMED: u8 = 5;

/// Where the search for tables in one stream stands.
#[derive(Default)]
pub(super) struct Tables {
    /// All before is done.
    at: u64,
    /// `at` is not the beginning of a line.
    inside: bool,
    /// A statement begins at `at` whose columns have not all arrived.
    pending: bool,
    table: Option<Box<Table>>,
    /// The field that a cell is read as, kept for its room.
    field: Vec<u8>,
}

/// A table whose header was read.
struct Table {
    form: Form,
    /// How each cell is introduced as a field: `"ssn": `, one behind the other, and where each ends.
    names: Vec<u8>,
    ends: Vec<u16>,
    misses: u8,
    /// It is the one line that was read.
    once: bool,
}

/// How rows are written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Lines of cells with this byte between.
    Lines(u8),
    /// Tuples of SQL.
    Tuples,
}

/// Where cells stand, quotes and blanks around them left out.
struct Cells {
    spans: [(u16, u16); MOST_COLUMNS],
    count: usize,
}

impl Cells {
    const fn new() -> Self {
        Self {
            spans: [(0, 0); MOST_COLUMNS],
            count: 0,
        }
    }

    /// Whether there was room for one more.
    fn push(&mut self, start: usize, end: usize) -> bool {
        let slot = self.spans.get_mut(self.count);
        self.count += 1;
        slot.map(|slot| *slot = (start as u16, end as u16))
            .is_some()
    }

    fn iter(&self) -> impl Iterator<Item = (usize, usize)> {
        let spans = self.spans.iter().take(self.count);
        spans.map(|(start, end)| (usize::from(*start), usize::from(*end)))
    }
}

/// What was read.
#[expect(
    clippy::large_enum_variant,
    reason = "one a line, on the stack: a box would be an allocation a row"
)]
enum Read {
    /// More text is needed.
    Wait,
    /// So many bytes that concern no table.
    Passed(usize),
    /// A row of so many bytes.
    Row(usize, Cells),
    /// A text that is read as another one: its place.
    Spelled((usize, usize)),
}

impl Tables {
    /// No value that starts before this offset will be found any more.
    pub(super) fn settled(&self) -> u64 {
        if self.table.is_some() || self.pending {
            self.at
        } else {
            u64::MAX
        }
    }

    /// Bytes before this offset are not needed any more.
    pub(super) const fn needed(&self) -> u64 {
        self.at
    }

    /// Passes over lines of the tile that open no table, from `at` on: where the next one stands.
    fn skip(&mut self, tile: &Tile, (text, finished): (&[u8], bool), mut at: usize) -> usize {
        loop {
            if self.inside {
                let line = tile.next_line(at);
                self.inside = line.is_err();
                at = line.unwrap_or_else(|end| end.max(at));
                if at >= text.len() {
                    return text.len();
                }
                if self.inside {
                    return at;
                }
            }
            let Some(parts) = tile.parts(at) else {
                return at;
            };
            let line = text.get(at..).unwrap_or(&[]);
            let whole = finished || line.len() >= NEAR;
            // What parts statements ends a line too.
            if !whole || line.first() == Some(&b';') || header::may_open(line, &parts) {
                return at;
            }
            self.inside = true;
        }
    }

    fn read(&mut self, rules: &Rules, rest: &[u8], finished: bool) -> Read {
        if self.inside {
            let end = row::newline(rest);
            self.inside = end.is_none();
            return Read::Passed(end.map_or(rest.len(), |end| end + 1));
        }
        self.table.take_if(|table| table.once);
        let Some(table) = &mut self.table else {
            return self.head(rules, rest, finished);
        };
        let read = match table.form {
            Form::Lines(delimiter) => row::line(rest, delimiter, finished),
            Form::Tuples => row::tuple(rest, finished),
        };
        match read {
            row::Row::Wait => return Read::Wait,
            row::Row::Cells(end, cells) if cells.count == table.ends.len() => {
                table.misses = 0;
                return Read::Row(end, cells);
            }
            row::Row::Passed(end) => return Read::Passed(end),
            row::Row::Cells(..) | row::Row::None => {}
        }
        if table.form == Form::Tuples {
            self.table = None;
            return Read::Passed(0);
        }
        // Perhaps the header of another table.
        let old = self.table.take();
        let read = self.head(rules, rest, finished);
        if self.table.is_none() {
            self.table = old;
            if matches!(read, Read::Wait) {
                return read;
            }
            if let Some(table) = &mut self.table {
                table.misses += 1;
                if table.misses >= MISSES {
                    self.table = None;
                }
            }
        }
        read
    }

    /// Whether a header begins here, or a line of its own.
    #[cfg_attr(hot, optimize(speed))]
    fn head(&mut self, rules: &Rules, rest: &[u8], finished: bool) -> Read {
        self.pending = false;
        let at = match header::read(rest, finished) {
            header::Header::None(at) => at,
            header::Header::Wait { statement } => {
                // A list of words may be a phrase.
                let phrase = phrase::read(rest, 0, finished, &mut self.field);
                self.pending = statement || !matches!(phrase, phrase::Phrase::None);
                return Read::Wait;
            }
            header::Header::Cells { form, cells, end } => {
                return self.phrase(rest, 0, finished).unwrap_or_else(|| {
                    self.table = Table::new(rules, rest, form, &cells).map(Box::new);
                    Read::Passed(end)
                });
            }
        };
        // Where the names ended tells what else the line may be.
        let at = at.filter(|at| *at < NEAR).unwrap_or(rest.len());
        let byte = rest.get(at).copied().unwrap_or(0);
        if matches!(byte, b':' | b'@' | b'*' | b'0'..=b'9') {
            match own::read(rest, finished) {
                own::Line::Parts(names, cells, end) => {
                    let names = names.iter().copied();
                    let table = Table::of(rules, Form::Lines(b':'), names);
                    self.table = table.map(|table| {
                        Box::new(Table {
                            once: true,
                            ..table
                        })
                    });
                    self.inside = true;
                    return Read::Row(end, cells);
                }
                own::Line::Wait => {
                    self.pending = true;
                    return Read::Wait;
                }
                own::Line::None => {}
            }
        }
        let from = match byte {
            b':' | b'=' => Some(at + 1),
            b'1' if header::firsts(rest).contains(&at) => Some(at),
            _ => None,
        };
        if let Some(read) = from.and_then(|from| self.phrase(rest, from, finished)) {
            return read;
        }
        // What parts statements ends a line too.
        let statement = rest.first() == Some(&b';');
        self.inside = !statement;
        Read::Passed(usize::from(statement))
    }

    /// The phrase that may begin at `from`.
    #[cfg_attr(hot, optimize(speed))]
    fn phrase(&mut self, rest: &[u8], from: usize, finished: bool) -> Option<Read> {
        match phrase::read(rest, from, finished, &mut self.field) {
            phrase::Phrase::Words(start, end) => {
                self.inside = true;
                Some(Read::Spelled((start, end)))
            }
            phrase::Phrase::Wait => {
                self.pending = true;
                Some(Read::Wait)
            }
            phrase::Phrase::None => None,
        }
    }

    /// Makes the field that a cell of the row `text` is read as.
    fn field(&mut self, column: usize, span: (usize, usize), text: &[u8]) -> Option<Place> {
        let cell = text.get(span.0..span.1)?;
        let name = self.table.as_ref()?.name(column);
        if name.is_empty() || !CELL.contains(&cell.len()) {
            return None;
        }
        let quote = [b'"', b'\'', b'`'].into_iter().find(|b| !cell.contains(b));
        self.field.clear();
        self.field.extend_from_slice(name);
        self.field.extend(quote);
        let inner = self.field.len();
        self.field.extend_from_slice(cell);
        self.field.extend(quote);
        Some(Place {
            inner: Some(inner),
            start: span.0,
            end: span.1,
        })
    }
}

/// Where what is read again stands.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    /// Where in the field it begins; none where only all of it counts, spelled in another way.
    pub(crate) inner: Option<usize>,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Place {
    /// Where what was found from `start` to `end` of a field of `length` bytes stands; `None` where it is not in this
    /// place.
    pub(crate) fn of(&self, (start, end): (u64, u64), length: usize) -> Option<(u64, u64)> {
        let (from, to) = (self.start as u64, self.end as u64);
        let Some(inner) = self.inner else {
            return (start == 0 && end == length as u64).then_some((from, to));
        };
        let place = |at: u64| (from + at).checked_sub(inner as u64);
        let (first, last) = (place(start)?, place(end)?);
        (first >= from && last <= to).then_some((first, last))
    }
}

impl Table {
    /// The table with these columns; `None` where no name means anything.
    fn new(rules: &Rules, text: &[u8], form: Form, cells: &Cells) -> Option<Self> {
        let name = |(start, end)| text.get(start..end).unwrap_or(&[]);
        let someone = |name| {
            let kind = assign::kind(name);
            matches!(kind, Some(Kind::Given | Kind::Full)) || person::speaks_of(name)
        };
        let mut personal = None;
        let names = cells.iter().map(|column| {
            let called = name(column);
            // What is only called `name` is a person's where others of the columns are.
            let bare = assign::kind(called) == Some(Kind::Bare);
            let full = bare && *personal.get_or_insert_with(|| cells.iter().map(name).any(someone));
            if full { b"full_name" } else { called }
        });
        Self::of(rules, form, names)
    }

    /// The table whose columns are called so.
    fn of<'n>(rules: &Rules, form: Form, columns: impl Iterator<Item = &'n [u8]>) -> Option<Self> {
        let (mut names, mut ends) = (Vec::new(), Vec::new());
        for called in columns {
            if means(rules, called) {
                for part in [b"\"", called, b"\": "] {
                    names.extend_from_slice(part);
                }
            }
            ends.push(names.len() as u16);
        }
        (!names.is_empty()).then_some(Self {
            form,
            names,
            ends,
            misses: 0,
            once: false,
        })
    }

    /// How the cells of a column are introduced; empty where its name means nothing.
    fn name(&self, column: usize) -> &[u8] {
        let end = |column| self.ends.get(column).copied().map_or(0, usize::from);
        let start = column.checked_sub(1).map_or(0, end);
        self.names.get(start..end(column)).unwrap_or(&[])
    }
}

/// Whether a column's name is a label or has a word of any recognizer.
fn means(rules: &Rules, name: &[u8]) -> bool {
    match assign::kind(name) {
        Some(Kind::Key | Kind::Pair | Kind::Bare | Kind::Session | Kind::Value) | None => {}
        Some(kind) if kind.names_someone() => return !rules.named.is_empty(),
        Some(_) => return !rules.assigned.is_empty(),
    }
    let mut spoken = false;
    rules.lexicon.all(name, |those| {
        spoken = spoken
            || those.iter().any(|rule| {
                let rule = rules.rules.get(usize::from(*rule));
                let judged = |words| judge(name, name.len(), name.len(), words, false);
                rule.is_some_and(|rule| judged(&rule.words) == Context::For)
            });
    });
    spoken
}
