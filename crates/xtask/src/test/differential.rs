//! What the recognizers say of generated numbers, compared with other people's libraries.
//!
//! `tests/differential/` has the scripts, the pinned packages and the reasons where verdicts differ on purpose.

use std::fs::File;
use std::process::Command;

use anyhow::{Result, bail};

use super::Outcome;
use crate::{python, sh};

const SCRIPT: &str = "tests/differential/stdnum_rules.py";
const NODE: &str = "tests/differential/validator_rules.js";

pub(super) fn compare() -> Result<Outcome> {
    let python = match python::interpreter()? {
        Ok(python) => python.to_string_lossy().into_owned(),
        Err(reason) => return Ok(Outcome::Skipped(reason)),
    };
    let first = against(&python, &[SCRIPT], "target/python/verdicts.ndjson")?;
    let second = match modules()? {
        Ok(folder) => against("node", &[NODE, &folder], "target/node/verdicts.ndjson")?,
        Err(reason) => format!("npm: {reason}"),
    };
    Ok(Outcome::Checked(format!("{first}; {second}")))
}

/// Asks a script which entities it knows, and hands it the verdicts on them; its last line.
fn against(program: &str, script: &[&str], file: &str) -> Result<String> {
    let mut names = sh::program(program, script)?;
    names.arg("--names");
    let names = sh::output(names)?;
    let root = sh::root()?;
    let example = [
        "run",
        "--quiet",
        "-p",
        "scrubjay-testkit",
        "--features",
        "oracle",
        "--example",
        "verdicts",
        "--",
    ];
    let mut verdicts = sh::cargo(&example)?;
    verdicts
        .args(names.split_whitespace())
        .stdout(File::create(root.join(file))?);
    sh::run(verdicts)?;
    let mut judge: Command = sh::program(program, script)?;
    judge.stdin(File::open(root.join(file))?);
    let (heard, good) = sh::listen(judge)?;
    let last = heard
        .lines()
        .rfind(|line| line.contains("values compared"))
        .unwrap_or_default()
        .to_owned();
    if !good {
        bail!("verdicts differ: {last}");
    }
    Ok(last)
}

/// The folder of the npm packages, installed; or why that cannot be had here.
fn modules() -> Result<Result<String, String>> {
    let root = sh::root()?;
    let folder = root.join("target/node");
    std::fs::create_dir_all(&folder)?;
    let mut same = folder.join("node_modules/validator").is_dir();
    for name in ["package.json", "package-lock.json"] {
        let wanted = std::fs::read(root.join("tests/differential").join(name))?;
        same &= std::fs::read(folder.join(name)).is_ok_and(|there| there == wanted);
        std::fs::write(folder.join(name), wanted)?;
    }
    let folder = folder.to_string_lossy().into_owned();
    if !same {
        let install = [
            "ci",
            "--silent",
            "--no-audit",
            "--no-fund",
            "--ignore-scripts",
            "--prefix",
            &folder,
        ];
        if let Err(error) = sh::run(sh::program("npm", &install)?) {
            return Ok(Err(format!("the package cannot be installed ({error})")));
        }
    }
    Ok(Ok(folder))
}
