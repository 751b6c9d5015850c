//! Where each trigger stands, by plain loops.

use scrubjay::internals::Trigger;

use super::masks;

/// The longest word of letters and digits that is looked at.
const LONGEST_WORD: usize = 40;
/// A run of so many bytes may begin with a known prefix.
const RUN: usize = 16;

/// The places (start and end) that a trigger which stands at `at` asks about; none where it does
/// not stand there.
pub(super) fn of(text: &[u8], at: usize, trigger: Trigger) -> Vec<(usize, usize)> {
    let one = |here: bool, start: usize| {
        if here {
            vec![(start, at + 1)]
        } else {
            Vec::new()
        }
    };
    let seen = &text[..=at];
    match trigger {
        Trigger::At => one(text[at] == b'@', at),
        Trigger::Scheme if seen.ends_with(b"://") => one(true, at - 2),
        Trigger::Scheme => one(www(text, at), at),
        Trigger::HexGroups => one(hex_groups(text, at), at),
        Trigger::Armor => one(
            seen.ends_with(b"-----") && !seen.ends_with(b"------"),
            at.saturating_sub(4),
        ),
        Trigger::Capitals => {
            let run = seen
                .iter()
                .rev()
                .take_while(|b| b.is_ascii_uppercase())
                .count();
            one(run == 8, at.saturating_sub(7))
        }
        Trigger::Prefix(prefix) => run(text, at, prefix),
        Trigger::Assigned if !text[at].is_ascii_digit() => assigned(text, at),
        Trigger::Named => assigned(text, at),
        Trigger::Words => {
            let letters = seen
                .iter()
                .rev()
                .take_while(|b| b.is_ascii_lowercase())
                .count();
            one(letters == 3, at)
        }
        Trigger::Title => {
            let behind = at > 0 && matches!(before(text, at), b' ' | b'\n');
            let high = text[at] >= 0x80
                && before(text, at) < 0x80
                && !before(text, at).is_ascii_alphanumeric();
            one(behind && text[at].is_ascii_uppercase() || high, at)
        }
        _ => word(text, at, trigger),
    }
}

/// The byte before `at`, a blank at the start.
fn before(text: &[u8], at: usize) -> u8 {
    if at == 0 { b' ' } else { text[at - 1] }
}

fn byte(text: &[u8], at: usize) -> u8 {
    text.get(at).copied().unwrap_or(b' ')
}

/// The last of `::`, but not of three; behind a word the last of five colons, each within five bytes of the
/// next, or of five hyphens at every third byte, two word bytes before it; the last of two dots five bytes apart.
fn hex_groups(text: &[u8], at: usize) -> bool {
    let is = |at: Option<usize>, byte: u8| at.is_some_and(|at| text[at] == byte);
    let back = |by: usize| at.checked_sub(by);
    let word = |by: usize| back(by).is_some_and(|at| text[at].is_ascii_alphanumeric());
    let double = is(back(1), b':') && !is(back(2), b':');
    (is(Some(at), b':') && (double || word(1) && colons(text, at) >= 5))
        || ((0..5).all(|pair| is(back(3 * pair), b'-')) && word(1) && word(2))
        || (is(Some(at), b'.') && is(back(5), b'.'))
}

/// The most colons that end with the one at `at`, each within five bytes of the next; five at the most.
fn colons(text: &[u8], at: usize) -> usize {
    fn chain(text: &[u8], at: usize, left: usize) -> usize {
        let near = (at.saturating_sub(5)..at).filter(|before| text[*before] == b':');
        let longest = near.map(|before| {
            if left == 0 {
                0
            } else {
                chain(text, before, left - 1)
            }
        });
        1 + longest.max().unwrap_or(0)
    }
    chain(text, at, 4)
}

