//! `cargo xtask wheel`: the Python wheel, with the library in it.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::{Options, Verb, sh, test};

pub(crate) const VERB: Verb = Verb {
    name: "wheel",
    options: "",
    about: "Build the Python wheel",
    help: "Builds the C library as it is shipped, and with it a wheel for this platform in target/wheels. Needs\n\
           Python 3.11 with venv; what builds the wheel comes from PyPI into target/python-package.",
    run,
};

fn run(options: &mut Options) -> Result<()> {
    options.end()?;
    println!("{}", build()?.display());
    Ok(())
}

/// Builds the wheel; where it is.
pub(crate) fn build() -> Result<PathBuf> {
    let python = test::environment()?;
    let library = test::installed()?.join("lib");
    let wheels = sh::target()?.join("wheels");
    if wheels.exists() {
        fs::remove_dir_all(&wheels)?;
    }
    let mut command = sh::program(
        &python.to_string_lossy(),
        &["-m", "pip", "wheel", "--quiet", "--no-deps"],
    )?;
    // The environment has all that is needed, pinned.
    command
        .args(["--no-build-isolation", "--wheel-dir"])
        .arg(&wheels)
        .arg("bindings/python");
    command.env("SCRUBJAY_LIBRARY_FOLDER", &library);
    sh::run(command)?;
    let found = fs::read_dir(&wheels)?
        .next()
        .context("no wheel was built")??;
    Ok(found.path())
}
