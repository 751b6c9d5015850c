//! Findings as SARIF 2.1.0, for code scanning services and editors.

use std::collections::HashMap;

use scrubjay::{Detector, Entity};
use serde_json::{Value, json};

use super::BETWEEN;
use crate::place::{Place, Text, Visitor};

/// What stands before the results.
pub(crate) const HEAD: &str = r#"{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"unicodeCodePoints","results":["#;

/// What stands after them; `complete` if all input could be read.
pub(crate) fn tail(detector: &Detector, complete: bool) -> String {
    let catalog: HashMap<Entity, _> = Detector::catalog()
        .map(|info| (info.entity, info))
        .collect();
    let rules: Vec<Value> = detector
        .entities()
        .map(|entity| {
            let name = detector.name(entity);
            let title = catalog.get(&entity).map_or(name, |info| info.title);
            json!({"id": name, "shortDescription": {"text": title}})
        })
        .collect();
    let tool = json!({"driver": {
        "name": "scrubjay", "version": scrubjay::VERSION, "rules": rules,
        "informationUri": env!("CARGO_PKG_REPOSITORY"),
    }});
    format!("],\"tool\":{tool},\"invocations\":[{{\"executionSuccessful\":{complete}}}]}}]}}\n")
}

/// Writes the findings of one stream.
pub(crate) struct Sarif<'d> {
    detector: &'d Detector,
    uri: String,
    show_values: bool,
    pub(crate) out: Vec<u8>,
}

impl<'d> Sarif<'d> {
    /// A writer for the stream called `name`.
    pub(crate) fn new(detector: &'d Detector, name: &str, show_values: bool) -> Self {
        Self {
            detector,
            uri: uri(name),
            show_values,
            out: Vec::new(),
        }
    }
}

impl Visitor for Sarif<'_> {
    fn found(&mut self, place: &Place, text: &Text) {
        let finding = &place.finding;
        let name = self.detector.name(finding.entity);
        let check = super::check(finding.why.check);
        let context = super::context(finding.why.context);
        let rule = finding.why.rule;
        let mut result = json!({
            "ruleId": name,
            "level": "warning",
            "rank": finding.confidence,
            "message": {"text": format!(
                "{name} found with confidence {} (rule {rule}; check: {check}; context: {context})",
                finding.confidence,
            )},
            "locations": [{"physicalLocation": {
                "artifactLocation": {"uri": self.uri},
                "region": {
                    "startLine": place.start.line, "startColumn": place.start.column,
                    "endLine": place.end.line, "endColumn": place.end.column,
                    "byteOffset": finding.start, "byteLength": finding.end - finding.start,
                },
            }}],
            "properties": {
                "confidence": finding.confidence, "rule": rule, "check": check, "context": context,
            },
        });
        if let Some(region) = result
            .pointer_mut("/locations/0/physicalLocation/region")
            .and_then(Value::as_object_mut)
            .filter(|_| self.show_values)
        {
            let value = super::json::value(place, text);
            region.insert("snippet".to_owned(), json!({"text": value}));
        }
        self.out.extend_from_slice(BETWEEN.as_bytes());
        self.out.extend_from_slice(result.to_string().as_bytes());
    }
}

/// A path as a relative or `file:` URI.
fn uri(name: &str) -> String {
    let mut uri = String::new();
    if name.starts_with('/') {
        uri += "file://";
    }
    for byte in name.bytes() {
        match byte {
            b'\\' if cfg!(windows) => uri.push('/'),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            byte => uri += &format!("%{byte:02X}"),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn names_become_uris() {
        assert_eq!(uri("src/a b.rs"), "src/a%20b.rs");
        assert_eq!(uri("/tmp/ü#1"), "file:///tmp/%C3%BC%231");
    }
}
