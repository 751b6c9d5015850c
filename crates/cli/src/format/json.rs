//! Findings as JSON objects: the items of an array, or one a line.

use scrubjay::{Detector, Unit};
use serde::Serialize;

use super::BETWEEN;
use crate::place::{Place, Text, Visitor};

#[derive(Serialize)]
struct Record<'a> {
    file: &'a str,
    line: u64,
    column: u64,
    entity: &'a str,
    start: u64,
    end: u64,
    confidence: u8,
    rule: &'a str,
    check: &'a str,
    context: &'a str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    continued: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<String>,
}

/// Writes the findings of one stream.
pub(crate) struct Json<'d> {
    pub(crate) detector: &'d Detector,
    pub(crate) name: String,
    pub(crate) unit: Unit,
    pub(crate) show_values: bool,
    /// One object a line, rather than items of an array.
    pub(crate) lines: bool,
    pub(crate) out: Vec<u8>,
}

impl Visitor for Json<'_> {
    fn found(&mut self, place: &Place, text: &Text) {
        let finding = &place.finding;
        let record = Record {
            file: &self.name,
            line: place.start.line,
            column: place.start.column,
            entity: self.detector.name(finding.entity),
            start: place.start.offset(self.unit),
            end: place.end.offset(self.unit),
            confidence: finding.confidence,
            rule: finding.why.rule,
            check: super::check(finding.why.check),
            context: super::context(finding.why.context),
            continued: finding.continued,
            value: self.show_values.then(|| value(place, text)),
        };
        if !self.lines {
            self.out.extend_from_slice(BETWEEN.as_bytes());
        }
        // Writing to memory does not fail.
        let _ = serde_json::to_writer(&mut self.out, &record);
        if self.lines {
            self.out.push(b'\n');
        }
    }
}

/// A value as text.
pub(super) fn value(place: &Place, text: &Text) -> String {
    let bytes = text.between(place.start.byte, place.end.byte);
    String::from_utf8_lossy(bytes).into_owned()
}
