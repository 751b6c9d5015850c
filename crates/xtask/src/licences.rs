//! `cargo xtask licences`: what `deny.toml` allows, checked with what cargo knows itself.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use toml::{Table, Value};

use crate::workspace::{self, Package};
use crate::{Options, Verb, sh};

pub(crate) const VERB: Verb = Verb {
    name: "licences",
    options: "",
    about: "Check licences and sources of all dependencies against deny.toml",
    help: "Reads licenses.allow, bans.deny and sources.allow-registry of deny.toml and holds every package of\n\
           the lock file against them. `cargo deny check` does the same and looks for advisories too.",
    run,
};

fn run(options: &mut Options) -> Result<()> {
    options.end()?;
    println!("{}", check()?);
    Ok(())
}

/// Checks everything; what was checked, in words.
pub(crate) fn check() -> Result<String> {
    let path = sh::root()?.join("deny.toml");
    let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let rules = Rules::read(&text.parse::<Table>().context("deny.toml")?);
    let packages = workspace::packages()?;
    let wrong: Vec<String> = packages
        .iter()
        .flat_map(|package| rules.judge(package))
        .collect();
    if !wrong.is_empty() {
        bail!("deny.toml does not allow:\n  {}", wrong.join("\n  "));
    }
    let others = packages.iter().filter(|package| !package.ours).count();
    Ok(format!("{others} packages of others keep to deny.toml"))
}

struct Rules {
    licences: Vec<String>,
    banned: Vec<String>,
    registries: Vec<String>,
    /// Licences that single packages may have besides.
    exceptions: BTreeMap<String, Vec<String>>,
}

impl Rules {
    fn read(table: &Table) -> Self {
        let list = |section: &str, key: &str| -> Vec<Value> {
            let value = table.get(section).and_then(|section| section.get(key));
            value.and_then(Value::as_array).cloned().unwrap_or_default()
        };
        let named = |value: &Value| {
            let name = value.get("crate").or(value.get("name")).unwrap_or(value);
            name.as_str().unwrap_or_default().to_owned()
        };
        let exceptions = list("licenses", "exceptions").into_iter().map(|entry| {
            let allow = entry
                .get("allow")
                .and_then(Value::as_array)
                .cloned()
                .unwrap_or_default();
            (named(&entry), allow.iter().map(named).collect())
        });
        Self {
            licences: list("licenses", "allow").iter().map(named).collect(),
            banned: list("bans", "deny").iter().map(named).collect(),
            registries: list("sources", "allow-registry")
                .iter()
                .map(named)
                .collect(),
            exceptions: exceptions.collect(),
        }
    }

    fn judge(&self, package: &Package) -> Vec<String> {
        let name = format!("{} {}", package.name, package.version);
        let mut wrong = Vec::new();
        if self.banned.contains(&package.name) {
            wrong.push(format!("{name}: banned"));
        }
        if let Some(source) = &package.source
            && !self
                .registries
                .iter()
                .any(|registry| *source == format!("registry+{registry}"))
        {
            wrong.push(format!("{name}: from {source}"));
        }
        let more = self.exceptions.get(&package.name);
        let known = |licence: &str| {
            self.licences
                .iter()
                .chain(more.into_iter().flatten())
                .any(|allowed| allowed == licence)
        };
        if !permits(&package.license, &known) {
            wrong.push(format!("{name}: licence `{}`", package.license));
        }
        wrong
    }
}

/// Whether an SPDX expression can be fulfilled with known licences alone. `/` is an old `OR`.
fn permits(expression: &str, known: &dyn Fn(&str) -> bool) -> bool {
    let spaced = expression
        .replace('(', " ( ")
        .replace(')', " ) ")
        .replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    !words.is_empty() && either(&mut rest, known) && rest.is_empty()
}

fn either(rest: &mut &[&str], known: &dyn Fn(&str) -> bool) -> bool {
    let mut good = both(rest, known);
    while let ["OR", after @ ..] = rest {
        *rest = after;
        good |= both(rest, known);
    }
    good
}

fn both(rest: &mut &[&str], known: &dyn Fn(&str) -> bool) -> bool {
    let mut good = one(rest, known);
    while let ["AND", after @ ..] = rest {
        *rest = after;
        good &= one(rest, known);
    }
    good
}

fn one(rest: &mut &[&str], known: &dyn Fn(&str) -> bool) -> bool {
    match rest {
        ["(", after @ ..] => {
            *rest = after;
            let good = either(rest, known);
            if let [")", after @ ..] = rest {
                *rest = after;
            }
            good
        }
        [licence, "WITH", _, after @ ..] | [licence, after @ ..] => {
            // An exception only adds to what a licence permits.
            let good = known(licence);
            *rest = after;
            good
        }
        [] => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_are_weighed() {
        let known = |licence: &str| ["MIT", "Apache-2.0", "Zlib"].contains(&licence);
        for (expression, good) in [
            ("MIT", true),
            ("GPL-3.0-only", false),
            ("MIT OR GPL-3.0-only", true),
            ("GPL-3.0-only/MIT", true),
            ("MIT AND GPL-3.0-only", false),
            ("(MIT OR GPL-3.0-only) AND Zlib", true),
            ("GPL-2.0-only OR (MIT AND BSD-3-Clause)", false),
            ("Apache-2.0 WITH LLVM-exception OR GPL-2.0-only", true),
            ("", false),
        ] {
            assert_eq!(permits(expression, &known), good, "{expression}");
        }
    }

    #[test]
    fn packages_are_judged_by_licence_source_and_name() {
        let text = "[licenses]\nallow = ['MIT']\nexceptions = [{ crate = 'b', allow = ['ISC'] }]\n\
                    [bans]\ndeny = [{ crate = 'c' }]\n[sources]\nallow-registry = ['https://r']";
        let rules = Rules::read(&text.parse().unwrap());
        let package = |name: &str, license: &str, source: &str| Package {
            name: name.into(),
            version: "1.0.0".into(),
            license: license.into(),
            source: Some(source.into()),
            uses: Vec::new(),
            ours: false,
        };
        assert!(
            rules
                .judge(&package("a", "MIT", "registry+https://r"))
                .is_empty()
        );
        assert!(
            rules
                .judge(&package("b", "ISC", "registry+https://r"))
                .is_empty()
        );
        assert_eq!(
            rules.judge(&package("a", "ISC", "registry+https://r")),
            ["a 1.0.0: licence `ISC`"]
        );
        assert_eq!(
            rules.judge(&package("c", "MIT", "git+https://g")),
            ["c 1.0.0: banned", "c 1.0.0: from git+https://g"]
        );
    }
}
