//! `cargo xtask wheel`: the Python wheel, with the library in it.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::{Options, Verb, sh, test};

pub(crate) const VERB: Verb = Verb {
    name: "wheel",
    options: "",
    about: "Build the Python wheels",
    help: "Builds the C library as it is shipped, and with it a wheel for this platform in target/wheels, and\n\
           beside it the wheel of the English model, which is for all platforms. Needs\n\
           Python 3.11 with venv; what builds the wheel comes from PyPI into target/python-package.",
    run,
};

fn run(options: &mut Options) -> Result<()> {
    options.end()?;
    let wheels = build()?;
    println!("{}\n{}", wheels.library.display(), wheels.model.display());
    Ok(())
}

/// Where the wheels are.
pub(crate) struct Wheels {
    pub(crate) folder: PathBuf,
    pub(crate) library: PathBuf,
    pub(crate) model: PathBuf,
}

/// Builds the wheels.
pub(crate) fn build() -> Result<Wheels> {
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
        .args(["bindings/python", "models/en-v1"]);
    command.env("SCRUBJAY_LIBRARY_FOLDER", &library);
    sh::run(command)?;
    let mut found = fs::read_dir(&wheels)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()?;
    found.sort();
    let [library, model]: [PathBuf; 2] = found
        .try_into()
        .ok()
        .context("two wheels were to be built")?;
    Ok(Wheels {
        folder: wheels,
        library,
        model,
    })
}
