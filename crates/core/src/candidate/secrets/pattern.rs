//! The pattern language of the table.

/// How a pattern fits a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Match {
    /// It matches this many bytes.
    Length(usize),
    /// The text ended before that was certain.
    Short,
    /// It does not match.
    None,
}

/// The literal beginning of a pattern.
#[cfg_attr(hot, optimize(speed))]
pub(crate) fn prefix(pattern: &'static str) -> &'static str {
    let end = pattern.find(['[', '\\']).unwrap_or(pattern.len());
    pattern.get(..end).unwrap_or("")
}

/// Reads `pattern` against the beginning of `text`; `whole` says that no more text will come.
#[cfg_attr(hot, optimize(speed))]
pub(super) fn read(pattern: &str, text: &[u8], whole: bool) -> Match {
    let mut rest = pattern.as_bytes();
    let mut at = 0;
    while let Some((first, after)) = rest.split_first() {
        let (class, least, most, after) = match first {
            b'[' => class(after),
            // A literal: a class of one.
            b'\\' => (
                after.get(..1).unwrap_or(&[]),
                1,
                1,
                after.get(1..).unwrap_or(&[]),
            ),
            _ => (rest.get(..1).unwrap_or(&[]), 1, 1, after),
        };
        let here = text.get(at..).unwrap_or(&[]);
        let count = here
            .iter()
            .take(most)
            .take_while(|byte| within(class, **byte))
            .count();
        if count == here.len() && count < most && !whole {
            return Match::Short;
        }
        if count < least {
            return Match::None;
        }
        at += count;
        rest = after;
    }
    Match::Length(at)
}

/// The inside of a class, how often it may repeat, and what follows. `text` is behind the `[`.
fn class(text: &[u8]) -> (&[u8], usize, usize, &[u8]) {
    let close = text.iter().position(|b| *b == b']').unwrap_or(text.len());
    let inside = text.get(..close).unwrap_or(&[]);
    let after = text.get(close + 1..).unwrap_or(&[]);
    let Some(times) = after.strip_prefix(b"{") else {
        return (inside, 1, 1, after);
    };
    let close = times.iter().position(|b| *b == b'}').unwrap_or(times.len());
    let mut numbers = times
        .get(..close)
        .unwrap_or(&[])
        .split(|b| *b == b',')
        .map(number);
    let least = numbers.next().unwrap_or(1);
    (
        inside,
        least,
        numbers.next().unwrap_or(least),
        times.get(close + 1..).unwrap_or(&[]),
    )
}

fn number(digits: &[u8]) -> usize {
    crate::candidate::site::number(digits) as usize
}

/// Whether a class such as `A-Za-z0-9_-` holds `byte`; a `-` at the end stands for itself.
fn within(class: &[u8], byte: u8) -> bool {
    let mut rest = class;
    while let Some((from, after)) = rest.split_first() {
        if let [b'-', to, behind @ ..] = after {
            if (*from..=*to).contains(&byte) {
                return true;
            }
            rest = behind;
        } else {
            if *from == byte {
                return true;
            }
            rest = after;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_read_as_their_notation_says() {
        let read = |pattern, text: &str| read(pattern, text.as_bytes(), false);
        assert_eq!(read("ab[0-9]{3}", "ab123 "), Match::Length(5));
        assert_eq!(read("ab[0-9]{3}", "ab12x"), Match::None);
        assert_eq!(read("ab[0-9]{3}", "ab12"), Match::Short);
        assert_eq!(read("ab[0-9]{2,4}c", "ab123c"), Match::Length(6));
        assert_eq!(read("x\\.[A-Za-z_-]{2}", "x.a-"), Match::Length(4));
        assert_eq!(read("x\\.[A-Za-z_-]{2}", "xya-"), Match::None);
        assert_eq!(read("a[0-9]{1,9}", "a12"), Match::Short);
        assert_eq!(super::read("a[0-9]{1,9}", b"a12", true), Match::Length(3));
        assert_eq!(super::read("a[0-9]{3,9}", b"a12", true), Match::None);
        assert_eq!(prefix("SG.[a]"), "SG.");
    }
}
