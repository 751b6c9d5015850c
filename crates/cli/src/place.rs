//! Where findings are, in lines and columns, and the text around them: what people and other tools ask for
//! and the engine does not keep.

use std::io::{self, Read};

use scrubjay::{Detector, Finding, Unit};

use crate::parallel::Stopped;
use crate::stream::{CHUNK, read};

/// Text kept behind the point up to which all is decided. It holds a line's excerpt and a whole value.
const KEPT: u64 = 64 * 1024;

/// A point of a stream, counted in every way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Point {
    pub(crate) byte: u64,
    code_point: u64,
    utf16: u64,
    /// From 1.
    pub(crate) line: u64,
    /// In code points, from 1.
    pub(crate) column: u64,
}

impl Point {
    /// The offset in `unit`.
    pub(crate) const fn offset(&self, unit: Unit) -> u64 {
        match unit {
            Unit::Utf16 => self.utf16,
            Unit::CodePoint => self.code_point,
            _ => self.byte,
        }
    }

    fn pass(&mut self, bytes: &[u8]) {
        let points = points(bytes);
        self.byte += bytes.len() as u64;
        self.code_point += points;
        self.utf16 += points + bytes.iter().filter(|byte| **byte >= 0xF0).count() as u64;
        match bytes.iter().rposition(|byte| *byte == b'\n') {
            None => self.column += points,
            Some(last) => {
                self.line += bytes.iter().filter(|byte| **byte == b'\n').count() as u64;
                self.column = 1 + points - self::points(bytes.get(..=last).unwrap_or(&[]));
            }
        }
    }
}

/// Code points, counted as the engine counts them in text that is not valid.
pub(crate) fn points(bytes: &[u8]) -> u64 {
    bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count() as u64
}

/// A finding and where it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) finding: Finding,
    pub(crate) start: Point,
    pub(crate) end: Point,
}

/// The latest part of a stream.
pub(crate) struct Text {
    bytes: Vec<u8>,
    base: u64,
    point: Point,
}

impl Text {
    /// The start of a stream.
    pub(crate) const fn new() -> Self {
        Self {
            bytes: Vec::new(),
            base: 0,
            point: Point {
                byte: 0,
                code_point: 0,
                utf16: 0,
                line: 1,
                column: 1,
            },
        }
    }

    /// Adds what comes next.
    pub(crate) fn push(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// The offset after the last byte.
    pub(crate) const fn end(&self) -> u64 {
        self.base + self.bytes.len() as u64
    }

    /// The bytes between two offsets, as far as they are still there.
    pub(crate) fn between(&self, from: u64, to: u64) -> &[u8] {
        let at = |offset: u64| (offset.max(self.base).min(self.end()) - self.base) as usize;
        self.bytes.get(at(from)..at(to)).unwrap_or(&[])
    }

    /// Where a finding is that starts behind all that were asked for before.
    pub(crate) fn place(&mut self, finding: &Finding) -> Place {
        Place {
            finding: *finding,
            start: self.advance(finding.start),
            end: self.advance(finding.end),
        }
    }

    fn advance(&mut self, to: u64) -> Point {
        let mut point = self.point;
        point.pass(self.between(point.byte, to));
        self.point = point;
        point
    }

    /// Lets go of what nobody needs once all before `settled` is decided.
    fn forget(&mut self, settled: u64) {
        self.advance(settled);
        let keep = settled.saturating_sub(KEPT).max(self.base);
        self.bytes.drain(..(keep - self.base) as usize);
        self.base = keep;
    }
}

/// Writes findings.
pub(crate) trait Visitor {
    /// Takes the next finding; its value is still in `text`.
    fn found(&mut self, place: &Place, text: &Text);

    /// Hears that all findings that start before `settled` have been handed over; `ended` if there is no
    /// more text either.
    fn settled(&mut self, settled: u64, ended: bool, text: &Text) {
        let _ = (settled, ended, text);
    }
}

/// Why a search ended early.
pub(crate) enum Ended {
    /// The input could not be read on.
    Read(io::Error),
    /// Nobody wants more.
    Stopped,
}

impl From<Stopped> for Ended {
    fn from(_: Stopped) -> Self {
        Self::Stopped
    }
}

/// Searches one stream in constant memory. `each` is called after every chunk, with its length. Returns how
/// many values were found.
pub(crate) fn search<V: Visitor + ?Sized>(
    detector: &Detector,
    input: &mut dyn Read,
    visitor: &mut V,
    mut each: impl FnMut(&mut V, usize) -> Result<(), Stopped>,
) -> Result<u64, Ended> {
    let mut session = detector.session(Unit::Byte);
    let mut text = Text::new();
    let mut chunk = vec![0; CHUNK];
    let mut findings = Vec::new();
    let mut count = 0;
    loop {
        let length = read(input, &mut chunk).map_err(Ended::Read)?;
        let bytes = chunk.get(..length).unwrap_or(&[]);
        text.push(bytes);
        let mut sink = |finding: &Finding| findings.push(*finding);
        // A session that only detects does not fail before it is finished.
        let _ = match length {
            0 => session.finish(&mut sink).map(drop),
            _ => session.push(bytes, &mut sink),
        };
        for finding in findings.drain(..) {
            count += u64::from(!finding.continued);
            let place = text.place(&finding);
            visitor.found(&place, &text);
        }
        let settled = text.end() - session.held() as u64;
        visitor.settled(settled, length == 0, &text);
        text.forget(settled);
        each(visitor, length)?;
        if length == 0 {
            return Ok(count);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_count_lines_columns_and_units() {
        let mut cut = Text::new().point;
        let text = "aé\n😀b\n\n€x".as_bytes();
        text.chunks(1).for_each(|byte| cut.pass(byte));
        let mut whole = Text::new().point;
        whole.pass(text);
        assert_eq!(cut, whole);
        assert_eq!((whole.line, whole.column), (4, 3));
        assert_eq!(whole.offset(Unit::CodePoint), 9);
        assert_eq!(whole.offset(Unit::Utf16), 10);
        assert_eq!(whole.offset(Unit::Byte), text.len() as u64);
    }
}
