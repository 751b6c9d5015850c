//! `scrubjay tokenize`, `detokenize` and `rotate --entity`: one value, or one column of a table.

mod csv;
mod ndjson;
mod value;

use std::io::{self, BufWriter, Write};

use scrubjay::{Entity, Error, Keys, Policy, Scrubber, Seed};
use serde_json::json;
use zeroize::Zeroizing;

use crate::args;
use crate::keyring;
use crate::outcome::{Failure, Outcome};
use crate::scrubbing::{self, Guarded};
use crate::select;
use crate::vault::{VaultFile, VaultView};

/// Turns one value into another.
type Turn<'a> = dyn Fn(&[u8]) -> Result<Zeroizing<Vec<u8>>, Error> + 'a;

/// What is written at once, and so how often the vault is saved.
const BUFFER: usize = 64 * 1024;

/// Runs `tokenize`.
pub(crate) fn tokenize(args: &args::Column) -> Result<Outcome, Failure> {
    refuse_values(args)?;
    let keys = keyring::needed(&args.keys)?;
    let vault = args.keys.vault.as_deref();
    let vault = vault.map(|path| VaultFile::open(path, &keys)).transpose()?;
    let mut column = column(&keys, &args.action, &args.entity, &args.subject)?;
    if let Some(file) = &vault {
        column = column.with_vault(file.vault());
    }
    if let Some(id) = args.key {
        column = column.with_key(id)?;
    }
    let turn = |value: &[u8]| column.tokenize(value).map(Zeroizing::new);
    run(&args.shape, &turn, vault.as_ref())
}

/// Runs `detokenize`.
pub(crate) fn detokenize(args: &args::Column) -> Result<Outcome, Failure> {
    refuse_values(args)?;
    let keys = keyring::needed(&args.keys)?;
    let mut column = column(&keys, &args.action, &args.entity, &args.subject)?;
    if let Some(path) = &args.keys.vault
        && let Some(vault) = VaultView::new(path, &keys).news()?
    {
        column = column.with_vault(&vault);
    }
    if let Some(id) = args.key {
        column = column.with_key(id)?;
    }
    let turn = |token: &[u8]| column.detokenize(token).map(Zeroizing::new);
    run(&args.shape, &turn, None)
}

/// Runs `rotate` for one token or a column of them: what `old` made is made again with the primary key.
pub(crate) fn rotate(
    args: &args::Rotate,
    keys: &Keys,
    entity: &str,
    old: u16,
) -> Result<Outcome, Failure> {
    if args.keys.vault.is_some() {
        let message =
            "placeholders of a vault do not depend on the key; there is nothing to rotate";
        return Err(Failure::Usage(message.to_owned()));
    }
    let column = || column(keys, &args.action, entity, &args.subject);
    let (from, to) = (column()?.with_key(old)?, column()?);
    let turn = |token: &[u8]| {
        let value = Zeroizing::new(from.detokenize(token)?);
        to.tokenize(&value).map(Zeroizing::new)
    };
    run(&args.shape, &turn, None)
}

/// Says so without repeating them.
fn refuse_values(args: &args::Column) -> Result<(), Failure> {
    if args.values.is_empty() {
        return Ok(());
    }
    let message = "values come from standard input; on a command line, everybody on the machine can read \
                   them, and the shell remembers them";
    Err(Failure::Usage(message.to_owned()))
}

fn column(
    keys: &Keys,
    action: &args::Action,
    name: &str,
    subject: &args::Subject,
) -> Result<scrubjay::Column, Failure> {
    let policy = policy(action, name)?;
    let scrubber = Scrubber::with_keys(&policy, keys)?;
    let detector = scrubber.detector();
    let declared = || {
        detector
            .entities()
            .find(|entity| detector.name(*entity) == name)
    };
    let entity = Entity::from_name(name).or_else(declared);
    let unknown = || {
        let message = format!("--entity: there is no {name:?}; `scrubjay entities` lists them");
        Failure::Usage(message)
    };
    let column = scrubber.column(entity.ok_or_else(unknown)?)?;
    Ok(column
        .with_seed(&Seed::random()?)
        .with_subject(&scrubbing::subject(subject)?))
}

fn policy(args: &args::Action, entity: &str) -> Result<Policy, Failure> {
    match (&args.policy, &args.action) {
        (Some(file), _) => select::read(file),
        (None, Some(action)) => {
            let rule = match &args.format {
                Some(format) => json!({"action": action, "format": format}),
                None => json!({"action": action}),
            };
            let policy = json!({"entity": {entity: rule}}).to_string();
            Policy::from_json(&policy)
                .map_err(|error| Failure::Usage(format!("--action: {}", error.message)))
        }
        (None, None) => Err(Failure::Usage(
            "what is to be done? give --policy, or --action such as fpe".to_owned(),
        )),
    }
}

fn run(
    shape: &args::Shape,
    turn: &Turn<'_>,
    vault: Option<&VaultFile>,
) -> Result<Outcome, Failure> {
    let guarded = Guarded {
        vault,
        out: io::stdout().lock(),
    };
    let mut out = BufWriter::with_capacity(BUFFER, guarded);
    let done = match (&shape.csv, &shape.ndjson) {
        (Some(name), _) => csv::run(shape, name, turn, &mut out),
        (None, Some(field)) => ndjson::run(field, turn, &mut out),
        (None, None) => value::run(turn, &mut out),
    };
    // What was done before a refusal is good; the row that was refused has left nothing.
    let flushed = out.flush().map_err(Failure::stdout);
    done.and(flushed)?;
    Ok(Outcome::default())
}

/// What a refused value comes to.
fn refused(place: &str, error: &Error) -> Failure {
    match error {
        Error::OneWay | Error::VaultMissing | Error::KeysMissing => error.clone().into(),
        error => Failure::Io(format!("{place}: {error}")),
    }
}
