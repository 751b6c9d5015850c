//! `cargo xtask arrows`: which module of the core may see which other, and which crate which.

mod paths;
mod rules;
mod source;
mod tokens;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::{Options, Verb, sh, workspace};
use paths::Use;
use rules::{CRATES, Row, STAGES};

pub(crate) const VERB: Verb = Verb {
    name: "arrows",
    options: "",
    about: "Check which module may see which other",
    help: "Reads every path that begins with crate::, self::, super:: or one of our crates' names in\n\
           crates/core/src, follows what lib.rs exports to its home, and prints each that the table in\n\
           crates/xtask/src/arrows/rules.rs does not allow as `file:line: a -> b`. Code for tests is free.",
    run,
};

fn run(options: &mut Options) -> Result<()> {
    options.end()?;
    println!("{}", check()?);
    Ok(())
}

/// Checks everything; what was checked, in words.
pub(crate) fn check() -> Result<String> {
    let root = sh::root()?.join("crates/core/src");
    let files = source::read(&root)?;
    let seen = files.iter().map(|file| file.uses.len()).sum::<usize>();
    let mut forbidden = forbidden(&files, STAGES);
    forbidden.extend(crates()?);
    if !forbidden.is_empty() {
        bail!("forbidden arrows:\n  {}", forbidden.join("\n  "));
    }
    Ok(format!(
        "{seen} paths in {} files of the core, and all crates, keep to the arrows",
        files.len()
    ))
}

/// A file of the core.
struct File {
    /// Its place, for messages.
    name: String,
    /// The module it belongs to, right below the root: `edit` for `edit/mask.rs`; empty for `lib.rs`.
    stage: String,
    uses: Vec<Use>,
}

/// Every arrow that no row allows.
fn forbidden(files: &[File], rows: &[Row]) -> Vec<String> {
    let homes = homes(files);
    let modules: Vec<&str> = files.iter().map(|file| file.stage.as_str()).collect();
    let mut lines = Vec::new();
    for file in files.iter().filter(|file| !file.stage.is_empty()) {
        let Some(row) = rows.iter().find(|row| row.stage == file.stage) else {
            lines.push(format!(
                "{}: the table has no row for `{}`",
                file.name, file.stage
            ));
            continue;
        };
        for used in &file.uses {
            let target = home(&used.path, &homes, &modules);
            if !allowed(row, &target) {
                lines.push(format!(
                    "{}:{}: {} -> {}",
                    file.name,
                    used.line,
                    file.stage,
                    target.join("::")
                ));
            }
        }
    }
    lines.dedup();
    lines
}

/// What `lib.rs` exports, by name, and where it comes from.
fn homes(files: &[File]) -> BTreeMap<String, Vec<String>> {
    let root = files.iter().filter(|file| file.stage.is_empty());
    let paths = root.flat_map(|file| &file.uses).map(|used| &used.path);
    paths
        .filter(|path| path.len() > 1)
        .filter_map(|path| Some((path.last()?.clone(), path.clone())))
        .collect()
}

/// The path with a name that `lib.rs` exports replaced by where that comes from.
fn home(path: &[String], homes: &BTreeMap<String, Vec<String>>, modules: &[&str]) -> Vec<String> {
    match path.first() {
        Some(first) if !modules.contains(&first.as_str()) => match homes.get(first) {
            Some(home) => home.iter().chain(path.iter().skip(1)).cloned().collect(),
            None => path.to_vec(),
        },
        _ => path.to_vec(),
    }
}

fn allowed(row: &Row, target: &[String]) -> bool {
    let Some(first) = target.first() else {
        // `crate::*`: everything at once.
        return row.may.contains(&rules::ALL);
    };
    // A stage sees itself; what is defined in `lib.rs` itself are a few constants, free to all.
    if *first == row.stage
        || (target.len() == 1 && first.chars().all(|c| c.is_ascii_uppercase() || c == '_'))
    {
        return true;
    }
    row.may.iter().any(|may| {
        let mut wanted = may.split("::");
        *may == rules::ALL || {
            let mut given = target.iter();
            wanted.all(|part| given.next().is_some_and(|name| name == part))
        }
    })
}

