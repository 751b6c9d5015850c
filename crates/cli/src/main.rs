//! The `scrubjay` program: finds personal data and secrets in files and pipes, and replaces them.
//!
//! One file a verb: [`scrub`], [`restore`], [`detect`] (with [`dataset`] for data sets), [`column`] for
//! `tokenize` and `detokenize`, [`rotate`], [`keys`], [`explain`], [`eval`], [`entities`], [`policy`]. [`input`] finds
//! the files, [`stream`] takes one through the engine with what [`scrubbing`] has, [`parallel`] takes many
//! at once, [`draft`] writes a file whole or not at all ([`unfinished`] if interrupted), [`keyring`] and
//! [`vault`] read keys and vaults, [`format`] writes findings, [`report`] counts, [`console`] speaks to the
//! terminal.
//!
//! # Exit codes
//!
//! | code | meaning |
//! |---|---|
//! | 0 | done |
//! | 1 | done, and values were found (with `--fail-on-findings`) |
//! | 2 | the command line, the policy or the keys are wrong; nothing was done |
//! | 3 | some input could not be read or some output not be written; messages say which |
//! | 130 | interrupted (143 if terminated); files stay whole, temporary ones are removed |
//! | 141 | the reader of the output went away |
#![forbid(unsafe_code)]

mod args;
mod column;
mod console;
mod dataset;
mod detect;
mod draft;
mod entities;
mod eval;
mod explain;
mod format;
mod input;
mod keyring;
mod keys;
mod outcome;
mod parallel;
mod place;
mod policy;
mod report;
mod restore;
mod rotate;
mod scrub;
mod scrubbing;
mod select;
mod stream;
mod unfinished;
mod vault;

use std::process::ExitCode;

use clap::{ColorChoice, Parser};

use args::{Cli, Verb};
use console::Console;
use outcome::{Failure, Outcome};

fn main() -> ExitCode {
    let cli = Cli::parse();
    match cli.color {
        ColorChoice::Auto => {}
        ColorChoice::Always => anstream::ColorChoice::Always.write_global(),
        ColorChoice::Never => anstream::ColorChoice::Never.write_global(),
    }
    let console = Console::new(cli.quiet);
    let result = run(&cli.verb, &console);
    console.clear();
    match result {
        Ok(outcome) => outcome.code(),
        Err(failure) => {
            console.fail(&failure);
            ExitCode::from(failure.code())
        }
    }
}

fn run(verb: &Verb, console: &Console) -> Result<Outcome, Failure> {
    match verb {
        Verb::Scrub(args) => scrub::run(args, console),
        Verb::Detect(args) => match &args.field {
            Some(field) => dataset::run(args, field, console),
            None => detect::run(args, console),
        },
        Verb::Restore(args) => restore::run(args, console),
        Verb::Tokenize(args) => column::tokenize(args),
        Verb::Detokenize(args) => column::detokenize(args),
        Verb::Rotate(args) => rotate::run(args, console),
        Verb::Keygen(args) => keys::keygen(args),
        Verb::Key(verb) => keys::run(verb),
        Verb::Explain(args) => explain::run(args),
        Verb::Eval(args) => eval::run(args),
        Verb::Entities(args) => entities::run(args),
        Verb::Policy(args) => policy::run(args),
    }
}
