//! `scrubjay policy`: check and show policy files.

use scrubjay::{Detector, Entity, Policy};
use serde_json::{Map, Value};

use crate::args;
use crate::console::print;
use crate::outcome::{Failure, Outcome};
use crate::select;

/// Runs the verb.
pub(crate) fn run(args: &args::Policy) -> Result<Outcome, Failure> {
    let text = match args {
        args::Policy::Check(file) => {
            let policy = load(file)?;
            format!(
                "OK {}\n{}",
                crate::input::shown(&file.policy),
                summary(&policy)?
            )
        }
        args::Policy::Show(file) => load(file)?.to_json() + "\n",
        #[cfg(feature = "schema")]
        args::Policy::Schema => Policy::schema() + "\n",
    };
    print(&text)?;
    Ok(Outcome::default())
}

/// Reads the file and makes sure that it can be put to work.
fn load(file: &args::PolicyFile) -> Result<Policy, Failure> {
    let policy = select::apply(select::read(&file.policy)?, &file.overrides)?;
    match Detector::new(&policy) {
        Ok(_) => Ok(policy),
        Err(mut error) => {
            error.file = crate::input::shown(&file.policy);
            Err(error.into())
        }
    }
}

/// What the policy comes to. Lists that may hold values are counted only.
fn summary(policy: &Policy) -> Result<String, Failure> {
    let detector = Detector::new(policy)?;
    let built_in = |entity: &Entity| entity.number() < Entity::FIRST_CUSTOM;
    let looks_for = format!(
        "{} of {} built-in entities",
        detector.entities().filter(built_in).count(),
        Detector::catalog().count()
    );
    let mut lines = vec![
        ("hash".to_owned(), policy.hash()),
        ("looks for".to_owned(), looks_for),
    ];
    let effective: Map<String, Value> = serde_json::from_str(&policy.to_json()).unwrap_or_default();
    for (key, value) in &effective {
        match value {
            Value::Object(table) => lines.extend(
                table
                    .iter()
                    .map(|(name, value)| (format!("{key}.{name}"), shown(name, value))),
            ),
            value => lines.push((key.clone(), shown(key, value))),
        }
    }
    lines.retain(|(_, text)| !text.is_empty());
    let width = lines.iter().map(|(label, _)| label.len()).max();
    let width = width.unwrap_or(0);
    Ok(lines
        .iter()
        .map(|(label, text)| format!("  {label:width$}  {text}\n"))
        .collect())
}

fn shown(key: &str, value: &Value) -> String {
    match value {
        Value::String(word) => word.clone(),
        Value::Array(words) if matches!(key, "entities" | "locales") => {
            let words: Vec<&str> = words.iter().filter_map(Value::as_str).collect();
            words.join(", ")
        }
        Value::Array(items) => match items.len() {
            0 => String::new(),
            count => format!("({count} listed)"),
        },
        Value::Object(settings) => {
            let settings: Vec<String> = settings
                .iter()
                .map(|(key, value)| format!("{key} {}", shown(key, value)))
                .collect();
            settings.join(", ")
        }
        other => other.to_string(),
    }
}
