//! Names of persons by what stands before them: the name of a field, a title, the beginning or the end of a
//! letter.

mod field;
mod letter;
mod name;
mod words;

pub(crate) use field::{city, person, speaks_of};
pub(crate) use letter::{likely, titled};

/// A value read.
pub(crate) struct Read {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) confidence: u8,
    pub(crate) rule: &'static str,
}
