//! Finds what looks like a token, in text that arrives in pieces.
//!
//! One pass from left to right, anchored at `_`. A decision never changes when more text arrives: either
//! the bytes at hand settle it, or the scan says how many of them must wait. At most [`MAX_WAIT`] bytes
//! wait for a placeholder; a sealed token says itself how long it is.

use core::ops::Range;

use super::base32;
use super::blank::{Sign, sign};
use super::placeholder::is_letter;
use super::run::{KEPT, Run, is_wordish};
use super::seal::Kind;

/// The most bytes behind a placeholder's `_`.
const TAIL: usize = 19;
/// The most bytes that wait while no sealed token is under way.
pub(crate) const MAX_WAIT: usize = KEPT + 1 + TAIL;
/// From so many characters on, what looks like a sealed token and breaks off is called damaged.
const MEANT: usize = 16;
/// The longest text of a sealed token behind its `_`: all characters, and as many bytes picked up.
const SEALED_TAIL: usize = 2 * (base32::chars(1023) + 8);

/// The most bytes that wait in any case.
pub(crate) const MAX_SEALED_WAIT: usize = KEPT + 1 + SEALED_TAIL;

/// How to read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scan {
    /// Takes other case, `\_`, characters of no width, and line breaks within sealed tokens.
    pub(crate) tolerant: bool,
    /// How many check letters a placeholder has.
    pub(crate) letters: usize,
}

/// What comes next.
#[derive(PartialEq, Eq, Debug)]
pub(crate) enum Next {
    /// Nothing; so many bytes are settled, the rest must wait.
    Nothing(usize),
    /// Something that looks like a token.
    Found(Found),
}

/// Something that looks like a token.
#[derive(PartialEq, Eq, Debug)]
pub(crate) struct Found {
    /// What stands before its `_`.
    pub(crate) run: Run,
    /// All from behind the `_` to its end.
    pub(crate) tail: Range<usize>,
    /// What it looks like.
    pub(crate) what: What,
}

/// What something looks like.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum What {
    /// A placeholder of this number; without check letters if none or too few stood there.
    Number(u32, Option<[u8; 3]>),
    /// A sealed token, complete.
    Sealed(Kind),
    /// A sealed token that breaks off.
    Broken,
}

enum Ahead {
    No,
    More,
    Yes(usize, What),
}

impl Scan {
    /// Looks for the first thing like a token. `finished` says that no more text follows.
    #[cfg_attr(hot, optimize(speed))]
    pub(crate) fn next(&self, bytes: &[u8], finished: bool) -> Next {
        let mut from = 0;
        while let Some(underscore) = find(bytes, from) {
            let tail = underscore + 1;
            match self.ahead(bytes, tail, finished) {
                Ahead::No => {}
                Ahead::More => {
                    let run = Run::before(bytes, underscore, self.tolerant);
                    return Next::Nothing(match run.over {
                        true => underscore.saturating_sub(KEPT),
                        false => run.span.start,
                    });
                }
                Ahead::Yes(end, what) => {
                    let run = Run::before(bytes, underscore, self.tolerant);
                    return Next::Found(Found {
                        run,
                        tail: tail..end,
                        what,
                    });
                }
            }
            from = tail;
        }
        if finished {
            return Next::Nothing(bytes.len());
        }
        let rest = bytes.get(from..).unwrap_or(&[]);
        let label = |byte: &&u8| is_wordish(**byte) || (self.tolerant && **byte == b'\\');
        let waits = rest.iter().rev().take(KEPT).take_while(label).count();
        Next::Nothing(bytes.len() - waits)
    }

    fn ahead(&self, bytes: &[u8], tail: usize, finished: bool) -> Ahead {
        match sign(bytes, tail, self.tolerant) {
            Sign::Byte(_, passed) if passed >= TAIL => Ahead::No,
            Sign::Byte(b'1'..=b'9', _) => self.number(bytes, tail, finished),
            Sign::Byte(byte, passed) => {
                let Some(kind) = Kind::of(byte, self.tolerant) else {
                    return Ahead::No;
                };
                match sign(bytes, tail + passed + 1, self.tolerant) {
                    Sign::Byte(_, more) if passed + 1 + more >= TAIL => Ahead::No,
                    Sign::Byte(one, more) if base32::value(one, self.tolerant) == Some(1) => {
                        self.sealed(kind, bytes, tail, tail + passed + 2 + more, finished)
                    }
                    Sign::Byte(..) => Ahead::No,
                    Sign::End => wait(bytes, tail, finished),
                }
            }
            Sign::End => wait(bytes, tail, finished),
        }
    }

