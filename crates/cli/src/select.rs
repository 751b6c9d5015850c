//! The policy in force: that of the file, and what the command line puts before it.

use std::path::Path;
use std::sync::Arc;

use scrubjay::tagger::Tagger;
use scrubjay::{Detector, Policy, PolicyError};

use crate::args::{Overrides, Select};
use crate::outcome::Failure;

/// The policy that the options ask for.
pub(crate) fn policy(select: &Select) -> Result<Policy, Failure> {
    let base = match &select.policy {
        Some(file) => read(file)?,
        None => Policy::default(),
    };
    apply(base, &select.overrides)
}

/// The detector that the options ask for.
pub(crate) fn detector(select: &Select) -> Result<Detector, Failure> {
    let detector = Detector::new(&policy(select)?)?;
    Ok(match tagger(select)? {
        Some(tagger) => detector.with_tagger(&tagger),
        None => detector,
    })
}

/// The tagger that the options ask for.
pub(crate) fn tagger(select: &Select) -> Result<Option<Arc<Tagger>>, Failure> {
    let Some(model) = &select.tagger else {
        return Ok(None);
    };
    let tagger = match model {
        None => Tagger::from_bytes(scrubjay_tagger_en::MODEL)
            .map_err(|error| Failure::Usage(error.to_string()))?,
        Some(file) => {
            let name = crate::input::shown(file);
            let fail = |error: &dyn std::fmt::Display| Failure::Usage(format!("{name}: {error}"));
            let bytes = std::fs::read(file).map_err(|error| fail(&error))?;
            Tagger::from_bytes(&bytes).map_err(|error| fail(&error))?
        }
    };
    Ok(Some(Arc::new(tagger)))
}

/// Reads a policy file; errors name the file and the line.
pub(crate) fn read(file: &Path) -> Result<Policy, Failure> {
    let name = crate::input::shown(file);
    let parse = match file.extension().and_then(|extension| extension.to_str()) {
        Some("toml") => Policy::from_toml,
        Some("json") => Policy::from_json,
        _ => {
            let message = format!("{name}: a policy is a .toml or a .json file");
            return Err(Failure::Usage(message));
        }
    };
    let text = std::fs::read_to_string(file)
        .map_err(|error| Failure::Usage(format!("{name}: {error}")))?;
    parse(&text).map_err(|error| PolicyError::in_file(error, &name))
}

/// `policy` with what the command line puts before it.
pub(crate) fn apply(mut policy: Policy, overrides: &Overrides) -> Result<Policy, Failure> {
    if let Some(least) = overrides.min_confidence {
        policy = policy.with_min_confidence(least);
    }
    if let Some(names) = &overrides.entities {
        let names: Vec<&str> = names.iter().map(|name| name.trim()).collect();
        policy = policy.with_entities(&names).map_err(|mut error| {
            error.message += " (`scrubjay entities` lists them)";
            error.in_file("--entities")
        })?;
    }
    if let Some(codes) = &overrides.locales {
        let codes: Vec<String> = codes
            .iter()
            .map(|code| match code.trim() {
                "all" => "all".to_owned(),
                code => code.to_ascii_uppercase(),
            })
            .collect();
        let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
        policy = policy
            .with_locales(&codes)
            .map_err(|error| error.in_file("--locales"))?;
    }
    Ok(policy)
}

trait InFile {
    fn in_file(self, name: &str) -> Failure;
}

impl InFile for PolicyError {
    fn in_file(mut self, name: &str) -> Failure {
        self.file = name.to_owned();
        self.into()
    }
}
