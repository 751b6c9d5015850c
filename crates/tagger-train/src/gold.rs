//! Texts with marked names.

use std::path::Path;

use scrubjay_tagger::Label;

use crate::Failure;

/// A name in a text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Mark {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// `None`: what is found here counts neither way.
    pub(crate) label: Option<Label>,
}

/// A text and its names, in order and without overlap.
#[derive(Clone, Default, Debug)]
pub(crate) struct Record {
    pub(crate) text: String,
    pub(crate) marks: Vec<Mark>,
    /// As it was written, with its own names.
    pub(crate) real: bool,
}

impl Record {
    pub(crate) fn real(self) -> Self {
        Self { real: true, ..self }
    }

    /// Appends plain text.
    pub(crate) fn say(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Appends a name.
    pub(crate) fn name(&mut self, text: &str, label: Label) {
        let start = self.text.len();
        self.text.push_str(text);
        self.marks.push(Mark {
            start,
            end: self.text.len(),
            label: Some(label),
        });
    }
}

/// Reads a file of two lines a record: `T<TAB>text`, `S<TAB>start,end,LABEL ...`.
pub(crate) fn read(path: &Path) -> Result<Vec<Record>, Failure> {
    let file =
        std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut records = Vec::new();
    let mut lines = file.lines();
    while let (Some(text), Some(spans)) = (lines.next(), lines.next()) {
        let text = text.strip_prefix("T\t").ok_or("no T line")?;
        let spans = spans.strip_prefix("S").ok_or("no S line")?;
        let mut record = Record {
            text: unescape(text),
            marks: Vec::new(),
            real: false,
        };
        for span in spans.split_whitespace() {
            let mut parts = span.split(',');
            let mut next = || parts.next().ok_or("a span of less than three parts");
            let (start, end, label) = (next()?.parse()?, next()?.parse()?, next()?);
            let label = match label {
                "PER" => Some(Label::Person),
                "LOC" => Some(Label::Location),
                "ORG" => Some(Label::Organization),
                "ADDR" => Some(Label::StreetAddress),
                _ => None,
            };
            record.marks.push(Mark { start, end, label });
        }
        record.marks.sort_unstable();
        records.push(record);
    }
    Ok(records)
}

fn unescape(text: &str) -> String {
    let mut out = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match (c, c == '\\') {
            (_, true) => out.push(match chars.next() {
                Some('n') => '\n',
                Some(other) => other,
                None => '\\',
            }),
            (c, false) => out.push(c),
        }
    }
    out
}

/// The same text as people type it: no blank before a comma, `'s` or behind a bracket.
pub(crate) fn typed(record: &Record) -> Record {
    let text = record.text.as_bytes();
    let drop = |at: usize| {
        let rest = &record.text[at + 1..];
        let next = rest.as_bytes().first().copied().unwrap_or(b' ');
        let before = at.checked_sub(1).map_or(b' ', |at| text[at]);
        let tail = |mark: &str| {
            rest.strip_prefix(mark)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        ([
            ",", ".", "!", "?", ";", ":", ")", "'s", "'re", "'ve", "'ll", "'m", "'d", "n't", "%",
            "]", "...",
        ]
        .iter()
        .any(|mark| tail(mark)))
            || matches!(before, b'(' | b'[' | b'$' | b'#')
            || (next.is_ascii_digit() && before == b'#')
    };
    let mut moved = vec![0; text.len() + 1];
    let mut out = String::new();
    for (at, c) in record.text.char_indices() {
        moved[at] = out.len();
        if !(c == ' ' && drop(at)) {
            out.push(c);
        }
    }
    moved[text.len()] = out.len();
    let marks = record
        .marks
        .iter()
        .map(|mark| Mark {
            start: moved[mark.start],
            end: moved[mark.end],
            ..*mark
        })
        .collect();
    Record {
        text: out,
        marks,
        real: false,
    }
}

/// The same text in small letters, or in capitals.
pub(crate) fn recased(record: &Record, upper: bool) -> Record {
    let mut out = String::new();
    let mut moved = vec![0; record.text.len() + 1];
    for (at, c) in record.text.char_indices() {
        moved[at] = out.len();
        if upper {
            out.extend(c.to_uppercase());
        } else {
            out.extend(c.to_lowercase());
        }
    }
    moved[record.text.len()] = out.len();
    let marks = record
        .marks
        .iter()
        .map(|mark| Mark {
            start: moved[mark.start],
            end: moved[mark.end],
            ..*mark
        })
        .collect();
    Record {
        text: out,
        marks,
        real: false,
    }
}
