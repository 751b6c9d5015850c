//! What the words right before a number say of it: `reference 45678912` is no telephone's, whoever may be called in
//! the same sentence.
//!
//! Asked only of numbers that nothing but a word near by can make telephones, and not of those that begin with 0 or
//! have brackets.

use super::super::phone_number::WORDS;
use super::super::prelude::*;
use crate::candidate::context::{Words, last_of};
use crate::candidate::site::char_at;

static PHONES: Words<'static> = Words::new(WORDS, &[]);

/// Words that are said of much else: only what is said to be called follows them.
#[rustfmt::skip]
static WIDE: Words<'static> = Words::new(&[
    "call", "callback", "contact", "mobile", "cell", "sms", "dial", "handy", "portable", "hp", "fax", "whatsapp", "kontakt", "contato", "cel", "kom", "ph",
], &[]);

/// What parts of names of fields, and words, say that the number is none to call.
#[rustfmt::skip]
const OTHERS: &[&str] = &[
    "id", "ids", "count", "duration", "start", "size", "version", "time", "timestamp", "weight", "cost", "total", "len", "length", "build", "status",
    "type", "index", "hash", "code", "limit", "rate", "price", "case", "item", "file", "page", "line", "step", "ref", "errors", "ms",
    "part", "model", "lot", "sku", "kod", "kodu", "u32", "u64", "i32", "i64", "int", "long", "quad", "usize",
];
/// How words end that name numbers of other things.
const OTHER_NUMBERS: &[&str] = &[
    "nummer",
    "zeichen",
    "番号",
    "编号",
    "編號",
    "单号",
    "單號",
    "编码",
    "번호",
    "コード",
];

/// Words that stand between, and the verb of what is said before them.
#[rustfmt::skip]
const LINKS: &[&str] = &[
    "under", "unter", "today", "tonight", "tomorrow", "please", "anytime", "directly", "bitte", "heute", "direkt", "ahora", "agora", "adesso", "value", "eller",
    "below", "following", "toll-free",
];
const VERBS: &[&str] = &[
    "is", "are", "was", "ist", "lautet", "es", "est", "è", "é", "jest", "är", "er", "je",
];

/// How words for numbers begin, in small letters.
const NUMBERS: &[&str] = &["num", "núm", "nom", "ном", "čís", "broj", "αρι", "szám"];

/// Whether the number at `start` can be what those words name.
pub(super) fn told(site: &Site<'_>, start: usize, end: usize) -> bool {
    let value = site.value();
    if value.starts_with(b"0") || value.iter().any(|b| matches!(b, b'(' | b')')) {
        return true;
    }
    let before = site
        .text
        .get(start.saturating_sub(64)..start)
        .unwrap_or(&[]);
    let line = before.rsplit(|b| *b == b'\n').next().unwrap_or(&[]);
    let rest = trim(line);
    let marks = line.get(rest.len()..).unwrap_or(&[]);
    // A column of its own: that before must name it.
    if marks.contains(&b'\t') || marks.windows(2).any(|two| two == b"  ") {
        let column = |at: &usize| matches!(rest.get(*at..*at + 2), Some(b"  " | [b'\t', _]));
        let from = (0..rest.len()).rev().find(column).unwrap_or(0);
        return rest.is_empty() || speaks(rest.get(from..).unwrap_or(&[]), &PHONES);
    }
    if called(before) {
        return false;
    }
    let (mut rest, mut word) = split(rest);
    if VERBS.iter().any(|verb| same(word, verb)) {
        (rest, word) = split(trim(rest));
    }
    let Some(first) = word.first() else {
        return true;
    };
    let part = last_part(word);
    if OTHERS.iter().any(|other| same(part, other)) {
        return same(word, "wa_id");
    }
    let tail = word.get(word.len().saturating_sub(18)..).unwrap_or(word);
    let other = OTHER_NUMBERS
        .iter()
        .any(|number| word.len() > number.len() && word.ends_with(number.as_bytes()));
    if other || *first >= 0xE3 {
        return !other || speaks(tail, &PHONES);
    }
    // Short words link.
    if letters(word) < 5
        || speaks(word, &PHONES)
        || numbers(word)
        || LINKS.iter().any(|link| same(word, link))
    {
        return true;
    }
    let clause = rest
        .rsplit(|b| b".;!?{}|".contains(b))
        .next()
        .unwrap_or(&[]);
    let mut outer = split(trim(rest)).1;
    if letters(outer) < 4 && !speaks(outer, &PHONES) {
        outer = split(trim(trim(rest).strip_suffix(outer).unwrap_or(&[]))).1;
    }
    let named = capital(word) && !word.iter().skip(1).any(u8::is_ascii_uppercase);
    let bracket = site
        .from(end)
        .get(..12)
        .and_then(|behind| behind.strip_prefix(b" ("));
    let near = speaks(outer, &PHONES) && (named || !speaks(outer, &WIDE));
    near || named && (numbers(outer) || capital(outer))
        || marks.contains(&b':') && speaks(clause, &PHONES)
        || bracket.is_some_and(|behind| speaks(behind, &PHONES))
}

