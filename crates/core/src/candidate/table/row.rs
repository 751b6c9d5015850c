//! The rows of a table: RFC 4180's lines, those of tab-separated files and of Markdown, tuples of SQL.

use super::{Cells, LONGEST_ROW};

#[expect(
    clippy::large_enum_variant,
    reason = "one a line, on the stack: a box would be an allocation a row"
)]
pub(super) enum Row {
    /// More text is needed.
    Wait,
    /// So many bytes, and the cells in them.
    Cells(usize, Cells),
    /// So many bytes that are no row but belong to a table.
    Passed(usize),
    /// No row.
    None,
}

/// Where the first line break is, eight bytes at a time.
pub(super) fn newline(text: &[u8]) -> Option<usize> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let (words, _) = text.as_chunks::<8>();
    let breaks = |word: &[u8; 8]| {
        let other = u64::from_le_bytes(*word) ^ (ONES * b'\n' as u64);
        other.wrapping_sub(ONES) & !other & (ONES << 7) != 0
    };
    let from = 8 * words.iter().position(breaks).unwrap_or(words.len());
    let within = text.get(from..)?;
    Some(from + within.iter().position(|b| *b == b'\n')?)
}

/// A line of cells. A cell in quotes may hold line breaks where commas part cells.
pub(super) fn line(rest: &[u8], delimiter: u8, finished: bool) -> Row {
    let whole = finished || rest.len() >= LONGEST_ROW;
    let text = rest.get(..rest.len().min(LONGEST_ROW)).unwrap_or(rest);
    let ends = |at: usize| match text.get(at) {
        Some(b'\n' | b'\r') => true,
        None => finished && at == rest.len(),
        Some(_) => false,
    };
    let mut cells = Cells::new();
    let (mut at, mut framed) = (0, false);
    if delimiter == b'|' {
        let rule = |b: &&u8| matches!(b, b'-' | b'+' | b'|' | b':' | b'=' | b' ' | b'\r');
        let ruled = text.iter().take_while(rule).count();
        let drawn = text.get(..ruled).is_some_and(|line| line.contains(&b'-'));
        match text.get(ruled) {
            Some(b'\n') if drawn => return Row::Passed(ruled + 1),
            None if !whole => return Row::Wait,
            _ => {}
        }
        let lead = text.iter().take_while(|b| **b == b' ').count();
        if text.get(lead) == Some(&b'|') {
            (at, framed) = (lead + 1, true);
        }
    }
    loop {
        let start = at
            + text
                .get(at..)
                .map_or(0, |rest| rest.iter().take_while(|b| **b == b' ').count());
        let mut span = None;
        if text.get(start) == Some(&b'"') {
            if let Some(close) = closing(text, start + 1, delimiter, finished) {
                span = Some((start + 1, close));
                at = close + 1;
            } else if !whole {
                return Row::Wait;
            }
        }
        let from = at;
        while text.get(at).is_some_and(|b| *b != delimiter) && !ends(at) {
            at += 1;
        }
        if at == text.len() && !ends(at) {
            return if whole { Row::None } else { Row::Wait };
        }
        // Behind quotes stand blanks at the most.
        let behind = text.get(from..at).unwrap_or(&[]);
        let (start, end) = match span {
            Some(span) if behind.iter().all(|b| *b == b' ') => span,
            Some(_) => return Row::None,
            None => (
                start.min(at),
                start.min(at)
                    + text
                        .get(start.min(at)..at)
                        .map_or(0, |cell| cell.trim_ascii_end().len()),
            ),
        };
        let last = ends(at);
        // A bar ends lines as it begins them.
        let bar = last && framed && start == end && cells.count > 0;
        if !bar && !cells.push(start, end) {
            return Row::None;
        }
        if last {
            break;
        }
        at += 1;
    }
    at += usize::from(text.get(at) == Some(&b'\r'));
    match text.get(at) {
        Some(b'\n') => Row::Cells(at + 1, cells),
        None if finished => Row::Cells(at, cells),
        None if !whole => Row::Wait,
        _ => Row::None,
    }
}

/// Where the quotes close that opened before `at`: two stand for one. Only commas and semicolons part cells that
/// have line breaks inside.
fn closing(text: &[u8], mut at: usize, delimiter: u8, finished: bool) -> Option<usize> {
    let lines = matches!(delimiter, b',' | b';');
    loop {
        match (text.get(at)?, text.get(at + 1)) {
            (b'"', Some(b'"')) => at += 2,
            // What comes next tells whether these are two.
            (b'"', None) => return finished.then_some(at),
            (b'"', _) => return Some(at),
            (b'\n', _) if !lines => return None,
            _ => at += 1,
        }
    }
}

/// `('078-05-1120', 7, NULL)`, and what parts tuples.
pub(super) fn tuple(rest: &[u8], finished: bool) -> Row {
    let whole = finished || rest.len() >= LONGEST_ROW;
    let text = rest.get(..rest.len().min(LONGEST_ROW)).unwrap_or(rest);
    let short = if whole { Row::None } else { Row::Wait };
    let between = text
        .iter()
        .take_while(|b| b.is_ascii_whitespace() || **b == b',')
        .count();
    if between > 0 {
        return Row::Passed(between);
    }
    if text.first() != Some(&b'(') {
        return Row::None;
    }
    let mut cells = Cells::new();
    let (mut at, mut depth, mut start) = (1, 0, 1);
    loop {
        match text.get(at) {
            None => return short,
            Some(quote @ (b'\'' | b'"' | b'`')) => {
                at += 1;
                loop {
                    match text.get(at) {
                        None => return short,
                        Some(b'\\') => at += 2,
                        Some(b) if b == quote && text.get(at + 1) == Some(quote) => at += 2,
                        Some(b) if b == quote => break,
                        Some(_) => at += 1,
                    }
                }
            }
            Some(b'(') => depth += 1,
            Some(b')') if depth > 0 => depth -= 1,
            Some(b',' | b')') if depth == 0 => {
                let (from, to) = unquoted(text, start, at);
                if !cells.push(from, to) {
                    return Row::None;
                }
                if text.get(at) == Some(&b')') {
                    return Row::Cells(at + 1, cells);
                }
                start = at + 1;
            }
            Some(_) => {}
        }
        at += 1;
    }
}

/// The value between `start` and `end` without blanks, quotes and what stands before them (`N'…'`).
fn unquoted(text: &[u8], start: usize, end: usize) -> (usize, usize) {
    let cell = text.get(start..end).unwrap_or(&[]);
    let blanks = cell.len() - cell.trim_ascii_start().len();
    let (from, cell) = (start + blanks, cell.trim_ascii());
    let quote = |b: &u8| matches!(b, b'\'' | b'"' | b'`');
    match cell.iter().take(8).position(quote) {
        Some(open) if cell.len() > open + 1 && cell.last() == cell.get(open) => {
            (from + open + 1, from + cell.len() - 1)
        }
        _ => (from, from + cell.len()),
    }
}
