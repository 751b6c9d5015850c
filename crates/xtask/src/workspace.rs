//! What cargo knows of the workspace and of all that it depends on.

use anyhow::{Context, Result};
use serde_json::Value;

use crate::sh;

/// A package, of ours or of others.
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) version: String,
    /// The SPDX expression, empty where there is none.
    pub(crate) license: String,
    /// Where it comes from; `None` for a folder.
    pub(crate) source: Option<String>,
    /// The names of what it depends on, but for tests and build scripts.
    pub(crate) uses: Vec<String>,
    /// One of ours.
    pub(crate) ours: bool,
}

/// All packages of the lock file.
pub(crate) fn packages() -> Result<Vec<Package>> {
    let text = sh::output(sh::cargo(&[
        "metadata",
        "--format-version=1",
        "--all-features",
    ])?)?;
    let metadata: Value = serde_json::from_str(&text).context("cargo metadata")?;
    let members: Vec<&str> = list(&metadata["workspace_members"])
        .filter_map(Value::as_str)
        .collect();
    let packages = list(&metadata["packages"]).map(|package| {
        let id = text_of(&package["id"]);
        Package {
            ours: members.contains(&id.as_str()),
            name: text_of(&package["name"]),
            version: text_of(&package["version"]),
            license: text_of(&package["license"]),
            source: package["source"].as_str().map(str::to_owned),
            uses: list(&package["dependencies"])
                .filter(|dependency| dependency["kind"].is_null())
                .map(|dependency| text_of(&dependency["name"]))
                .collect(),
        }
    });
    Ok(packages.collect())
}

/// Whether the workspace has a package of this name.
pub(crate) fn has(name: &str) -> Result<bool> {
    Ok(packages()?
        .iter()
        .any(|package| package.ours && package.name == name))
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text_of(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
