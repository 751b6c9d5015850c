//! From text to the tree, and every refusal with its place, its reason and a remedy.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::ast::Node;
use super::class::Class;
use super::escape::{Escape, escape};
use super::look::Look;
use super::{MAX_DEPTH, MAX_PATTERN, MAX_STATES};

/// Why a pattern is not taken. It says nothing of what the pattern looks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    /// The character in question, counted from 1.
    pub(crate) at: usize,
    /// The reason and the remedy.
    pub(crate) why: &'static str,
}

/// Reads a pattern.
pub(crate) fn parse(text: &str) -> Result<Node, Refusal> {
    let chars: Vec<char> = text.chars().collect();
    let mut parser = Parser {
        chars,
        at: 0,
        depth: 0,
        folds: false,
    };
    if parser.rest().starts_with(&['(', '?', 'i', ')']) {
        parser.folds = true;
        parser.at = 4;
    }
    let node = parser.alternatives()?;
    if parser.peek().is_some() {
        return parser.refuse("this bracket closes nothing; write \\) for a bracket");
    }
    let whole = |why| Err(Refusal { at: 1, why });
    if node.shortest() == 0 {
        return whole("the pattern can match nothing at all; require at least one character");
    }
    if node.longest() > MAX_PATTERN {
        return whole(
            "a match can be longer than 256 bytes (a character beyond ASCII takes up to 4); lower the bounds",
        );
    }
    if node.states() >= MAX_STATES {
        return whole("the pattern has more than 4096 states; lower the bounds or split it in two");
    }
    Ok(node)
}

pub(super) struct Parser {
    pub(super) chars: Vec<char>,
    pub(super) at: usize,
    depth: usize,
    /// Whether case does not matter.
    pub(super) folds: bool,
}

impl Parser {
    pub(super) fn rest(&self) -> &[char] {
        self.chars.get(self.at..).unwrap_or(&[])
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    /// Refuses the character that is next.
    pub(super) fn refuse<T>(&self, why: &'static str) -> Result<T, Refusal> {
        Err(Refusal {
            at: self.at + 1,
            why,
        })
    }

    pub(super) fn escape(&mut self) -> Result<Escape, Refusal> {
        let behind = self.chars.get(self.at + 1..).unwrap_or(&[]);
        let (escape, length) = escape(behind).or_else(|why| self.refuse(why))?;
        self.at += 1 + length;
        Ok(escape)
    }

    fn alternatives(&mut self) -> Result<Node, Refusal> {
        let mut parts = Vec::new();
        loop {
            let part = self.sequence()?;
            let more = self.peek() == Some('|');
            if matches!(&part, Node::Concat(nothing) if nothing.is_empty()) {
                return self.refuse(
                    "there is nothing before this; write (?:...)? for what may be missing",
                );
            }
            parts.push(part);
            if !more {
                break;
            }
            self.at += 1;
        }
        Ok(one_of(parts, Node::Alternate))
    }

    fn sequence(&mut self) -> Result<Node, Refusal> {
        let mut parts = Vec::new();
        while let Some(c) = self.peek() {
            if c == '|' || c == ')' {
                break;
            }
            let start = self.at;
            let part = self.piece(c)?;
            let part = self.repeated(part, start)?;
            match (parts.last_mut(), part) {
                (Some(Node::Literal(text)), Node::Literal(more)) => text.extend(more),
                (_, part) => parts.push(part),
            }
        }
        Ok(one_of(parts, Node::Concat))
    }

    /// What stands for itself: a character, a class, a place or a group.
    fn piece(&mut self, c: char) -> Result<Node, Refusal> {
        match c {
            '(' => return self.group(),
            '[' => return self.class().map(Node::Class),
            '\\' => {
                return Ok(match self.escape()? {
                    Escape::Byte(byte) => self.literal(char::from(byte)),
                    Escape::Class(class) => Node::Class(class),
                    Escape::Look(look) => Node::Look(look),
                });
            }
            '*' | '+' | '?' | '{' => {
                return self
                    .refuse("there is nothing to repeat; write \\ before it for the character");
            }
            ']' | '}' => {
                return self
                    .refuse("this bracket closes nothing; write \\ before it for the bracket");
            }
            _ => {}
        }
        if self.folds && !c.is_ascii() && cased(c) {
            return self.refuse(
                "(?i) folds ASCII letters only; write both cases, as in (?:\u{e4}|\u{c4})",
            );
        }
        self.at += 1;
        Ok(match c {
            '.' => Node::Class(Class::LINE_END.not()),
            '^' => Node::Look(Look::LineStart),
            '$' => Node::Look(Look::LineEnd),
            c => self.literal(c),
        })
    }

    fn literal(&self, c: char) -> Node {
        if self.folds && c.is_ascii_alphabetic() {
            return Node::Class(Class::range(c as u8, c as u8).folded());
        }
        Node::Literal(c.encode_utf8(&mut [0; 4]).as_bytes().into())
    }

    fn group(&mut self) -> Result<Node, Refusal> {
        if self.rest().starts_with(&['(', '?', ':']) {
            self.at += 3;
        } else if self.rest().starts_with(&['(', '?']) {
            return self.refuse(special(self.chars.get(self.at + 2..).unwrap_or(&[])));
        } else if self.rest().starts_with(&['(', '*']) {
            return self.refuse("there are no verbs; write (\\* for a bracket and a star");
        } else {
            self.at += 1;
        }
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return self.refuse("groups stand more than 32 deep");
        }
        let node = self.alternatives()?;
        if self.peek() != Some(')') {
            return self.refuse("a group is not closed; write \\( for a bracket");
        }
        self.depth -= 1;
        self.at += 1;
        Ok(node)
    }

