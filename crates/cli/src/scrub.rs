//! `scrubjay scrub`: streams, files in place ([`in_place`]), copies ([`copies`]), and the [`report`].

mod copies;
mod in_place;
mod report;

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use scrubjay::{Report, Scrubber, Unit};

use crate::args;
use crate::console::Console;
use crate::input::{self, Source, shown};
use crate::outcome::{Failure, Outcome};
use crate::parallel;
use crate::select;
use crate::stream;
use report::ReportFile;

/// Runs the verb.
pub(crate) fn run(args: &args::Scrub, console: &Console) -> Result<Outcome, Failure> {
    let scrubber = Scrubber::new(&select::policy(&args.select)?)?;
    if args.out.is_none() {
        refuse_directories(args)?;
    }
    let leave_out = args
        .out
        .as_ref()
        .and_then(|out| std::fs::canonicalize(out).ok());
    let (sources, complete) = input::sources(&args.files, leave_out.as_deref(), console);
    let to = args.report.as_deref();
    let to = to.map(|to| ReportFile::begin(to, &sources)).transpose()?;
    if args.out.is_some() || args.in_place || !io::stdout().is_terminal() {
        console.expect(|| input::size(&sources));
    }
    // An empty stream's report carries the policy, whatever happens to the others.
    let report = scrubber.session(Unit::Byte).finish(&mut Vec::new())?;
    let mut run = Run {
        scrubber,
        console,
        report,
        failed: !complete,
    };
    let result = match &args.out {
        Some(out) => run.copies(sources, args, out),
        None if args.in_place => run.in_place(sources, args),
        None => run.stream(sources),
    };
    if matches!(result, Err(Failure::Usage(_))) {
        result?;
    } else {
        // What was done before a failure is worth reporting too.
        let reported = to.map_or(Ok(()), |to| to.write(&run.report, console));
        result.and(reported)?;
    }
    Ok(Outcome {
        findings: args.fail_on_findings && run.report.total() > 0,
        failed: run.failed,
    })
}

/// What became of one file.
struct Done {
    report: Report,
    /// What the user should know of it.
    warning: Option<String>,
}

struct Run<'c> {
    scrubber: Scrubber,
    console: &'c Console,
    report: Report,
    failed: bool,
}

impl Run<'_> {
    /// Everything to standard output, one after another.
    fn stream(&mut self, sources: Vec<Source>) -> Result<(), Failure> {
        let mut output = io::stdout().lock();
        for source in sources {
            let name = source.name();
            let mut input = match source.open() {
                Ok(input) => input,
                Err(error) => {
                    self.fail(&format!("{name}: {error}"));
                    continue;
                }
            };
            // An error within a file ends the run: what follows would be joined to a torn end.
            let report = stream::scrub(&self.scrubber, &mut input, &mut output, |bytes| {
                self.console.advance(bytes);
            })
            .map_err(|broken| broken.failure(&name, "standard output"))?;
            self.report.add(&report);
        }
        Ok(())
    }

    /// Each file replaced.
    fn in_place(&mut self, sources: Vec<Source>, args: &args::Scrub) -> Result<(), Failure> {
        let targets = in_place::targets(sources, |message| self.fail(&message))?;
        let (scrubber, console) = (self.scrubber.clone(), self.console);
        self.each(targets, args.files.threads, |target: &PathBuf| {
            in_place::replace(&scrubber, target, |bytes| console.advance(bytes))
        });
        Ok(())
    }

    /// A scrubbed copy of each file.
    fn copies(
        &mut self,
        sources: Vec<Source>,
        args: &args::Scrub,
        out: &Path,
    ) -> Result<(), Failure> {
        let copies = copies::plan(out, sources)?;
        let out = copies::directory(out)?;
        let (scrubber, console) = (self.scrubber.clone(), self.console);
        self.each(copies, args.files.threads, |copy: &copies::Copy| {
            copies::write(&scrubber, copy, &out, |bytes| console.advance(bytes))
        });
        Ok(())
    }

    fn each<T: Send>(
        &mut self,
        items: Vec<T>,
        threads: Option<u16>,
        work: impl Fn(&T) -> Result<Done, Failure> + Sync,
    ) {
        parallel::ordered(
            items.into_iter(),
            parallel::threads(threads),
            |item, outlet| drop(outlet.send(work(&item))),
            |result| match result {
                Ok(done) => {
                    self.report.add(&done.report);
                    if let Some(warning) = done.warning {
                        self.console.complain(&warning);
                    }
                }
                Err(failure) => self.fail(&failure.to_string()),
            },
        );
    }

    fn fail(&mut self, message: &str) {
        self.console.complain(message);
        self.failed = true;
    }
}

/// What is replaced cannot be brought back, so each file must be named; and in a stream one cannot tell
/// where a file ends.
fn refuse_directories(args: &args::Scrub) -> Result<(), Failure> {
    match args.files.files.iter().find(|path| path.is_dir()) {
        Some(directory) => Err(Failure::Usage(format!(
            "{}: is a directory; use --out DIR",
            shown(directory)
        ))),
        None => Ok(()),
    }
}
