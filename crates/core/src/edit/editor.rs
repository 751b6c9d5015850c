use alloc::boxed::Box;
use alloc::vec::Vec;

use scrubjay_cipher::{PseudonymKey, Purpose};
use zeroize::Zeroizing;

use super::action::{Action, Canon, Fallback, Treatment};
use super::format::{Engine, Job, Way};
use super::{date, generalize, mask, surrogate};
use crate::error::Error;
use crate::keys::{Keys, Nonces};
use crate::token;
use crate::vault::Vault;

/// A treatment with its keys derived: what is done with an entity's values.
pub(crate) struct Editor {
    treatment: Treatment,
    keys: Option<Keys>,
    fpe: Option<Box<Engine>>,
    pseudonym: Option<Box<PseudonymKey>>,
    date: Option<Box<PseudonymKey>>,
}

/// What a session has at hand beside keys.
pub(crate) struct Scene<'s> {
    pub(crate) vault: Option<&'s Vault>,
    pub(crate) nonces: Option<&'s mut Nonces>,
    /// Whose dates they are.
    pub(crate) subject: &'s [u8],
}

/// A value and how much of it there is.
#[derive(Clone, Copy)]
pub(crate) struct Value<'v> {
    pub(crate) bytes: &'v [u8],
    /// What they read as: themselves, or their fold.
    pub(crate) reading: &'v [u8],
    /// It was neither cut to what a neighbour left of it, nor is it a piece of one that is too long.
    pub(crate) whole: bool,
    /// It is a further piece of a value that is too long.
    pub(crate) continued: bool,
}

impl Editor {
    /// Derives what the treatment needs for the key of this number, or the primary one.
    pub(crate) fn new(
        treatment: Treatment,
        keys: Option<&Keys>,
        id: Option<u16>,
    ) -> Result<Self, Error> {
        if treatment.needs_keys() && keys.is_none() {
            return Err(Error::KeysMissing);
        }
        let pseudonymizes = matches!(treatment.action, Action::Pseudonymize(_))
            || treatment.fallback == Fallback::Pseudonymize;
        let derive = |purpose| {
            let keys = keys.ok_or(Error::KeysMissing)?;
            keys.derive(purpose, &treatment.entity, id.unwrap_or(keys.primary()))
        };
        let hmac = |wanted: bool, purpose| match wanted && keys.is_some() {
            true => Ok::<_, Error>(Some(Box::new(PseudonymKey::new(
                derive(purpose)?.as_bytes(),
            )?))),
            false => Ok(None),
        };
        Ok(Self {
            keys: keys.cloned(),
            fpe: match treatment.action {
                Action::Fpe(..) => {
                    let context = treatment.context.as_bytes();
                    Some(Box::new(Engine::new(derive(Purpose::Fpe)?, context)))
                }
                _ => None,
            },
            pseudonym: hmac(pseudonymizes, Purpose::Pseudonym)?,
            date: hmac(
                matches!(treatment.action, Action::DateShift(_)),
                Purpose::Date,
            )?,
            treatment,
        })
    }

    pub(crate) const fn treatment(&self) -> &Treatment {
        &self.treatment
    }

    pub(crate) const fn action(&self) -> Action {
        self.treatment.action
    }