/// Whether the nearest word is a function's, or outside of the braces around the number.
fn called(before: &[u8]) -> bool {
    let Some(at) = last_of(before, &PHONES) else {
        return false;
    };
    let rest = before.get(at..).unwrap_or(&[]);
    let word = rest.iter().take_while(|b| b.is_ascii_alphabetic()).count();
    let call = rest.get(word) == Some(&b'(') && rest.len() > word + 1;
    let quoted = matches!(before.last(), Some(b'"' | b'\''));
    let code = call || !quoted && rest.iter().any(|b| matches!(b, b'{' | b'}'));
    code && last_of(before, &WIDE) == Some(at)
}

fn capital(word: &[u8]) -> bool {
    char_at(word, 0).is_some_and(char::is_uppercase)
}

/// The text without blanks and marks at its end that stand between a word and its number.
fn trim(text: &[u8]) -> &[u8] {
    let mark = |b: &u8| b.is_ascii_whitespace() || b"\"'(*#+:=>|`\\[.".contains(b);
    let end = text.iter().rposition(|b| !mark(b)).map_or(0, |at| at + 1);
    text.get(..end).unwrap_or(&[])
}

/// The last word of a text, and what stands before it.
fn split(text: &[u8]) -> (&[u8], &[u8]) {
    let inside = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-') || *b >= 0x80;
    let length = text.iter().rev().take_while(|b| inside(b)).count();
    let (rest, word) = text.split_at(text.len() - length);
    // A number is no word.
    let word = if word.first().is_some_and(u8::is_ascii_digit) {
        &[]
    } else {
        word
    };
    (rest, word)
}

/// The last part of `lastCall`, `call_id`.
fn last_part(word: &[u8]) -> &[u8] {
    let seam = |at: &usize| {
        let (before, byte) = (
            word.get(at - 1).copied().unwrap_or(0),
            word.get(*at).copied().unwrap_or(0),
        );
        matches!(before, b'_' | b'-') || before.is_ascii_lowercase() && byte.is_ascii_uppercase()
    };
    let from = (1..word.len()).rev().find(seam).unwrap_or(0);
    word.get(from..).unwrap_or(word)
}

fn speaks(text: &[u8], words: &Words<'static>) -> bool {
    last_of(text, words).is_some()
}

fn numbers(word: &[u8]) -> bool {
    let word = last_part(word);
    NUMBERS.iter().any(|stem| {
        word.get(..stem.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(stem.as_bytes()))
    })
}

fn same(word: &[u8], other: &str) -> bool {
    word.eq_ignore_ascii_case(other.as_bytes())
}

/// How many letters a word has.
fn letters(word: &[u8]) -> usize {
    word.iter().filter(|b| **b & 0xC0 != 0x80).count()
}
