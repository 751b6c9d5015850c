//! `cargo xtask size`: how large what is shipped is, and what of it is the catalog.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Result, bail};

use crate::table::Table;
use crate::{Options, Verb, setup, sh, size_wasm, workspace};

pub(crate) const VERB: Verb = Verb {
    name: "size",
    options: "[--wasm]",
    about: "Print the size of the program and of the libraries, and the share of the catalog",
    help: "--wasm builds the npm package instead, prints the sizes of its module and glue, and fails where they are\n\
           more than they may be.\n\
           Builds the program, and the C library where there is one, as they are shipped, and sums the sizes of\n\
           their symbols by module as `nm` lists them. What the compiler put into another function counts there,\n\
           and constants without a name count as `without a name`; so the shares of modules are lower bounds.",
    run,
};

/// Modules by the beginning of a symbol's name; the first that fits counts.
const MODULES: &[(&str, &str)] = &[
    ("scrubjay::candidate::entities", "catalog: entities"),
    ("scrubjay::candidate::secrets", "catalog: secrets"),
    ("scrubjay::check", "catalog: checks"),
    ("scrubjay::candidate::names", "names in running text"),
    ("scrubjay_tagger", "names in running text"),
    ("scrubjay::candidate", "scan"),
    ("scrubjay::policy", "policy"),
    ("scrubjay_cli", "program"),
    ("scrubjay_cipher", "ciphers"),
    ("scrubjay_simd", "scan"),
    ("scrubjay", "rest of the core"),
    ("toml", "TOML and JSON"),
    ("winnow", "TOML and JSON"),
    ("serde", "TOML and JSON"),
    ("clap", "command line"),
    ("regex", "regex"),
    ("aho_corasick", "regex"),
    ("core::", "standard library"),
    ("alloc::", "standard library"),
    ("std::", "standard library"),
    ("gimli", "standard library"),
    ("addr2line", "standard library"),
    ("rustc_demangle", "standard library"),
    ("anon.", "without a name"),
    (".L", "without a name"),
];

fn run(options: &mut Options) -> Result<()> {
    let wasm = options.flag("--wasm");
    options.end()?;
    if wasm {
        return size_wasm::print();
    }
    sh::run(sh::cargo(&[
        "build",
        "--release",
        "--package",
        "scrubjay-cli",
    ])?)?;
    let folder = sh::target()?.join("release");
    let mut files = vec![folder.join("scrubjay")];
    if workspace::has("scrubjay-ffi")? {
        sh::run(sh::cargo(&[
            "build",
            "--release",
            "--package",
            "scrubjay-ffi",
        ])?)?;
        files.extend(
            [
                "libscrubjay.a",
                "libscrubjay.so",
                "libscrubjay_ffi.a",
                "libscrubjay_ffi.so",
            ]
            .map(|name| folder.join(name)),
        );
    }
    let mut sizes = Table::new(&["file", "bytes", "stripped"]);
    for file in files.iter().filter(|file| file.is_file()) {
        let name = file
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        sizes.row(&[name, fs::metadata(file)?.len().to_string(), stripped(file)?]);
    }
    println!("{sizes}");
    if let Some(reason) = setup::missing("nm") {
        println!("shares by module: left out: {reason}");
        return Ok(());
    }
    let Some(program) = files.first() else {
        bail!("nothing was built");
    };
    shares(program)
}

/// The size without symbols and debugging tables, where `strip` is at hand.
fn stripped(file: &Path) -> Result<String> {
    let copy = std::env::temp_dir().join(format!("scrubjay-size-{}", std::process::id()));
    let (from, to) = (file.to_string_lossy(), copy.to_string_lossy());
    if !sh::answers("strip", &["--version"]) {
        return Ok("no strip".into());
    }
    // Of an archive only the debugging tables can go.
    let what = if from.ends_with(".a") {
        "--strip-debug"
    } else {
        "--strip-all"
    };
    sh::output(sh::program("strip", &[what, "-o", &to, &from])?)?;
    let size = fs::metadata(&copy)?.len();
    fs::remove_file(&copy)?;
    Ok(size.to_string())
}

fn shares(program: &Path) -> Result<()> {
    let arguments = [
        "-S",
        "--demangle",
        "--defined-only",
        &program.to_string_lossy(),
    ];
    let listed = sh::output(sh::program("nm", &arguments)?)?;
    let mut sums: BTreeMap<&str, u64> = BTreeMap::new();
    for (size, name) in listed.lines().filter_map(symbol) {
        *sums.entry(module(name)).or_default() += size;
    }
    let all: u64 = sums.values().sum();
    let mut rows: Vec<(&str, u64)> = sums.into_iter().collect();
    rows.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
    let mut table = Table::new(&["part of the program", "bytes", "share"]);
    let share = |size: u64| format!("{:.1} %", 100.0 * size as f64 / all.max(1) as f64);
    for (name, size) in &rows {
        table.row(&[(*name).to_owned(), size.to_string(), share(*size)]);
    }
    let catalog: u64 = rows
        .iter()
        .filter(|(name, _)| name.starts_with("catalog"))
        .map(|(_, size)| size)
        .sum();
    table.row(&[
        "the catalog in all".to_owned(),
        catalog.to_string(),
        share(catalog),
    ]);
    table.row(&["all named symbols".to_owned(), all.to_string(), share(all)]);
    println!("{table}");
    Ok(())
}

/// Size and name in a line such as `000f 00a0 t core::fmt::write`.
fn symbol(line: &str) -> Option<(u64, &str)> {
    let mut parts = line.splitn(4, ' ');
    let (_, size, _, name) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    Some((u64::from_str_radix(size, 16).ok()?, name))
}

fn module(name: &str) -> &'static str {
    let plain = name
        .trim_start_matches(['<', '&', '(', '['])
        .trim_start_matches("mut ");
    let found = MODULES.iter().find(|(begin, _)| plain.starts_with(begin));
    found.map_or("others", |(_, module)| module)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_are_sorted_into_modules() {
        let line = "0000000000001000 0000000000000020 t scrubjay::check::luhn";
        assert_eq!(symbol(line), Some((32, "scrubjay::check::luhn")));
        assert_eq!(symbol("0000000000001000 T main"), None);
        assert_eq!(module("scrubjay::check::luhn"), "catalog: checks");
        assert_eq!(module("<scrubjay::candidate::scan::Pass>::tile"), "scan");
        assert_eq!(module("_start"), "others");
    }
}
