//! [`Column`]: values of one entity, one by one, there and back.

use alloc::vec::Vec;

use crate::edit::{Action, Editor, Scene, Treatment, Value, Way};
use crate::error::Error;
use crate::finding::Entity;
use crate::keys::{Keys, Nonces, Seed};
use crate::restore::{Landing, Mode, Otherwise, Outcome, Restorer};
use crate::vault::Vault;

/// Turns single values of one entity into tokens and back, as the policy says; made by
/// [`Scrubber::column`](crate::Scrubber::column).
///
/// Tokens of format-preserving encryption can only be turned back here: they do not show that they are
/// tokens, so the caller must know the entity, the namespace and the key. Every value of the right shape
/// turns back into *something*.
///
/// ```
/// use scrubjay::{Entity, Keyring, Policy, Scrubber};
/// let keys = Keyring::new(1, &[7; 32])?.namespace("default")?;
/// let policy = Policy::from_toml("[entity.EMAIL_ADDRESS]\naction = 'deterministic-encrypt'")?;
/// let column = Scrubber::with_keys(&policy, &keys)?.column(Entity::EMAIL_ADDRESS)?;
/// let token = column.tokenize(b"jane@example.com")?;
/// assert!(token.starts_with(b"EMAIL_S101"));
/// assert_eq!(column.detokenize(&token)?, b"jane@example.com");
/// # Ok::<(), scrubjay::Error>(())
/// ```
pub struct Column {
    editor: Editor,
    keys: Option<Keys>,
    vault: Option<Vault>,
    nonces: Option<spin::Mutex<Nonces>>,
    subject: Vec<u8>,
}

impl Column {
    pub(crate) fn new(treatment: Treatment, keys: Option<&Keys>) -> Result<Self, Error> {
        Ok(Self {
            editor: Editor::new(treatment, keys, None)?,
            keys: keys.cloned(),
            vault: None,
            nonces: None,
            subject: Vec::new(),
        })
    }

    /// Works with another key of the ring than the primary one, for tokens that do not name their key:
    /// those of format-preserving encryption, pseudonyms and shifted dates. Sealed tokens are always made
    /// with the primary key and opened with the one they name.
    ///
    /// # Errors
    /// [`Error::UnknownKeyId`] or [`Error::KeysMissing`].
    pub fn with_key(self, id: u16) -> Result<Self, Error> {
        let keys = self.keys.as_ref().ok_or(Error::KeysMissing)?;
        if !keys.has(id) {
            return Err(Error::UnknownKeyId);
        }
        Ok(Self {
            editor: Editor::new(self.editor.treatment().clone(), Some(keys), Some(id))?,
            ..self
        })
    }

    /// Uses this vault where the policy says `session-token`.
    #[must_use]
    pub fn with_vault(mut self, vault: &Vault) -> Self {
        self.vault = Some(vault.clone());
        self
    }

    /// Takes randomness for `randomized-encrypt` from this seed, which nothing else must have.
    #[must_use]
    pub fn with_seed(mut self, seed: &Seed) -> Self {
        self.nonces = Nonces::new(seed).ok().map(spin::Mutex::new);
        self
    }

    /// Shifts dates by the days of this subject.
    #[must_use]
    pub fn with_subject(mut self, subject: &[u8]) -> Self {
        self.subject = subject.to_vec();
        self
    }

    /// The token of a whole value.
    ///
    /// # Errors
    /// [`Error::SmallDomain`], [`Error::InvalidForFormat`], [`Error::ChecksumInvalid`] or
    /// [`Error::TooLong`] if it does not fit and the policy does not say what else to do with it;
    /// [`Error::VaultMissing`], [`Error::SeedMissing`], [`Error::VaultFull`].
    pub fn tokenize(&self, value: &[u8]) -> Result<Vec<u8>, Error> {
        let mut nonces = self.nonces.as_ref().map(spin::Mutex::lock);
        let mut scene = Scene {
            vault: self.vault.as_ref(),
            nonces: nonces.as_deref_mut(),
            subject: &self.subject,
        };
        let mut out = Vec::with_capacity(value.len());
        let value = Value {
            bytes: value,
            reading: value,
            whole: true,
            continued: false,
        };
        self.editor.replace(value, &mut scene, &mut out)?;
        Ok(out)
    }

    /// The value of a whole token, strictly as it was issued.
    ///
    /// # Errors
    /// [`Error::OneWay`] if the policy's action has no way back; [`Error::AuthFailed`],
    /// [`Error::UnknownToken`] or [`Error::NotAToken`] for what is no token of this entity, these keys or
    /// this vault;
    /// what a format refuses a token for.
    pub fn detokenize(&self, token: &[u8]) -> Result<Vec<u8>, Error> {
        match self.editor.action() {
            Action::Keep => Ok(token.to_vec()),
            Action::Fpe(..) | Action::DateShift(_) => {
                let mut out = Vec::with_capacity(token.len());
                match self
                    .editor
                    .shape(Way::Decode, token, &self.subject, &mut out)
                {
                    Ok(()) => Ok(out),
                    // It may be what took the place of a value that did not fit.
                    Err(error) if error.is_misfit() => self.restore(token).map_err(|_| error),
                    Err(error) => Err(error),
                }
            }
            Action::DeterministicEncrypt | Action::RandomizedEncrypt | Action::SessionToken => {
                self.restore(token)
            }
            _ => Err(Error::OneWay),
        }
    }

    /// Restores a text that must be tokens and nothing else.
    fn restore(&self, token: &[u8]) -> Result<Vec<u8>, Error> {
        let mut restorer = Restorer::default()
            .with_mode(Mode::Strict)
            .with_landing(Landing::Plain);
        for outcome in [Outcome::Unknown, Outcome::Damaged, Outcome::Unopened] {
            restorer = restorer.with_otherwise(outcome, Otherwise::Error);
        }
        if let Some(keys) = &self.keys {
            restorer = restorer.with_keys(keys);
        }
        if let Some(vault) = &self.vault {
            restorer = restorer.with_vault(vault);
        }
        let restored = restorer.run(token)?;
        let mut end = 0;
        let entity = Entity::from_name(&self.editor.treatment().entity);
        for span in &restored.tokens {
            if span.entity != entity {
                return Err(Error::UnknownToken);
            }
            if span.start != end {
                return Err(Error::NotAToken);
            }
            end = span.end;
        }
        match end == token.len() as u64 && end > 0 {
            true => Ok(restored.bytes),
            false => Err(Error::NotAToken),
        }
    }
}

impl core::fmt::Debug for Column {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Column").finish_non_exhaustive()
    }
}
