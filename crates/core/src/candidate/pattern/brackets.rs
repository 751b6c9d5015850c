//! `[...]`: the reading of classes.

use super::class::Class;
use super::escape::Escape;
use super::parse::{Parser, Refusal};

const DOUBLED: &str =
    "some engines read a doubled sign in a class as an operation; write it once, or with \\";

/// What a class is made of.
enum Member {
    Byte(u8),
    Class(Class),
}

impl Parser {
    /// Reads a class; its bracket is next.
    pub(super) fn class(&mut self) -> Result<Class, Refusal> {
        let start = self.at;
        self.at += 1;
        let negated = self.peek() == Some('^');
        self.at += usize::from(negated);
        let mut class = Class::default();
        let mut first = true;
        loop {
            match self.peek() {
                Some(']') if first => {
                    return self.refuse("engines read a class that begins with ] differently; write \\] for the bracket");
                }
                Some(']') => break,
                Some(_) => class = class.or(self.item(first)?),
                None => {
                    self.at = start;
                    return self.refuse("a class is not closed; write \\[ for a bracket");
                }
            }
            first = false;
        }
        self.at += 1;
        if self.folds {
            class = class.folded();
        }
        if negated {
            class = class.not();
        }
        if class.is_empty() {
            self.at = start;
            return self.refuse("no character is in this class");
        }
        Ok(class)
    }

    /// A character, a range or a class escape.
    fn item(&mut self, first: bool) -> Result<Class, Refusal> {
        let start = self.at;
        let low = self.member(first)?;
        if self.rest().starts_with(&['-', '-']) {
            return self.refuse(DOUBLED);
        }
        if !matches!(self.rest(), ['-', after, ..] if *after != ']') {
            return Ok(match low {
                Member::Byte(byte) => Class::range(byte, byte),
                Member::Class(class) => class,
            });
        }
        self.at += 1;
        let high = self.member(true)?;
        let end = core::mem::replace(&mut self.at, start);
        match (low, high) {
            (Member::Byte(low), Member::Byte(high)) if low <= high => {
                self.at = end;
                Ok(Class::range(low, high))
            }
            (Member::Byte(_), Member::Byte(_)) => self.refuse("a range goes upward"),
            _ => self.refuse("a range goes from one character to another; write \\- for a hyphen"),
        }
    }

    /// One ASCII character or a class escape. `edge`: a hyphen may stand here for itself.
    fn member(&mut self, edge: bool) -> Result<Member, Refusal> {
        match self.rest() {
            ['\\', ..] => {
                match self.escape()? {
                    Escape::Byte(byte) => Ok(Member::Byte(byte)),
                    Escape::Class(class) => Ok(Member::Class(class)),
                    Escape::Look(_) => self.refuse("in a class engines read \\b as a control character; write \\x08 for it"),
                }
            }
            ['[', ..] => self.refuse("a bracket in a class is written \\[; there are no named classes and no classes in classes"),
            ['&', '&', ..] | ['-', '-', ..] | ['~', '~', ..] | ['|', '|', ..] => {
                self.refuse(DOUBLED)
            }
            ['-', after, ..] if !edge && *after != ']' => self.refuse("a hyphen stands first or last in a class, or is written \\-"),
            [c, ..] if c.is_ascii() => {
                let byte = *c as u8;
                self.at += 1;
                Ok(Member::Byte(byte))
            }
            _ => self.refuse("a class holds ASCII characters only; write alternatives, as in (?:\u{e4}|[a-z])"),
        }
    }
}
