//! `scrubjay restore`, and `rotate` for whole streams: tokens out, values or new tokens in.

use std::io::{self, IsTerminal, Read, Write};
use std::path::PathBuf;

use scrubjay::{Keys, Mode, Outcome as Fate, RestoreReport, Restorer, Seed, Sink, TokenSpan};
use serde_json::json;

use crate::args;
use crate::console::Console;
use crate::input::{self, Source};
use crate::keyring;
use crate::outcome::{Failure, Outcome};
use crate::report::ReportFile;
use crate::stream::{Broken, CHUNK, read};
use crate::vault::VaultView;

/// Runs `restore`.
pub(crate) fn run(args: &args::Restore, console: &Console) -> Result<Outcome, Failure> {
    let keys = keyring::needed(&args.keys)?;
    let mode = if args.strict {
        Mode::Strict
    } else {
        Mode::Tolerant
    };
    let restorer = || {
        Ok(Restorer::default()
            .with_keys(&keys)
            .with_mode(mode)
            .with_landing(args.landing.into())
            .with_otherwise(Fate::Unknown, args.unknown.into())
            .with_otherwise(Fate::Damaged, args.damaged.into())
            .with_otherwise(Fate::Unopened, args.unopened.into()))
    };
    let (sources, complete) = sources(&args.files, console)?;
    let report = args.report.as_deref();
    let report = report
        .map(|to| ReportFile::begin(to, &sources))
        .transpose()?;
    let vault = args.keys.vault.as_deref();
    let mut run = Run {
        console,
        report,
        vault: vault.map(|path| VaultView::new(path, &keys)),
        sum: RestoreReport::default(),
        listed: 0,
        failed: !complete,
    };
    let done = run.all(&sources, restorer);
    run.end(done)
}

/// Runs `rotate` for a stream.
pub(crate) fn rotate(
    keys: &Keys,
    files: &[PathBuf],
    console: &Console,
) -> Result<Outcome, Failure> {
    let (sources, complete) = sources(files, console)?;
    let mut run = Run {
        console,
        report: None,
        vault: None,
        sum: RestoreReport::default(),
        listed: 0,
        failed: !complete,
    };
    let done = run.all(&sources, || Ok(Restorer::rotating(keys, &Seed::random()?)?));
    run.end(done)
}

fn sources(files: &[PathBuf], console: &Console) -> Result<(Vec<Source>, bool), Failure> {
    input::refuse_directories(files, "name its files")?;
    Ok(input::sources(&args::Files::plain(files), None, console))
}

struct Run<'c> {
    console: &'c Console,
    report: Option<ReportFile>,
    vault: Option<VaultView>,
    sum: RestoreReport,
    /// Tokens in the report so far.
    listed: u64,
    failed: bool,
}

impl Run<'_> {
    fn all(
        &mut self,
        sources: &[Source],
        restorer: impl Fn() -> Result<Restorer, Failure>,
    ) -> Result<(), Failure> {
        if !io::stdout().is_terminal() {
            self.console.expect(|| input::size(sources));
        }
        if let Some(report) = &mut self.report {
            let head = format!("{{\"scrubjay\":{},\"tokens\":[", json!(scrubjay::VERSION));
            report.add(&head, self.console)?;
        }
        let mut output = io::stdout().lock();
        for source in sources {
            let name = source.name();
            match source.open() {
                Ok(mut input) => self.one(restorer()?, &name, &mut input, &mut output)?,
                Err(error) => {
                    self.console.complain(&format!("{name}: {error}"));
                    self.failed = true;
                }
            }
        }
        Ok(())
    }

    /// One stream, in constant memory.
    fn one(
        &mut self,
        mut restorer: Restorer,
        name: &str,
        input: &mut dyn Read,
        output: &mut dyn Write,
    ) -> Result<(), Failure> {
        let broken = |broken: Broken| broken.failure(name, "standard output");
        let mut chunk = vec![0; CHUNK];
        let mut out = Taken::default();
        loop {
            let length = read(input, &mut chunk).map_err(|error| broken(Broken::Read(error)))?;
            // The vault as it is now has the values of all placeholders that have come.
            let news = self.vault.as_mut().map_or(Ok(None), VaultView::news)?;
            if let Some(vault) = news {
                restorer = restorer.with_vault(&vault);
            }
            let done = match chunk.get(..length) {
                Some([]) | None => restorer.finish(&mut out).map(Some),
                Some(bytes) => restorer.push(bytes, &mut out).map(|()| None),
            };
            let done = done.map_err(|error| broken(Broken::Engine(error)))?;
            output
                .write_all(&out.bytes)
                .and_then(|()| output.flush())
                .map_err(|error| broken(Broken::Write(error)))?;
            self.console.advance(length);
            self.list(name, &out.tokens)?;
            out.bytes.clear();
            out.tokens.clear();
            if let Some(report) = done {
                add(&mut self.sum, &report);
                return Ok(());
            }
        }
    }

    fn list(&mut self, name: &str, tokens: &[TokenSpan]) -> Result<(), Failure> {
        let Some(report) = &mut self.report else {
            return Ok(());
        };
        let mut text = String::new();
        for token in tokens {
            text += if self.listed == 0 { "\n" } else { ",\n" };
            self.listed += 1;
            let entity = token.entity.and_then(scrubjay::Entity::name);
            let line = json!({
                "file": name, "start": token.start, "end": token.end,
                "outcome": word(token.outcome), "entity": entity,
            });
            text += &line.to_string();
        }
        report.add(&text, self.console)
    }

    /// Writes the counts, and says what was not restored.
    fn end(self, done: Result<(), Failure>) -> Result<Outcome, Failure> {
        let sum = &self.sum;
        if let Some(report) = self.report {
            let counts = json!({
                "bytes_in": sum.bytes_in, "bytes_out": sum.bytes_out,
                "restored": sum.restored, "unknown": sum.unknown,
                "damaged": sum.damaged, "unopened": sum.unopened,
            });
            let tail = format!("\n],{}\n", counts.to_string().trim_start_matches('{'));
            report.end(&tail, self.console)?;
        }
        done?;
        let left: Vec<String> = [
            (sum.unknown, "unknown"),
            (sum.damaged, "damaged"),
            (sum.unopened, "unopened"),
        ]
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| format!("{count} {word}"))
        .collect();
        if !left.is_empty() && !self.console.quiet {
            let message = format!("not every token was restored: {}", left.join(", "));
            self.console.complain(&message);
        }
        Ok(Outcome {
            findings: false,
            failed: self.failed,
        })
    }
}

const fn word(outcome: Fate) -> &'static str {
    match outcome {
        Fate::Restored => "restored",
        Fate::Unknown => "unknown",
        Fate::Damaged => "damaged",
        Fate::Unopened => "unopened",
        _ => "other",
    }
}

const fn add(sum: &mut RestoreReport, one: &RestoreReport) {
    sum.bytes_in += one.bytes_in;
    sum.bytes_out += one.bytes_out;
    sum.restored += one.restored;
    sum.unknown += one.unknown;
    sum.damaged += one.damaged;
    sum.unopened += one.unopened;
}

/// What a restorer gave of one chunk.
#[derive(Default)]
struct Taken {
    bytes: Vec<u8>,
    tokens: Vec<TokenSpan>,
}

impl Sink for Taken {
    fn bytes(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    fn token(&mut self, token: &TokenSpan) {
        self.tokens.push(*token);
    }
}