    fn number(&self, bytes: &[u8], tail: usize, finished: bool) -> Ahead {
        let (mut number, mut digits, mut letters) = (0u32, 0, [0; 3]);
        let (mut at, mut count, mut bare) = (tail, 0, tail);
        loop {
            match sign(bytes, at, self.tolerant) {
                Sign::Byte(byte, passed) => {
                    let next = at + passed + 1;
                    let letter = if self.tolerant {
                        byte.to_ascii_uppercase()
                    } else {
                        byte
                    };
                    if next - tail > TAIL {
                        return Ahead::Yes(bare, What::Number(number, None));
                    }
                    if byte.is_ascii_digit() && count == 0 {
                        number = number
                            .saturating_mul(10)
                            .saturating_add(u32::from(byte - b'0'));
                        digits += 1;
                        if digits > 9 {
                            return Ahead::No;
                        }
                        bare = next;
                    } else if is_letter(letter) {
                        if let Some(place) = letters.get_mut(count) {
                            *place = letter;
                        }
                        count += 1;
                        if count == self.letters {
                            return Ahead::Yes(next, What::Number(number, Some(letters)));
                        }
                    } else {
                        return Ahead::Yes(bare, What::Number(number, None));
                    }
                    at = next;
                }
                Sign::End if !finished && bytes.len() - tail <= TAIL => return Ahead::More,
                Sign::End => return Ahead::Yes(bare, What::Number(number, None)),
            }
        }
    }

    /// `at` is behind the version.
    fn sealed(&self, kind: Kind, bytes: &[u8], tail: usize, at: usize, finished: bool) -> Ahead {
        let (mut end, mut count, mut len) = (at, 0, 0u16);
        let mut wanted = 4;
        while count < wanted {
            match self.payload_sign(bytes, end) {
                Sign::Byte(byte, passed) if end + passed - tail < SEALED_TAIL => {
                    let Some(value) = base32::value(byte, self.tolerant) else {
                        break;
                    };
                    end += passed + 1;
                    count += 1;
                    if count == 3 || count == 4 {
                        len = len << 5 | value;
                    }
                    if count == 4 {
                        if usize::from(len) < kind.least() {
                            return Ahead::No;
                        }
                        wanted += base32::chars(usize::from(len));
                    }
                }
                Sign::End if !finished && bytes.len() - tail < SEALED_TAIL => return Ahead::More,
                _ => break,
            }
        }
        match count {
            _ if count == wanted => Ahead::Yes(end, What::Sealed(kind)),
            MEANT.. => Ahead::Yes(end, What::Broken),
            _ => Ahead::No,
        }
    }

    /// What stands at `at` of a sealed token, where a line may have been broken.
    pub(super) fn payload_sign(&self, bytes: &[u8], at: usize) -> Sign {
        let first = sign(bytes, at, self.tolerant);
        let Sign::Byte(byte @ (b'\r' | b'\n'), passed) = first else {
            return first;
        };
        if !self.tolerant {
            return first;
        }
        let mut next = at + passed + 1;
        if byte == b'\r' {
            match bytes.get(next) {
                Some(b'\n') => next += 1,
                Some(_) => return first,
                None => return Sign::End,
            }
        }
        match sign(bytes, next, true) {
            Sign::Byte(byte, passed) => Sign::Byte(byte, next - at + passed),
            Sign::End => Sign::End,
        }
    }
}

fn wait(bytes: &[u8], tail: usize, finished: bool) -> Ahead {
    if finished || bytes.len() - tail > TAIL {
        Ahead::No
    } else {
        Ahead::More
    }
}

fn find(bytes: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    Some(from + rest.iter().position(|byte| *byte == b'_')?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    const SCAN: Scan = Scan {
        tolerant: true,
        letters: 2,
    };

    fn all(text: &[u8]) -> Vec<(usize, usize, What)> {
        let (mut at, mut out) = (0, Vec::new());
        while let Next::Found(found) = SCAN.next(&text[at..], true) {
            out.push((at + found.run.span.start, at + found.tail.end, found.what));
            at += found.tail.end;
        }
        out
    }

    #[test]
    fn numbers_with_and_without_letters() {
        let text = b"see PERSON_12QKs, **PERSON\\_7bc**, x_0QK, y_5, z_1234567890QK, _3QQ";
        let expected = [
            (4, 15, What::Number(12, Some(*b"QK\0"))),
            (20, 31, What::Number(7, Some(*b"BC\0"))),
            (42, 45, What::Number(5, None)),
            (63, 67, What::Number(3, Some(*b"QQ\0"))),
        ];
        assert_eq!(all(text), expected);
    }

    #[test]
    fn what_is_settled_stays_settled_and_little_waits() {
        let text = "a PERSON_12QK, lower_s1, \u{200B}per\u{AD}son\\_1\u{200B}2q\u{200B}k, e_S1012B no, 人物_3BC é_4";
        let text = text.as_bytes();
        let whole = all(text);
        for cut in 0..text.len() {
            let mut found = Vec::new();
            let (mut held, mut base) = (Vec::new(), 0);
            for (piece, finished) in [(&text[..cut], false), (&text[cut..], true)] {
                held.extend_from_slice(piece);
                loop {
                    match SCAN.next(&held, finished) {
                        Next::Found(f) => {
                            found.push((base + f.run.span.start, base + f.tail.end, f.what));
                            base += f.tail.end;
                            held.drain(..f.tail.end);
                        }
                        Next::Nothing(n) => {
                            base += n;
                            held.drain(..n);
                            break;
                        }
                    }
                }
                assert!(held.len() <= MAX_WAIT);
            }
            assert_eq!(found, whole, "{cut}");
        }
        assert_eq!(MAX_WAIT, 64);
    }
}
