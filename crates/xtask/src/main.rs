//! The chores of the workspace: `cargo xtask VERB`. One verb, one file.

mod arrows;
mod bench;
mod bindings;
mod cases;
mod demo;
mod docs;
mod fuzz;
mod header;
mod licences;
mod phones;
mod python;
mod seeds;
mod setup;
mod sh;
mod size;
mod size_features;
mod size_wasm;
mod table;
mod tagger;
mod test;
mod train;
mod wasm;
mod wheel;
mod workspace;

use std::process::ExitCode;

use anyhow::{Result, bail};

/// A chore.
struct Verb {
    name: &'static str,
    /// Its options, as they stand in a usage line.
    options: &'static str,
    /// What it does, in one line.
    about: &'static str,
    /// What there is to know besides.
    help: &'static str,
    run: fn(&mut Options) -> Result<()>,
}

const VERBS: &[Verb] = &[
    setup::VERB,
    test::VERB,
    arrows::VERB,
    licences::VERB,
    docs::VERB,
    header::VERB,
    cases::VERB,
    wheel::VERB,
    phones::VERB,
    train::VERB,
    fuzz::VERB,
    bench::VERB,
    size::VERB,
    wasm::VERB,
    demo::VERB,
];

/// What follows the verb.
struct Options {
    rest: Vec<String>,
}

impl Options {
    /// Whether `--name` is given.
    fn flag(&mut self, name: &str) -> bool {
        let before = self.rest.len();
        self.rest.retain(|option| option != name);
        self.rest.len() < before
    }

    /// The text behind `--name`.
    fn value(&mut self, name: &str) -> Result<Option<String>> {
        let Some(at) = self.rest.iter().position(|option| option == name) else {
            return Ok(None);
        };
        if at + 1 >= self.rest.len() {
            bail!("{name} wants a value");
        }
        self.rest.remove(at);
        Ok(Some(self.rest.remove(at)))
    }

    /// The number behind `--name`.
    fn number(&mut self, name: &str) -> Result<Option<u64>> {
        let Some(value) = self.value(name)? else {
            return Ok(None);
        };
        match value.parse() {
            Ok(number) => Ok(Some(number)),
            Err(_) => bail!("{name} wants a number, not `{value}`"),
        }
    }

    /// Refuses what no one asked for.
    fn end(&self) -> Result<()> {
        match self.rest.first() {
            Some(option) => bail!("`{option}` is not known here; see --help"),
            None => Ok(()),
        }
    }
}

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().unwrap_or_default();
    let mut options = Options {
        rest: arguments.collect(),
    };
    let Some(verb) = VERBS.iter().find(|verb| verb.name == name) else {
        overview();
        let asked = matches!(name.as_str(), "" | "help" | "--help" | "-h");
        return if asked {
            ExitCode::SUCCESS
        } else {
            eprintln!("\nerror: there is no verb `{name}`");
            ExitCode::from(2)
        };
    };
    if options.flag("--help") || options.flag("-h") {
        let usage = format!("cargo xtask {} {}", verb.name, verb.options);
        println!("{}\n\n{}\n\n{}", verb.about, usage.trim_end(), verb.help);
        return ExitCode::SUCCESS;
    }
    match (verb.run)(&mut options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn overview() {
    println!("The chores of this workspace.\n\ncargo xtask VERB [OPTIONS]\n");
    for verb in VERBS {
        println!("  {:<9} {}", verb.name, verb.about);
    }
    println!("\n`cargo xtask VERB --help` tells more of each.");
}
