//! Names in letters: behind a title (`Mrs Jane Doe`), in a salutation (`Dear Jane,`), under a parting
//! (`Best regards,` and the next line).

use super::Read;
use super::name::{self, Name};
use super::words::{PARTINGS, SALUTES, TITLES};
use super::{east, introduced};
use crate::candidate::site::{Site, sure};
use crate::candidate::threes::Threes;

/// How many bytes before a name its title or parting may begin, and the longest line of a parting.
const BEFORE: usize = 40;

/// Whether the byte at `at` may begin a name behind a title or under a parting: rather too often than never.
#[inline]
#[cfg_attr(hot, optimize(speed))]
pub(crate) fn likely(text: &[u8], at: usize) -> bool {
    match text.get(..at) {
        Some([before @ .., b' ']) if titles(before) || introduced::likely(before) => true,
        Some([.., b'\n']) if PARTED.end(line_before(text, at).0) => true,
        _ => east::likely(text, at),
    }
}

/// The last three bytes of titles and the like.
struct Ends(Threes<128>);

/// A blank for what is no part of a word.
const fn folded(byte: u8) -> u8 {
    if byte.is_ascii_alphabetic() {
        byte
    } else {
        b' '
    }
}

impl Ends {
    const fn with(self, word: &str) -> Self {
        let word = word.as_bytes();
        let n = word.len();
        let third = if n > 2 { folded(word[n - 3]) } else { b' ' };
        Self(self.0.with(third, word[n - 2], word[n - 1]))
    }

    /// Whether `line` may end so.
    fn end(&self, line: &[u8]) -> bool {
        let back = |by: usize| {
            line.len()
                .checked_sub(by)
                .and_then(|at| line.get(at))
                .copied()
                .unwrap_or(b' ')
        };
        self.0.has(folded(back(3)), back(2), back(1))
    }
}

static TITLED: Ends = {
    let (mut set, mut i) = (Ends(Threes::new()), 0);
    while i < TITLES.len() {
        set = set.with(TITLES[i].0);
        i += 1;
    }
    i = 0;
    while i < SALUTES.len() {
        set = set.with(SALUTES[i]);
        i += 1;
    }
    set
};

/// Those that are written small.
static SMALL: Ends = {
    let (mut set, mut i) = (Ends(Threes::new()), 0);
    while i < TITLES.len() {
        if TITLES[i].0.as_bytes()[0].is_ascii_lowercase() {
            set = set.with(TITLES[i].0);
        }
        i += 1;
    }
    set
};

/// Whether a title may end the text: most begin with a capital.
fn titles(text: &[u8]) -> bool {
    TITLED.end(text) && {
        let part = |b: &&u8| b.is_ascii_alphabetic() || matches!(**b, b'.' | b'\'') || **b >= 0x80;
        let first = text.iter().rev().take(16).take_while(part).last();
        SMALL.end(text) || first.is_some_and(|b| !b.is_ascii_lowercase())
    }
}

static PARTED: Ends = {
    let (mut set, mut i) = (Ends(Threes::new()), 0);
    while i < PARTINGS.len() {
        set = set.with(PARTINGS[i]);
        i += 1;
    }
    set
};

/// The name that begins where `site` does, if a title, a salutation or a parting stands before.
pub(crate) fn titled(site: &Site<'_>) -> Option<Read> {
    let start = site.start;
    let beside = match site.before(1) {
        b' ' => {
            let before = site.text.get(..start - 1)?;
            let titled = TITLED.end(before).then(|| titled_at(site, start)).flatten();
            titled.or_else(|| introduced::introduced(site))
        }
        b'\n' => parted(site, start),
        _ => None,
    };
    beside.or_else(|| east::named(site))
}

fn titled_at(site: &Site<'_>, start: usize) -> Option<Read> {
    let before = site.text.get(start.saturating_sub(BEFORE)..start - 1)?;
    let length = before
        .iter()
        .rev()
        .take_while(|b| b.is_ascii_alphabetic() || matches!(**b, b'.' | b'\'') || **b >= 0x80)
        .count();
    let word = before.get(before.len() - length..)?;
    let joined = before
        .len()
        .checked_sub(length + 1)
        .and_then(|at| before.get(at))
        .copied()
        .unwrap_or(b' ');
    if joined.is_ascii_alphanumeric() || matches!(joined, b'_' | b'/' | b'@' | b'-' | b'.') {
        return None;
    }
    // A look at the first byte is cheaper than a compare.
    let is = |known: &str| known.as_bytes().first() == word.first() && known.as_bytes() == word;
    let title = TITLES.iter().find(|(title, _)| is(title));
    let salute = SALUTES.iter().any(|salute| is(salute));
    if title.is_none() && !salute {
        return None;
    }
    // `Julio M. Merino`
    let far = before
        .len()
        .checked_sub(length + 2)
        .and_then(|at| before.get(at));
    if word == b"M." && joined == b' ' && far.is_some_and(|b| b.is_ascii_alphabetic() || *b == b'.')
    {
        return None;
    }
    let start = untitled(site, start, title.is_some());
    let name = name::read(site.text, start, false).filter(|name| !name.thing && !name.small)?;
    // `Liebe Kollegen,`, `Mr. President`, `Rev. B`
    let named = site.text.get(start..name.end)?;
    if named.split(|b| *b == b' ').any(name::addresses)
        || matches!((word, named), (b"Rev.", [_, b' ', ..]))
    {
        return None;
    }
    if name.foreign && !salute {
        return foreign(site, start, word);
    }
    // `Hello Example!` is what programs say first.
    let ends =
        closes(site, &name) && (word != b"Hello" || matches!(site.byte(name.end), b',' | b'\n'));
    let (confidence, rule) = match title {
        _ if code(site, name.end) => return None,
        // `DR SITE` and the like: capitals only where the title has them too.
        Some((title, _)) if !cased(site, start, name.end, title) => return None,
        Some((_, true)) => (sure::LIKELY, "title"),
        // `M. Dupont`, `Pan Kowalski`: words that are others' too.
        Some((_, false)) if name.words > 1 && ends && !abbreviated(named) => {
            (sure::LIKELY, "title")
        }
        None if ends && name.words <= 4 && cased(site, start, name.end, "Dear") => {
            (sure::LIKELY, "salutation")
        }
        _ => return None,
    };
    Some(Read {
        start,
        end: name.end,
        confidence,
        rule,
    })
}

