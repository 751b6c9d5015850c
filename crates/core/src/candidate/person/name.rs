//! Reads a name: words that are written as names are.

use super::words::{ADDRESSED, JUNK, MONTHS, PARTICLES, THINGS};
use crate::candidate::site::char_at;
use crate::candidate::threes::Threes;

/// The most words of a name.
const WORDS: usize = 5;
/// The longest, in bytes.
const LONGEST: usize = 72;

/// A name read.
#[derive(Clone, Copy)]
pub(super) struct Name {
    pub(super) end: usize,
    /// Words of two letters and more, particles left out.
    pub(super) words: usize,
    /// Its first letter is a small one.
    pub(super) small: bool,
    /// In a script without capitals.
    pub(super) foreign: bool,
    /// A word of companies, programs or sentences is in it.
    pub(super) thing: bool,
}

enum Word {
    Name,
    Initial,
    Particle,
}

/// The name at `start`; `small` letters will do where a field holds nothing else.
#[cfg_attr(hot, optimize(speed))]
pub(super) fn read(text: &[u8], start: usize, small: bool) -> Option<Name> {
    let text = text.get(..text.len().min(start + LONGEST))?;
    let mut name = Name {
        end: start,
        words: 0,
        small: false,
        foreign: false,
        thing: false,
    };
    let (mut at, mut any) = (start, false);
    for count in 0..WORDS {
        let end = word_end(text, at);
        let Some(kind) = kind(text, at, end, small && count == 0, name.foreign) else {
            break;
        };
        // `Name: Jane Doe Age: 42`: the next field.
        if any
            && (matches!(text.get(end), Some(b':' | b'='))
                || text
                    .get(end..)
                    .is_some_and(|rest| rest.starts_with("：".as_bytes())))
        {
            break;
        }
        let word = text.get(at..end).unwrap_or(&[]);
        if is_junk(word) {
            return None;
        }
        name.thing |= listed(word, THINGS);
        let first = char_at(text, at)?;
        match kind {
            Word::Name => {
                if !any {
                    name.small = cased(first) && first.is_lowercase();
                    name.foreign = !cased(first);
                }
                name.words += 1;
                (name.end, any) = (end, true);
            }
            Word::Initial => {
                (name.end, any) = (end + usize::from(text.get(end) == Some(&b'.')), true);
            }
            Word::Particle if small && count == 0 => return None,
            Word::Particle => {}
        }
        let dot = usize::from(text.get(end) == Some(&b'.') && end - at <= 3);
        let gap = gap(text, end + dot);
        // `J.R.R. Tolkien`
        let initials = dot > 0
            && matches!(kind, Word::Initial)
            && char_at(text, end + dot).is_some_and(char::is_uppercase);
        if gap == 0 && !initials {
            break;
        }
        at = end + dot + gap;
    }
    let only = text.get(start..name.end).unwrap_or(&[]);
    name.thing |= listed(only, MONTHS);
    if name.words > 1 {
        name.end = ranked(text, name.end);
    }
    (name.words > 0 && name.end < text.len().max(start + LONGEST)).then_some(name)
}

/// Where a name ends that ends at `end` but for a generation or a degree: `Kim Lee III`, `Kim Lee DVM`.
fn ranked(text: &[u8], end: usize) -> usize {
    let rest = text.get(end..).unwrap_or(&[]);
    let word = |b: &&u8| b.is_ascii_alphabetic() || **b == b'.';
    let rank = rest.get(1..).unwrap_or(&[]).iter().take_while(word).count();
    let known = rest.starts_with(b" ") && rest.get(1..=rank).is_some_and(is_rank);
    end + if known { 1 + rank } else { 0 }
}

/// Whether a word is a generation or a degree.
pub(super) fn is_rank(word: &[u8]) -> bool {
    let word = word.strip_suffix(b".").unwrap_or(word);
    RANKS.iter().any(|known| word == known.as_bytes())
}

/// Generations, and the degrees and orders that stand behind English names.
#[rustfmt::skip]
const RANKS: &[&str] = &[
    "II", "III", "IV", "Jr", "Sr", "MD", "M.D", "DO", "DDS", "DMD", "DVM", "RN", "PhD", "Ph.D", "MBA", "JD", "Esq", "CPA", "OBE", "MBE",
];

/// Whether a word stands in a name's place.
pub(super) fn is_junk(word: &[u8]) -> bool {
    listed(word, JUNK)
}

/// Whether a word addresses people without naming them: `Kolleginnen`, `President`.
pub(super) fn addresses(word: &[u8]) -> bool {
    let begins = |stem: &&str| {
        word.get(..stem.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(stem.as_bytes()))
    };
    ADDRESSED.iter().any(begins)
}

/// Whether one of the lists below has the word.
fn listed(word: &[u8], list: &[&str]) -> bool {
    let (Some(first), Some(last)) = (word.first(), word.last()) else {
        return false;
    };
    LISTED.has(*first, *last, word.len() as u8)
        && list
            .iter()
            .any(|known| word.eq_ignore_ascii_case(known.as_bytes()))
}

