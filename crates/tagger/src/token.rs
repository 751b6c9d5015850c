//! Bytes to tokens: words, numbers, marks, and what is code or an address of the net.
//!
//! A token depends on what stands before it in the stream and on at most [`LONGEST`] + [`PEEK`] bytes from
//! its start, so that a stream gives the same tokens however it is cut.

use crate::cut::{Plain, mark, plain, to_space, word};
use crate::lexicon::{Lexicon, Word};
use crate::text::{Class, class, hash, hash_lower, lower, mix, shape};

/// The longest token in bytes; what is longer is cut.
pub(crate) const LONGEST: usize = 64;
/// Bytes behind a token that decide where it ends.
pub(crate) const PEEK: usize = 12;

/// What a token is, by its letters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Case {
    /// `smith`
    Lower,
    /// `Smith`
    Title,
    /// `SMITH`
    Upper,
    /// `J.`, `J`, `U.S.`
    Initial,
    /// `McDonald`, `iPhone`
    Mixed,
    /// `42`, `221B`
    Number,
    /// `,`
    Mark,
    /// `a_b`, `http://...`, `@name`
    Code,
    /// `'s`
    Clitic,
}

/// How a line ended before a token.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Debug)]
#[repr(u8)]
pub(crate) enum Break {
    /// On the same line.
    None,
    /// On the next line of text that was wrapped.
    Soft,
    /// On another line.
    Hard,
}

/// A token and all that its features need; it holds no more of the text than ten letters.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub(crate) start: u64,
    pub(crate) end: u64,
    pub(crate) case: Case,
    pub(crate) line: Break,
    /// White space stands before it.
    pub(crate) spaced: bool,
    /// Of the lower-cased text.
    pub(crate) hash: u32,
    pub(crate) shape: u32,
    pub(crate) prefix: [u8; 4],
    /// The last letters.
    pub(crate) suffix: [u8; 5],
    pub(crate) letters: u8,
    pub(crate) word: Word,
    /// The byte, if it is a mark of one byte.
    pub(crate) mark: u8,
}

impl Token {
    /// What stands before the text and behind it.
    pub(crate) const NONE: Self = Self {
        start: 0,
        end: 0,
        case: Case::Mark,
        line: Break::Hard,
        spaced: true,
        hash: 1,
        shape: 1,
        prefix: [0; 4],
        suffix: [0; 5],
        letters: 0,
        word: Word::NONE,
        mark: 0,
    };

    /// A plain word, from 0 to its length.
    #[inline]
    fn plain(rest: &[u8], plain: &Plain, lexicon: &Lexicon) -> Self {
        let length = plain.length;
        let long = length.min(6) as u32;
        let mut token = Self {
            end: length as u64,
            case: plain.case,
            hash: plain.hash,
            letters: length as u8,
            shape: match plain.case {
                Case::Lower => mix(2 << 4 | long),
                Case::Title => mix((1 << 3 | 2) << 4 | long),
                Case::Upper | Case::Initial => mix(1 << 4 | long),
                _ => shape(&rest[..length]),
            },
            word: lexicon.get(plain.hash),
            ..Self::NONE
        };
        if let (Some(first), Some(last)) =
            (rest.first_chunk::<4>(), rest[..length].last_chunk::<5>())
        {
            (token.prefix, token.suffix) = (first.map(|b| b | 0x20), last.map(|b| b | 0x20));
        } else {
            let (from_left, from_right) = (rest.iter(), rest[..length].iter().rev());
            for (to, from) in token.prefix.iter_mut().zip(from_left.take(length)) {
                *to = from | 0x20;
            }
            for (to, from) in token.suffix.iter_mut().rev().zip(from_right) {
                *to = from | 0x20;
            }
        }
        token
    }

    pub(crate) const fn capital(&self) -> bool {
        matches!(
            self.case,
            Case::Title | Case::Upper | Case::Initial | Case::Mixed
        )
    }

    pub(crate) const fn is_word(&self) -> bool {
        self.capital() || matches!(self.case, Case::Lower)
    }
}

/// Where the tokeniser of one stream stands.
#[derive(Clone, Debug)]
pub(crate) struct Tokens {
    /// The next byte of the stream to look at.
    pub(crate) next: u64,
    /// Where the line began, for its length.
    line: u64,
    gap: Gap,
    /// Inside something that goes on to the next white space.
    glued: bool,
}

#[derive(Clone, Debug)]
struct Gap {
    spaced: bool,
    line: Break,
    /// The last byte was a carriage return.
    returned: bool,
    /// Bytes of white space so far.
    length: usize,
}

