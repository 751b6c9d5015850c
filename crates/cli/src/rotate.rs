//! `scrubjay rotate`: new tokens for old ones.

use crate::args;
use crate::column;
use crate::console::Console;
use crate::keyring;
use crate::outcome::{Failure, Outcome};
use crate::restore;

/// Runs the verb.
pub(crate) fn run(args: &args::Rotate, console: &Console) -> Result<Outcome, Failure> {
    let keys = keyring::needed(&args.keys)?;
    if let (Some(entity), Some(key)) = (&args.entity, args.key) {
        return column::rotate(args, &keys, entity, key);
    }
    let shape = &args.shape;
    let action = &args.action;
    if shape.csv.is_some()
        || shape.ndjson.is_some()
        || action.policy.is_some()
        || action.action.is_some()
    {
        let message = "a column needs --entity, and --key for the key that made its tokens";
        return Err(Failure::Usage(message.to_owned()));
    }
    restore::rotate(&keys, &args.files, console)
}
