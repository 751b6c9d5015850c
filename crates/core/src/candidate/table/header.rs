//! What opens a table: a line of names, or the columns that a statement of SQL lists.

use super::{Cells, Form, LONGEST_HEADER, NEAR, own, phrase};
use crate::candidate::tile::Parts;

/// Bytes of a column's name.
const LONGEST_NAME: usize = 48;
/// Blanks inside a name.
const MOST_BLANKS: usize = 3;
/// The same where a comma and a blank follow.
const LISTED_BLANKS: usize = 1;
/// Bytes from the beginning of a statement to its list of columns.
const TO_COLUMNS: usize = 160;

/// What may stand before all of a text.
const BOM: &[u8] = "\u{feff}".as_bytes();
/// How statements begin that list columns.
const VERBS: [&[u8]; 3] = [b"insert ", b"replace ", b"copy "];

#[expect(
    clippy::large_enum_variant,
    reason = "one a line, on the stack: a box would be an allocation a row"
)]
pub(super) enum Header {
    /// None; at which byte that was certain, if what stands there tells something.
    None(Option<usize>),
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
    /// Where nothing else can begin.
    Else,
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
        Err(Stop::No(at)) => Header::None(Some(at)),
        Err(Stop::End | Stop::Else) => Header::None(None),
    };
    let blanks = lead(text);
    if may_state(text) {
        match statement(text, blanks) {
            Err(Stop::No(_) | Stop::Else) => {}
            read => return answer(read, true),
        }
    } else if blanks == text.len() && !whole {
        return Header::Wait { statement: true };
    }
    answer(names(text), false)
}

/// Blanks and quotes before a statement.
#[cfg_attr(hot, optimize(speed))]
fn lead(line: &[u8]) -> usize {
    let lead = |b: &&u8| matches!(b, b' ' | b'\t' | b'"' | b'\'');
    line.iter().take(16).take_while(lead).count()
}

/// Where the number of the first word of a list may stand.
pub(super) fn firsts(line: &[u8]) -> [usize; 2] {
    let first = blanks(line, 0);
    [first, first + usize::from(line.get(first) == Some(&b'"'))]
}

/// Whether a line may begin with a statement that lists columns.
#[cfg_attr(hot, optimize(speed))]
fn may_state(line: &[u8]) -> bool {
    let verb = line.get(lead(line)..).unwrap_or(&[]);
    let of = |verb: &&[u8]| verb.first().map(u8::to_ascii_lowercase);
    let with = VERBS.into_iter().find(|with| of(with) == of(&verb));
    with.is_some_and(|with| {
        verb.iter()
            .zip(with)
            .all(|(a, b)| a.eq_ignore_ascii_case(b))
    })
}

/// Whether a line that begins so may be a header, a statement, credentials or a phrase: rather too often than
/// never.
#[inline]
pub(super) fn may_open(line: &[u8], parts: &Parts) -> bool {
    let byte = |at: u32| {
        line.get(at as usize)
            .filter(|_| at < 64)
            .copied()
            .unwrap_or(b' ')
    };
    let first = (!parts.blank).trailing_zeros();
    let (first, second) = (byte(first), byte(first + 1));
    let quoted = matches!(first, b'"' | b'\'');
    if first == b'1' || quoted && second == b'1' {
        let mut numbered = firsts(line).into_iter();
        if numbered.any(|at| phrase::may_begin(line, at)) {
            return true;
        }
    }
    // More blanks or quotes may stand before a verb.
    let verb = if quoted { second } else { first };
    if VERB[usize::from(verb)] && may_state(line) || first == BOM[0] && line.starts_with(BOM) {
        return true;
    }
    let stop = parts.stops.trailing_zeros();
    // Names have few blanks, and so has what stands before them.
    let few = |most: usize| {
        let before = !u64::MAX.checked_shl(stop).unwrap_or(0);
        let mut runs = parts.blank & !(parts.blank << 1) & before;
        for _ in 0..most + 2 {
            runs &= runs.wrapping_sub(1);
        }
        runs == 0
    };
    match byte(stop) {
        b':' => {
            let behind = stop as usize + 1;
            own::may_be(line, behind) || few(MOST_BLANKS) && phrase::may_begin(line, behind)
        }
        b'=' => few(MOST_BLANKS) && phrase::may_begin(line, stop as usize + 1),
        // A user's name may hold it.
        b'@' => {
            let colon = line.iter().take(NEAR).position(|b| *b == b':');
            colon.is_none_or(|colon| own::may_be(line, colon + 1))
        }
        cell @ (b',' | b';' | b'\t' | b'|') => {
            let listed = cell == b',' && byte(stop + 1) == b' ';
            // The next name ends as the first one does.
            let next = (parts.stops & parts.stops.wrapping_sub(1)).trailing_zeros();
            !matches!(BYTES[usize::from(first)], Byte::Inner | Byte::None)
                && (next == 64 || byte(next) == b'\n' || byte(next) == cell)
                && few(if listed { LISTED_BLANKS } else { MOST_BLANKS })
        }
        _ => false,
    }
}

