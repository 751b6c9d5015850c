//! The line of a finding, its values masked and marked.

use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthChar;

use crate::place::{Place, Text};

/// Bytes shown before and after.
const MARGIN: u64 = 40;
/// Characters shown of a long value.
const LONG: usize = 60;
/// Findings of one line are shown together if they are within as many bytes.
pub(super) const WIDE: u64 = 100;

pub(crate) const VALUE: Style = AnsiColor::Red.on_default().bold();

/// A piece of a line, and marks to print below it.
pub(crate) struct Excerpt {
    pub(crate) line: String,
    pub(crate) marks: String,
    /// Whether a value at the end is shown in part.
    cut: bool,
}

/// Where the excerpt of findings ends, the last of which is `last`; `None` while more text is to come for it.
pub(super) fn ends(last: &Place, ended: bool, text: &Text) -> Option<u64> {
    let far = last.end.byte + MARGIN;
    let rest = text.between(last.start.byte, far);
    match rest.iter().position(|byte| *byte == b'\n') {
        Some(0) => Some(last.start.byte),
        Some(at) if rest.get(at - 1) == Some(&b'\r') => Some(last.start.byte + at as u64 - 1),
        Some(at) => Some(last.start.byte + at as u64),
        None if text.end() > far => Some(boundary(far, text)),
        None if ended => Some(text.end()),
        None => None,
    }
}

/// `at`, or before it where that is within a character.
fn boundary(at: u64, text: &Text) -> u64 {
    let torn = |at: &u64| matches!(text.between(*at, at + 1), [byte] if byte & 0xC0 == 0x80);
    (at.saturating_sub(3)..=at)
        .rev()
        .find(|at| !torn(at))
        .unwrap_or(at)
}

impl Excerpt {
    /// The excerpt around `group`, findings of one line, up to `to`. All of `spans` are values.
    pub(crate) fn new(
        group: &[Place],
        to: u64,
        spans: impl Iterator<Item = (u64, u64)>,
        show_values: bool,
        text: &Text,
    ) -> Self {
        let mut excerpt = Self {
            line: String::new(),
            marks: String::new(),
            cut: false,
        };
        let Some(first) = group.first() else {
            return excerpt;
        };
        let start = first.start.byte;
        let low = start.saturating_sub(MARGIN);
        let before = text.between(low, start);
        let mut at = match before.iter().rposition(|byte| *byte == b'\n') {
            Some(newline) => low + newline as u64 + 1,
            None => {
                if low > 0 {
                    excerpt.plain("…".as_bytes());
                }
                let torn = before.iter().take_while(|byte| **byte & 0xC0 == 0x80);
                low + torn.count() as u64
            }
        };
        for (from, end) in spans {
            let (from, end) = (from.max(at), end.min(to));
            if from >= end {
                continue;
            }
            excerpt.plain(text.between(at, from));
            let marked = group
                .iter()
                .any(|place| place.start.byte <= from && from < place.end.byte);
            excerpt.value(text.between(from, end), marked, show_values);
            at = end;
        }
        excerpt.plain(text.between(at, to));
        let cut = !matches!(text.between(to, to + 1), [] | b"\n" | b"\r");
        if cut && !excerpt.cut {
            excerpt.plain("…".as_bytes());
        }
        excerpt
    }

    /// The excerpt around one finding of a whole text.
    pub(crate) fn around(
        place: &Place,
        spans: impl Iterator<Item = (u64, u64)>,
        show_values: bool,
        text: &Text,
    ) -> Self {
        let to = ends(place, true, text).unwrap_or(place.end.byte);
        Self::new(std::slice::from_ref(place), to, spans, show_values, text)
    }

    fn plain(&mut self, bytes: &[u8]) {
        for c in printable(bytes) {
            self.put(c, ' ');
            self.cut = false;
        }
    }

    fn value(&mut self, bytes: &[u8], marked: bool, show: bool) {
        let mark = if marked { '^' } else { ' ' };
        self.line += &VALUE.render().to_string();
        let mut characters = printable(bytes);
        for c in characters.by_ref().take(LONG) {
            self.put(if show { c } else { '*' }, mark);
        }
        self.cut = characters.next().is_some();
        if self.cut {
            self.put('…', mark);
        }
        self.line += &VALUE.render_reset().to_string();
    }

    fn put(&mut self, c: char, mark: char) {
        self.line.push(c);
        for _ in 0..c.width().unwrap_or(0) {
            self.marks.push(mark);
        }
    }
}

/// `bytes` as characters that do nothing to a terminal.
pub(crate) fn printable(bytes: &[u8]) -> impl Iterator<Item = char> {
    bytes.utf8_chunks().flat_map(|chunk| {
        let invalid = (!chunk.invalid().is_empty()).then_some(char::REPLACEMENT_CHARACTER);
        chunk.valid().chars().map(tame).chain(invalid)
    })
}

fn tame(c: char) -> char {
    match c {
        '\t' => ' ',
        // Text direction can be turned to show what is not there.
        '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            char::REPLACEMENT_CHARACTER
        }
        c if c.is_control() => char::REPLACEMENT_CHARACTER,
        c => c,
    }
}
