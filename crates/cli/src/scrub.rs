//! `scrubjay scrub`: streams, files in place ([`in_place`]), copies ([`copies`]), and the report.

mod copies;
mod in_place;

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use scrubjay::Report;

use crate::args;
use crate::console::Console;
use crate::input::{self, Source};
use crate::outcome::{Failure, Outcome};
use crate::parallel;
use crate::report::ReportFile;
use crate::scrubbing::Scrubbing;
use crate::stream;

/// Runs the verb.
pub(crate) fn run(args: &args::Scrub, console: &Console) -> Result<Outcome, Failure> {
    let scrubbing = Scrubbing::new(args)?;
    if args.out.is_none() {
        // What is replaced cannot be brought back, so each file must be named.
        input::refuse_directories(&args.files.files, "use --out DIR")?;
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
    let report = scrubbing.session()?.finish(&mut Vec::new())?;
    let mut run = Run {
        scrubbing,
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
        let reported = to.map_or(Ok(()), |to| to.end(&(run.report.to_json() + "\n"), console));
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
    scrubbing: Scrubbing,
    console: &'c Console,
    report: Report,
    failed: bool,
}

impl Run<'_> {
    /// Everything to standard output, one after another.
    fn stream(&mut self, sources: Vec<Source>) -> Result<(), Failure> {
        let Self {
            scrubbing,
            console,
            report: sum,
            failed,
        } = self;
        let mut output = scrubbing.guard(io::stdout().lock());
        for source in sources {
            let name = source.name();
            let mut input = match source.open() {
                Ok(input) => input,
                Err(error) => {
                    console.complain(&format!("{name}: {error}"));
                    *failed = true;
                    continue;
                }
            };
            // An error within a file ends the run: what follows would be joined to a torn end.
            let report = stream::scrub(scrubbing, &mut input, &mut output, |bytes| {
                console.advance(bytes);
            })
            .map_err(|broken| broken.failure(&name, "standard output"))?;
            sum.add(&report);
        }
        Ok(())
    }

    /// Each file replaced.
    fn in_place(&mut self, sources: Vec<Source>, args: &args::Scrub) -> Result<(), Failure> {
        let targets = in_place::targets(sources, |message| self.fail(&message))?;
        self.each(targets, args.files.threads, |run, target: &PathBuf| {
            in_place::replace(&run.scrubbing, target, |bytes| run.console.advance(bytes))
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
        self.each(copies, args.files.threads, |run, copy: &copies::Copy| {
            copies::write(&run.scrubbing, copy, &out, |bytes| {
                run.console.advance(bytes)
            })
        });
        Ok(())
    }

    fn each<T: Send>(
        &mut self,
        items: Vec<T>,
        threads: Option<u16>,
        work: impl Fn(&Self, &T) -> Result<Done, Failure> + Sync,
    ) {
        // Placeholders are numbered in the order of the files, whatever the machine.
        let threads = match self.scrubbing.has_vault() {
            true => 1,
            false => parallel::threads(threads),
        };
        let (mut report, mut failed) = (self.report.clone(), false);
        let (run, console) = (&*self, self.console);
        parallel::ordered(
            items.into_iter(),
            threads,
            |item, outlet| drop(outlet.send(work(run, &item))),
            |result| match result {
                Ok(done) => {
                    report.add(&done.report);
                    if let Some(warning) = done.warning {
                        console.complain(&warning);
                    }
                }
                Err(failure) => {
                    console.complain(&failure.to_string());
                    failed = true;
                }
            },
        );
        self.report = report;
        self.failed |= failed;
    }

    fn fail(&mut self, message: &str) {
        self.console.complain(message);
        self.failed = true;
    }
}
