//! What the bindings cost: the same texts of 1 KiB through Rust, C and Python, in turn.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, bail};
use scrubjay_testkit::corpus::{self, Density, Kind};

use crate::table::Table;
use crate::{setup, sh, test, wheel};

/// Prints the table, and Python's next to its peers.
pub(crate) fn bench(peers: bool) -> Result<()> {
    for tool in ["c++", "cmake", "python3"] {
        if let Some(reason) = setup::missing(tool) {
            println!("bindings: left out: {reason}");
            return Ok(());
        }
    }
    let target = sh::target()?;
    let stage = test::installed()?;
    let python = test::environment()?;
    let wheel = wheel::build()?.library;
    let mut install = Command::new(&python);
    install.args([
        "-m",
        "pip",
        "install",
        "-q",
        "--force-reinstall",
        "--no-index",
        "--no-deps",
    ]);
    sh::quiet({
        install.arg(&wheel);
        install
    })?;
    let texts = target.join("rows.txt");
    let rust = target.join("release/rows");
    sh::run(sh::cargo(&[
        "build",
        "--release",
        "--package",
        "scrubjay-benches",
        "--bin",
        "rows",
    ])?)?;
    let c = target.join("c/rows");
    let lib = stage.join("lib");
    let mut compile = sh::program("cc", &["-std=c99", "-O2", "bindings/c/tests/rows.c", "-o"])?;
    compile
        .arg(&c)
        .arg("-I")
        .arg(stage.join("include"))
        .arg("-L")
        .arg(&lib);
    compile
        .arg("-lscrubjay")
        .arg(format!("-Wl,-rpath,{}", lib.display()));
    sh::quiet(compile)?;
    let script = sh::root()?.join("bindings/python/benches");

    let mut table = Table::new(&[
        "texts of 1 KiB",
        "Rust, ns",
        "C, ns",
        "C / Rust",
        "scrub_many, ns",
        "Python / Rust",
    ]);
    for density in Density::ALL {
        for kind in Kind::ALL {
            fs::write(&texts, rows(kind, density))?;
            let mut best = [f64::INFINITY; 3];
            let mut found = [0; 3];
            for _ in 0..3 {
                let mut py = Command::new(&python);
                py.arg(script.join("rows.py")).arg(&texts);
                let mut commands = [Command::new(&rust), Command::new(&c), py];
                commands[0].arg(&texts);
                commands[1].arg(&texts);
                for (place, command) in commands.into_iter().enumerate() {
                    let said = sh::output(command)?;
                    let mut words = said.split_whitespace();
                    let time: f64 = words.next().context("a time")?.parse()?;
                    best[place] = best[place].min(time);
                    found[place] = words.next().context("a count")?.parse::<u64>()?;
                }
            }
            if found.iter().any(|count| *count != found[0]) {
                bail!("the languages find different counts: {found:?}");
            }
            let ns = |place: usize| format!("{:.0}", best[place]);
            let ratio = |place: usize| format!("{:.3}", best[place] / best[0]);
            let name = format!("{} {}", kind.name(), density.name());
            table.row(&[name, ns(0), ns(1), ratio(1), ns(2), ratio(2)]);
        }
    }
    println!("{table}");
    if peers {
        let mut install = Command::new(&python);
        install.args(["-m", "pip", "install", "-q", "datafog==4.9.0"]);
        sh::run(install)?;
    }
    let mut run = Command::new(&python);
    run.arg(script.join("peers.py"));
    sh::run(run)
}

/// A quarter of a MiB of text, in ASCII so that every cut is one between characters.
fn rows(kind: Kind, density: Density) -> Vec<u8> {
    let text = corpus::planted(kind, density, 20, 1 << 18);
    let mut bytes = text.bytes;
    bytes
        .iter_mut()
        .filter(|byte| !byte.is_ascii())
        .for_each(|byte| *byte = b'x');
    bytes
}
