//! Telephone number: international (ITU-T E.164) behind a `+`, and of the North American Numbering Plan
//! (NANP, ATIS-0300055) in its usual groupings, with an extension.
//!
//! NANP area and exchange codes begin with 2-9 and are not N11. Ten bare digits need a word for them.

use super::prelude::*;
use crate::candidate::site::number;

pub(super) const SPEC: Spec = Spec {
    name: "PHONE_NUMBER",
    title: "Telephone number",
    source: "ITU-T E.164; NANPA",
    check: "country code and length; NANP area and exchange code",
    triggers: &[
        Trigger::Plus,
        Trigger::Loose("9{10,11}"),
        Trigger::Loose("999-999-9999"),
        Trigger::Loose("999)999-9999"),
        Trigger::Loose("9-999-999-9999"),
        Trigger::Loose("9)999)999-9999"),
        Trigger::Loose("9)999-999-9999"),
        Trigger::Loose("999-9{7}"),
        Trigger::Loose("999-999-999-9999"),
    ],
    words: &[
        "phone", "telephone", "tel", "mobile", "cell", "cellphone", "call", "callback", "fax", "contact", "whatsapp", "sms", "text me",
        "dial", "hotline", "telefon", "handy", "rufnummer", "téléphone", "portable", "teléfono", "móvil", "celular",
        "telefono", "cellulare", "telefone", "telemóvel", "telefoon", "mobiel", "телефон", "тел", "電話", "电话",
        "手机", "전화", "휴대폰",
    ],
    find,
    examples: &["+44 20 7946 0958", "(212) 555-0123", "415-555-0132 x12"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if site.before(1) == b'+' { international(site) } else { nanp(site) }
}

/// A `+`, a country code, and groups of digits.
fn international(site: &Site<'_>) -> Seen {
    let before = site.left(site.start - 1);
    if before.is_ascii_alphanumeric() || matches!(before, b'_' | b')' | b'+' | b'.') || site.byte(site.start) == b'0' {
        return Seen::No;
    }
    let mut digits = [0; 15];
    let (mut at, mut count, mut end, mut groups) = (site.start, 0, site.start, 0);
    let (mut dotted, mut blanked) = (false, false);
    loop {
        let run = site.from(at).iter().take(16).take_while(|b| b.is_ascii_digit()).count();
        if run == 0 || count + run > 15 {
            break;
        }
        for (slot, digit) in digits.iter_mut().skip(count).zip(site.from(at)).take(run) {
            *slot = *digit;
        }
        (count, groups) = (count + run, groups + 1);
        end = at + run;
        let gap = site.from(end).iter().take(4).take_while(|b| matches!(b, b' ' | b'-' | b'.' | b'/' | b'(' | b')')).count();
        at = end + gap;
        let between = site.text.get(end..at).unwrap_or(&[]);
        let (dot, blank) = (between.contains(&b'.'), between.contains(&b' '));
        // Two blanks end a field, a full stop and a blank a sentence; dots and blanks are never mixed.
        if gap > 3 || (blank && (dot || dotted || between.windows(2).any(|pair| pair == b"  "))) || (dot && blanked) {
            break;
        }
        (dotted, blanked) = (dotted | dot, blanked | blank);
    }
    let digits = digits.get(..count).unwrap_or(&[]);
    let code = country_code(digits);
    let next = site.byte(end);
    let goes_on = next.is_ascii_digit() || matches!(next, b'_' | b'@' | b'%');
    let whole = match (code, groups) {
        (0, _) => false,
        (1, _) if digits.first() == Some(&b'1') => count == 11 && area(digits.get(1..).unwrap_or(&[])),
        (1, _) => count == 11,
        (_, 1) => count >= 9,
        _ => count >= 8,
    };
    if goes_on || !whole {
        return Seen::No;
    }
    let end = extension(site, end);
    Seen::Yes(Found { start: site.start - 1, end, confidence: sure::STRONG, rule: "E.164", check: Check::Structure })
}

/// Digits of the country code of an international number; 0 where it has none (ITU-T E.164 list).
fn country_code(digits: &[u8]) -> usize {
    let head = |length: usize| number(digits.get(..length).unwrap_or(&[]));
    match head(2) {
        10..=19 | 70..=79 => 1,
        20 | 27 | 30..=34 | 36 | 39..=41 | 43..=49 | 51..=58 | 60..=66 | 81 | 82 | 84 | 86 | 90..=95 | 98 => 2,
        21..=26 | 29 | 35 | 37 | 38 | 42 | 50 | 59 | 67..=69 | 80 | 85 | 87 | 88 | 96 | 97 | 99 => 3,
        _ => 0,
    }
}

/// Whether ten digits have an area and an exchange code that can be.
fn area(digits: &[u8]) -> bool {
    let code = |a: usize| {
        let text = digits.get(a..a + 3).unwrap_or(&[]);
        text.first().is_some_and(|d| *d >= b'2') && text.get(1..) != Some(b"11")
    };
    digits.len() == 10 && code(0) && code(3) && digits.get(1) != Some(&b'9')
}

fn nanp(site: &Site<'_>) -> Seen {
    let plain = site.plain();
    let (code, national) = plain.split_at(plain.len().saturating_sub(10));
    if !area(national) || !matches!(code, b"" | b"1" | b"001") {
        return Seen::No;
    }
    let open = site.before(1) == b'(';
    let start = site.start - usize::from(open);
    let before = site.left(start);
    let far = start.checked_sub(2).map_or(0, |at| site.byte(at));
    let joined = match before {
        b'-' | b'/' | b'.' | b'+' | b'\\' => far.is_ascii_alphanumeric(),
        _ => before.is_ascii_alphanumeric() || matches!(before, b'_' | b'$' | b'%' | b'@' | b'#'),
    };
    let end = extension(site, site.end);
    let next = site.byte(end);
    let goes_on = match next {
        b'-' | b'/' | b'+' | b':' => site.byte(end + 1).is_ascii_alphanumeric(),
        b'.' => site.byte(end + 1).is_ascii_digit(),
        _ => next.is_ascii_alphanumeric() || matches!(next, b'_' | b'@' | b'%'),
    };
    if joined || goes_on {
        return Seen::No;
    }
    let close = site.value().contains(&b')');
    let (sure, rule) = match site.separator(b"-. ") {
        _ if open && close => (sure::STRONG, "(3) 3-4"),
        _ if open != close => return Seen::No,
        Some(0) if end > site.end => (sure::LIKELY, "digits and extension"),
        Some(0) => (sure::BARE, "digits"),
        Some(b' ') if site.crowded() => return Seen::No,
        Some(b' ') => (sure::LIKELY, "3 3 4"),
        Some(_) => (70, "3-3-4"),
        None if site.value().contains(&b'/') => return Seen::No,
        None => (sure::LIKELY, "mixed groups"),
    };
    Seen::Yes(Found { start, end, confidence: sure, rule, check: Check::Structure })
}

const EXTENSIONS: &[&[u8]] = &[b"extension ", b"ext. ", b"ext.", b"ext ", b"ext", b"x"];

/// The end of an extension such as `x123` or ` ext. 45` behind a number, or `end`.
fn extension(site: &Site<'_>, end: usize) -> usize {
    let rest = site.from(end);
    let blanks = rest.iter().take(2).take_while(|b| matches!(b, b' ' | b',')).count();
    let word = rest.get(blanks..).unwrap_or(&[]);
    let marker = EXTENSIONS
        .iter()
        .find(|marker| word.get(..marker.len()).is_some_and(|head| head.eq_ignore_ascii_case(marker)));
    let Some(marker) = marker else { return end };
    let digits = word.get(marker.len()..).unwrap_or(&[]);
    let count = digits.iter().take(7).take_while(|b| b.is_ascii_digit()).count();
    let whole = !digits.get(count).is_some_and(u8::is_ascii_alphanumeric);
    if (1..=6).contains(&count) && whole { end + blanks + marker.len() + count } else { end }
}
