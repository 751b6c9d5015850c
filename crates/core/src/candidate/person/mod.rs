//! Names of persons by what stands beside them: the name of a field, a title, the beginning or the end of a
//! letter, an introduction, an e-mail address.

mod address;
mod east;
mod field;
mod introduced;
mod letter;
mod mailbox;
mod name;
mod words;

pub(crate) use field::{city, person, speaks_of};
pub(crate) use letter::{likely, titled};
pub(crate) use mailbox::{COMMENT, mailbox};

/// A value read.
pub(crate) struct Read {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) confidence: u8,
    pub(crate) rule: &'static str,
}