/// A dot behind a word of three letters, the last of them a `w`.
fn www(text: &[u8], at: usize) -> bool {
    let word = text[..at]
        .iter()
        .rev()
        .take_while(|b| b.is_ascii_alphanumeric())
        .count();
    let letters = text[..at]
        .iter()
        .rev()
        .take_while(|b| b.is_ascii_alphabetic())
        .count();
    text[at] == b'.' && word == 3 && letters == 3 && text[at - 1].eq_ignore_ascii_case(&b'w')
}

/// The beginnings of 16 letters, digits, `-` and `_`, the first a letter or digit behind none or behind a dot, the last
/// of which is at `at`: behind an escape, and where words joined by dots stand before, at each of up to three.
fn run(text: &[u8], at: usize, prefix: &str) -> Vec<(usize, usize)> {
    let inside = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    let Some(first) = (at + 1).checked_sub(RUN) else {
        return Vec::new();
    };
    let begins = match before(text, first) {
        b'.' => inside(text[first]),
        before => text[first].is_ascii_alphanumeric() && !before.is_ascii_alphanumeric(),
    };
    if !begins || !text[first..=at].iter().all(|b| inside(*b)) {
        return Vec::new();
    }
    let mut starts = vec![first];
    let mut start = first;
    for _ in 0..3 {
        if before(text, start) != b'.' {
            break;
        }
        let dot = start - 1;
        start = dot;
        while start > 0 && dot - start < 24 && text[start - 1].is_ascii_alphanumeric() {
            start -= 1;
        }
        // A longer one is a run of its own.
        if dot - start < RUN {
            starts.push(start);
        }
    }
    for start in &mut starts {
        *start += usize::from(escaped(text, *start));
    }
    starts.retain(|start| text[*start..].starts_with(prefix.as_bytes()));
    starts.into_iter().map(|start| (start, start)).collect()
}

/// Where a value may be given to a name: at a `=` or `:` that is not behind a digit or another one, at the
/// first letter of a flag, at the slash of a closing tag.
fn assigned(text: &[u8], at: usize) -> Vec<(usize, usize)> {
    let back = |by: usize| at.checked_sub(by).map_or(0, |at| text[at]);
    let here = match text[at] {
        b'=' | b':' => !back(1).is_ascii_digit() && !matches!(back(1), b'=' | b':'),
        b'/' => back(1) == b'<',
        0xEF => text[at..].starts_with("\u{ff1a}".as_bytes()),
        letter if letter.is_ascii_alphabetic() => {
            back(1) == b'-'
                && !back(2).is_ascii_alphanumeric()
                && !(back(2) == b'-' && back(3) == b'-')
        }
        _ => false,
    };
    if here { vec![(at, at)] } else { Vec::new() }
}

/// Triggers at the first digit of a word of letters and digits.
fn word(text: &[u8], at: usize, trigger: Trigger) -> Vec<(usize, usize)> {
    if !text[at].is_ascii_digit() {
        return Vec::new();
    }
    let mut start = at;
    while start > 0 && text[start - 1].is_ascii_alphanumeric() {
        start -= 1;
        if text[start].is_ascii_digit() {
            // Not the first digit.
            return Vec::new();
        }
    }
    if at - start > LONGEST_WORD {
        return Vec::new();
    }
    if start < at && escaped(text, start) {
        start += 1;
    }
    let mut end = at;
    while end < text.len() && text[end].is_ascii_alphanumeric() {
        end += 1;
    }
    let alone = free_before(text, start);
    match trigger {
        // Flags are looked at where they begin.
        Trigger::Assigned
            if start > 0
                && (text[start - 1] != b'-'
                    || start > 1 && text[start - 2].is_ascii_alphanumeric()) =>
        {
            vec![(start, start)]
        }
        Trigger::Plus if start > 0 && text[start - 1] == b'+' => vec![(start, end)],
        Trigger::House if start == at && unjoined(text, start) => vec![(start, end)],
        Trigger::Code(least, most)
            if alone && (least..=most).contains(&(end - start)) && free_behind(text, end) =>
        {
            vec![(start, end)]
        }
        Trigger::Lead if alone && at == start + 2 && byte(text, at + 1).is_ascii_digit() => {
            vec![(start, end)]
        }
        Trigger::Dotted if alone || unjoined(text, start) => {
            let end = masks::end(text, start, "9{1,3}-9{1,3}-9{1,3}-9{1,3}");
            let end = end.filter(|end| {
                text[start..*end]
                    .iter()
                    .all(|b| b.is_ascii_digit() || *b == b'.')
            });
            end.into_iter().map(|end| (start, end)).collect()
        }
        Trigger::Shape(mask) | Trigger::Loose(mask) => {
            let loose = matches!(trigger, Trigger::Loose(_));
            let mut starts = Vec::new();
            if alone || (loose && unjoined(text, start)) {
                starts.push(start);
            }
            starts.extend(letters_before(text, start));
            let end = |start: usize| masks::end(text, start, mask).map(|end| (start, end));
            let mut found: Vec<_> = starts.into_iter().filter_map(end).collect();
            found.retain(|(_, end)| loose || free_behind(text, *end));
            found
        }
        _ => Vec::new(),
    }
}

