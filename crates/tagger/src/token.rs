//! Bytes to tokens: words, numbers, marks, and what is code or an address of the net.
//!
//! A token depends on what stands before it in the stream and on at most [`LONGEST`] + [`PEEK`] bytes from
//! its start, so that a stream gives the same tokens however it is cut.

use crate::lexicon::{Lexicon, Word};
use crate::text::{Class, class, hash_lower, lower};

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
        if rest.len() < LONGEST + PEEK && !finished {
            // Enough if the token ends well before the end of what is here.
            let (_, length) = self.cut(rest);
            if length + PEEK > rest.len() {
                return None;
            }
        }
        let (case, length) = self.cut(rest);
        let body = &rest[..length];
        self.glued = matches!(case, Case::Code) && length >= LONGEST - 4;
        let token = Token {
            start: self.next,
            end: self.next + length as u64,
            line: self.gap.line,
            spaced: self.gap.spaced,
            ..describe(body, case, lexicon)
        };
        self.next += length as u64;
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

/// Up to the next white space or bracket, at most [`LONGEST`].
fn to_space(rest: &[u8]) -> usize {
    let mut at = 0;
    while at < LONGEST - 4 {
        let Some(next) = rest.get(at..).filter(|next| !next.is_empty()) else {
            break;
        };
        let (kind, length) = class(next);
        if kind == Class::Space || matches!(next[0], b'<' | b'>' | b'"' | b')' | b']' | b'}') {
            break;
        }
        at += length;
    }
    at.max(1).min(rest.len())
}

fn letter(rest: &[u8], at: usize) -> bool {
    rest.get(at..)
        .is_some_and(|next| !next.is_empty() && class(next).0 == Class::Letter)
}

fn alnum(rest: &[u8], at: usize) -> bool {
    rest.get(at..).is_some_and(|next| {
        !next.is_empty() && matches!(class(next).0, Class::Letter | Class::Digit)
    })
}

/// The length of an apostrophe at `at`, or 0.
fn apostrophe(rest: &[u8], at: usize) -> usize {
    match rest.get(at..) {
        Some([b'\'', ..]) => 1,
        Some([0xE2, 0x80, 0x99, ..]) => 3,
        _ => 0,
    }
}

/// `'s` and its like, behind an apostrophe of `skip` bytes; the length of the letters.
fn clitic(rest: &[u8], at: usize) -> usize {
    for ending in [&b"s"[..], b"ll", b"re", b"ve", b"d", b"m", b"t"] {
        let found = rest
            .get(at..at + ending.len())
            .is_some_and(|here| here.eq_ignore_ascii_case(ending));
        if found && !alnum(rest, at + ending.len()) {
            return ending.len();
        }
    }
    0
}

fn mark(rest: &[u8], length: usize) -> (Case, usize) {
    let quote = apostrophe(rest, 0);
    if quote > 0 {
        let tail = clitic(rest, quote);
        if tail > 0 {
            return (Case::Clitic, quote + tail);
        }
    }
    // A handle.
    if rest[0] == b'@' && (alnum(rest, 1) || rest.get(1) == Some(&b'_')) {
        return (Case::Code, 1 + to_name_end(&rest[1..]));
    }
    // The same mark again.
    let mut at = length;
    while at < 16 && length == 1 && rest.get(at) == Some(&rest[0]) {
        at += 1;
    }
    (Case::Mark, at)
}

fn to_name_end(rest: &[u8]) -> usize {
    let mut at = 0;
    while at < LONGEST - 8 {
        if rest.get(at) == Some(&b'_') {
            at += 1;
        } else if alnum(rest, at) {
            at += class(&rest[at..]).1;
        } else {
            break;
        }
    }
    at.max(1)
}

