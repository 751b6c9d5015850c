//! One column of a CSV table.

use std::io::{self, Write};

use csv::{ByteRecord, ErrorKind, ReaderBuilder, Terminator, WriterBuilder};

use super::{Turn, refused};
use crate::args;
use crate::outcome::Failure;

pub(super) fn run(
    shape: &args::Shape,
    column: &str,
    turn: &Turn<'_>,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let mut reader = ReaderBuilder::new()
        .delimiter(shape.delimiter)
        .has_headers(false)
        .from_reader(io::stdin().lock());
    let mut writer = WriterBuilder::new()
        .delimiter(shape.delimiter)
        .terminator(Terminator::Any(b'\n'))
        .from_writer(out);
    let mut row = ByteRecord::new();
    let mut new = ByteRecord::new();
    let mut wanted = None;
    while reader
        .read_byte_record(&mut row)
        .map_err(|error| bad(&error))?
    {
        let line = row.position().map_or(0, csv::Position::line);
        let is_head = wanted.is_none() && !shape.no_header;
        let at = match wanted {
            Some(at) => at,
            None => *wanted.insert(place(&row, column, is_head)?),
        };
        if is_head {
            write(&mut writer, &row)?;
            continue;
        }
        new.clear();
        for (number, cell) in row.iter().enumerate() {
            if number == at && !cell.is_empty() {
                let place = format!("stdin:{line}");
                new.push_field(&turn(cell).map_err(|error| refused(&place, &error))?);
            } else {
                new.push_field(cell);
            }
        }
        write(&mut writer, &new)?;
    }
    writer.flush().map_err(Failure::stdout)
}

fn write<W: Write>(writer: &mut csv::Writer<W>, row: &ByteRecord) -> Result<(), Failure> {
    writer
        .write_byte_record(row)
        .map_err(|error| match error.into_kind() {
            ErrorKind::Io(error) => Failure::stdout(error),
            _ => Failure::Io("standard output: a row could not be written".to_owned()),
        })
}

/// Which cell is meant: by its name in the first row, or by its number.
fn place(row: &ByteRecord, column: &str, is_head: bool) -> Result<usize, Failure> {
    let plain =
        |cell: &[u8]| cell.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(cell) == column.as_bytes();
    let named = row.iter().position(|cell| is_head && plain(cell));
    let number = || column.parse::<usize>().ok()?.checked_sub(1);
    named
        .or_else(|| number().filter(|at| *at < row.len()))
        .ok_or_else(|| Failure::Usage(format!("--csv: there is no column {column:?}")))
}

/// What is wrong with the table; the reader's own words might quote it.
fn bad(error: &csv::Error) -> Failure {
    Failure::Io(match error.kind() {
        ErrorKind::Io(error) => format!("stdin: {error}"),
        ErrorKind::UnequalLengths {
            pos,
            expected_len,
            len,
        } => format!(
            "stdin:{}: has {len} cells, the rows before {expected_len}",
            pos.as_ref().map_or(0, csv::Position::line)
        ),
        _ => "stdin: is not CSV".to_owned(),
    })
}