/// Where up to five letters begin that a blank or hyphen joins to the word at `start`.
fn letters_before(text: &[u8], start: usize) -> Option<usize> {
    let joined = start >= 2 && matches!(text[start - 1], b' ' | b'-');
    if !joined || !text[start - 2].is_ascii_alphabetic() {
        return None;
    }
    let mut first = start - 1;
    while first > 0 && text[first - 1].is_ascii_alphabetic() {
        first -= 1;
    }
    let free = free_before(text, first) || district(text, first);
    (start - 1 - first <= 5 && free).then_some(first)
}

/// Whether up to three free capitals and a hyphen stand before `start`.
fn district(text: &[u8], start: usize) -> bool {
    let mut first = start.saturating_sub(1);
    while first > 0 && text[first - 1].is_ascii_uppercase() {
        first -= 1;
    }
    let count = start.saturating_sub(1) - first;
    before(text, start) == b'-' && (1..=3).contains(&count) && free_before(text, first)
}

/// Whether the letter at `at` is that of an escape such as `\n`.
fn escaped(text: &[u8], at: usize) -> bool {
    matches!(byte(text, at), b'n' | b'r' | b't') && before(text, at) == b'\\'
}

/// Whether what begins at `start` is not a part of something longer before it.
fn free_before(text: &[u8], start: usize) -> bool {
    let near = before(text, start);
    let far = if start < 2 { b' ' } else { text[start - 2] };
    if near.is_ascii_alphanumeric() {
        return escaped(text, start - 1);
    }
    match near {
        b'_' | b'@' | b'$' | b'%' => false,
        b'-' | b'/' | b'+' | b'\\' | b'~' => !far.is_ascii_alphanumeric(),
        b'.' => !far.is_ascii_digit() && !b" \t\n-+,([".contains(&far),
        b':' => !far.is_ascii_digit(),
        _ => true,
    }
}

/// Whether no separator joins what begins at `start` to a word or number before it.
fn unjoined(text: &[u8], start: usize) -> bool {
    let near = before(text, start);
    let far = if start < 2 { b' ' } else { text[start - 2] };
    if near.is_ascii_alphanumeric() {
        return escaped(text, start - 1);
    }
    match near {
        b'_' => false,
        b'-' | b'/' => !far.is_ascii_alphanumeric(),
        b'.' | b':' => !far.is_ascii_digit(),
        _ => true,
    }
}

/// Whether what ends at `end` is not a part of something longer behind it.
fn free_behind(text: &[u8], end: usize) -> bool {
    let (near, far) = (byte(text, end), byte(text, end + 1));
    if near.is_ascii_alphanumeric() {
        return false;
    }
    match near {
        b'_' | b'@' | b'%' => false,
        b'-' | b'/' | b'+' | b'~' => !far.is_ascii_alphanumeric(),
        b'.' => !far.is_ascii_digit() && !far.is_ascii_lowercase(),
        b':' => !far.is_ascii_digit(),
        _ => true,
    }
}
