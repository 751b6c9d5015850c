//! The steps, in the order in which they run: the quick ones first.

use anyhow::Result;

use super::Outcome;
use super::count::Count;
use super::{c, c_threads, differential, python};
use crate::{arrows, docs, fuzz, header, licences, setup, sh, train, wasm};

/// A step by its name.
pub(super) type Step = (&'static str, fn() -> Result<Outcome>);

pub(super) const STEPS: &[Step] = &[
    ("format", format),
    ("arrows", || arrows::check().map(Outcome::Checked)),
    ("licences", || licences::check().map(Outcome::Checked)),
    ("docs", || docs::check().map(Outcome::Checked)),
    ("header", || header::check().map(Outcome::Checked)),
    ("clippy", clippy),
    ("tests", tests),
    ("model", || train::check().map(Outcome::Checked)),
    ("differential", differential::compare),
    ("rustdoc", rustdoc),
    ("c", c::c),
    ("c-threads", c_threads::threads),
    ("python", python::python),
    ("wasm", wasm_package),
    ("fuzz", fuzz_targets),
];

fn format() -> Result<Outcome> {
    if let Err(reason) = setup::component("rustfmt") {
        return Ok(Outcome::Skipped(reason));
    }
    sh::run(sh::cargo(&["fmt", "--all", "--check"])?)?;
    Ok(Outcome::Checked("`cargo fmt --all` changes nothing".into()))
}

fn clippy() -> Result<Outcome> {
    if let Err(reason) = setup::component("clippy") {
        return Ok(Outcome::Skipped(reason));
    }
    let arguments = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--all-features",
        "--",
        "-D",
        "warnings",
    ];
    sh::run(sh::cargo(&arguments)?)?;
    Ok(Outcome::Checked("no warnings".into()))
}

fn tests() -> Result<Outcome> {
    let (heard, good) = sh::listen(sh::cargo(&["test", "--workspace", "--no-fail-fast"])?)?;
    let count = Count::read(&heard);
    let programs = heard.matches("test result: ").count();
    let note = format!("{programs} test programs, examples in the documentation among them");
    Ok(if good && count.failed == 0 {
        Outcome::Tested(count, note)
    } else {
        Outcome::Failed(count, "see above".into())
    })
}

fn rustdoc() -> Result<Outcome> {
    // The C ABI has the core's name; its documentation is the header.
    let mut command = sh::cargo(&[
        "doc",
        "--workspace",
        "--exclude",
        "scrubjay-ffi",
        "--no-deps",
        "--lib",
    ])?;
    command.env("RUSTDOCFLAGS", "-D warnings");
    sh::run(command)?;
    Ok(Outcome::Checked("no warnings".into()))
}

/// The npm package, built, packed, installed and tested in Node.
fn wasm_package() -> Result<Outcome> {
    for tool in ["node", "npm"] {
        if !sh::answers(tool, &["--version"]) {
            return Ok(Outcome::Skipped(format!(
                "{tool} is missing; Node 20 or later brings it"
            )));
        }
    }
    if let Err(reason) = wasm::can_compile() {
        return Ok(Outcome::Skipped(reason));
    }
    // Where it cannot be had, the tests say which of them they skip.
    let browser = setup::component("chromium");
    wasm::build(false)?;
    let mut npm = sh::program("npm", &["test", "--silent"])?;
    npm.current_dir(sh::root()?.join("bindings/wasm"));
    let (heard, good) = sh::listen(npm)?;
    let count = Count::read_node(&heard);
    let note = match browser {
        Ok(()) => {
            "the packed package in Node, in Chromium and in three bundlers; the page".to_owned()
        }
        Err(reason) => format!("the packed package in Node alone; for Chromium: {reason}"),
    };
    Ok(if good && count.failed == 0 && count.passed > 0 {
        Outcome::Tested(count, note)
    } else {
        Outcome::Failed(count, "see above".into())
    })
}

/// That the fuzz targets compile; `cargo xtask fuzz` runs them.
fn fuzz_targets() -> Result<Outcome> {
    if let Some(reason) = fuzz::missing_to_check() {
        return Ok(Outcome::Skipped(reason));
    }
    fuzz::check()?;
    Ok(Outcome::Checked(
        "targets compile; `cargo xtask fuzz` runs them".into(),
    ))
}
