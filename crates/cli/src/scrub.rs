//! `scrubjay scrub`: streams, files in place ([`in_place`]), and copies ([`copies`]).

mod copies;
mod in_place;

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use scrubjay::{Report, Scrubber, Unit};

use crate::args;
use crate::console::Console;
use crate::draft;
use crate::input::{self, shown};
use crate::outcome::{Failure, Outcome};
use crate::parallel;
use crate::select;
use crate::stream;

/// Runs the verb.
pub(crate) fn run(args: &args::Scrub, console: &Console) -> Result<Outcome, Failure> {
    let scrubber = Scrubber::new(&select::policy(&args.select)?)?;
    // An empty stream's report carries the policy, whatever happens to the others.
    let report = scrubber.session(Unit::Byte).finish(&mut Vec::new())?;
    let mut run = Run {
        scrubber,
        console,
        report,
        failed: false,
    };
    let result = match &args.out {
        Some(out) => run.copies(args, out),
        None if args.in_place => run.in_place(args),
        None => run.stream(args),
    };
    if matches!(result, Err(Failure::Usage(_))) {
        result?;
    } else {
        // What was done before a failure is worth reporting too.
        let reported = run.write_report(args.report.as_deref());
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
    fn stream(&mut self, args: &args::Scrub) -> Result<(), Failure> {
        refuse_directories(args, "use --out DIR")?;
        let (sources, complete) = input::sources(&args.files, None, self.console);
        self.failed |= !complete;
        if !io::stdout().is_terminal() {
            self.console.expect(|| input::size(&sources));
        }
        let mut output = io::stdout().lock();
        for source in sources {
            let name = source.name();
            if source.is_stdout() {
                self.fail(&format!("{name}: is the output as well"));
                continue;
            }
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
    fn in_place(&mut self, args: &args::Scrub) -> Result<(), Failure> {
        // What is replaced cannot be brought back: each file must be named.
        refuse_directories(args, "--in-place takes files; use --out DIR")?;
        let (sources, complete) = input::sources(&args.files, None, self.console);
        self.failed |= !complete;
        self.console.expect(|| input::size(&sources));
        let targets = in_place::targets(sources, |message| self.fail(&message))?;
        let (scrubber, console) = (self.scrubber.clone(), self.console);
        self.each(targets, args.files.threads, |target: &PathBuf| {
            in_place::replace(&scrubber, target, |bytes| console.advance(bytes))
        });
        Ok(())
    }

    /// A scrubbed copy of each file.
    fn copies(&mut self, args: &args::Scrub, out: &Path) -> Result<(), Failure> {
        let real = std::fs::canonicalize(out).ok();
        let (sources, complete) = input::sources(&args.files, real.as_deref(), self.console);
        self.failed |= !complete;
        self.console.expect(|| input::size(&sources));
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

    fn write_report(&self, to: Option<&Path>) -> Result<(), Failure> {
        let Some(to) = to else {
            return Ok(());
        };
        let text = self.report.to_json() + "\n";
        let (name, result) = if to.as_os_str() == "-" {
            self.console.clear();
            let result = io::Write::write_all(&mut io::stderr().lock(), text.as_bytes());
            ("standard error".to_owned(), result)
        } else {
            (shown(to), draft::write(to, text.as_bytes()))
        };
        result.map_err(|error| Failure::Io(format!("{name}: {error}")))
    }

    fn fail(&mut self, message: &str) {
        self.console.complain(message);
        self.failed = true;
    }
}

fn refuse_directories(args: &args::Scrub, instead: &str) -> Result<(), Failure> {
    match args.files.files.iter().find(|path| path.is_dir()) {
        Some(directory) => Err(Failure::Usage(format!(
            "{}: is a directory; {instead}",
            shown(directory)
        ))),
        None => Ok(()),
    }
}
