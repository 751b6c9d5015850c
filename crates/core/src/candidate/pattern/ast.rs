//! What a pattern says, in bytes.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::class::Class;
use super::look::Look;

/// A pattern or a part of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Node {
    /// These bytes.
    Literal(Vec<u8>),
    /// One character of these.
    Class(Class),
    /// Nothing, at such a place.
    Look(Look),
    /// One after the other.
    Concat(Vec<Node>),
    /// One of them, the first that fits.
    Alternate(Vec<Node>),
    /// Between so many and so many times, rather more.
    Repeat(Box<Node>, usize, usize),
}

impl Node {
    /// The bytes of the shortest match.
    pub(super) fn shortest(&self) -> usize {
        match self {
            Self::Literal(bytes) => bytes.len(),
            Self::Class(_) => 1,
            Self::Look(_) => 0,
            Self::Concat(parts) => sum(parts.iter().map(Self::shortest)),
            Self::Alternate(parts) => parts.iter().map(Self::shortest).min().unwrap_or(0),
            Self::Repeat(part, least, _) => part.shortest().saturating_mul(*least),
        }
    }

    /// The bytes of the longest match.
    pub(super) fn longest(&self) -> usize {
        match self {
            Self::Literal(bytes) => bytes.len(),
            Self::Class(class) => class.longest(),
            Self::Look(_) => 0,
            Self::Concat(parts) => sum(parts.iter().map(Self::longest)),
            Self::Alternate(parts) => parts.iter().map(Self::longest).max().unwrap_or(0),
            Self::Repeat(part, _, most) => part.longest().saturating_mul(*most),
        }
    }

    /// How many states [`super::program`] makes of it.
    pub(super) fn states(&self) -> usize {
        match self {
            Self::Literal(bytes) => bytes.len(),
            Self::Class(class) => class.states(),
            Self::Look(_) => 1,
            Self::Concat(parts) => sum(parts.iter().map(Self::states)),
            Self::Alternate(parts) => {
                sum(parts.iter().map(Self::states)).saturating_add(parts.len().saturating_sub(1))
            }
            Self::Repeat(part, least, most) => part
                .states()
                .saturating_mul(*most)
                .saturating_add(most - least),
        }
    }
}

fn sum(of: impl Iterator<Item = usize>) -> usize {
    of.fold(0, usize::saturating_add)
}