/// What a statement that lists columns may begin with.
static VERB: [bool; 256] = {
    let (mut verb, mut at) = ([false; 256], 0);
    let begins = b"ircIRC \t\"'";
    while at < begins.len() {
        verb[begins[at] as usize] = true;
        at += 1;
    }
    verb
};

/// `id,name,ssn`, `| id | ssn |`, `"id";"ssn"`: two names or more.
fn names(text: &[u8]) -> Result<(Form, Cells, usize), Stop> {
    // Nearly all lines are none, so nothing is kept the first time.
    columns(text, |_, _| true)?;
    let mut cells = Cells::new();
    let (delimiter, end) = columns(text, |start, end| cells.push(start, end))?;
    Ok((Form::Lines(delimiter), cells, end))
}

/// Hands on where each name stands, as long as that is taken: what parts them, and where the line ends.
fn columns(text: &[u8], mut take: impl FnMut(usize, usize) -> bool) -> Result<(u8, usize), Stop> {
    let (mut delimiter, mut named, mut count) = (0, 0, 0);
    let mut at = if text.starts_with(BOM) { BOM.len() } else { 0 };
    let framed = byte(text, at + blanks(text, at))? == b'|';
    if framed {
        at += blanks(text, at) + 1;
        delimiter = b'|';
    }
    loop {
        at += blanks(text, at);
        let quote = byte(text, at)? == b'"';
        at += usize::from(quote);
        // Only where the first name ended tells what else the line may be.
        let only = count == 0 && !framed;
        let no = |at| if only { Stop::No(at) } else { Stop::Else };
        let length = name(text, at, quote).map_err(|stop| match stop {
            Stop::No(at) => no(at),
            stop => stop,
        });
        let (start, length) = (at, length?);
        at += length;
        at += usize::from(quote);
        at += blanks(text, at);
        let next = byte(text, at)?;
        let ends = matches!(next, b'\n' | b'\r');
        // A bar ends lines as it began them.
        if ends && length == 0 && framed && count > 0 {
            break;
        }
        named += usize::from(length > 0);
        if count == 0 && at >= NEAR || !take(start, start + length) {
            return Err(Stop::Else);
        }
        count += 1;
        if ends {
            break;
        }
        if delimiter == 0 && matches!(next, b',' | b';' | b'\t' | b'|') {
            delimiter = next;
        }
        if next != delimiter {
            return Err(no(at));
        }
        at += 1;
    }
    let feed = at + usize::from(byte(text, at)? == b'\r');
    if named < 2 || byte(text, feed)? != b'\n' {
        return Err(Stop::Else);
    }
    Ok((delimiter, feed + 1))
}

/// What a byte is to a name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Byte {
    /// Begins one.
    Letter,
    /// Goes on one.
    Inner,
    Blank,
    Quote,
    /// Parts names.
    Part,
    None,
}

static BYTES: [Byte; 256] = {
    let mut bytes = [Byte::None; 256];
    let mut at = 0;
    while at < 256 {
        bytes[at] = match at as u8 {
            b'a'..=b'z' | b'A'..=b'Z' | b'_' | 0x80.. => Byte::Letter,
            b'0'..=b'9' | b'-' | b'.' | b'/' | b'(' | b')' | b'#' | b'\'' => Byte::Inner,
            b' ' => Byte::Blank,
            b'"' => Byte::Quote,
            b',' | b';' | b'\t' | b'|' | b'\n' | b'\r' => Byte::Part,
            _ => Byte::None,
        };
        at += 1;
    }
    bytes
};

/// The length of the name at `at`: a letter, then letters, digits, a few marks, and blanks between words.
#[cfg_attr(hot, optimize(speed))]
fn name(text: &[u8], at: usize, quoted: bool) -> Result<usize, Stop> {
    let (mut length, mut blanks) = (0, 0);
    let rest = text.get(at..).unwrap_or(&[]);
    for (here, byte) in rest.iter().enumerate() {
        match BYTES[usize::from(*byte)] {
            Byte::Quote if quoted => return Ok(length),
            Byte::Part if !quoted => {
                // A comma and a blank part clauses too.
                let listed = *byte == b',' && rest.get(here + 1) == Some(&b' ');
                return if listed && blanks > LISTED_BLANKS {
                    Err(Stop::No(at + here))
                } else {
                    Ok(length)
                };
            }
            Byte::Blank if here > 0 => continue,
            Byte::Letter => {}
            Byte::Inner if here > 0 => {}
            _ => return Err(Stop::No(at + here)),
        }
        blanks += usize::from(length < here);
        length = here + 1;
        if blanks > MOST_BLANKS || length > LONGEST_NAME {
            return Err(Stop::Else);
        }
    }
    Err(Stop::End)
}

/// `INSERT INTO people (ssn, name) VALUES`, `COPY people (ssn, name) FROM stdin;`.
fn statement(text: &[u8], from: usize) -> Result<(Form, Cells, usize), Stop> {
    let verb = VERBS
        .into_iter()
        .map(|verb| (verb, starts(text, from, verb)));
    let mut short = false;
    let mut found = None;
    for (verb, begun) in verb {
        match begun {
            Ok(()) => found = Some(verb),
            Err(Stop::End) => short = true,
            Err(Stop::No(_) | Stop::Else) => {}
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
