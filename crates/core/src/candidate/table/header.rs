//! What opens a table: a line of names, or the columns that a statement of SQL lists.

use super::{Cells, Form, LONGEST_HEADER};

/// Bytes of a column's name.
const LONGEST_NAME: usize = 48;
/// Blanks inside a name.
const MOST_BLANKS: usize = 3;
/// Bytes from the beginning of a statement to its list of columns.
const TO_COLUMNS: usize = 160;

#[expect(
    clippy::large_enum_variant,
    reason = "one a line, on the stack: a box would be an allocation a row"
)]
pub(super) enum Header {
    /// None; where that was certain.
    None(usize),
    /// More text is needed; whether a statement of SQL has begun.
    Wait { statement: bool },
    Cells {
        form: Form,
        cells: Cells,
        end: usize,
    },
}

/// Why reading stopped.
enum Stop {
    No(usize),
    /// At the end of the text.
    End,
}

/// The header at the beginning of a line.
pub(super) fn read(rest: &[u8], finished: bool) -> Header {
    // What comes behind the longest header is not looked at.
    let whole = finished || rest.len() >= LONGEST_HEADER;
    let text = rest.get(..rest.len().min(LONGEST_HEADER)).unwrap_or(rest);
    let answer = |read, statement| match read {
        Ok((form, cells, end)) => Header::Cells { form, cells, end },
        Err(Stop::End) if !whole => Header::Wait { statement },
        Err(Stop::No(at)) => Header::None(at),
        Err(Stop::End) => Header::None(text.len()),
    };
    let blanks = text
        .iter()
        .take(16)
        .take_while(|b| matches!(b, b' ' | b'\t' | b'"' | b'\''))
        .count();
    if matches!(
        text.get(blanks),
        Some(b'I' | b'i' | b'R' | b'r' | b'C' | b'c')
    ) {
        match statement(text, blanks) {
            Err(Stop::No(_)) => {}
            read => return answer(read, true),
        }
    } else if blanks == text.len() && !whole {
        return Header::Wait { statement: true };
    }
    answer(names(text), false)
}

/// `id,name,ssn`, `| id | ssn |`, `"id";"ssn"`: two names or more.
fn names(text: &[u8]) -> Result<(Form, Cells, usize), Stop> {
    let (mut cells, mut delimiter, mut named) = (Cells::new(), 0, 0);
    let mut at = if text.starts_with("\u{feff}".as_bytes()) {
        3
    } else {
        0
    };
    let framed = byte(text, at + blanks(text, at))? == b'|';
    if framed {
        at += blanks(text, at) + 1;
        delimiter = b'|';
    }
    loop {
        at += blanks(text, at);
        let quote = byte(text, at)? == b'"';
        at += usize::from(quote);
        let (start, length) = (at, name(text, at, quote)?);
        at += length;
        at += usize::from(quote);
        at += blanks(text, at);
        let next = byte(text, at)?;
        let ends = matches!(next, b'\n' | b'\r');
        // A bar ends lines as it began them.
        if ends && length == 0 && framed && cells.count > 0 {
            break;
        }
        named += usize::from(length > 0);
        if !cells.push(start, start + length) {
            return Err(Stop::No(at));
        }
        if ends {
            break;
        }
        if delimiter == 0 && matches!(next, b',' | b';' | b'\t' | b'|') {
            delimiter = next;
        }
        if next != delimiter {
            return Err(Stop::No(at));
        }
        at += 1;
    }
    at += usize::from(byte(text, at)? == b'\r');
    if named < 2 || byte(text, at)? != b'\n' {
        return Err(Stop::No(at));
    }
    Ok((Form::Lines(delimiter), cells, at + 1))
}