    /// `part`, which begins at `start`, with the repetition that follows it, if any.
    fn repeated(&mut self, part: Node, start: usize) -> Result<Node, Refusal> {
        let (least, most) = match self.peek() {
            Some('?') => {
                self.at += 1;
                (0, 1)
            }
            Some('{') => self.bounds()?,
            Some('*') => return self.refuse("* has no upper bound; write {0,64} or another bound"),
            Some('+') => return self.refuse("+ has no upper bound; write {1,64} or another bound"),
            _ => return Ok(part),
        };
        if matches!(part, Node::Look(_)) {
            self.at = start;
            return self.refuse("a place cannot be repeated; leave the repetition out");
        }
        match self.peek() {
            Some('?') => {
                self.refuse("there is no lazy repetition; narrow the class or the bounds instead")
            }
            Some('+') => {
                self.refuse("there is no possessive repetition; write \\+ for a plus sign")
            }
            Some('*' | '{') => self.refuse("a repetition cannot be repeated; put it in (?:...)"),
            _ => Ok(Node::Repeat(Box::new(part), least, most)),
        }
    }

    /// `{n}` or `{n,m}`.
    fn bounds(&mut self) -> Result<(usize, usize), Refusal> {
        let start = self.at;
        let length = self.rest().iter().position(|c| *c == '}');
        let inside = self.rest().get(1..length.unwrap_or(0)).unwrap_or(&[]);
        let mut numbers = inside.split(|c| *c == ',').map(number);
        let bounds = match (numbers.next(), numbers.next(), numbers.next()) {
            (Some(Some(times)), None, None) => (times, times),
            (Some(Some(least)), Some(Some(most)), None) => (least, most),
            (Some(Some(_)), Some(None), None) if inside.last() == Some(&',') => {
                return self.refuse("{n,} has no upper bound; write {n,64} or another bound");
            }
            _ => return self.refuse("a repetition is {n} or {n,m}; write \\{ for a bracket"),
        };
        if bounds.0 > bounds.1 || bounds.1 == 0 {
            return self.refuse(
                "the upper bound of a repetition is at least 1 and not below the lower one",
            );
        }
        if bounds.1 > MAX_PATTERN {
            return self.refuse("a repetition goes up to 256");
        }
        self.at = start + length.unwrap_or(0) + 1;
        Ok(bounds)
    }
}

fn one_of(mut parts: Vec<Node>, many: fn(Vec<Node>) -> Node) -> Node {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        last => {
            parts.extend(last);
            many(parts)
        }
    }
}

fn number(digits: &[char]) -> Option<usize> {
    if digits.is_empty() || digits.len() > 4 {
        return None;
    }
    digits
        .iter()
        .try_fold(0, |sum, c| Some(sum * 10 + c.to_digit(10)? as usize))
}

/// Whether `c` has another case.
fn cased(c: char) -> bool {
    !c.to_lowercase().eq([c]) || !c.to_uppercase().eq([c])
}

/// Why a group that begins with `(?` and so is not taken.
fn special(behind: &[char]) -> &'static str {
    match behind {
        ['=' | '!', ..] | ['<', '=' | '!', ..] => {
            "there is no look-around; use \\b, ^ or $, or match what stands around too"
        }
        ['<' | 'P' | '\'', ..] => "groups have no names; write (?:...)",
        ['#', ..] => "there are no comments",
        ['>', ..] => "there are no atomic groups; write (?:...)",
        ['i', ')', ..] => "(?i) stands at the start of the pattern only",
        _ => "of the flags there is only (?i), at the start of the pattern; groups are (?:...)",
    }
}
