//! The key ring: from a file, an environment variable or a file descriptor, never from the command line.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use scrubjay::{Keyring, Keys};
use zeroize::Zeroizing;

use crate::args;
use crate::input::shown;
use crate::outcome::Failure;

/// How keys can be given.
pub(crate) const WAYS: &str = "give --keyring, --keyring-env or --keyring-fd";

/// No key file is longer: 1,024 keys need a tenth of it.
const LONGEST: usize = 1 << 20;

/// The keys in their namespace, if the options name any.
pub(crate) fn keys(args: &args::Keys) -> Result<Option<Keys>, Failure> {
    let (name, text) = if let Some(path) = &args.keyring {
        (shown(path), file(path)?)
    } else if let Some(name) = &args.keyring_env {
        (format!("${name}"), variable(name)?)
    } else if let Some(number) = args.keyring_fd {
        let name = format!("file descriptor {number}");
        let text = descriptor(number, &name)?;
        (name, text)
    } else {
        if args.vault.is_some() {
            let message = format!("--vault needs the keys that encrypt it; {WAYS}");
            return Err(Failure::Usage(message));
        }
        return Ok(None);
    };
    let ring = parse(&text, &name)?;
    Ok(Some(ring.namespace(&args.namespace)?))
}

/// The keys, which there must be.
pub(crate) fn needed(args: &args::Keys) -> Result<Keys, Failure> {
    keys(args)?.ok_or_else(|| Failure::Usage(format!("there are no keys; {WAYS}")))
}

/// Reads the text of a key file; errors say where, never what.
pub(crate) fn parse(text: &str, name: &str) -> Result<Keyring, Failure> {
    Keyring::from_text(text).map_err(|error| Failure::Usage(format!("{name}: {error}")))
}

/// The text of a key file that nobody but its owner can read.
pub(crate) fn file(path: &Path) -> Result<Zeroizing<String>, Failure> {
    let name = shown(path);
    let open = || {
        let file = File::open(path)?;
        let meta = file.metadata()?;
        Ok((file, meta))
    };
    let (file, meta) =
        open().map_err(|error: std::io::Error| Failure::Usage(format!("{name}: {error}")))?;
    #[cfg(unix)]
    {
        let mode = std::os::unix::fs::PermissionsExt::mode(&meta.permissions());
        if meta.is_file() && mode & 0o077 != 0 {
            return Err(Failure::Usage(format!(
                "{name}: others may read or change it (mode {:04o}); `chmod 600` it, and think about a new \
                 key",
                mode & 0o7777
            )));
        }
    }
    #[cfg(not(unix))]
    let _ = meta;
    read(file, &name)
}

fn variable(name: &str) -> Result<Zeroizing<String>, Failure> {
    match std::env::var(name) {
        Ok(text) => Ok(Zeroizing::new(text)),
        Err(std::env::VarError::NotPresent) => Err(Failure::Usage(format!(
            "the environment variable {name} is not set"
        ))),
        Err(std::env::VarError::NotUnicode(_)) => Err(Failure::Usage(format!(
            "the environment variable {name} is not text"
        ))),
    }
}

/// Whoever opened it answers for who else can read it.
#[cfg(unix)]
fn descriptor(number: u32, name: &str) -> Result<Zeroizing<String>, Failure> {
    let file = File::open(format!("/dev/fd/{number}"))
        .map_err(|error| Failure::Usage(format!("{name}: {error}")))?;
    read(file, name)
}

#[cfg(not(unix))]
fn descriptor(_: u32, name: &str) -> Result<Zeroizing<String>, Failure> {
    Err(Failure::Usage(format!("{name}: this system has none")))
}

/// Reads into one buffer that never moves, so that no copy of a key is left behind.
fn read(mut file: File, name: &str) -> Result<Zeroizing<String>, Failure> {
    let refuse = |why: &str| Failure::Usage(format!("{name}: {why}"));
    let mut bytes = Zeroizing::new(vec![0; LONGEST + 1]);
    let mut length = 0;
    loop {
        let room = bytes.get_mut(length..).unwrap_or(&mut []);
        match file.read(room) {
            Ok(0) => break,
            Ok(read) => length += read,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(refuse(&error.to_string())),
        }
    }
    if length > LONGEST {
        return Err(refuse("is too long for a key file"));
    }
    bytes.truncate(length);
    let text = std::str::from_utf8(&bytes).map_err(|_| refuse("is not a key file"))?;
    Ok(Zeroizing::new(text.to_owned()))
}
