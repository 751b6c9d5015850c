//! Text to [`Model`], with errors that say where and what was probably meant.

use alloc::format;
use alloc::string::{String, ToString};

use super::model::Model;
use super::suggest::suggestion;
use crate::error::PolicyError;

pub(super) fn toml(text: &str) -> Result<Model, PolicyError> {
    let model: Model = toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(0, |span| line_at(text, span.start));
        refused(error.message(), line)
    })?;
    checked(model, text)
}

pub(super) fn json(text: &str) -> Result<Model, PolicyError> {
    let model: Model = serde_json::from_str(text).map_err(|error| {
        let message = error.to_string();
        // serde_json repeats the place at the end of its message.
        let message = message
            .rsplit_once(" at line ")
            .map_or(message.as_str(), |(before, _)| before);
        refused(message, error.line())
    })?;
    checked(model, text)
}

fn checked(model: Model, text: &str) -> Result<Model, PolicyError> {
    match model.check() {
        Ok(()) => Ok(model),
        Err(mut error) => {
            // The name in question stands between the first backticks; find the line it came from.
            if let Some(name) = error.message.split('`').nth(1) {
                error.line = text.find(name).map_or(0, |at| line_at(text, at));
            }
            Err(error)
        }
    }
}

/// Adds what was probably meant to serde's "unknown field `x`, expected one of `a`, `b`".
fn refused(message: &str, line: usize) -> PolicyError {
    let mut quoted = message.split('`').skip(1).step_by(2);
    let mut message: String = message.into();
    if message.starts_with("unknown field") || message.starts_with("unknown variant") {
        let name = quoted.next().unwrap_or("").to_string();
        let hint = suggestion(&name, quoted);
        message = format!(
            "{}{hint}",
            message.replacen("unknown field", "unknown key", 1)
        );
    }
    PolicyError {
        line,
        ..PolicyError::new(message)
    }
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
        assert!(toml("min_confidence = 101").is_err());
        assert!(toml("version = 2").is_err());
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
