//! Names beside e-mail addresses: `Jane Doe <jane@example.com>`, `"Doe, Jane" <jane@example.com>`,
//! `[Jane Doe](mailto:jane@example.com)`, `jane@example.com (Jane Doe)`.
//!
//! Source: RFC 5322, 3.4 (mailbox: a phrase and an address in angle brackets) and A.5 (names in comments).

use super::Read;
use super::address::Address;
use super::name::{self, Name};
use super::words::{LEADS, ROLES, TITLES};
use crate::candidate::scan::REACH;
use crate::candidate::site::{Site, sure};

/// How far behind an address the name in a comment ends.
pub(crate) const COMMENT: usize = 68;
/// The most words that are read before an address.
const WORDS: usize = 6;

/// The name of the mailbox whose address is `text[from..to]`.
pub(crate) fn mailbox(site: &Site<'_>, from: usize, to: usize) -> Option<Read> {
    let address = Address::new(site.text, from, site.start, to)?;
    let phrase = opened(site, from, to).map_or_else(|| behind(site, to), Some)?;
    let part = match phrase.whole {
        Some(start) => whole(site.text, start, phrase.end)?,
        None => last_words(site, &address, &phrase)?,
    };
    part.judged(site.text, &address, phrase.strict)
}

/// What stands in a name's place.
struct Phrase {
    /// Where it begins, if a mark says so.
    whole: Option<usize>,
    end: usize,
    /// Other things stand in such a place too: the address has to speak for the name.
    strict: bool,
}

/// What stands between a name and its address, what behind the address, and whether other things than names
/// stand so too. What ends like another comes before it.
const OPENERS: &[(&str, &str, bool)] = &[
    ("&lt;<a href=\"mailto:", "\"", false),
    ("](mailto:", ")", false),
    ("[mailto:", "]", false),
    ("<mailto:", ">", false),
    ("(<", ">", false),
    ("<<", ">>", false),
    ("&lt;", "&gt;", false),
    ("<", ">", false),
    ("(", ")", true),
    ("[", "]", true),
];

/// The same behind an address.
const BEHIND: &[(&str, u8)] = &[("(", b')'), (" (", b')'), ("\">", b'<')];

/// The phrase before an address in brackets.
fn opened(site: &Site<'_>, from: usize, to: usize) -> Option<Phrase> {
    let least = site.start.saturating_sub(REACH);
    let before = site.text.get(least..from)?;
    let head = |open: &str| {
        let (head, end) = before.split_at_checked(before.len().checked_sub(open.len())?)?;
        end.eq_ignore_ascii_case(open.as_bytes()).then_some(head)
    };
    let mut openers = OPENERS.iter();
    let (head, (open, close, strict)) =
        openers.find_map(|opener| Some((head(opener.0)?, opener)))?;
    let query = open.ends_with(':') && site.byte(to) == b'?';
    if !query && !site.from(to).starts_with(close.as_bytes()) {
        return None;
    }
    let link = open.starts_with(']');
    let blanks = head.len() - head.trim_ascii_end().len();
    let folded = head.get(head.len() - blanks..)?.contains(&b'\n');
    let strict = *strict || !link && (blanks == 0 || folded);
    // `Jane Doe, <jane@example.com>`, `**Jane Doe** <jane@example.com>`
    let head = head.trim_ascii_end();
    let mut head = head.strip_suffix(b",").unwrap_or(head);
    while let Some(inside) = head.strip_suffix(b"*").or(head.strip_suffix(b"_")) {
        head = inside;
    }
    // `Jane Doe (Sales) <jane@example.com>`
    if let [inside @ .., b')'] = head {
        let open = inside.iter().rposition(|b| *b == b'(')?;
        head = head.get(..open)?.trim_ascii_end();
    }
    let (quote, inside) = head.split_last()?;
    let mut end = least + head.len();
    let mut whole = None;
    if matches!(quote, b'"' | b'\'') {
        let inside = inside.strip_suffix(b"\\").unwrap_or(inside);
        end = least + inside.len();
        let quoted = inside.iter().rposition(|b| *b == *quote)?;
        whole = Some(least + quoted + 1);
    } else if link {
        let open = head.iter().rposition(|b| *b == b'[')?;
        whole = Some(least + open + 1);
    }
    Some(Phrase { whole, end, strict })
}

/// The comment or the text of the link behind an address.
fn behind(site: &Site<'_>, to: usize) -> Option<Phrase> {
    let rest = site.text.get(to..site.text.len().min(to + COMMENT))?;
    let begins = |(open, _): &&(&str, u8)| rest.starts_with(open.as_bytes());
    let (open, close) = BEHIND.iter().find(begins)?;
    let inside = rest.get(open.len()..)?;
    let length = inside
        .iter()
        .position(|b| b == close || *b == b'\n')
        .filter(|length| inside.get(*length) == Some(close))?;
    let start = to + open.len();
    Some(Phrase {
        whole: Some(start),
        end: start + length,
        strict: true,
    })
}