/// Whether the first word is one of a degree: `M. Sc.`, `M. Ed.`
fn abbreviated(name: &[u8]) -> bool {
    let word = name.iter().take_while(|b| b.is_ascii_alphabetic()).count();
    (2..=4).contains(&word) && name.get(word) == Some(&b'.')
}

/// A name in a script without capitals, behind a title in that script: two words, for nothing tells where it ends.
fn foreign(site: &Site<'_>, start: usize, title: &[u8]) -> Option<Read> {
    if title.is_ascii() {
        return None;
    }
    let end = name::words(site.text, start, 2)?;
    Some(Read {
        start,
        end,
        confidence: sure::LIKELY,
        rule: "title",
    })
}

/// Behind further titles, and offices behind a title: `Herr Dr. Müller`, `Herr Direktor Müller`.
fn untitled(site: &Site<'_>, start: usize, titled: bool) -> usize {
    let mut at = start;
    for _ in 0..3 {
        let word = site
            .from(at)
            .iter()
            .take(16)
            .take_while(|b| b.is_ascii_alphabetic() || **b == b'.' || **b >= 0x80)
            .count();
        let title = site.text.get(at..at + word).unwrap_or(&[]);
        if site.byte(at + word) != b' '
            || !(TITLES.iter().any(|(known, _)| title == known.as_bytes())
                || titled && name::addresses(title))
        {
            break;
        }
        at += word + 1;
    }
    at
}

/// Whether the name has small letters, or its title has none either.
fn cased(site: &Site<'_>, start: usize, end: usize, title: &str) -> bool {
    let name = site.text.get(start..end).unwrap_or(&[]);
    let small = |word: &[u8]| word.iter().any(|b| b.is_ascii_lowercase() || *b >= 0x80);
    name.split(|b| *b == b' ')
        .all(|word| word.len() < 3 || small(word) || name::is_rank(word))
        || !title.bytes().any(|b| b.is_ascii_lowercase())
}

fn closes(site: &Site<'_>, name: &Name) -> bool {
    let (next, far) = (site.byte(name.end), site.byte(name.end + 1));
    match next {
        b',' | b':' | b'!' | b'.' => !far.is_ascii_alphanumeric() && !matches!(far, b':' | b'='),
        b'\n' | b'\r' | b'<' | b';' | b'?' | 0 => true,
        b' ' => far == b'-' || name.end > 0 && far == 0xE2,
        b'\\' => matches!(far, b'n' | b'r'),
        _ => false,
    }
}

/// Whether what stands at `at` makes code of the word before.
fn code(site: &Site<'_>, at: usize) -> bool {
    let (next, far) = (site.byte(at), site.byte(at + 1));
    matches!(next, b'(' | b'=' | b'[' | b'{' | b'@')
        || matches!(next, b':' | b'.') && (far == b':' || far.is_ascii_alphanumeric())
}

/// The text before `at` without blanks and the mark at its end, whether there was one, and how many line breaks.
fn line_before(text: &[u8], at: usize) -> (&[u8], bool, usize) {
    let before = text.get(at.saturating_sub(2 * BEFORE)..at).unwrap_or(&[]);
    let line = before.trim_ascii_end();
    let blanks = before.iter().skip(line.len());
    let lines = blanks.filter(|b| **b == b'\n').count();
    match line {
        [line @ .., b',' | b'!' | b'.'] => (line, true, lines),
        line => (line, false, lines),
    }
}

/// A name alone on the line below a parting.
fn parted(site: &Site<'_>, start: usize) -> Option<Read> {
    let (line, marked, lines) = line_before(site.text, start);
    if lines > 3 || !PARTED.end(line) {
        return None;
    }
    let ends = |parting: &&str| {
        let from = line.len().wrapping_sub(parting.len());
        let joined = from
            .checked_sub(1)
            .and_then(|at| line.get(at))
            .copied()
            .unwrap_or(b'\n');
        line.get(from..)
            .is_some_and(|end| end.eq_ignore_ascii_case(parting.as_bytes()))
            && matches!(joined, b' ' | b'\n' | b'\t' | b'>')
    };
    if !PARTINGS.iter().any(ends) {
        return None;
    }
    let name = name::read(site.text, start, false)
        .filter(|name| !name.thing && !name.foreign && name.words <= 4)?;
    let (next, far) = (site.byte(name.end), site.byte(name.end + 1));
    let alone = matches!(next, b'\n' | b'\r' | 0) || next == b',' && far == b' ';
    // A mark or an empty line between tells a parting from the end of a line that goes on.
    let certain = marked || lines > 1 || name.words > 1 && brief(line);
    (alone && certain).then_some(Read {
        start,
        end: name.end,
        confidence: sure::LIKELY,
        rule: "under a parting",
    })
}

/// Whether the last line is as short as partings are.
fn brief(text: &[u8]) -> bool {
    let line = text.rsplit(|b| *b == b'\n').next().unwrap_or(text);
    line.len() <= BEFORE && line.split(|b| *b == b' ').count() <= 5
}
