//! Text to [`Model`], with errors that say where and what was probably meant.

use alloc::format;

use super::model::Model;
use super::node::{Node, Refusal, refuse};
use super::schema::Entry as _;
use crate::error::PolicyError;

#[cfg(feature = "toml")]
pub(super) fn toml(text: &str) -> Result<Model, PolicyError> {
    let node = super::toml::read(text);
    model(node, text)
}

pub(super) fn json(text: &str) -> Result<Model, PolicyError> {
    // RFC 8259 lets readers pass over a byte order mark, as TOML's does.
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let policy = text.trim_ascii_start();
    if policy.starts_with('{') {
        return model(super::json::read(text), text);
    }
    let at = text.len() - policy.len();
    model(
        refuse(at, "expected JSON, an object that begins with `{`"),
        text,
    )
}

fn model(node: Result<Node, Refusal>, text: &str) -> Result<Model, PolicyError> {
    match node.and_then(|node| Model::read(&node)) {
        Ok(model) => checked(model, text),
        Err(refusal) => Err(PolicyError {
            line: line_at(text, refusal.at),
            ..PolicyError::new(refusal.it)
        }),
    }
}

fn checked(mut model: Model, text: &str) -> Result<Model, PolicyError> {
    model.normalize();
    match model.check() {
        Ok(()) => Ok(model),
        Err(mut error) => {
            // The name in question stands between the first backticks; find the line it came from.
            if let Some(at) = place(text, &error.message) {
                error.line = line_at(text, at);
            } else if let Some(name) = error.message.split('`').nth(1) {
                error.line = word(text, name).map_or(0, |at| line_at(text, at));
            }
            Err(error)
        }
    }
}

/// Where `name` first stands for itself, not as a part of a longer name.
fn word(text: &str, name: &str) -> Option<usize> {
    let inside = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut places = text.match_indices(name).map(|(at, _)| at);
    places.find(|at| {
        let (before, behind) = (
            text.get(..*at).unwrap_or(""),
            text.get(at + name.len()..).unwrap_or(""),
        );
        !before.ends_with(inside) && !behind.starts_with(inside)
    })
}

/// Where in TOML the key stands that a message begins with, such as `patterns[2].regex`.
fn place(text: &str, message: &str) -> Option<usize> {
    let (table, key) = message.split([':', ' ']).next()?.split_once('.')?;
    let (header, skip) = match table.split_once('[') {
        Some((table, number)) => {
            let number: usize = number.strip_suffix(']')?.parse().ok()?;
            (format!("[[{table}]]"), number.checked_sub(1)?)
        }
        None => (format!("[{table}]"), 0),
    };
    let table = text.match_indices(&header).nth(skip)?.0;
    let from = table + header.len();
    Some(text.get(from..)?.find(key).map_or(table, |at| from + at))
}

fn line_at(text: &str, offset: usize) -> usize {
    text.bytes()
        .take(offset)
        .filter(|byte| *byte == b'\n')
        .count()
        + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_name_line_and_remedy() {
        let error = toml("version = 1\n\n[entity.US_SSN]\nacton = 'mask'").unwrap_err();
        assert_eq!(error.line, 4);
        assert!(error.message.contains("did you mean `action`?"), "{error}");
        let error = toml("version = 1\n[entity.US_SNN]\naction = 'mask'").unwrap_err();
        assert_eq!(error.line, 2);
        assert!(error.message.contains("did you mean `US_SSN`?"), "{error}");
        let error = json("{\n\"entity\": {\"US_SSN\": {\n\"action\": \"masc\"}}}").unwrap_err();
        assert_eq!(error.line, 3);
        assert!(error.message.contains("did you mean `mask`?"), "{error}");
        let error = json("\n[entity.US_SSN]\naction = 'mask'").unwrap_err();
        assert!(
            error.line == 2 && error.message.contains("expected JSON"),
            "{error}"
        );
        let line = |text: &str| toml(text).unwrap_err().line;
        assert_eq!(line("locales = 'all'\nmin_confidence = 101"), 2);
        assert_eq!(line("action = 'mask'\nversion = 2"), 2);
        assert_eq!(
            line("min_confidence = 7\n[entity.URL]\nmin_confidence = 101"),
            2
        );
        assert!(toml("[entity.US_SSN]\nkeep_last = 4").is_err());
        assert!(toml("locales = ['Germany']").is_err());
    }

    #[test]
    fn toml_and_json_mean_the_same() {
        let one = toml("entities = ['US_SSN']\n[entity.US_SSN]\naction = 'mask'\ncharacter = '#'")
            .unwrap();
        let other = json(
            r##"{"entities": ["US_SSN"], "entity": {"US_SSN": {"action": "mask", "character": "#"}}}"##,
        );
        assert_eq!(one, other.unwrap());
        assert_eq!(toml("").unwrap(), Model::default());
    }
}