    /// Hands on what stands in for a value where that is as long as the value, in pieces; tells whether it
    /// was such an action.
    ///
    /// # Errors
    /// What `out` gives.
    pub(crate) fn pass(
        &self,
        value: &[u8],
        out: &mut impl FnMut(&[u8]) -> Result<(), Error>,
    ) -> Result<bool, Error> {
        match self.treatment.action {
            Action::Keep => out(value)?,
            Action::Mask(mask) => mask::mask(&mask, value, out)?,
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// Appends what stands in for a value, and tells whether that is a token.
    ///
    /// # Errors
    /// If it cannot be replaced as the policy asks; nothing of the value is appended then.
    pub(crate) fn replace(
        &self,
        value: Value<'_>,
        scene: &mut Scene<'_>,
        out: &mut Vec<u8>,
    ) -> Result<bool, Error> {
        let bytes = value.bytes;
        // Formats and joins want one spelling; what will be opened again stays as it was written.
        let reading = value.reading;
        match self.treatment.action {
            Action::Keep => out.extend_from_slice(bytes),
            Action::Redact => {}
            Action::Label if value.continued => {}
            Action::Label => out.extend_from_slice(self.treatment.label.as_bytes()),
            Action::Mask(mask) => mask::mask(&mask, bytes, &mut |piece: &[u8]| {
                out.extend_from_slice(piece);
                Ok::<_, Error>(())
            })?,
            Action::Pseudonymize(_) => self.pseudonym(reading, out)?,
            Action::DeterministicEncrypt => return self.seal(bytes, None, out).map(|()| true),
            Action::RandomizedEncrypt => {
                return self
                    .seal(bytes, scene.nonces.as_deref_mut(), out)
                    .map(|()| true);
            }
            Action::SessionToken => return self.issue(bytes, scene, out).map(|()| true),
            Action::Generalize(how) => {
                let done = match value.whole {
                    true => generalize::generalize(how, reading, out),
                    false => Err(Error::InvalidForFormat),
                };
                if done.is_err() && !value.continued {
                    out.extend_from_slice(self.treatment.label.as_bytes());
                }
            }
            Action::Fpe(..) | Action::DateShift(_) => {
                let shaped = match value.whole {
                    true => self.shape(Way::Encode, reading, scene.subject, out),
                    // What is left of a value has no format; it is sealed where nothing else is asked for.
                    false if self.treatment.fallback == Fallback::Error => {
                        return self.seal(bytes, None, out).map(|()| true);
                    }
                    false => Err(Error::InvalidForFormat),
                };
                match shaped {
                    Err(error) if error.is_misfit() => {
                        return self.fall_back(error, bytes, scene, out).map(|()| true);
                    }
                    other => other?,
                }
            }
        }
        Ok(false)
    }

    /// Format-preserving encryption or date shift, either way.
    pub(crate) fn shape(
        &self,
        way: Way,
        value: &[u8],
        subject: &[u8],
        out: &mut Vec<u8>,
    ) -> Result<(), Error> {
        match self.treatment.action {
            Action::Fpe(format, options) => {
                let job = Job {
                    engine: self.fpe.as_deref().ok_or(Error::Internal)?,
                    options,
                    way,
                };
                format.run(&job, value, out)
            }
            Action::DateShift(how) => {
                let key = self.date.as_deref().ok_or(Error::Internal)?;
                date::shift(key, subject, how, way, value, out)
            }
            _ => Err(Error::OneWay),
        }
    }

    fn fall_back(
        &self,
        error: Error,
        value: &[u8],
        scene: &Scene<'_>,
        out: &mut Vec<u8>,
    ) -> Result<(), Error> {
        match self.treatment.fallback {
            Fallback::Error => Err(error),
            Fallback::Seal => self.seal(value, None, out),
            Fallback::SessionToken => self.issue(value, scene, out),
            Fallback::Pseudonymize => self.pseudonym(value, out),
        }
    }

    /// Seals a value, in pieces if it is longer than a token holds.
    fn seal(
        &self,
        value: &[u8],
        mut nonces: Option<&mut Nonces>,
        out: &mut Vec<u8>,
    ) -> Result<(), Error> {
        let keys = self.keys.as_ref().ok_or(Error::KeysMissing)?;
        let randomized = matches!(self.treatment.action, Action::RandomizedEncrypt);
        let Treatment { token, code, .. } = &self.treatment;
        // An empty value is one empty piece.
        let pieces = value.chunks(token::MAX_SEALED);
        let empty = value.is_empty().then_some(value);
        for piece in pieces.chain(empty) {
            let nonce = match (randomized, nonces.as_deref_mut()) {
                (false, _) => None,
                (true, Some(nonces)) => Some(nonces.next()),
                (true, None) => return Err(Error::SeedMissing),
            };
            token::seal(keys, nonce, token, code, piece, out)?;
        }
        Ok(())
    }

    fn issue(&self, value: &[u8], scene: &Scene<'_>, out: &mut Vec<u8>) -> Result<(), Error> {
        let vault = scene.vault.ok_or(Error::VaultMissing)?;
        vault.issue(&self.treatment.entity, &self.treatment.token, value, out)
    }

    fn pseudonym(&self, value: &[u8], out: &mut Vec<u8>) -> Result<(), Error> {
        let key = self.pseudonym.as_deref().ok_or(Error::KeysMissing)?;
        let surrogate = match self.treatment.action {
            Action::Pseudonymize(surrogate) => surrogate,
            _ => None,
        };
        if surrogate == Some(super::Surrogate::Ssn9xx)
            && super::format::ssn_one_way(key, value, out).is_ok()
        {
            return Ok(());
        }
        let canonical = canonical(self.treatment.canon, value);
        match surrogate {
            Some(surrogate) if surrogate != super::Surrogate::Ssn9xx => {
                surrogate::pick(surrogate, key, &canonical, out);
            }
            _ => token::pseudonym(&self.treatment.token, &key.pseudonym(&canonical), out),
        }
        Ok(())
    }
}

fn canonical(canon: Canon, value: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut bytes = Zeroizing::new(value.to_vec());
    match canon {
        Canon::Exact => {}
        Canon::Email => {
            let at = value.iter().rposition(|byte| *byte == b'@').unwrap_or(0);
            bytes
                .iter_mut()
                .skip(at)
                .for_each(|byte| byte.make_ascii_lowercase());
        }
        Canon::Compact => {
            bytes.retain(|byte| byte.is_ascii_alphanumeric() || *byte == b'+' || *byte >= 0x80);
            bytes.make_ascii_uppercase();
        }
    }
    bytes
}

impl core::fmt::Debug for Editor {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Editor")
            .field("action", &self.treatment.action)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Policy;
    use crate::keys::Keyring;
    use alloc::string::String;

    /// What becomes of a value that is not whole.
    fn cut(rule: &str, value: &str) -> Result<String, Error> {
        let keys = Keyring::new(1, &[7; 32])?.namespace("default")?;
        let text = alloc::format!("[entity.US_SSN]\n{rule}");
        let policy = Policy::from_toml(&text)?;
        let (_, treatment) = policy
            .treatments()
            .into_iter()
            .find(|(entity, _)| *entity == crate::Entity::US_SSN)
            .ok_or(Error::Internal)?;
        let editor = Editor::new(treatment, Some(&keys), None)?;
        let mut scene = Scene {
            vault: None,
            nonces: None,
            subject: b"",
        };
        let value = Value {
            bytes: value.as_bytes(),
            reading: value.as_bytes(),
            whole: false,
            continued: false,
        };
        let mut out = Vec::new();
        editor.replace(value, &mut scene, &mut out)?;
        String::from_utf8(out).map_err(|_| Error::Internal)
    }

    #[test]
    fn what_is_not_whole_is_never_enciphered_shifted_or_made_coarser() {
        let value = "078-05-1120";
        assert!(cut("action = 'fpe'", value).unwrap().starts_with("SSN_S1"));
        assert!(
            cut("action = 'date-shift'", "2024-01-01")
                .unwrap()
                .starts_with("SSN_S1")
        );
        let pseudonym = cut("action = 'fpe'\non_small_domain = 'pseudonymize'", value).unwrap();
        assert!(pseudonym.starts_with("SSN_P1"));
        let stored = cut("action = 'fpe'\non_small_domain = 'session-token'", value);
        assert_eq!(stored, Err(Error::VaultMissing));
        let coarse = cut("action = 'generalize'\nto = 'prefix'\nby = 3", value).unwrap();
        assert_eq!(coarse, "<US_SSN>");
    }
}
