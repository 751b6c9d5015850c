//! Values that a sentence gives: `the password is …`, `密码是…`, `pw …`.

use super::labels::{Ends, Kind, LABEL_ENDS, Label, label, may_end, short};
use super::line::unlinked;
use super::{Manner, Reading, value};
use crate::candidate::site::Site;
use crate::candidate::threes::Threes;
use crate::check;

/// Words that join a name and its value in a sentence; scripts that do not part words put no blank before.
const LINKS: &[&str] = &[
    " is", " ist", " lautet", " es", " est", " é", " è", " är", " er", " jest", " je", " on",
    " is:", " to", " was", " war", " era", " était", " var", " oli", " este", " هي", " هو", " –",
    " —", "为", "是", "は", "는", "은",
];

/// Words behind which a sentence says of what the name is: `the password for the guests is …`.
const OF: &[&str] = &[
    " for ", " of ", " to ", " für ", " fürs ", " von ", " zum ", " pour ", " de ", " du ",
    " para ", " do ", " da ", " di ", " per ", " van ", " voor ", " för ", " til ", " dla ",
    " del ", " al ", " till ", " k ", " la ", " от ", " для ", " к ",
];
/// How far such words reach.
const OF_REACH: usize = 40;

/// Whether the word at `start` may be a value that a sentence gives, or stand in one.
#[inline]
pub(crate) fn stands(text: &[u8], start: usize) -> bool {
    let start = printed(text, start);
    let before = text.get(..start).unwrap_or(&[]);
    lead(before).is_some_and(|(before, _)| may_lead(before) && spoken(before).is_some())
}

/// What stands before a value in a sentence, without the quote and the blank between, and whether a dash stood there.
#[inline]
fn lead(before: &[u8]) -> Option<(&[u8], bool)> {
    let before = match before {
        [rest @ .., b'"' | b'\'' | b'`'] => rest,
        rest => rest,
    };
    match before {
        [rest @ .., b' ', b'-', b' '] => Some((rest, true)),
        [rest @ .., b' '] => Some((rest, false)),
        [.., 0xE3..=0xED, _, 0x80..=0xBF] => Some((before, false)),
        _ => None,
    }
}

/// Reads the value that the word at `at` stands in.
pub(super) fn read(site: &Site<'_>, at: usize) -> Reading {
    let at = printed(site.text, at);
    let head = site.text.get(..at).unwrap_or(&[]);
    let quoted = matches!(head, [.., b'"' | b'\'' | b'`']);
    let end = at - usize::from(quoted);
    let Some((before, dash)) = lead(head) else {
        return Reading::None;
    };
    let Some((name, linked)) = spoken(before) else {
        return Reading::None;
    };
    let Some(label) = label(name).filter(|label| label.kind.says_all()) else {
        return Reading::None;
    };
    // `the test does not pass on v2`
    if name
        .get(label.start..)
        .is_some_and(|word| word.eq_ignore_ascii_case(b"pass"))
        && linked
        && !before.ends_with(b" is")
    {
        return Reading::None;
    }
    let bound = linked || dash || unlinked(name, &label, quoted);
    let reading = value::given(
        site,
        label.kind,
        Manner::Spoken,
        (label.start, name.len()),
        end,
        false,
    );
    match reading {
        // `pw X9-moon!t`: nothing but the value's look says that it is one.
        Reading::Value(given)
            if !(bound || label.kind == Kind::Password && drawn(given.bytes(site))) =>
        {
            Reading::None
        }
        reading => reading,
    }
}

/// Whether a word has letters, digits and a mark that sentences have none of, or is shuffled as no name is.
fn drawn(value: &[u8]) -> bool {
    let has = |class: fn(&u8) -> bool| value.iter().any(class);
    let mark = value.iter().skip(1).any(|b| b"!#$%&*@^?~".contains(b));
    value.len() >= 8
        && (mark || check::is_shuffled(value))
        && has(u8::is_ascii_alphabetic)
        && has(u8::is_ascii_digit)
        && !has(|b| b"/=:<>(){}[]\\".contains(b))
}

/// The link that `text` ends with and a label before it, or the label alone: the name, links left out.
#[cfg_attr(hot, optimize(speed))]
fn spoken(text: &[u8]) -> Option<(&[u8], bool)> {
    if !may_lead(text) {
        return None;
    }
    let names = links(text);
    let named = |name: &&[u8]| may_end(name) && label(name).is_some();
    let near = names.clone().find(named);
    let linked = near.or_else(|| names.clone().find_map(named_of));
    let linked = linked.map(|name| (name, true));
    linked.or_else(|| may_end(text).then_some((text, false)))
}