/// A name in a phrase.
struct Part {
    start: usize,
    end: usize,
    words: usize,
    /// In a script without capitals.
    foreign: bool,
    /// In small letters.
    small: bool,
    /// No word of a sentence stands before.
    apart: bool,
}

impl Part {
    fn new(start: usize, name: &Name, apart: bool) -> Self {
        Self {
            start,
            end: name.end,
            words: name.words,
            foreign: name.foreign,
            small: false,
            apart,
        }
    }

    /// The name, if it is a person's and not that of a function, a company or a list.
    fn judged(&self, text: &[u8], address: &Address<'_>, strict: bool) -> Option<Read> {
        let name = text.get(self.start..self.end)?;
        if role(name) || address.is_role() || address.is_list() {
            return None;
        }
        let known = address.speaks_for(name)
            // What an address in ASCII cannot speak for.
            || strict && self.words > 1 && !name.iter().any(u8::is_ascii_alphabetic);
        // Persons have domains of their last names, companies of all their words.
        let first = name.split(|b| *b == b' ').next().unwrap_or(name);
        let company =
            address.is_named_after(first) || address.is_shared() && address.is_named_after(name);
        let fits = match self.words {
            1 if self.small => false,
            1 if known => !company,
            _ if known => true,
            _ if strict || company || self.small => false,
            // `LKML`, `Info`: one word is a person's only where nothing speaks for another reading.
            1 => self.apart && !address.is_shared() && (self.foreign || spoken(name)),
            _ => true,
        };
        let confidence = if known && self.words > 1 {
            sure::STRONG
        } else {
            sure::LIKELY
        };
        fits.then_some(Read {
            start: self.start,
            end: self.end,
            confidence,
            rule: "name of a mailbox",
        })
    }
}

/// Whether a word is written as names are, and no abbreviation.
fn spoken(word: &[u8]) -> bool {
    word.len() > 2 && word.iter().any(|b| b.is_ascii_lowercase() || *b >= 0x80)
}

/// Whether a word of functions, companies or lists is among those of a phrase.
pub(super) fn role(phrase: &[u8]) -> bool {
    let phrase = core::str::from_utf8(phrase).unwrap_or("");
    let same = |word: &str, known: &str| {
        if known.is_ascii() || word.is_ascii() {
            word.eq_ignore_ascii_case(known)
        } else if known.starts_with(|c: char| c.is_lowercase()) {
            word.chars().flat_map(char::to_lowercase).eq(known.chars())
        } else {
            word.contains(known)
        }
    };
    phrase
        .split([' ', '-', ','])
        .any(|word| ROLES.iter().any(|known| same(word, known)))
}

/// Whether a word stands before names and is none.
fn leads(word: &[u8]) -> bool {
    let same = |known: &str| word.eq_ignore_ascii_case(known.as_bytes());
    LEADS.iter().any(|known| same(known))
        || TITLES.iter().any(|(title, _)| word == title.as_bytes())
}

/// The name that ends at `end`, a full stop behind it left out.
fn name_to(text: &[u8], start: usize, end: usize) -> Option<Name> {
    name::read(text, start, false)
        .filter(|name| name.end == end || name.end + 1 == end && text.get(name.end) == Some(&b'.'))
}

/// The word that begins at `start`.
fn word(text: &[u8], start: usize) -> &[u8] {
    let rest = text.get(start..).unwrap_or(&[]);
    let length = rest
        .iter()
        .position(|b| matches!(b, b' ' | b'\t' | b',' | b'"'));
    rest.get(..length.unwrap_or(rest.len())).unwrap_or(rest)
}

/// The name that is all of a phrase in quotes or brackets: `Jane Doe`, `Doe, Jane`, `Dr. Jane Doe via Example`.
fn whole(text: &[u8], mut start: usize, mut end: usize) -> Option<Part> {
    let phrase = text.get(start..end)?;
    if let Some(via) = phrase.windows(5).position(|part| part == b" via ") {
        end = start + via;
    }
    let phrase = text.get(start..end)?;
    end -= phrase.len() - phrase.trim_ascii_end().len();
    start += phrase.len() - phrase.trim_ascii_start().len();
    while start < end && leads(word(text, start)) {
        start += word(text, start).len() + 1;
    }
    if let Some(name) = name_to(text, start, end) {
        return (!name.thing).then(|| Part::new(start, &name, true));
    }
    let comma = start + text.get(start..end)?.iter().position(|b| *b == b',')?;
    let last = name_to(text, start, comma)?;
    let behind = comma + 1 + usize::from(text.get(comma + 1) == Some(&b' '));
    let first = name_to(text, behind, end)?;
    let mut part = Part::new(start, &first, true);
    part.words += last.words;
    (!first.thing && !last.thing).then_some(part)
}

