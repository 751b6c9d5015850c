//! `scrubjay keygen` and `key`: key files. None of this ever prints a key.

use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use scrubjay::Keyring;
use serde_json::json;

use crate::args::{self, Key, Listing};
use crate::console::print;
use crate::draft::Draft;
use crate::input::shown;
use crate::keyring;
use crate::outcome::{Failure, Outcome};

/// Runs `keygen`.
pub(crate) fn keygen(args: &args::Keygen) -> Result<Outcome, Failure> {
    let ring = Keyring::generate(args.id)?.with_time(args.id, now())?;
    let text = ring.to_text();
    if args.file.as_os_str() == "-" {
        if io::stdout().is_terminal() {
            let message =
                "a key is not shown on a terminal; send standard output to where it is kept";
            return Err(Failure::Usage(message.to_owned()));
        }
        let mut out = io::stdout().lock();
        let written = out.write_all(text.as_str().as_bytes());
        written
            .and_then(|()| out.flush())
            .map_err(Failure::stdout)?;
        return Ok(Outcome::default());
    }
    let name = shown(&args.file);
    let write = || {
        let mut draft = Draft::new(&args.file, 0o600)?;
        draft.write_all(text.as_str().as_bytes())?;
        draft.keep_new().map(drop)
    };
    write().map_err(|error: io::Error| match error.kind() {
        io::ErrorKind::AlreadyExists => Failure::Usage(format!(
            "{name}: is there already; `scrubjay key rotate` adds a key to it"
        )),
        _ => Failure::Io(format!("{name}: {error}")),
    })?;
    Ok(Outcome::default())
}

/// Runs `key`.
pub(crate) fn run(verb: &Key) -> Result<Outcome, Failure> {
    match verb {
        Key::Rotate { file, id } => change(&file.path, |ring| {
            let highest = ring.ids().last().unwrap_or(0);
            let full = || {
                let message = "there is no higher number; choose one with --id";
                Failure::Usage(message.to_owned())
            };
            let id = id.map_or_else(|| highest.checked_add(1).filter(|id| *id < 1024), Some);
            let id = id.ok_or_else(full)?;
            let ring = ring.with_new_key(id)?;
            Ok(ring.with_time(id, now())?.with_primary(id)?)
        }),
        Key::Primary { file, id } => change(&file.path, |ring| Ok(ring.with_primary(*id)?)),
        Key::Remove { file, id } => change(&file.path, |ring| match ring.primary() {
            primary if primary == *id => Err(Failure::Usage(format!(
                "key {id} is the primary one; make another primary first"
            ))),
            _ => Ok(ring.without(*id)?),
        }),
        Key::List { file, format } => {
            let ring = keyring::parse(&keyring::file(&file.path)?, &shown(&file.path))?;
            print(&list(&ring, *format))?;
            Ok(Outcome::default())
        }
    }
}

/// Writes the file anew, whole or not at all. Comments go to its beginning.
fn change(
    path: &Path,
    change: impl FnOnce(&Keyring) -> Result<Keyring, Failure>,
) -> Result<Outcome, Failure> {
    let name = shown(path);
    let old = keyring::file(path)?;
    let ring = change(&keyring::parse(&old, &name)?)?;
    let write = || {
        // Where the file is a link, what it leads to is replaced.
        let path = fs::canonicalize(path)?;
        let mut draft = Draft::new(&path, 0o600)?;
        draft.like(&fs::metadata(&path)?)?;
        for line in old
            .lines()
            .filter(|line| line.trim_start().starts_with('#'))
        {
            writeln!(draft, "{line}")?;
        }
        draft.write_all(ring.to_text().as_str().as_bytes())?;
        draft.keep()
    };
    write().map_err(|error: io::Error| Failure::Io(format!("{name}: {error}")))?;
    Ok(Outcome::default())
}

fn list(ring: &Keyring, format: Listing) -> String {
    let keys = ring.ids().map(|id| {
        let print = ring.fingerprint(id).unwrap_or_default();
        let made = ring.made(id).map(date);
        (id, id == ring.primary(), print, made)
    });
    match format {
        Listing::Json => {
            let keys: Vec<_> = keys
                .map(|(id, primary, print, made)| {
                    json!({"id": id, "primary": primary, "fingerprint": print, "made": made})
                })
                .collect();
            format!("{:#}\n", json!(keys))
        }
        Listing::Pretty => {
            let mut text = "  id  primary  fingerprint  made\n".to_owned();
            for (id, primary, print, made) in keys {
                let primary = if primary { "yes" } else { "" };
                let made = made.unwrap_or_else(|| "not noted".to_owned());
                text += &format!("{id:4}  {primary:7}  {print:11}  {made}\n");
            }
            text
        }
        Listing::Markdown => {
            let mut text = "| id | primary | fingerprint | made |\n|---|---|---|---|\n".to_owned();
            for (id, primary, print, made) in keys {
                let primary = if primary { "yes" } else { "" };
                let made = made.unwrap_or_default();
                text += &format!("| {id} | {primary} | {print} | {made} |\n");
            }
            text
        }
    }
}

fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| since.as_secs())
}

/// Seconds since 1970 as RFC 3339 writes them, by the calendar of days since 0000-03-01.
fn date(seconds: u64) -> String {
    let (days, second) = (seconds / 86_400 + 719_468, seconds % 86_400);
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 {
        (month + 3, 0)
    } else {
        (month - 9, 1)
    };
    format!(
        "{:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z",
        era * 400 + year + next,
        second / 3600,
        second / 60 % 60,
        second % 60
    )
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn times_are_dates() {
        for (seconds, written) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_399, "2000-02-28T23:59:59Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (951_868_800, "2000-03-01T00:00:00Z"),
            (1_709_164_800, "2024-02-29T00:00:00Z"),
            (1_735_689_599, "2024-12-31T23:59:59Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
        ] {
            assert_eq!(date(seconds), written);
        }
    }
}
