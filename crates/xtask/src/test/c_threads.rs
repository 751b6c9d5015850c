//! The C programs with threads, against a library that ThreadSanitizer was built into, which only nightly can.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::Outcome;
use super::c::{STRICT, SYSTEM};
use crate::{setup, sh};

pub(super) fn threads() -> Result<Outcome> {
    if cfg!(not(target_os = "linux")) || !setup::there("nightly") {
        return Ok(Outcome::Skipped(
            "ThreadSanitizer wants Linux and a nightly toolchain".into(),
        ));
    }
    let sysroot = sh::output(sh::rustc_of("nightly", &["--print", "sysroot"])?)?;
    let host = sh::output(sh::rustc_of("nightly", &["--print", "host-tuple"])?)?;
    let (sysroot, host) = (sysroot.trim(), host.trim());
    let runtime =
        Path::new(sysroot).join(format!("lib/rustlib/{host}/lib/librustc-nightly_rt.tsan.a"));
    if !runtime.is_file() {
        return Ok(Outcome::Skipped(
            "this nightly has no ThreadSanitizer".into(),
        ));
    }
    let target = sh::target()?.join("tsan");
    let arguments = ["build", "--package", "scrubjay-ffi", "--target", host];
    let mut build = sh::cargo_of("nightly", &arguments)?;
    build.env("CARGO_TARGET_DIR", &target).env(
        "RUSTFLAGS",
        "-Zsanitizer=thread -Cunsafe-allow-abi-mismatch=sanitizer",
    );
    sh::run(build)?;
    let library = target.join(host).join("debug/libscrubjay.a");
    let model = sh::root()?.join("models/en-v1/tagger.bin");
    let programs = [
        ("threads", vec!["50".into()]),
        ("tagger", vec![model.into_os_string(), "10".into()]),
    ];
    for (name, arguments) in programs {
        let mut run = Command::new(linked(name, &target, &library, &runtime)?);
        run.args(arguments).env("TSAN_OPTIONS", "halt_on_error=1");
        sh::run(run)?;
    }
    Ok(Outcome::Checked("ThreadSanitizer is silent".into()))
}

/// Compiles and links a program of the tests; where it is.
fn linked(name: &str, target: &Path, library: &Path, runtime: &Path) -> Result<PathBuf> {
    let sources = sh::root()?.join("bindings/c");
    let (object, program) = (target.join(format!("{name}.o")), target.join(name));
    let mut compile = sh::program("cc", STRICT)?;
    compile
        .args(["-std=c99", "-fsanitize=thread", "-c", "-o"])
        .arg(&object);
    compile
        .arg("-I")
        .arg(sources.join("include"))
        .arg(sources.join(format!("tests/{name}.c")));
    sh::run(compile)?;
    let mut link = sh::program("cc", &[])?;
    link.arg(&object).arg("-o").arg(&program).arg(library);
    link.arg("-Wl,--whole-archive")
        .arg(runtime)
        .arg("-Wl,--no-whole-archive");
    link.args(SYSTEM).arg("-lresolv");
    sh::run(link)?;
    Ok(program)
}