/// Arrows between crates, from their manifests.
fn crates() -> Result<Vec<String>> {
    let packages = workspace::packages()?;
    let ours: Vec<&str> = packages
        .iter()
        .filter(|p| p.ours)
        .map(|p| p.name.as_str())
        .collect();
    let mut lines = Vec::new();
    for package in packages.iter().filter(|package| package.ours) {
        let Some((_, may)) = CRATES.iter().find(|(name, _)| *name == package.name) else {
            continue;
        };
        for used in &package.uses {
            if ours.contains(&used.as_str()) && !may.contains(&used.as_str()) {
                lines.push(format!("Cargo.toml: {} -> {used}", package.name));
            }
        }
    }
    Ok(lines)
}

fn relative(path: &Path, root: &Path) -> Result<String> {
    let inside = path
        .strip_prefix(root)
        .context("a file outside of its folder")?;
    Ok(inside.to_string_lossy().replace('\\', "/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, text: &str) -> File {
        source::file(name, text)
    }

    fn lines(files: &[File]) -> Vec<String> {
        forbidden(files, STAGES)
    }

    #[test]
    fn what_the_table_allows_passes() {
        let files = [
            file(
                "lib.rs",
                "mod bytes; mod candidate; pub use bytes::Unit; pub const VERSION: &str = \"1\";",
            ),
            file(
                "bytes/mod.rs",
                "use alloc::vec::Vec; use self::window::Window;",
            ),
            file(
                "candidate/scan.rs",
                "use super::{site::Site, tile::*}; use crate::bytes::Window;",
            ),
            file(
                "candidate/tile.rs",
                "use scrubjay_simd::classify; use crate::check;",
            ),
            file(
                "decide/resolve.rs",
                "use crate::candidate::Candidate; use crate::finding::{Check, Why};",
            ),
            file(
                "edit/fpe.rs",
                "use crate::keys::Ring; use scrubjay_cipher::Ff1; fn f() { crate::VERSION; }",
            ),
            file(
                "session.rs",
                "use crate::{bytes::Window, candidate::Scanner, scrubber::Scrubber};",
            ),
        ];
        assert_eq!(lines(&files), [] as [String; 0]);
    }

    #[test]
    fn what_it_does_not_allow_is_named_with_its_line() {
        let files = [
            file(
                "lib.rs",
                "pub use candidate::MAX_VALUE; pub use session::{MAX_HELD, Session};",
            ),
            file("candidate/mod.rs", ""),
            file("session.rs", ""),
            file(
                "check/luhn.rs",
                "use super::ascii;\nuse super::super::bytes::Unit;",
            ),
            file(
                "decide/mod.rs",
                "use crate::{\n  finding::Why,\n  candidate::{Candidate, Scanner},\n};",
            ),
            file(
                "edit/mask.rs",
                "fn f() {\n    crate::check::luhn(b\"1\")\n}",
            ),
            file("bytes/window.rs", "use crate::MAX_VALUE;"),
            file(
                "emit/mod.rs",
                "use crate::Session as S;\nuse crate::candidate::*;",
            ),
            file("other.rs", ""),
        ];
        assert_eq!(
            lines(&files),
            [
                "check/luhn.rs:2: check -> bytes::Unit",
                "decide/mod.rs:3: decide -> candidate::Scanner",
                "edit/mask.rs:2: edit -> check::luhn",
                "bytes/window.rs:1: bytes -> candidate::MAX_VALUE",
                "emit/mod.rs:1: emit -> session::Session",
                "emit/mod.rs:2: emit -> candidate::*",
                "other.rs: the table has no row for `other`",
            ]
        );
    }

    #[test]
    fn modules_in_a_file_are_followed_and_tests_are_free() {
        let files = [
            file(
                "candidate/mod.rs",
                "mod prelude {\n pub(super) use super::super::keys::Key; pub(in crate::candidate) use super::spec; }\nuse super::edit::Mask;",
            ),
            file(
                "edit/mod.rs",
                "#[cfg(test)]\nmod tests {\n  use crate::Session; use crate::check::luhn;\n}\nuse crate::check::mod97;",
            ),
            file(
                "keys/mod.rs",
                "// use crate::edit;\n/* crate::edit /* */ crate::edit */ const A: &str = r#\"crate::edit\"#; fn f<'a>(c: char) { c == '\"'; \"\\\" crate::edit\"; }",
            ),
        ];
        assert_eq!(
            lines(&files),
            [
                "candidate/mod.rs:2: candidate -> keys::Key",
                "candidate/mod.rs:3: candidate -> edit::Mask",
                "edit/mod.rs:5: edit -> check::mod97",
            ]
        );
    }
}
