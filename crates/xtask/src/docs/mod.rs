//! `cargo xtask docs`: what is written from the code, so that it cannot drift from it.

mod countries;
mod entities;
mod quotes;

use std::fs;

use anyhow::{Context, Result, bail};

use crate::{Options, Verb, header, sh};

pub(crate) const VERB: Verb = Verb {
    name: "docs",
    options: "[--check]",
    about: "Write the documents that are made from the code",
    help: "docs/entities.md comes from the catalog, docs/policy.schema.json from the policy's model. Does what\n\
           `cargo xtask header` does besides.\n\
           --check writes nothing and fails where a file differs, or where a README quotes what no longer stands\n\
           in the file that it names.",
    run,
};

fn run(options: &mut Options) -> Result<()> {
    let check = options.flag("--check");
    options.end()?;
    if check {
        println!("{}", self::check()?);
        return Ok(());
    }
    for (name, text) in made() {
        let path = sh::root()?.join(name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&path, text).with_context(|| name.to_owned())?;
        println!("wrote {name}");
    }
    // The names of entities stand there too.
    header::write()
}

/// Compares what is committed with what would be written.
pub(crate) fn check() -> Result<String> {
    let mut differ = Vec::new();
    let made = made();
    for (name, text) in &made {
        // A checkout may have its own line ends.
        let committed = fs::read_to_string(sh::root()?.join(name)).unwrap_or_default();
        if committed.replace("\r\n", "\n") != *text {
            differ.push(*name);
        }
    }
    if !differ.is_empty() {
        bail!(
            "not what the code says: {}; `cargo xtask docs` writes them anew",
            differ.join(", ")
        );
    }
    let quotes = quotes::check()?;
    Ok(format!(
        "{} documents are as the code says, {quotes} quotes as they stand in files that tests run",
        made.len()
    ))
}

/// Every document, by its place in the workspace.
fn made() -> Vec<(&'static str, String)> {
    let mut schema = scrubjay::Policy::schema();
    schema.push('\n');
    vec![
        ("docs/entities.md", entities::text()),
        ("docs/policy.schema.json", schema),
    ]
}
