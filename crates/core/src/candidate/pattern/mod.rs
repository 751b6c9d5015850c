//! The pattern language of policies: a part of what every regular-expression engine reads alike.
//!
//! | written | means |
//! |---|---|
//! | `abc`, `é`, `\.` `\\` `\-` | this text; punctuation is escaped with `\` |
//! | `\t` `\n` `\r` `\x41` | this byte; up to `\x7F` |
//! | `\d` `\w` `\s` | `[0-9]`, `[0-9A-Za-z_]`, `[\t\n\x0B\x0C\r ]` |
//! | `[a-z_]` | one of these ASCII characters; `\d` `\w` `\s` may stand inside |
//! | `[^a-z]` `\D` `\W` `\S` `.` | one whole UTF-8 character but these; `.` is any but `\r` and `\n` |
//! | `(?:ab)` `(ab)` `a\|b` | a group; one or the other, the first that fits |
//! | `a?` `a{3}` `a{2,5}` | repetition, as often as possible; always bounded |
//! | `\b` `^` `$` | between `\w` and not `\w`; start and end of a line (`\n`, `\r\n` or `\r`) |
//! | `(?i)` at the start | ASCII letters match in either case |
//!
//! A match is the first in the text and, of those that start there, the one that prefers what is written
//! first. It is 1 to [`MAX_PATTERN`] bytes long, so a stream can be searched with a bounded hold-back.
//! Bytes that are not UTF-8 match nothing.
//!
//! [`parse`] refuses all else, above all what has no bound and what engines read differently. The tree it
//! makes ([`ast`]) has bytes and no flags left, and both engines run that: [`vm`] on the states of
//! [`program`], and the regex crate on the text of [`print`](mod@print).

mod ast;
mod brackets;
mod class;
mod engine;
mod escape;
mod look;
mod parse;
#[cfg(feature = "regex")]
mod print;
mod program;
mod set;
mod validators;
mod vm;

#[cfg(all(test, feature = "regex"))]
mod agree;
#[cfg(test)]
mod refused;
#[cfg(test)]
mod small;

pub(crate) use engine::Engine;
pub(crate) use parse::parse;
pub(crate) use validators::{VALIDATORS, Validator, validator};
pub(crate) use vm::Scratch;

/// The longest match of a pattern, and the longest entry of a list, in bytes.
pub(crate) const MAX_PATTERN: usize = 256;

/// The most states that a pattern may have.
const MAX_STATES: usize = 4096;

/// The deepest that groups may stand in groups.
const MAX_DEPTH: usize = 32;
