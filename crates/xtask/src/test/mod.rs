//! `cargo xtask test`: everything that has to hold, and a table of what ran.

mod c;
mod c_threads;
mod count;
mod differential;
mod python;
mod steps;

use std::time::Instant;

use anyhow::{Result, bail};

use crate::table::Table;
use crate::{Options, Verb};
pub(crate) use c::installed;
use count::Count;
pub(crate) use python::environment;

pub(crate) const VERB: Verb = Verb {
    name: "test",
    options: "[--only STEP]...",
    about: "Run everything that has to hold",
    help: "Steps: format, clippy, tests, model, differential, rustdoc, arrows, licences, docs, header, c, c-threads,\n\
           python, wasm, fuzz.\n\
           --only runs that step alone; it may be given more than once. A step that fails does not keep the\n\
           others from running. The last line is `N passed, N failed, N skipped`: each test counts as one,\n\
           each step without tests as one, and a test counts as skipped where it is marked `ignore`.",
    run,
};

/// What a step came to.
enum Outcome {
    /// It has no tests of its own; what it found, in words.
    Checked(String),
    /// It ran tests.
    Tested(Count, String),
    /// It did not run, and why.
    Skipped(String),
    /// It failed, and how.
    Failed(Count, String),
}

fn run(options: &mut Options) -> Result<()> {
    let mut only = Vec::new();
    while let Some(name) = options.value("--only")? {
        if !steps::STEPS.iter().any(|(step, _)| *step == name) {
            bail!("there is no step `{name}`; see --help");
        }
        only.push(name);
    }
    options.end()?;
    let mut table = Table::new(&[
        "step", "result", "seconds", "passed", "failed", "skipped", "notes",
    ]);
    table.left = true;
    let mut sum = Count::default();
    for (name, step) in steps::STEPS {
        if !only.is_empty() && !only.iter().any(|wanted| wanted == name) {
            continue;
        }
        eprintln!("\n=== {name}");
        let start = Instant::now();
        let outcome = step().unwrap_or_else(|error| {
            eprintln!("{error:#}");
            Outcome::Failed(Count::default(), first_line(&error.to_string()))
        });
        let (word, count, note) = match outcome {
            Outcome::Checked(note) => (
                "ok",
                Count {
                    passed: 1,
                    ..Count::default()
                },
                note,
            ),
            Outcome::Tested(count, note) => ("ok", count, note),
            Outcome::Skipped(note) => (
                "skipped",
                Count {
                    skipped: 1,
                    ..Count::default()
                },
                note,
            ),
            // What does not even compile counts as one.
            Outcome::Failed(count, note) => (
                "FAILED",
                Count {
                    failed: count.failed.max(1),
                    ..count
                },
                note,
            ),
        };
        sum += count;
        let seconds = format!("{:.1}", start.elapsed().as_secs_f64());
        let [passed, failed, skipped] =
            [count.passed, count.failed, count.skipped].map(|number| number.to_string());
        table.row(&[name, word, &seconds, &passed, &failed, &skipped, &note]);
    }
    println!(
        "\n{table}\n{} passed, {} failed, {} skipped",
        sum.passed, sum.failed, sum.skipped
    );
    if sum.failed > 0 {
        // The closing line stays the last on standard output.
        bail!("not everything holds");
    }
    Ok(())
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}
