//! One line of a data set: its field is read and searched, and an answer written.

use std::borrow::Cow;
use std::fmt;

use scrubjay::{Detector, Unit};
use serde::Serialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::batch::Batch;

/// Searches batches of lines.
pub(super) struct Searcher<'a> {
    pub(super) detector: Detector,
    pub(super) field: &'a str,
    pub(super) id_field: &'a str,
    pub(super) unit: Unit,
    pub(super) show_values: bool,
    /// Stops at the first line that cannot be read.
    pub(super) strict: bool,
    /// Says in each answer which file it is of.
    pub(super) name_files: bool,
}

/// What a batch comes to.
#[derive(Default)]
pub(super) struct Answer {
    /// One JSON object for each line that could be read.
    pub(super) output: Vec<u8>,
    /// One for each that could not.
    pub(super) complaints: Vec<String>,
    /// Whether anything was found.
    pub(super) found: bool,
}

#[derive(Serialize)]
struct Reply<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    line: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a RawValue>,
    findings: Vec<Hit<'a>>,
}

#[derive(Serialize)]
struct Hit<'a> {
    entity: &'a str,
    start: u64,
    end: u64,
    confidence: u8,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    continued: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<&'a str>,
}

impl Searcher<'_> {
    /// Answers every line of `batch`.
    pub(super) fn search(&self, batch: &Batch) -> Answer {
        let mut answer = Answer::default();
        let lines = batch.lines.split(|byte| *byte == b'\n');
        for (number, line) in (batch.first..).zip(lines) {
            if line.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            if let Err(problem) = self.line(number, line, &batch.name, &mut answer) {
                let complaint = format!("{}:{number}: {problem}", batch.name);
                answer.complaints.push(complaint);
                if self.strict {
                    break;
                }
            }
        }
        answer
    }

    fn line(
        &self,
        number: u64,
        line: &[u8],
        name: &str,
        answer: &mut Answer,
    ) -> Result<(), String> {
        let Ok(line) = std::str::from_utf8(line) else {
            return Err("is not valid UTF-8".to_owned());
        };
        let field = self.field;
        let row = Wanted {
            field,
            id_field: Some(self.id_field),
        }
        .row(line, number == 1)?;
        let raw = row.text.ok_or_else(|| format!("has no field `{field}`"))?;
        let text = string(raw).map_err(|problem| format!("field `{field}` {problem}"))?;
        // Values need byte offsets to be cut out, whatever is asked for.
        let bytes = self
            .show_values
            .then(|| self.detector.detect(text.as_bytes()));
        let mut values = bytes.iter().flatten();
        let findings: Vec<Hit<'_>> = self
            .detector
            .detect_in(text.as_bytes(), self.unit)
            .iter()
            .map(|finding| Hit {
                entity: self.detector.name(finding.entity),
                start: finding.start,
                end: finding.end,
                confidence: finding.confidence,
                continued: finding.continued,
                value: values.next().and_then(|place| {
                    let (start, end) = (place.start as usize, place.end as usize);
                    text.get(start..end)
                }),
            })
            .collect();
        answer.found |= !findings.is_empty();
        let reply = Reply {
            file: self.name_files.then_some(name),
            line: number,
            id: row.id,
            findings,
        };
        // Writing to memory does not fail.
        let _ = serde_json::to_writer(&mut answer.output, &reply);
        answer.output.push(b'\n');
        Ok(())
    }
}

/// The raw value of a field of an object. Errors never quote the line.
pub(crate) fn field<'l>(
    line: &'l str,
    field: &str,
    is_first: bool,
) -> Result<&'l RawValue, String> {
    let wanted = Wanted {
        field,
        id_field: None,
    };
    let row = wanted.row(line, is_first)?;
    if row.twice {
        return Err(format!("has the field `{field}` twice"));
    }
    row.text.ok_or_else(|| format!("has no field `{field}`"))
}

/// The text that a raw JSON string stands for.
pub(crate) fn string(raw: &RawValue) -> Result<Cow<'_, str>, &'static str> {
    let raw = raw.get();
    let Some(inner) = raw.strip_prefix('"').and_then(|raw| raw.strip_suffix('"')) else {
        return Err("is not a string");
    };
    if !inner.contains('\\') {
        return Ok(Cow::Borrowed(inner));
    }
    serde_json::from_str(raw)
        .map(Cow::Owned)
        .map_err(|_| "has an escape that stands for no character")
}

struct Row<'l> {
    text: Option<&'l RawValue>,
    id: Option<&'l RawValue>,
    twice: bool,
}

/// The fields to pick out of an object; the others are passed over.
#[derive(Clone, Copy)]
struct Wanted<'a> {
    field: &'a str,
    id_field: Option<&'a str>,
}

impl Wanted<'_> {
    /// Reads what is needed of a line. Errors never quote it.
    fn row(self, line: &str, is_first: bool) -> Result<Row<'_>, String> {
        // Some programs begin a file with a byte order mark.
        let line = line
            .strip_prefix('\u{FEFF}')
            .filter(|_| is_first)
            .unwrap_or(line);
        let mut reader = serde_json::Deserializer::from_str(line);
        self.deserialize(&mut reader)
            .and_then(|row| reader.end().map(|()| row))
            .map_err(|error| {
                if error.is_data() {
                    "is not a JSON object".to_owned()
                } else {
                    format!("is not JSON from column {} on", error.column())
                }
            })
    }
}

impl<'de> DeserializeSeed<'de> for Wanted<'_> {
    type Value = Row<'de>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Row<'de>, D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Wanted<'_> {
    type Value = Row<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Row<'de>, A::Error> {
        let mut row = Row {
            text: None,
            id: None,
            twice: false,
        };
        while let Some((is_field, is_id)) = map.next_key_seed(Key(self))? {
            if !is_field && !is_id {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            let value: &RawValue = map.next_value()?;
            // Of a field that comes twice the last one counts, as elsewhere.
            if is_field {
                row.twice = row.text.replace(value).is_some();
            }
            if is_id {
                row.id = Some(value);
            }
        }
        Ok(row)
    }
}

/// Compares a key without keeping it.
struct Key<'a>(Wanted<'a>);

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = (bool, bool);

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(bool, bool), D::Error> {
        from.deserialize_str(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = (bool, bool);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<(bool, bool), E> {
        Ok((key == self.0.field, Some(key) == self.0.id_field))
    }
}
