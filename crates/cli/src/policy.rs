//! `scrubjay policy`: check and show policy files.

use scrubjay::{Detector, Policy};

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

fn summary(policy: &Policy) -> Result<String, Failure> {
    let detector = Detector::new(policy)?;
    let effective: serde_json::Value = serde_json::from_str(&policy.to_json()).unwrap_or_default();
    let field = |name: &str| match effective.get(name) {
        Some(serde_json::Value::String(word)) => word.clone(),
        Some(serde_json::Value::Array(words)) => words
            .iter()
            .filter_map(|word| word.as_str())
            .collect::<Vec<_>>()
            .join(", "),
        Some(other) => other.to_string(),
        None => String::new(),
    };
    let rules = effective.get("entity").and_then(|rules| rules.as_object());
    let own = rules.into_iter().flatten().map(|(name, rule)| {
        let action = rule.get("action").and_then(|action| action.as_str());
        format!("  {name}: {}\n", action.unwrap_or("as the rest"))
    });
    Ok(format!(
        "hash            {}\nentities        {} looked for, of {} ({})\nlocales         {}\n\
         min confidence  {}\naction          {}\n{}",
        policy.hash(),
        detector.entities().count(),
        Detector::catalog().count(),
        field("entities"),
        field("locales"),
        field("min_confidence"),
        field("action"),
        own.collect::<String>(),
    ))
}