/// The length of the name at `at`: a letter, then letters, digits, a few marks, and blanks between words.
fn name(text: &[u8], at: usize, quoted: bool) -> Result<usize, Stop> {
    let (mut end, mut blanks) = (at, 0);
    for here in at.. {
        match byte(text, here)? {
            b'"' if quoted => break,
            b',' | b';' | b'\t' | b'|' | b'\n' | b'\r' if !quoted => break,
            b' ' if here > at => continue,
            b'a'..=b'z' | b'A'..=b'Z' | b'_' | 0x80.. => {}
            b'0'..=b'9' | b'-' | b'.' | b'/' | b'(' | b')' | b'#' | b'\'' if here > at => {}
            _ => return Err(Stop::No(here)),
        }
        blanks += usize::from(end < here);
        end = here + 1;
        // A sentence.
        if blanks > MOST_BLANKS || end - at > LONGEST_NAME {
            return Err(Stop::No(here));
        }
    }
    Ok(end - at)
}

/// `INSERT INTO people (ssn, name) VALUES`, `COPY people (ssn, name) FROM stdin;`.
fn statement(text: &[u8], from: usize) -> Result<(Form, Cells, usize), Stop> {
    let verbs: [&[u8]; 3] = [b"insert ", b"replace ", b"copy "];
    let verb = verbs
        .into_iter()
        .map(|verb| (verb, starts(text, from, verb)));
    let mut short = false;
    let mut found = None;
    for (verb, begun) in verb {
        match begun {
            Ok(()) => found = Some(verb),
            Err(Stop::End) => short = true,
            Err(Stop::No(_)) => {}
        }
    }
    let Some(verb) = found else {
        return Err(if short { Stop::End } else { Stop::No(0) });
    };
    let mut at = from + verb.len();
    while byte(text, at)? != b'(' {
        let part =
            |b: u8| b.is_ascii_alphanumeric() || b >= 0x80 || b"_.`\"[] \t\r\n$".contains(&b);
        if !part(byte(text, at)?) || at > from + TO_COLUMNS {
            return Err(Stop::No(0));
        }
        at += 1;
    }
    let before = text.get(from + verb.len() - 1..at).unwrap_or(&[]);
    let copies = verb == b"copy ";
    let into = before
        .windows(6)
        .any(|word| word.eq_ignore_ascii_case(b" into "));
    if into == copies {
        return Err(Stop::No(0));
    }
    let mut cells = Cells::new();
    while byte(text, at)? != b')' {
        at += 1;
        at += spaces(text, at);
        let quote = matches!(byte(text, at)?, b'"' | b'`' | b'[' | b'\\');
        at += usize::from(byte(text, at)? == b'\\');
        at += usize::from(quote);
        let start = at;
        while matches!(byte(text, at)?, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'$' | 0x80..)
            || quote && byte(text, at)? == b' '
        {
            at += 1;
        }
        if at == start || at - start > LONGEST_NAME || !cells.push(start, at) {
            return Err(Stop::No(0));
        }
        at += usize::from(quote && byte(text, at)? == b'\\');
        at += usize::from(quote);
        at += spaces(text, at);
        if !matches!(byte(text, at)?, b',' | b')') {
            return Err(Stop::No(0));
        }
    }
    at += 1;
    at += spaces(text, at);
    if copies {
        starts(text, at, b"from stdin")?;
        while byte(text, at)? != b'\n' {
            at += 1;
        }
        return Ok((Form::Lines(b'\t'), cells, at + 1));
    }
    starts(text, at, b"values")?;
    Ok((Form::Tuples, cells, at + 6))
}

/// Whether `word` stands at `at`, in small letters or capitals.
fn starts(text: &[u8], at: usize, word: &[u8]) -> Result<(), Stop> {
    for (i, expected) in word.iter().enumerate() {
        if !byte(text, at + i)?.eq_ignore_ascii_case(expected) {
            return Err(Stop::No(0));
        }
    }
    Ok(())
}

fn byte(text: &[u8], at: usize) -> Result<u8, Stop> {
    text.get(at).copied().ok_or(Stop::End)
}

fn blanks(text: &[u8], at: usize) -> usize {
    let rest = text.get(at..).unwrap_or(&[]);
    rest.iter().take_while(|b| **b == b' ').count()
}

fn spaces(text: &[u8], at: usize) -> usize {
    let rest = text.get(at..).unwrap_or(&[]);
    rest.iter().take_while(|b| b.is_ascii_whitespace()).count()
}