/// The name that ends a line's words before an address.
fn last_words(site: &Site<'_>, address: &Address<'_>, phrase: &Phrase) -> Option<Part> {
    let text = site.text;
    let row = Row::before(site, phrase.end)?;
    let mut apart = true;
    for (count, start) in row.starts().enumerate() {
        let word = word(text, start);
        if leads(word) {
            apart = true;
            continue;
        }
        if word.first().is_some_and(u8::is_ascii_uppercase) && name::is_junk(word) {
            return None;
        }
        let Some(name) = name_to(text, start, phrase.end) else {
            apart = false;
            continue;
        };
        // Nothing tells where a name begins in a sentence that has no capitals.
        let unclear = name.foreign && (count > 0 || row.cut || long(text.get(start..name.end)?));
        if name.thing || unclear {
            return None;
        }
        let part = Part::new(start, &name, apart);
        let turned =
            (count == 0 && row.edge == b',').then(|| turned(site, address, &part, row.from));
        return Some(turned.flatten().unwrap_or(part));
    }
    small(text, address, &row, phrase.end)
}

/// Whether a word of scripts that part no words is longer than names are.
fn long(word: &[u8]) -> bool {
    let word = core::str::from_utf8(word).unwrap_or("");
    let kana = |c: char| matches!(c, '\u{3040}'..='\u{30ff}');
    word.starts_with(|c| c >= '\u{2e80}')
        && word.chars().count() > 5
        && !word.contains([' ', '\u{3000}'])
        || word.chars().all(kana)
}

/// The name with the one before its comma: `Doe, Jane <jane@example.com>` in a line of such.
fn turned(site: &Site<'_>, address: &Address<'_>, first: &Part, comma: usize) -> Option<Part> {
    let text = site.text;
    let row = Row::before(site, comma)?;
    let start = row.starts().next()?;
    let last = name_to(text, start, comma)?;
    let own = text.get(start..last.end)?;
    let list = match row.edge {
        b':' | b';' | b'"' => true,
        b',' => text.get(..row.from)?.trim_ascii_end().ends_with(b">"),
        0 | b'\n' | b'\t' | b'>' | b'|' | b'*' => address.speaks_for(own),
        _ => false,
    };
    let fits = list && !row.cut && !last.thing && !last.foreign && last.words <= 2;
    (fits && !role(own) && !leads(word(text, start))).then(|| Part {
        start,
        words: first.words + last.words,
        apart: true,
        ..*first
    })
}

/// A name in small letters that the address spells: `jane doe <jane.doe@example.com>`, `<jdoe@example.com>`.
fn small(text: &[u8], address: &Address<'_>, row: &Row, end: usize) -> Option<Part> {
    let has = |start: &usize| address.has(word(text, *start));
    let words = row.starts().rev().take_while(has).count().max(2);
    let start = row.starts().rev().nth(words - 1)?;
    let name = text.get(start..end)?;
    let fits = row.starts().rev().take(words).all(|start| has(&start)) || address.spells(name);
    fits.then_some(Part {
        start,
        end,
        words,
        foreign: false,
        small: true,
        apart: true,
    })
}

/// Words with one blank between, up to some place.
struct Row {
    starts: [usize; WORDS],
    count: usize,
    /// The byte before them, blanks left out, and where it is; 0 at the stream's beginning.
    edge: u8,
    from: usize,
    /// They go on before.
    cut: bool,
}

impl Row {
    /// The words before `end`; `None` where they are a part of something longer.
    fn before(site: &Site<'_>, end: usize) -> Option<Self> {
        let least = site.start.saturating_sub(REACH);
        let line = site.text.get(least..end)?.utf8_chunks().last()?;
        if !line.invalid().is_empty() {
            return None;
        }
        let line = line.valid();
        let base = end - line.len();
        let mut row = Self {
            starts: [0; WORDS],
            count: 0,
            edge: 0,
            from: base,
            cut: false,
        };
        let inside =
            |c: char| name::letter(c) || matches!(c, '.' | '\'' | '-' | '\u{2019}' | '\u{30fb}');
        let mut at = line.len();
        loop {
            let head = line.get(..at)?;
            let word = head.trim_end_matches(inside);
            let length = head.len() - word.len();
            // The letter of an escape such as `\n` is not the word's.
            let escape = usize::from(
                word.ends_with('\\') && head.get(word.len()..)?.starts_with(['n', 'r', 't']),
            );
            let start = word.len() + escape;
            let joined = word.ends_with(|c: char| c.is_alphanumeric() || "_/@&+%$#\\=".contains(c));
            if length == escape || joined && escape == 0 {
                break;
            }
            let Some(slot) = row.starts.get_mut(row.count) else {
                row.cut = true;
                break;
            };
            *slot = base + start;
            row.count += 1;
            at = start;
            let blank = word
                .strip_suffix([' ', '\u{3000}'])
                .filter(|rest| rest.ends_with(inside));
            match blank {
                Some(rest) if escape == 0 => at = rest.len(),
                _ => break,
            }
        }
        let head = line.get(..at)?;
        let edge = head.trim_end_matches([' ', '\t']);
        row.from = (base + edge.len()).saturating_sub(1);
        row.edge = edge.bytes().next_back().unwrap_or(0);
        row.cut |= at == 0 && base == least && least > 0;
        (row.count > 0).then_some(row)
    }

    /// Where they begin, the first one first.
    fn starts(&self) -> impl DoubleEndedIterator<Item = usize> {
        self.starts.iter().take(self.count).rev().copied()
    }
}
