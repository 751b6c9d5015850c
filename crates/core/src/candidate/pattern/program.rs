//! From the tree to states, back to front: each part is told where to go on.

use alloc::vec::Vec;

use super::ast::Node;
use super::class::{Class, UTF8};
use super::look::Look;
use super::set::ByteSet;

/// A state: an index into the program.
pub(super) type At = u16;

/// What a state does.
#[derive(Clone, Copy, Debug)]
pub(super) enum State {
    /// The pattern ends here.
    Match,
    /// Takes a byte of the set with this number and goes on.
    Take(u16, At),
    /// Goes on both ways, the first preferred.
    Fork(At, At),
    /// Goes on at such a place only.
    Look(Look, At),
}

/// A pattern as states.
#[derive(Debug)]
pub(crate) struct Program {
    pub(super) states: Vec<State>,
    pub(super) sets: Vec<ByteSet>,
    pub(super) start: At,
    /// The bytes that a match can start with.
    pub(super) first: ByteSet,
}

impl Program {
    /// Of a pattern with at most [`super::MAX_STATES`] states.
    pub(super) fn new(node: &Node) -> Self {
        let mut program = Self {
            states: alloc::vec![State::Match],
            sets: Vec::new(),
            start: 0,
            first: ByteSet::default(),
        };
        program.start = program.node(node, 0);
        program.find_first();
        program
    }

    pub(super) fn state(&self, at: At) -> State {
        self.states
            .get(usize::from(at))
            .copied()
            .unwrap_or(State::Match)
    }

    fn push(&mut self, state: State) -> At {
        self.states.push(state);
        (self.states.len() - 1) as At
    }

    fn take(&mut self, set: ByteSet, next: At) -> At {
        let number = self
            .sets
            .iter()
            .position(|known| *known == set)
            .unwrap_or_else(|| {
                self.sets.push(set);
                self.sets.len() - 1
            });
        self.push(State::Take(number as u16, next))
    }

    /// The state that begins `node`, behind which `next` follows.
    fn node(&mut self, node: &Node, next: At) -> At {
        match node {
            Node::Literal(bytes) => bytes.iter().rev().fold(next, |next, byte| {
                self.take(ByteSet::range(*byte, *byte), next)
            }),
            Node::Class(class) => self.class(*class, next),
            Node::Look(look) => self.push(State::Look(*look, next)),
            Node::Concat(parts) => parts
                .iter()
                .rev()
                .fold(next, |next, part| self.node(part, next)),
            Node::Alternate(parts) => {
                let starts: Vec<At> = parts.iter().map(|part| self.node(part, next)).collect();
                self.fork(&starts).unwrap_or(next)
            }
            Node::Repeat(part, least, most) => {
                let mut start = next;
                for _ in *least..*most {
                    let more = self.node(part, start);
                    start = self.push(State::Fork(more, next));
                }
                (0..*least).fold(start, |next, _| self.node(part, next))
            }
        }
    }

    fn class(&mut self, class: Class, next: At) -> At {
        let mut starts = Vec::new();
        if class.ascii != 0 {
            starts.push(self.take(class.ascii.into(), next));
        }
        if class.beyond {
            let one = self.take(ByteSet::range(0x80, 0xBF), next);
            let two = self.take(ByteSet::range(0x80, 0xBF), one);
            for (first, second, more) in UTF8 {
                let rest = [next, one, two].get(more).copied().unwrap_or(next);
                let rest = self.take(ByteSet::range(second[0], second[1]), rest);
                starts.push(self.take(ByteSet::range(first[0], first[1]), rest));
            }
        }
        self.fork(&starts).unwrap_or(next)
    }

    /// A state that goes on to all of `starts`, the first preferred.
    fn fork(&mut self, starts: &[At]) -> Option<At> {
        let (last, others) = starts.split_last()?;
        Some(
            others
                .iter()
                .rev()
                .fold(*last, |rest, start| self.push(State::Fork(*start, rest))),
        )
    }

    /// Fills in `first`. Places are taken to be everywhere.
    fn find_first(&mut self) {
        let mut seen = alloc::vec![false; self.states.len()];
        let mut open = alloc::vec![self.start];
        while let Some(at) = open.pop() {
            match seen.get_mut(usize::from(at)) {
                Some(seen) if !*seen => *seen = true,
                _ => continue,
            }
            match self.state(at) {
                State::Match => {}
                State::Take(set, _) => {
                    self.first
                        .join(&self.sets.get(usize::from(set)).copied().unwrap_or_default());
                }
                State::Fork(one, other) => open.extend([one, other]),
                State::Look(_, next) => open.push(next),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;

    #[test]
    fn states_are_as_many_as_was_said() {
        for pattern in [
            "abc",
            "a|bc|d",
            "[^a]",
            "a{2,5}b?",
            "(?:.|x){3}\\b",
            "[^\\x00-\\x7F]",
            "\\d{4}(-\\d{2}){0,2}",
        ] {
            let node = parse(pattern).unwrap();
            assert_eq!(
                Program::new(&node).states.len(),
                node.states() + 1,
                "{pattern}"
            );
        }
    }
}
