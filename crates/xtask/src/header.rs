//! `cargo xtask header`: what other languages read of the library, written from `bindings/c/src` and the
//! catalog.

mod entities;
mod parse;
mod python;

use std::fs;

use anyhow::{Context, Result, bail};

use crate::{Options, Verb, sh};

pub(crate) const VERB: Verb = Verb {
    name: "header",
    options: "[--check]",
    about: "Write the C header, the list of symbols and Python's declarations from the code",
    help: "bindings/c/include/scrubjay.h comes from bindings/c/src by cbindgen; symbols.txt and Python's\n\
           _abi.py come from that header, scrubjay_entities.h and Python's _entities.py from the catalog.\n\
           --check writes nothing and fails where a file differs.",
    run,
};

fn run(options: &mut Options) -> Result<()> {
    let check = options.flag("--check");
    options.end()?;
    if check {
        println!("{}", self::check()?);
        return Ok(());
    }
    write()
}

/// Writes all anew.
pub(crate) fn write() -> Result<()> {
    for (name, text) in made()? {
        fs::write(sh::root()?.join(name), text).context(name)?;
        println!("wrote {name}");
    }
    Ok(())
}

/// Compares what is committed with what would be written.
pub(crate) fn check() -> Result<String> {
    let made = made()?;
    let mut differ = Vec::new();
    for (name, text) in &made {
        let committed = fs::read_to_string(sh::root()?.join(name)).unwrap_or_default();
        if committed.replace("\r\n", "\n") != *text {
            differ.push(*name);
        }
    }
    if !differ.is_empty() {
        bail!(
            "not what the code says: {}; `cargo xtask header` writes them anew",
            differ.join(", ")
        );
    }
    Ok(format!(
        "{} files of the bindings are as the code says",
        made.len()
    ))
}

/// The names of all exported functions, sorted.
pub(crate) const SYMBOLS: &str = "bindings/c/symbols.txt";

fn made() -> Result<Vec<(&'static str, String)>> {
    let header = header()?;
    let items = parse::items(&header)?;
    let mut symbols: Vec<&str> = items.functions.iter().map(|f| f.name.as_str()).collect();
    symbols.sort_unstable();
    Ok(vec![
        (SYMBOLS, symbols.join("\n") + "\n"),
        ("bindings/python/src/scrubjay/_abi.py", python::abi(&items)),
        ("bindings/c/include/scrubjay.h", header),
        ("bindings/c/include/scrubjay_entities.h", entities::c()),
        (
            "bindings/python/src/scrubjay/_entities.py",
            entities::python(),
        ),
    ])
}

fn header() -> Result<String> {
    let folder = sh::root()?.join("bindings/c");
    let mut config = cbindgen::Config::from_file(folder.join("cbindgen.toml"))
        .map_err(|error| anyhow::anyhow!("cbindgen.toml: {error}"))?;
    config.after_includes = Some(format!(
        "\n/* The version of this header; compare it with scrubjay_version(). */\n\
         #define SCRUBJAY_VERSION \"{}\"",
        scrubjay::VERSION
    ));
    let sources = fs::read_dir(folder.join("src"))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()?;
    // In the order in which a reader needs them.
    const ORDER: &[&str] = &[
        "version", "status", "raw", "buffer", "findings", "catalog", "policy", "keys", "wrapped",
        "vault", "options", "report", "session", "tagger", "detector", "scrubber", "batch",
        "column", "restorer",
    ];
    let mut builder = cbindgen::Builder::new().with_config(config);
    for name in ORDER {
        builder = builder.with_src(folder.join(format!("src/{name}.rs")));
    }
    for source in &sources {
        let name = source.file_stem().unwrap_or_default().to_string_lossy();
        if !ORDER.contains(&&*name) && !["lib", "guard"].contains(&&*name) {
            bail!("header.rs does not know where {name}.rs stands in the header");
        }
    }
    let mut text = Vec::new();
    let bindings = builder.generate().context("cbindgen")?;
    bindings.write(&mut text);
    Ok(String::from_utf8(text)?)
}
