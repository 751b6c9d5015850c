//! Letters, marks and white space in bytes that are UTF-8 most of the time; hashes of them.

/// What a character is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    Space,
    Letter,
    Digit,
    Mark,
}

/// What `rest`, which is not empty, begins with, and its length in bytes.
#[inline]
pub(crate) fn class(rest: &[u8]) -> (Class, usize) {
    let first = rest[0];
    if first < 0x80 {
        let class = match first {
            b'a'..=b'z' | b'A'..=b'Z' => Class::Letter,
            b'0'..=b'9' => Class::Digit,
            b' ' | b'\t' | b'\n' | b'\r' | 0x0B | 0x0C => Class::Space,
            _ => Class::Mark,
        };
        return (class, 1);
    }
    beyond(rest)
}

#[cold]
fn beyond(rest: &[u8]) -> (Class, usize) {
    let at = |i: usize| rest.get(i).copied().unwrap_or(0);
    let whole = |n: usize| (1..n).all(|i| at(i) & 0xC0 == 0x80);
    match rest[0] {
        0xC2 if whole(2) => (
            if at(1) == 0xA0 {
                Class::Space
            } else {
                Class::Mark
            },
            2,
        ),
        0xC3 if whole(2) && matches!(at(1), 0x97 | 0xB7) => (Class::Mark, 2),
        0xC3..=0xDF if whole(2) => (Class::Letter, 2),
        0xE2 if whole(3) => {
            let space = at(1) == 0x80 && matches!(at(2), 0x80..=0x8A | 0xAF | 0xA8 | 0xA9);
            (if space { Class::Space } else { Class::Mark }, 3)
        }
        0xE3 if whole(3) && at(1) == 0x80 => (
            if at(2) == 0x80 {
                Class::Space
            } else {
                Class::Mark
            },
            3,
        ),
        0xEF if whole(3) => (Class::Mark, 3),
        0xE0..=0xEE if whole(3) => (Class::Letter, 3),
        0xF0..=0xF4 if whole(4) => (Class::Mark, 4),
        _ => (Class::Mark, 1),
    }
}

/// The character that `rest` begins with, if it is whole.
fn character(rest: &[u8], length: usize) -> Option<char> {
    core::str::from_utf8(rest.get(..length)?)
        .ok()?
        .chars()
        .next()
}

/// Whether the first character is upper or lower case, and its length.
pub(crate) fn sides(rest: &[u8]) -> (bool, bool, usize) {
    let first = rest[0];
    if first < 0x80 {
        return (first.is_ascii_uppercase(), first.is_ascii_lowercase(), 1);
    }
    let (_, length) = class(rest);
    let letter = character(rest, length);
    (
        letter.is_some_and(char::is_uppercase),
        // Scripts without case count as small letters.
        letter.is_some_and(|c| c.is_alphabetic() && !c.is_uppercase()),
        length,
    )
}

/// `body` in lower case, in `buffer`; what does not fit is left out.
pub(crate) fn lower<'b>(body: &[u8], buffer: &'b mut [u8]) -> &'b [u8] {
    if body.is_ascii() {
        let length = body.len().min(buffer.len());
        for (to, from) in buffer.iter_mut().zip(body) {
            *to = from.to_ascii_lowercase();
        }
        return &buffer[..length];
    }
    let mut length = 0;
    let mut at = 0;
    while at < body.len() {
        let (_, step) = class(&body[at..]);
        match character(&body[at..], step) {
            // The typographic apostrophe is the plain one.
            Some('\u{2019}') if length < buffer.len() => {
                buffer[length] = b'\'';
                length += 1;
            }
            Some(c) => {
                for small in c.to_lowercase() {
                    if length + 4 > buffer.len() {
                        return &buffer[..length];
                    }
                    length += small.encode_utf8(&mut buffer[length..]).len();
                }
            }
            None if length < buffer.len() => {
                buffer[length] = body[at];
                length += 1;
            }
            None => break,
        }
        at += step;
    }
    &buffer[..length]
}

/// What a hash begins with (FNV-1a).
pub(crate) const BASIS: u32 = 0x811C_9DC5;

/// A hash with one more byte; [`mix`] ends it.
#[inline(always)]
pub(crate) const fn step(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(0x0100_0193)
}

/// A hash of bytes.
#[inline]
pub(crate) const fn hash(bytes: &[u8]) -> u32 {
    let mut hash = BASIS;
    let mut i = 0;
    while i < bytes.len() {
        hash = step(hash, bytes[i]);
        i += 1;
    }
    mix(hash)
}

/// The hash of ASCII bytes in lower case.
pub(crate) fn hash_lower(bytes: &[u8]) -> u32 {
    let small = bytes.iter().map(u8::to_ascii_lowercase);
    mix(small.fold(BASIS, step))
}

/// Spreads the bits of a hash (the end of MurmurHash3).
#[inline]
pub(crate) const fn mix(mut hash: u32) -> u32 {
    hash ^= hash >> 16;
    hash = hash.wrapping_mul(0x85EB_CA6B);
    hash ^= hash >> 13;
    hash = hash.wrapping_mul(0xC2B2_AE35);
    hash ^ (hash >> 16)
}

/// The kinds of characters in their order, repeated ones once, and the length up to six.
pub(crate) fn shape(body: &[u8]) -> u32 {
    let mut shape = 0_u32;
    let (mut last, mut runs) = (0, 0);
    if let [first, rest @ ..] = body
        && first.is_ascii_uppercase()
        && !rest.is_empty()
        && rest.iter().all(u8::is_ascii_lowercase)
    {
        return mix((1 << 3 | 2) << 4 | body.len().min(6) as u32);
    }
    let mut at = 0;
    while at < body.len() && runs < 7 {
        let (upper, small, length) = sides(&body[at..]);
        let kind = if upper {
            1
        } else if small {
            2
        } else if body[at].is_ascii_digit() {
            3
        } else {
            4 + u32::from(body[at] & 3)
        };
        if kind != last {
            shape = shape << 3 | kind;
            runs += 1;
            last = kind;
        }
        at += length;
    }
    mix(shape << 4 | body.len().min(6) as u32)
}
