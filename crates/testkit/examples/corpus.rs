//! Prints synthetic text: `corpus logs|mail|json|code sparse|dense SEED BYTES`.

use std::io::Write;
use std::process::ExitCode;

use scrubjay_testkit::corpus::{Density, Kind, generate};

fn text() -> Option<Vec<u8>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [kind, density, seed, bytes] = args.as_slice() else {
        return None;
    };
    let kind = Kind::ALL.into_iter().find(|k| k.name() == kind)?;
    let density = Density::ALL.into_iter().find(|d| d.name() == density)?;
    Some(generate(
        kind,
        density,
        seed.parse().ok()?,
        bytes.parse().ok()?,
    ))
}

fn main() -> ExitCode {
    let Some(text) = text() else {
        eprintln!("usage: corpus logs|mail|json|code sparse|dense SEED BYTES");
        return ExitCode::from(2);
    };
    match std::io::stdout().write_all(&text) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
