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
    let one = |here: bool, length: usize| {
        if here {
            vec![(at, at + length)]
        } else {
            Vec::new()
        }
    };
    match trigger {
        Trigger::At => one(text[at] == b'@', 1),
        Trigger::Scheme => one(text[at..].starts_with(b"://"), 3),
        Trigger::HexGroups => one(hex_groups(text, at), 1),
        Trigger::Armor => one(
            text[at..].starts_with(b"-----") && before(text, at) != b'-',
            5,
        ),
        Trigger::Prefix(prefix) => run(text, at, prefix),
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

/// `::`; a colon with another within five bytes and a third within five of that; hyphens at every
/// third byte, five of them; dots five bytes apart.
fn hex_groups(text: &[u8], at: usize) -> bool {
    let colon = |at: usize| byte(text, at) == b':';
    let dash = |at: usize| byte(text, at) == b'-';
    let dot = |at: usize| byte(text, at) == b'.';
    let near = |at: usize| (at + 1..=at + 5).filter(|next| colon(*next));
    (colon(at) && (colon(at + 1) || near(at).any(|next| near(next).next().is_some())))
        || (0..5).all(|pair| dash(at + 3 * pair))
        || (dot(at) && dot(at + 5))
}

/// The beginnings of a run of letters, digits, `-` and `_`: behind leading hyphens and an escape,
/// and if a dot stands before the run, at the short run before that dot.
fn run(text: &[u8], at: usize, prefix: &str) -> Vec<(usize, usize)> {
    let inside = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    let length = text[at..].iter().take(RUN).filter(|b| inside(**b)).count();
    if inside(before(text, at)) || length < RUN {
        return Vec::new();
    }
    let mut starts = Vec::new();
    if before(text, at) == b'.' {
        let mut start = at - 1;
        while start > 0 && at - start < 8 && inside(text[start - 1]) {
            start -= 1;
        }
        starts.push(start + usize::from(escaped(text, start)));
    }
    let mut start = at;
    while start < at + 8 && matches!(text[start], b'-' | b'_') {
        start += 1;
    }
    starts.push(start + usize::from(escaped(text, start)));
    starts.retain(|start| text[*start..].starts_with(prefix.as_bytes()));
    starts.into_iter().map(|start| (start, start)).collect()
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
        Trigger::Plus if start > 0 && text[start - 1] == b'+' => vec![(start, end)],
        Trigger::Code(least, most)
            if alone && (least..=most).contains(&(end - start)) && free_behind(text, end) =>
        {
            vec![(start, end)]
        }
        Trigger::Lead if alone && at == start + 2 && byte(text, at + 1).is_ascii_digit() => {
            vec![(start, end)]
        }
        Trigger::Shape(mask) | Trigger::Loose(mask) => {
            let loose = matches!(trigger, Trigger::Loose(_));
            let mut starts = Vec::new();
            if alone {
                starts.push(start);
                starts.extend(letters_before(text, start));
            } else if loose && unjoined(text, start) {
                starts.push(start);
            }
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
    (start - 1 - first <= 5 && free_before(text, first)).then_some(first)
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
        b'.' | b':' => !far.is_ascii_digit(),
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
