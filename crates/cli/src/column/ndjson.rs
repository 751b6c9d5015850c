//! One field of a data set, one JSON object a line. The rest of each line stays byte for byte.

use std::io::{self, BufRead, Write};

use zeroize::Zeroizing;

use super::{Turn, refused};
use crate::dataset::row;
use crate::outcome::Failure;

pub(super) fn run(field: &str, turn: &Turn<'_>, out: &mut dyn Write) -> Result<(), Failure> {
    let mut input = io::stdin().lock();
    let mut line = Zeroizing::new(Vec::new());
    for number in 1_u64.. {
        line.clear();
        let length = input
            .read_until(b'\n', &mut line)
            .map_err(|error| Failure::Io(format!("stdin: {error}")))?;
        if length == 0 {
            break;
        }
        let place = format!("stdin:{number}");
        let new = turned(&line, number, field, turn, &place)?;
        out.write_all(&new).map_err(Failure::stdout)?;
    }
    Ok(())
}

fn turned(
    line: &[u8],
    number: u64,
    field: &str,
    turn: &Turn<'_>,
    place: &str,
) -> Result<Zeroizing<Vec<u8>>, Failure> {
    let whole = || Ok(Zeroizing::new(line.to_vec()));
    if line.iter().all(u8::is_ascii_whitespace) {
        return whole();
    }
    let refuse = |why: &str| Failure::Io(format!("{place}: {why}"));
    let text = std::str::from_utf8(line).map_err(|_| refuse("is not valid UTF-8"))?;
    let raw = row::field(text, field, number == 1).map_err(|why| refuse(&why))?;
    if raw.get() == "null" {
        return whole();
    }
    let value = row::string(raw).map_err(|why| refuse(&format!("field `{field}` {why}")))?;
    if value.is_empty() {
        return whole();
    }
    let turned = turn(value.as_bytes()).map_err(|error| refused(place, &error))?;
    let turned = std::str::from_utf8(&turned).map_err(|_| refuse("gives no text"))?;
    // The raw value is a part of the line, so its address says where it stands.
    let start = raw.get().as_ptr() as usize - line.as_ptr() as usize;
    let (head, rest) = line.split_at(start);
    let (_, tail) = rest.split_at(raw.get().len());
    let mut new = Zeroizing::new(Vec::with_capacity(line.len() + 2 * turned.len() + 2));
    new.extend_from_slice(head);
    serde_json::to_writer(&mut *new, turned).map_err(|_| refuse("gives no text"))?;
    new.extend_from_slice(tail);
    Ok(new)
}
