//! `scrubjay detect --field`: a data set, one JSON object a line, answered line by line.

mod batch;
pub(crate) mod row;

use std::io::{self, IsTerminal, Write};

use crate::args::{self, Format};
use crate::console::Console;
use crate::input;
use crate::outcome::{Failure, Outcome};
use crate::parallel;
use crate::select;
use batch::Batches;
use row::Searcher;

/// Runs the verb.
pub(crate) fn run(args: &args::Detect, field: &str, console: &Console) -> Result<Outcome, Failure> {
    if args.format.is_some_and(|format| format != Format::Ndjson) {
        let message = "--field reads and writes ndjson; leave out --format, or say --format ndjson";
        return Err(Failure::Usage(message.to_owned()));
    }
    let detector = select::detector(&args.select)?;
    let (sources, complete) = input::sources(&args.files, None, console);
    if !io::stdout().is_terminal() {
        console.expect(|| input::size(&sources));
    }
    let searcher = Searcher {
        detector,
        field,
        id_field: &args.id_field,
        unit: args.offsets.into(),
        show_values: args.show_values,
        strict: args.strict,
        // One file's lines are told apart by their number.
        name_files: sources.len() > 1,
    };
    let mut out = io::stdout().lock();
    let mut found = false;
    let mut failed = !complete;
    parallel::ordered(
        Batches::new(sources),
        parallel::threads(args.files.threads),
        |batch, outlet| {
            if let Ok(batch) = &batch {
                console.advance(batch.lines.len());
            }
            drop(outlet.send(batch.map(|batch| searcher.search(&batch))));
        },
        |answer| match answer {
            Ok(answer) => {
                let written = out.write_all(&answer.output).and_then(|()| out.flush());
                parallel::or_end(written.map_err(Failure::stdout), console);
                answer
                    .complaints
                    .iter()
                    .for_each(|line| console.complain(line));
                found |= answer.found;
                failed |= !answer.complaints.is_empty();
                if args.strict && !answer.complaints.is_empty() {
                    console.abandon(&Failure::Reported);
                }
            }
            Err(message) => {
                console.complain(&message);
                failed = true;
            }
        },
    );
    Ok(Outcome {
        findings: args.fail_on_findings && found,
        failed,
    })
}