/// What stands before each link that `text` ends with.
#[inline]
fn links(text: &[u8]) -> impl Iterator<Item = &[u8]> + Clone {
    let links = if LINK_ENDS.ends(text) { LINKS } else { &[] };
    let ends = text.last();
    let may = move |link: &&&str| link.as_bytes().last() == ends;
    links
        .iter()
        .filter(may)
        .filter_map(|link| text.strip_suffix(link.as_bytes()))
}

/// The label before a sign, and where its name ends: `password:`, `my password is:`.
pub(super) fn before_sign(text: &[u8], end: usize) -> Option<(usize, Label)> {
    let text = text.get(..end)?;
    if let Some(label) = label(text) {
        return Some((end, label));
    }
    let secret = |name: &[u8]| {
        let label = label(name).filter(|label| label.kind.says_all())?;
        Some((name.len(), label))
    };
    let linked = spoken(text).and_then(|(name, _)| secret(name));
    linked.or_else(|| named_of(text).and_then(secret))
}

/// The name in `the password for the guests`, on the same line and in the same sentence.
pub(super) fn named_of(text: &[u8]) -> Option<&[u8]> {
    let low = text.len().saturating_sub(OF_REACH);
    let near = text.get(low..)?;
    let stops = |b: &u8| {
        matches!(
            b,
            b'\n' | b'.' | b',' | b';' | b':' | b'!' | b'?' | b'"' | b'(' | b')'
        )
    };
    let from = near.iter().rposition(stops);
    let from = from.map_or(0, |at| at + 1);
    let name = |at: usize| {
        let name = text.get(..low + at).filter(|name| may_end(name))?;
        let rest = near.get(at..)?;
        OF.iter().find(|of| rest.starts_with(of.as_bytes()))?;
        label(name)
            .is_some_and(|label| matches!(label.kind, Kind::Password | Kind::Pin))
            .then_some(name)
    };
    let blank = |at: &usize| near.get(*at) == Some(&b' ');
    (from..near.len()).rev().filter(blank).find_map(name)
}

/// Where the word of printed characters begins that goes on at `at`, as passwords do: behind a blank, a quote or a
/// character of a script that does not part words.
#[cfg_attr(hot, optimize(speed))]
fn printed(text: &[u8], at: usize) -> usize {
    let marked = at.checked_sub(1).and_then(|at| text.get(at));
    if !marked.is_some_and(|b| BYTES[usize::from(*b)] == Byte::Mark) {
        return at;
    }
    let low = at.saturating_sub(LONGEST_HEAD);
    let mut head = text.get(low..at).unwrap_or(&[]);
    while let Some(stop) = head
        .iter()
        .rposition(|b| BYTES[usize::from(*b)] == Byte::Stop)
    {
        let (before, start) = (head.get(..stop).unwrap_or(&[]), low + stop + 1);
        if head.get(stop).is_some_and(u8::is_ascii) || wide(text, start) {
            return start;
        }
        head = before;
    }
    if low == 0 { 0 } else { at }
}

/// What a byte is to a word of printed characters.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Byte {
    /// Goes on one.
    Inner,
    /// Goes on one, and passwords before their first digit.
    Mark,
    /// May end one.
    Stop,
}

static BYTES: [Byte; 256] = {
    let mut bytes = [Byte::Inner; 256];
    let mut at = 0;
    while at < 256 {
        if matches!(at as u8, 0..=b' ' | b'"' | b'\'' | b'`' | 0x7F..) {
            bytes[at] = Byte::Stop;
        }
        at += 1;
    }
    let (marks, mut at) = (b"!#$%&*@^_+~?-().", 0);
    while at < marks.len() {
        bytes[marks[at] as usize] = Byte::Mark;
        at += 1;
    }
    bytes
};

/// The longest part of a password before the word in it that has its first digit.
const LONGEST_HEAD: usize = 24;

/// Whether the character that ends at `end` is of a script that does not part words, or a full-width mark.
fn wide(text: &[u8], end: usize) -> bool {
    end >= 3
        && text.get(end - 3).is_some_and(|b| (0xE3..0xF0).contains(b))
        && text.get(end - 2).is_some_and(|b| *b >= 0x80)
}

/// The last three bytes of links.
static LINK_ENDS: Threes<32> = with_links(Threes::new());

/// The last three bytes of links and labels.
static LEAD_ENDS: Ends = with_links(LABEL_ENDS);

const fn with_links<const N: usize>(mut set: Threes<N>) -> Threes<N> {
    let mut i = 0;
    while i < LINKS.len() {
        set = set.with_end(LINKS[i]);
        i += 1;
    }
    set
}

/// Whether it may end with a label or a word that links one to its value.
#[inline]
pub(super) fn may_lead(text: &[u8]) -> bool {
    (LEAD_ENDS.ends(text) || short(text)) && (may_end(text) || links(text).next().is_some())
}
