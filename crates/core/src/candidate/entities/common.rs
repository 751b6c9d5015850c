//! What many national numbers share: the arithmetic of their check digits, dates of birth, and the ways
//! in which a value is written.

use super::prelude::*;

/// What the weighted sum lacks to the next multiple of `modulus`: 0 up to `modulus - 1`.
pub(super) fn lack(digits: &[u8], weights: &[u8], modulus: u32) -> Option<u32> {
    let rest = check::weighted_mod(digits, weights, modulus)?;
    Some((modulus - rest) % modulus)
}

/// The sum with the weights 2, 3, up to `top`, and again 2, from the right. A capital letter counts what
/// its ASCII code is more than that of `0`, as in Brazil's CNPJ.
pub(super) fn rising(text: &[u8], top: u32) -> Option<u32> {
    let mut pairs = text.iter().rev().zip((2..=top).cycle());
    pairs.try_fold(0, |sum, (byte, weight)| {
        let capital = byte.is_ascii_digit() || byte.is_ascii_uppercase();
        capital.then(|| sum + u32::from(byte - b'0') * weight)
    })
}

/// The digit at `at`.
pub(super) fn digit(text: &[u8], at: usize) -> Option<u32> {
    let byte = text.get(at).filter(|byte| byte.is_ascii_digit())?;
    Some(u32::from(byte - b'0'))
}

/// The place of the character at `at` in an alphabet.
pub(super) fn value(text: &[u8], at: usize, alphabet: &[u8]) -> Option<u32> {
    let byte = text.get(at)?;
    let place = alphabet.iter().position(|known| known == byte)?;
    u32::try_from(place).ok()
}

/// Whether the calendar has this day, in 1900 to 2099.
#[inline(never)]
pub(super) fn date(year: u32, month: u32, day: u32) -> bool {
    match (u16::try_from(year), u8::try_from(month), u8::try_from(day)) {
        (Ok(year), Ok(month), Ok(day)) => check::is_date_1900_2099(year, month, day),
        _ => false,
    }
}

/// One character over and over, or counted up from 1: a filler.
#[inline(never)]
pub(super) fn uniform(text: &[u8]) -> bool {
    text.windows(2).all(|pair| pair.first() == pair.last())
        || text
            .iter()
            .zip(b"12345678901234567890")
            .all(|(byte, filler)| byte == filler)
}

/// Whether a text is written so: `9` is a digit, `A` a capital letter, `a` a letter, `X` a digit or
/// capital letter, anything else itself.
pub(super) fn fits(text: &[u8], form: &str) -> bool {
    let same = |(byte, form): (&u8, u8)| match form {
        b'9' => byte.is_ascii_digit(),
        b'A' => byte.is_ascii_uppercase(),
        b'a' => byte.is_ascii_alphabetic(),
        b'X' => byte.is_ascii_digit() || byte.is_ascii_uppercase(),
        _ => *byte == form,
    };
    text.len() == form.len() && text.iter().zip(form.bytes()).all(same)
}

/// The finding of a value written in one of these forms, as sure as its form.
pub(super) fn written(site: &Site<'_>, check: Check, forms: &[(&'static str, u8)]) -> Seen {
    let form = forms.iter().find(|(form, _)| fits(site.value(), form));
    form.map_or(Seen::No, |&(form, sure)| site.found(sure, check, form))
}

/// How many groups of four digits stand before the reading and behind it, one blank between: thirteen at the most.
/// Code points in hexadecimal count too.
pub(super) fn walls(site: &Site<'_>) -> (usize, usize) {
    let group = |at: usize| {
        let four = site.text.get(at..at + 4).unwrap_or(&[]);
        let digits = four.iter().any(u8::is_ascii_digit) && four.iter().all(u8::is_ascii_hexdigit);
        digits && !site.byte(at + 4).is_ascii_alphanumeric()
    };
    let behind =
        |count: &usize| site.byte(site.end + 5 * count) == b' ' && group(site.end + 5 * count + 1);
    let before = |count: &usize| {
        let at = site.start.checked_sub(5 * count + 5);
        at.is_some_and(|at| {
            group(at) && site.byte(at + 4) == b' ' && !site.left(at).is_ascii_alphanumeric()
        })
    };
    (
        (0..13).take_while(before).count(),
        (0..13).take_while(behind).count(),
    )
}

/// The finding of what was read by the words before it.
pub(super) fn read(read: Option<crate::candidate::person::Read>) -> Seen {
    read.map_or(Seen::No, |read| {
        Seen::Yes(Found {
            start: read.start,
            end: read.end,
            confidence: read.confidence,
            rule: read.rule,
            check: Check::Structure,
        })
    })
}

/// What is given to a name (see [`crate::candidate::assign`]), if `judge` takes it: the place and the rule.
pub(super) fn assigned(
    site: &Site<'_>,
    judge: impl FnOnce(&Assignment) -> Option<(usize, usize, &'static str)>,
) -> Seen {
    let assignment = match site.reading() {
        Reading::Value(assignment) => assignment,
        Reading::More => return Seen::More,
        Reading::None => return Seen::No,
    };
    judge(&assignment).map_or(Seen::No, |(start, end, rule)| {
        Seen::Yes(Found {
            start,
            end,
            confidence: sure::LIKELY,
            rule,
            check: Check::Structure,
        })
    })
}

/// Words that name codes of things: a value right behind one is less likely a person's.
const CODES: &[&[u8]] = &[
    b"part", b"ref", b"code", b"item", b"asset", b"coupon", b"voucher", b"booking", b"flight",
    b"catalog", b"article", b"stock", b"bin",
];

/// Whether the words right before the value, on its line, name a code of things.
pub(super) fn coded(site: &Site<'_>) -> bool {
    let before = site
        .text
        .get(site.start.saturating_sub(20)..site.start)
        .unwrap_or(&[]);
    let line = before.rsplit(|b| *b == b'\n').next().unwrap_or(&[]);
    let mut words = line.split(|b| !b.is_ascii_alphabetic());
    words.any(|word| {
        CODES.iter().any(|code| {
            word.len() >= code.len()
                && word
                    .get(..code.len())
                    .is_some_and(|head| head.eq_ignore_ascii_case(code))
                // `participant`, `binary`
                && (*code != b"part" && *code != b"bin" || word.len() < 6)
        })
    })
}