impl Gap {
    const fn new(spaced: bool, line: Break) -> Self {
        Self {
            spaced,
            line,
            returned: false,
            length: 0,
        }
    }
}

/// White space of this many bytes counts as a token, so that no decision waits for its end.
const WIDE: usize = 32;
/// Lines from this length on were wrapped, so their end is but a blank.
const WRAPPED: u64 = 50;

impl Default for Tokens {
    fn default() -> Self {
        Self {
            next: 0,
            line: 0,
            gap: Gap::new(true, Break::Hard),
            glued: false,
        }
    }
}

impl Tokens {
    /// The next token of `text`, which starts at `base` of the stream; `None` if more text is needed.
    #[inline]
    pub(crate) fn next(
        &mut self,
        text: &[u8],
        base: u64,
        finished: bool,
        lexicon: &Lexicon,
    ) -> Option<Token> {
        let mut at = (self.next - base) as usize;
        loop {
            let rest = text.get(at..)?;
            if rest.is_empty() || (rest.len() < PEEK && !finished) {
                self.next = base + at as u64;
                return None;
            }
            let (kind, length) = class(rest);
            if kind != Class::Space {
                break;
            }
            let first = rest[0];
            if first == b'\n' || first == b'\r' {
                let long = base + at as u64 - self.line >= WRAPPED;
                self.gap.line = match self.gap.line {
                    Break::None if long => Break::Soft,
                    // Both bytes of one line end.
                    Break::Soft if first == b'\n' && self.gap.returned => Break::Soft,
                    _ => Break::Hard,
                };
                self.line = base + at as u64 + 1;
            }
            self.gap.returned = first == b'\r';
            self.gap.spaced = true;
            self.glued = false;
            at += length;
            self.gap.length += length;
            if self.gap.length >= WIDE {
                self.gap = Gap::new(true, Break::Hard);
                self.next = base + at as u64;
                return Some(Token {
                    start: self.next,
                    end: self.next,
                    ..Token::NONE
                });
            }
        }
        self.next = base + at as u64;
        let rest = text.get(at..)?;
        let mut token = match plain(rest) {
            // What stands behind it is there, and nothing else decides.
            Some(plain) if !self.glued => Token::plain(rest, &plain, lexicon),
            _ => {
                let (case, length) = self.cut(rest);
                // What is cut to its end is not certain before more has come.
                if rest.len() < LONGEST + PEEK && !finished && length + PEEK > rest.len() {
                    return None;
                }
                self.glued = matches!(case, Case::Code) && length >= LONGEST - 4;
                describe(&rest[..length], case, lexicon)
            }
        };
        token.start += self.next;
        token.end += self.next;
        token.line = self.gap.line;
        token.spaced = self.gap.spaced;
        self.next = token.end;
        self.gap = Gap::new(false, Break::None);
        Some(token)
    }

    /// Kind and length of the token that `rest` begins with.
    fn cut(&self, rest: &[u8]) -> (Case, usize) {
        if self.glued {
            return (Case::Code, to_space(rest));
        }
        let (kind, length) = class(rest);
        match kind {
            Class::Letter | Class::Digit => word(rest),
            _ => mark(rest, length),
        }
    }
}

/// The token of these bytes, from 0 to their length.
fn describe(body: &[u8], case: Case, lexicon: &Lexicon) -> Token {
    let mut token = Token {
        end: body.len() as u64,
        case,
        ..Token::NONE
    };
    if case == Case::Mark {
        token.mark = if body.len() == 1 { body[0] } else { 0x80 };
        token.hash = hash_lower(body);
        token.shape = token.hash;
        return token;
    }
    if case == Case::Code {
        token.hash = 3;
        token.shape = 3;
        return token;
    }
    let mut buffer = [0; 2 * LONGEST];
    let small = lower(body, &mut buffer);
    token.hash = hash(small);
    token.letters = body.len().min(255) as u8;
    if case == Case::Number {
        // Digits say nothing one by one.
        token.shape = shape(body);
        token.hash = token.shape ^ 0x5bd1_e995;
        return token;
    }
    token.shape = shape(body);
    ends(&mut token, small);
    token.word = lexicon.word(small, token.hash);
    token
}

/// The first and last letters.
#[inline]
fn ends(token: &mut Token, small: &[u8]) {
    if let (Some(first), Some(last)) = (small.first_chunk(), small.last_chunk()) {
        (token.prefix, token.suffix) = (*first, *last);
        return;
    }
    for (to, from) in token.prefix.iter_mut().zip(small) {
        *to = *from;
    }
    for (to, from) in token.suffix.iter_mut().rev().zip(small.iter().rev()) {
        *to = *from;
    }
}