fn word(rest: &[u8]) -> (Case, usize) {
    // Most words are letters up to a blank.
    let plain = rest
        .iter()
        .take(LONGEST / 2)
        .take_while(|byte| byte.is_ascii_alphabetic())
        .count();
    if plain > 0 && rest.get(plain) == Some(&b' ') {
        return (case(&rest[..plain]), plain);
    }
    let (mut at, mut letters) = (plain, plain);
    let (mut digits, mut code) = (0, false);
    while at < LONGEST - 8 {
        let Some(next) = rest.get(at..).filter(|next| !next.is_empty()) else {
            break;
        };
        let (kind, length) = class(next);
        match kind {
            Class::Letter => letters += 1,
            Class::Digit => digits += 1,
            _ => {
                let before_digit = digits > 0 && rest[at - 1].is_ascii_digit();
                let after = next.get(1).copied().unwrap_or(0);
                match next[0] {
                    b'-' if letters > 0 && digits == 0 && letter(rest, at + 1) => {}
                    b'.' | b',' | b':' | b'/' | b'-'
                        if before_digit && letters == 0 && after.is_ascii_digit() => {}
                    b'_' => code = true,
                    b'@' if alnum(rest, at + 1) => return (Case::Code, to_space(rest)),
                    b':' if next.get(1..3) == Some(b"//") => return (Case::Code, to_space(rest)),
                    b'.' if letters == 1 && digits == 0 && at <= 4 && !code => {
                        return initials(rest, at);
                    }
                    b'.' if after.is_ascii_lowercase()
                        || (after.is_ascii_digit() && letters > 0) =>
                    {
                        return (Case::Code, to_space(rest).max(at));
                    }
                    b'.' if letters <= 5 && abbreviation(&rest[..at]) => {
                        return (case(&rest[..at]), at + 1);
                    }
                    b'\'' | 0xE2 => {
                        let quote = apostrophe(rest, at);
                        let inner = quote > 0 && letter(rest, at + quote) && letters > 0;
                        if !inner || clitic(rest, at + quote) > 0 {
                            break;
                        }
                        at += quote;
                        continue;
                    }
                    _ => break,
                }
            }
        }
        at += length;
    }
    let case = if code || at >= LONGEST - 8 {
        Case::Code
    } else if letters == 0 || (digits > 0 && rest[0].is_ascii_digit()) {
        Case::Number
    } else if digits > 0 {
        if at <= 5 && rest[0].is_ascii_uppercase() {
            Case::Number
        } else {
            Case::Code
        }
    } else {
        case(&rest[..at])
    };
    (case, at.max(1))
}

/// `J.`, `J.R.R.`, `U.S.`; also `a.` of `a.m.`
fn initials(rest: &[u8], first: usize) -> (Case, usize) {
    let mut at = first;
    while at < 24 && rest.get(at) == Some(&b'.') {
        at += 1;
        if letter(rest, at) {
            let next = at + class(&rest[at..]).1;
            if rest.get(next) == Some(&b'.') {
                at = next;
            } else if rest[at].is_ascii_lowercase() {
                return (Case::Code, to_space(rest).max(at));
            }
        }
    }
    let case = case(&rest[..first]);
    // The dot behind one small letter ends a sentence.
    if case == Case::Lower && at == first + 1 {
        return (case, first);
    }
    (case, at)
}

/// Words that keep their dot.
fn abbreviation(word: &[u8]) -> bool {
    const KEEP: &[&str] = &[
        "mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "rev", "gen", "sen", "gov", "rep", "lt",
        "col", "capt", "sgt", "maj", "cpl", "hon", "inc", "ltd", "co", "corp", "ave", "rd", "blvd",
        "apt", "ste", "mt", "ft", "dept", "messrs", "mme", "mlle", "adm", "cmdr", "pvt", "fr",
        "sra", "srta", "no", "str", "dra", "esq", "ct", "ln", "pl", "hwy", "pkwy", "mx",
    ];
    word.len() <= 6
        && word[0].is_ascii_uppercase()
        && KEEP
            .iter()
            .any(|known| word.eq_ignore_ascii_case(known.as_bytes()))
}

/// The case of letters, hyphens and apostrophes.
fn case(body: &[u8]) -> Case {
    match body {
        [first, rest @ ..] if rest.iter().all(u8::is_ascii_lowercase) => {
            if first.is_ascii_lowercase() {
                return Case::Lower;
            }
            if first.is_ascii_uppercase() && !rest.is_empty() {
                return Case::Title;
            }
        }
        _ => {}
    }
    let (mut uppers, mut lowers, mut first) = (0, 0, false);
    let mut inner = false;
    let mut begins = true;
    let mut at = 0;
    while at < body.len() {
        let (upper, lower_case, length) = crate::text::sides(&body[at..]);
        if upper {
            uppers += 1;
            inner |= !begins;
            first |= at == 0;
        }
        lowers += usize::from(lower_case);
        begins = !upper && !lower_case;
        at += length;
    }
    if uppers == 1 && lowers == 0 {
        Case::Initial
    } else if uppers > 0 && lowers == 0 {
        Case::Upper
    } else if uppers == 0 {
        Case::Lower
    } else if first && !inner {
        Case::Title
    } else {
        Case::Mixed
    }
}

fn describe(body: &[u8], case: Case, lexicon: &Lexicon) -> Token {
    let mut token = Token {
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
    if case == Case::Lower && body.iter().all(u8::is_ascii_lowercase) {
        // Most words of a text.
        token.hash = crate::text::hash(body);
        token.letters = body.len() as u8;
        token.shape = crate::text::mix(2 << 4 | body.len().min(6) as u32);
        ends(&mut token, body);
        token.word = lexicon.word(body, token.hash);
        return token;
    }
    let mut buffer = [0; 2 * LONGEST];
    let small = lower(body, &mut buffer);
    token.hash = crate::text::hash(small);
    token.letters = body.len().min(255) as u8;
    if case == Case::Number {
        // Digits say nothing one by one.
        token.shape = crate::text::shape(body);
        token.hash = token.shape ^ 0x5bd1_e995;
        return token;
    }
    token.shape = crate::text::shape(body);
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
