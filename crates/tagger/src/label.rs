//! The labels of the chain: which part of which kind of name a token is.

/// What a span is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Label {
    /// A person's name.
    Person,
    /// A city, country, river, building.
    Location,
    /// A company, team, authority. Experimental: expect many misses.
    Organization,
    /// A postal address, from the street on.
    StreetAddress,
}

/// The number of labels of the chain.
pub(crate) const LABELS: usize = 16;
/// No name.
pub(crate) const OUT: usize = 0;

/// The place of a token in a name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    First,
    Inner,
    Last,
    Only,
}

/// The label's number in the chain.
#[cfg(any(test, feature = "internals"))]
pub(crate) const fn number(label: Label, part: Part) -> usize {
    let kind = match label {
        Label::Person => 0,
        Label::Location => 1,
        Label::Organization => 2,
        Label::StreetAddress => 3,
    };
    let part = match part {
        Part::First => 0,
        Part::Inner => 1,
        Part::Last => 2,
        // An address of one token is none; it keeps the number in range.
        Part::Only if kind == 3 => 2,
        Part::Only => 3,
    };
    1 + 4 * kind + part
}

/// What a number of the chain stands for.
pub(crate) const fn meaning(number: usize) -> Option<(Label, Part)> {
    if number == OUT || number >= LABELS {
        return None;
    }
    let label = match (number - 1) / 4 {
        0 => Label::Person,
        1 => Label::Location,
        2 => Label::Organization,
        _ => Label::StreetAddress,
    };
    let part = match (number - 1) % 4 {
        0 => Part::First,
        1 => Part::Inner,
        2 => Part::Last,
        _ => Part::Only,
    };
    Some((label, part))
}

/// Whether a run may begin with a label.
pub(crate) const fn begins(number: usize) -> bool {
    matches!(meaning(number), None | Some((_, Part::First | Part::Only)))
}

/// Whether a run may end with a label.
pub(crate) const fn ends(number: usize) -> bool {
    matches!(meaning(number), None | Some((_, Part::Last | Part::Only)))
}

/// Whether `next` may stand behind `number`.
pub(crate) const fn follows(number: usize, next: usize) -> bool {
    match (meaning(number), meaning(next)) {
        (Some((one, Part::First | Part::Inner)), Some((other, Part::Inner | Part::Last))) => {
            one as u8 == other as u8
        }
        _ => ends(number) && begins(next),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_meanings_agree() {
        for label in [
            Label::Person,
            Label::Location,
            Label::Organization,
            Label::StreetAddress,
        ] {
            for part in [Part::First, Part::Inner, Part::Last] {
                assert!(meaning(number(label, part)) == Some((label, part)));
            }
        }
        assert!(meaning(number(Label::Person, Part::Only)) == Some((Label::Person, Part::Only)));
        assert!(meaning(OUT).is_none() && meaning(LABELS).is_none());
    }

    #[test]
    fn what_begins_is_ended_by_its_own_kind() {
        let (first, last) = (
            number(Label::Person, Part::First),
            number(Label::Person, Part::Last),
        );
        assert!(follows(first, last) && !follows(first, OUT) && !follows(OUT, last));
        assert!(!follows(first, number(Label::Location, Part::Last)));
        assert!(begins(first) && !ends(first) && ends(last) && ends(OUT));
    }
}
