//! Standard input is one value.

use std::io::{self, Read, Write};

use zeroize::Zeroizing;

use super::{Turn, refused};
use crate::outcome::Failure;

/// Longer values are no values.
const LONGEST: u64 = 1 << 20;

pub(super) fn run(turn: &Turn<'_>, out: &mut dyn Write) -> Result<(), Failure> {
    let mut value = Zeroizing::new(Vec::with_capacity(4096));
    io::stdin()
        .lock()
        .take(LONGEST + 1)
        .read_to_end(&mut value)
        .map_err(|error| Failure::Io(format!("stdin: {error}")))?;
    if value.len() as u64 > LONGEST {
        let message = "stdin: one value has at most 1 MiB; --csv and --ndjson take columns";
        return Err(Failure::Io(message.to_owned()));
    }
    // The line break is the shell's.
    let end = match value.as_slice() {
        [.., b'\r', b'\n'] => 2,
        [.., b'\n'] => 1,
        _ => 0,
    };
    let (value, end) = value.split_at(value.len() - end);
    if value.is_empty() {
        return Err(Failure::Io("stdin: there is no value".to_owned()));
    }
    let turned = turn(value).map_err(|error| refused("stdin", &error))?;
    out.write_all(&turned)
        .and_then(|()| out.write_all(end))
        .map_err(Failure::stdout)
}
