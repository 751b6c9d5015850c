//! `cargo xtask fuzz`: every fuzz target for a while.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::table::Table;
use crate::{Options, Verb, seeds, setup, sh};

pub(crate) const VERB: Verb = Verb {
    name: "fuzz",
    options: "[--seconds N] [--target NAME] [--install]",
    about: "Run every fuzz target for a while",
    help: "Each target of fuzz/ runs for N seconds (60) from seeds made by the testkit. Needs a nightly\n\
           toolchain, a C++ compiler and cargo-fuzz; --install gets cargo-fuzz with `cargo install --locked`.\n\
           A crash is left in fuzz/artifacts; its bytes belong into tests/regressions once it is understood.",
    run,
};

fn run(options: &mut Options) -> Result<()> {
    let seconds = options.number("--seconds")?.unwrap_or(60);
    let only = options.value("--target")?;
    let install = options.flag("--install");
    options.end()?;
    if let Some(reason) = missing() {
        if !install {
            bail!("{reason}");
        }
        setup::component("nightly").map_err(anyhow::Error::msg)?;
        setup::component("cargo-fuzz").map_err(anyhow::Error::msg)?;
    }
    let targets: Vec<String> = targets()?
        .into_iter()
        .filter(|name| only.as_ref().is_none_or(|only| only == name))
        .collect();
    if targets.is_empty() {
        bail!("no such target in fuzz/fuzz_targets");
    }
    let mut table = Table::new(&["target", "seconds", "result"]);
    table.left = true;
    let mut crashed = 0;
    for target in &targets {
        let corpus = sh::root()?.join("fuzz/corpus").join(target);
        seeds::write(&corpus, target)?;
        sh::run(sh::cargo_of("nightly", &["fuzz", "build", target])?)?;
        let time = format!("-max_total_time={seconds}");
        // Values may be long; the window is 32 KiB.
        let arguments = [
            "fuzz",
            "run",
            target,
            "--",
            &time,
            "-max_len=6000",
            "-print_final_stats=1",
            "-timeout=20",
        ];
        let result = match sh::run(sh::cargo_of("nightly", &arguments)?) {
            Ok(()) => "nothing found".to_owned(),
            Err(_) => {
                crashed += 1;
                format!("CRASHED, see fuzz/artifacts/{target}")
            }
        };
        table.row(&[target, &seconds.to_string(), &result]);
    }
    println!("\n{table}");
    if crashed > 0 {
        bail!("{crashed} of {} targets crashed", targets.len());
    }
    Ok(())
}

/// Type-checks the targets.
pub(crate) fn check() -> Result<()> {
    sh::run(sh::cargo_of(
        "nightly",
        &["check", "--manifest-path", "fuzz/Cargo.toml"],
    )?)
}

/// What keeps the targets from being checked; `None` where nothing does.
pub(crate) fn missing_to_check() -> Option<String> {
    setup::missing("nightly").or_else(|| setup::missing("c++"))
}

fn missing() -> Option<String> {
    missing_to_check().or_else(|| setup::missing("cargo-fuzz"))
}

fn targets() -> Result<Vec<String>> {
    let folder: PathBuf = sh::root()?.join("fuzz/fuzz_targets");
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if let Some(name) = path
            .file_stem()
            .filter(|_| path.extension().is_some_and(|end| end == "rs"))
        {
            names.push(name.to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}
