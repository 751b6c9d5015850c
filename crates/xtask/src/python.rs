//! A Python of the project's own in `target/`, with the packages of `tests/differential/requirements.txt`.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::sh;

/// The interpreter, its packages installed; or why that cannot be had here.
pub(crate) fn interpreter() -> Result<Result<PathBuf, String>> {
    let root = sh::root()?;
    let wanted = std::fs::read_to_string(root.join("tests/differential/requirements.txt"))?;
    let folder = root.join("target/python");
    let python = folder.join("bin/python");
    let mark = folder.join("installed.txt");
    if std::fs::read_to_string(&mark).is_ok_and(|installed| installed == wanted) {
        return Ok(Ok(python));
    }
    let text = |path: &Path| path.to_string_lossy().into_owned();
    let made = [
        sh::program("python3", &["-m", "venv", "--clear", &text(&folder)])?,
        sh::program(
            &text(&python),
            &[
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
                "--no-deps",
                "--require-hashes",
                "--only-binary=:all:",
                "-r",
                "tests/differential/requirements.txt",
            ],
        )?,
    ];
    for command in made {
        if let Err(error) = sh::run(command) {
            return Ok(Err(format!(
                "the Python packages cannot be installed ({error})"
            )));
        }
    }
    std::fs::write(mark, wanted)?;
    Ok(Ok(python))
}
