use alloc::boxed::Box;

use super::date::DateShift;
use super::format::{Format, FormatOptions};
use super::generalize::Generalize;
use super::surrogate::Surrogate;
use crate::token::TypeCode;

/// What is done with a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Action {
    /// Leaves it as it is; it is still reported.
    Keep,
    /// Removes it.
    Redact,
    /// Puts a label such as `<EMAIL_ADDRESS>` in its place.
    Label,
    /// Hides its letters and digits, but for some at the ends.
    Mask(Mask),
    /// Puts a keyed pseudonym in its place, or a name from a list: one way, the same for the same value.
    Pseudonymize(Option<Surrogate>),
    /// Enciphers it to another value of the same shape. Not authenticated.
    Fpe(Format, FormatOptions),
    /// Seals it: a token that opens with the key, the same for the same value.
    DeterministicEncrypt,
    /// Seals it: a token that opens with the key, a new one each time.
    RandomizedEncrypt,
    /// Puts it into a vault and a numbered placeholder in its place.
    SessionToken,
    /// Shifts a date by a number of days that depends on the session's subject.
    DateShift(DateShift),
    /// Makes it coarser.
    Generalize(Generalize),
}

impl Action {
    /// The name that policies and reports use.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::Redact => "redact",
            Self::Label => "label",
            Self::Mask(_) => "mask",
            Self::Pseudonymize(_) => "pseudonymize",
            Self::Fpe(..) => "fpe",
            Self::DeterministicEncrypt => "deterministic-encrypt",
            Self::RandomizedEncrypt => "randomized-encrypt",
            Self::SessionToken => "session-token",
            Self::DateShift(_) => "date-shift",
            Self::Generalize(_) => "generalize",
        }
    }

    pub(crate) const fn edits(&self) -> bool {
        !matches!(self, Self::Keep)
    }
}

/// How a value is masked: ends kept, separators kept, the rest one `character` each.
///
/// A value with no more letters and digits than are to be kept is masked whole.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Mask {
    /// Letters and digits left at the start.
    pub keep_first: u8,
    /// Letters and digits left at the end.
    pub keep_last: u8,
    /// What stands for each hidden character.
    pub character: char,
}

impl Default for Mask {
    fn default() -> Self {
        Self {
            keep_first: 0,
            keep_last: 0,
            character: '*',
        }
    }
}

/// What is done with a value that does not fit a format or has too few values beside it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Fallback {
    /// The session fails.
    #[default]
    Error,
    Seal,
    SessionToken,
    Pseudonymize,
}

/// How equal values are told from different ones, for pseudonyms.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Canon {
    /// Byte for byte.
    #[default]
    Exact,
    /// The domain of an e-mail address in small letters.
    Email,
    /// Letters, digits and + only, in capitals.
    Compact,
}

/// An entity's action and all that goes with it, as the policy says; no keys.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Treatment {
    pub(crate) action: Action,
    /// What the action `label` puts in.
    pub(crate) label: Box<str>,
    /// The entity's name, from which its keys are derived.
    pub(crate) entity: Box<str>,
    /// The label of tokens.
    pub(crate) token: Box<str>,
    pub(crate) code: TypeCode,
    pub(crate) fallback: Fallback,
    pub(crate) canon: Canon,
    /// The caller's own part of tweaks.
    pub(crate) context: Box<str>,
}

impl Treatment {
    /// Whether it can be done without keys.
    pub(crate) const fn needs_keys(&self) -> bool {
        matches!(
            self.action,
            Action::Pseudonymize(_)
                | Action::Fpe(..)
                | Action::DeterministicEncrypt
                | Action::RandomizedEncrypt
                | Action::DateShift(_)
        )
    }

    pub(crate) const fn needs_vault(&self) -> bool {
        matches!(self.action, Action::SessionToken)
            || (matches!(self.fallback, Fallback::SessionToken) && self.falls_back())
    }

    pub(crate) const fn needs_seed(&self) -> bool {
        matches!(self.action, Action::RandomizedEncrypt)
    }

    const fn falls_back(&self) -> bool {
        matches!(self.action, Action::Fpe(..) | Action::DateShift(_))
    }
}
