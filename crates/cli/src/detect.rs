//! `scrubjay detect`: what is found where, in every format.

use std::fmt;
use std::io::{self, IsTerminal, Write};

use scrubjay::Detector;

use crate::args::{self, Format};
use crate::console::Console;
use crate::format::BETWEEN;
use crate::format::json::Json;
use crate::format::pretty::Pretty;
use crate::format::sarif::{self, Sarif};
use crate::input::{self, Source};
use crate::outcome::{Failure, Outcome};
use crate::parallel::{self, Outlet};
use crate::place::{Ended, Visitor, search};
use crate::select;

/// What comes back from the search of a source.
enum Message {
    Output(Vec<u8>),
    Found(u64),
    Failed(String),
}

/// Runs the verb.
pub(crate) fn run(args: &args::Detect, console: &Console) -> Result<Outcome, Failure> {
    let detector = select::detector(&args.select)?;
    let (sources, complete) = input::sources(&args.files, None, console);
    if !io::stdout().is_terminal() {
        console.expect(|| input::size(&sources));
    }
    let mut printer = Printer::new(args.format.unwrap_or(Format::Pretty));
    let mut summary = Summary {
        inputs: sources.len(),
        ..Summary::default()
    };
    let mut failed = !complete;
    parallel::or_end(printer.head(), console);
    parallel::ordered(
        sources.into_iter(),
        parallel::threads(args.files.threads),
        |source, outlet| drop(one(&source, &detector, args, console, outlet)),
        |message| match message {
            Message::Output(bytes) => parallel::or_end(printer.items(&bytes), console),
            Message::Found(count) => summary.add(count),
            Message::Failed(message) => {
                console.complain(&message);
                failed = true;
            }
        },
    );
    printer.tail(&detector, !failed)?;
    if printer.format == Format::Pretty && !console.quiet {
        printer.print(summary.to_string().as_bytes())?;
    }
    Ok(Outcome {
        findings: args.fail_on_findings && summary.values > 0,
        failed,
    })
}

/// Searches one source.
fn one(
    source: &Source,
    detector: &Detector,
    args: &args::Detect,
    console: &Console,
    outlet: &Outlet<Message>,
) -> Result<(), parallel::Stopped> {
    let name = source.name();
    let mut writer = Writer::new(detector, name.clone(), args);
    let result = source.open().map_err(Ended::Read).and_then(|mut input| {
        search(detector, &mut input, &mut writer, |writer, length| {
            console.advance(length);
            let out = std::mem::take(writer.out());
            if out.is_empty() {
                return Ok(());
            }
            outlet.send(Message::Output(out))
        })
    });
    outlet.send(match result {
        Ok(count) => Message::Found(count),
        Err(Ended::Read(error)) => Message::Failed(format!("{name}: {error}")),
        Err(Ended::Stopped) => return Err(parallel::Stopped),
    })
}

/// The writer of the format asked for.
enum Writer<'d> {
    Pretty(Pretty<'d>),
    Json(Json<'d>),
    Sarif(Sarif<'d>),
}

impl<'d> Writer<'d> {
    fn new(detector: &'d Detector, name: String, args: &args::Detect) -> Self {
        let show_values = args.show_values;
        match args.format.unwrap_or(Format::Pretty) {
            Format::Pretty => Self::Pretty(Pretty::new(detector, name, show_values)),
            Format::Sarif => Self::Sarif(Sarif::new(detector, &name, show_values)),
            format => Self::Json(Json {
                detector,
                name,
                unit: args.offsets.into(),
                show_values,
                lines: format == Format::Ndjson,
                out: Vec::new(),
            }),
        }
    }

    fn out(&mut self) -> &mut Vec<u8> {
        match self {
            Self::Pretty(writer) => &mut writer.out,
            Self::Json(writer) => &mut writer.out,
            Self::Sarif(writer) => &mut writer.out,
        }
    }

    fn visitor(&mut self) -> &mut dyn Visitor {
        match self {
            Self::Pretty(writer) => writer,
            Self::Json(writer) => writer,
            Self::Sarif(writer) => writer,
        }
    }
}

impl Visitor for Writer<'_> {
    fn found(&mut self, place: &crate::place::Place, text: &crate::place::Text) {
        self.visitor().found(place, text);
    }

    fn settled(&mut self, settled: u64, ended: bool, text: &crate::place::Text) {
        self.visitor().settled(settled, ended, text);
    }
}

/// What people hear at the end.
#[derive(Default)]
struct Summary {
    inputs: usize,
    with_values: usize,
    values: u64,
}

impl Summary {
    fn add(&mut self, values: u64) {
        self.values += values;
        self.with_values += usize::from(values > 0);
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inputs = match self.inputs {
            1 => "1 input".to_owned(),
            count => format!("{count} inputs"),
        };
        match self.values {
            0 => writeln!(f, "nothing found in {inputs}"),
            1 => writeln!(f, "1 value found in {} of {inputs}", self.with_values),
            count => writeln!(
                f,
                "{count} values found in {} of {inputs}",
                self.with_values
            ),
        }
    }
}

/// Joins what the writers wrote.
struct Printer {
    format: Format,
    out: Box<dyn Write>,
    empty: bool,
}

impl Printer {
    fn new(format: Format) -> Self {
        let out: Box<dyn Write> = match format {
            Format::Pretty => Box::new(anstream::stdout().lock()),
            _ => Box::new(io::stdout().lock()),
        };
        Self {
            format,
            out,
            empty: true,
        }
    }

    fn print(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.out
            .write_all(bytes)
            .and_then(|()| self.out.flush())
            .map_err(Failure::stdout)
    }

    fn head(&mut self) -> Result<(), Failure> {
        match self.format {
            Format::Pretty | Format::Ndjson => Ok(()),
            Format::Json => self.print(b"["),
            Format::Sarif => self.print(sarif::HEAD.as_bytes()),
        }
    }

    fn items(&mut self, items: &[u8]) -> Result<(), Failure> {
        let joined = matches!(self.format, Format::Json | Format::Sarif);
        let first = std::mem::take(&mut self.empty);
        let skip = if joined && first { BETWEEN.len() } else { 0 };
        self.print(items.get(skip..).unwrap_or(&[]))
    }

    fn tail(&mut self, detector: &Detector, complete: bool) -> Result<(), Failure> {
        match self.format {
            Format::Pretty | Format::Ndjson => Ok(()),
            Format::Json => self.print(b"]\n"),
            Format::Sarif => self.print(sarif::tail(detector, complete).as_bytes()),
        }
    }
}