/// The first and last bytes of all their words, and how long they are.
static LISTED: Threes<32> = {
    let mut set = Threes::new();
    let (lists, mut list) = ([JUNK, THINGS, MONTHS], 0);
    while list < lists.len() {
        let mut i = 0;
        while i < lists[list].len() {
            let word = lists[list][i].as_bytes();
            set = set.with(word[0], word[word.len() - 1], word.len() as u8);
            i += 1;
        }
        list += 1;
    }
    set
};

/// Where up to `count` words end that begin at `start`, one at least.
pub(super) fn words(text: &[u8], start: usize, count: usize) -> Option<usize> {
    let mut end = word_end(text, start);
    for _ in 1..count {
        let next = word_end(text, end + 1);
        if text.get(end) != Some(&b' ') || next <= end + 1 {
            break;
        }
        end = next;
    }
    (end > start).then_some(end)
}

/// The length of what parts two words of a name at `at`: a blank, or what Japanese writes for one.
fn gap(text: &[u8], at: usize) -> usize {
    let rest = text.get(at..).unwrap_or(&[]);
    match rest {
        [b' ', next, ..] if *next != b' ' => 1,
        [0xE3, 0x80, 0x80, ..] | [0xE3, 0x83, 0xBB, ..] => 3,
        _ => 0,
    }
}

/// Where the word at `at` ends: letters of any script, with apostrophes and hyphens inside.
fn word_end(text: &[u8], at: usize) -> usize {
    let mut end = at;
    while let Some(c) = char_at(text, end) {
        let joint = matches!(c, '-' | '\'' | '\u{2019}' | '\u{2010}' | '\u{b4}');
        let behind = end + c.len_utf8();
        let goes_on = joint && end > at && char_at(text, behind).is_some_and(char::is_alphabetic);
        // The middle dot of Japanese parts words.
        if !goes_on && (c == '\u{30fb}' || !letter(c)) {
            break;
        }
        end = behind;
    }
    end
}

/// Letters, and the marks of scripts that write vowels over and under them.
pub(super) fn letter(c: char) -> bool {
    c.is_alphabetic()
        || matches!(c, '\u{300}'..='\u{36f}' | '\u{900}'..='\u{963}' | '\u{981}'..='\u{e4e}' | '\u{200c}' | '\u{200d}')
            && !c.is_numeric()
}

/// Whether a letter's script has capitals for the beginnings of names. Georgian has them, but for whole lines.
fn cased(c: char) -> bool {
    (c.is_uppercase() || c.is_lowercase()) && !matches!(c, '\u{10d0}'..='\u{10ff}')
}

/// What kind of word stands in `text[at..end]`.
#[cfg_attr(hot, optimize(speed))]
fn kind(text: &[u8], at: usize, end: usize, small: bool, foreign: bool) -> Option<Word> {
    let word = text.get(at..end).filter(|word| !word.is_empty())?;
    let whole = core::str::from_utf8(word).ok()?;
    let next = text.get(end).copied().unwrap_or(0);
    if next.is_ascii_digit() || matches!(next, b'_' | b'@' | b'(' | b'$') {
        return None;
    }
    let mut chars = whole.chars();
    let first = chars.next()?;
    let rest = chars.as_str();
    if !cased(first) {
        // Scripts without capitals part words or not; a sentence is longer than a name.
        return (whole.chars().count() <= 12 && !whole.is_ascii()).then_some(Word::Name);
    }
    if foreign {
        return None;
    }
    if first.is_lowercase() {
        let lower = rest.chars().all(|c| !c.is_uppercase()) && whole.chars().count() > 1;
        let particle = PARTICLES.contains(&whole) || matches!(whole, "d'" | "al");
        let elided = matches!(rest.char_indices().nth(1), Some((_, c)) if c.is_uppercase())
            && matches!(rest.chars().next(), Some('\'' | '’' | '-'));
        return match () {
            () if elided => Some(Word::Name),
            () if particle && !small => Some(Word::Particle),
            () if small && lower => Some(Word::Name),
            () => None,
        };
    }
    if rest.is_empty() {
        return Some(Word::Initial);
    }
    // `McDonald`, `O'Brien`, `Jean-Luc`, `SMITH`; not `JavaScript`.
    let capitals = rest.chars().all(|c| !c.is_lowercase());
    let joint = |c: char| matches!(c, '-' | '\'' | '\u{2019}');
    let seam = |(at, c): &(usize, char)| {
        let before = whole.get(..*at).and_then(|head| head.chars().next_back());
        *at > 0 && c.is_uppercase() && !before.is_some_and(joint)
    };
    let mut seams = whole.char_indices().filter(seam);
    let plain = match (seams.next(), seams.next()) {
        (None, _) => true,
        (Some((at, _)), None) => whole.get(..at).is_some_and(|head| INNER.contains(&head)),
        _ => false,
    };
    (capitals || plain).then_some(Word::Name)
}

/// What a capital may stand behind inside a name.
const INNER: &[&str] = &[
    "Mc", "Mac", "De", "Di", "Da", "Del", "La", "Le", "Du", "Van", "Von", "Fitz", "St", "El", "Al",
    "Ben", "Bar", "Abu", "Mb",
];
