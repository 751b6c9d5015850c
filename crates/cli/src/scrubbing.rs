//! A scrubber, and what its sessions need: keys, vault, randomness, a subject.

use std::ffi::OsString;
use std::io::{self, Write};

use scrubjay::{Error, Scrubber, Seed, Session, Unit};

use crate::args;
use crate::keyring;
use crate::outcome::Failure;
use crate::select;
use crate::vault::VaultFile;

pub(crate) struct Scrubbing {
    scrubber: Scrubber,
    vault: Option<VaultFile>,
    /// Whether there are keys, and so perhaps a need for nonces.
    keyed: bool,
    subject: Vec<u8>,
}

impl Scrubbing {
    pub(crate) fn new(args: &args::Scrub) -> Result<Self, Failure> {
        let policy = select::policy(&args.select)?;
        let keys = keyring::keys(&args.keys)?;
        let mut scrubber = match &keys {
            Some(keys) => Scrubber::with_keys(&policy, keys)?,
            None => Scrubber::new(&policy)?,
        };
        if let Some(tagger) = select::tagger(&args.select)? {
            scrubber = scrubber.with_tagger(&tagger);
        }
        let vault = match (&args.keys.vault, &keys) {
            (Some(path), Some(keys)) => Some(VaultFile::open(path, keys)?),
            _ => None,
        };
        Ok(Self {
            scrubber,
            vault,
            keyed: keys.is_some(),
            subject: subject(&args.subject)?,
        })
    }

    /// A session for one stream.
    pub(crate) fn session(&self) -> Result<Session, Error> {
        let mut session = self
            .scrubber
            .session(Unit::Byte)
            .with_subject(&self.subject);
        if self.keyed {
            session = session.with_seed(&Seed::random()?);
        }
        Ok(match &self.vault {
            Some(file) => session.with_vault(file.vault()),
            None => session,
        })
    }

    pub(crate) const fn has_vault(&self) -> bool {
        self.vault.is_some()
    }

    /// Saves what the vault has and its file has not.
    pub(crate) fn save(&self) -> io::Result<()> {
        self.vault.as_ref().map_or(Ok(()), VaultFile::save)
    }

    /// An output to which nothing goes before the vault is saved.
    pub(crate) const fn guard<W: Write>(&self, out: W) -> Guarded<'_, W> {
        Guarded {
            vault: self.vault.as_ref(),
            out,
        }
    }
}

/// An output to which nothing goes before the vault is saved.
pub(crate) struct Guarded<'v, W> {
    pub(crate) vault: Option<&'v VaultFile>,
    pub(crate) out: W,
}

impl<W: Write> Write for Guarded<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.vault.map_or(Ok(()), VaultFile::save)?;
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        // What the vault leaves out because the input has it counts too, with nothing written.
        self.vault.map_or(Ok(()), VaultFile::save)?;
        self.out.flush()
    }
}

/// Whose dates are shifted; nobody's in particular unless the options say so.
pub(crate) fn subject(args: &args::Subject) -> Result<Vec<u8>, Failure> {
    let text = match (&args.subject, &args.subject_env) {
        (Some(text), _) => text.clone(),
        (None, Some(name)) => std::env::var_os(name)
            .ok_or_else(|| Failure::Usage(format!("the environment variable {name} is not set")))?,
        (None, None) => OsString::new(),
    };
    Ok(text.into_encoded_bytes())
}
