//! How a number is written: its groups, what stands around it, and an extension behind it.

use super::super::prelude::*;

/// How many digits the groups of a value have, eight groups at the most.
pub(super) struct Lengths([usize; 8], usize);

impl Lengths {
    #[cfg_attr(hot, optimize(speed))]
    pub(super) fn of(value: &[u8]) -> Self {
        let mut lengths = Self([0; 8], 0);
        let parts = value
            .split(|byte| !byte.is_ascii_digit())
            .filter(|part| !part.is_empty());
        for (slot, part) in lengths.0.iter_mut().zip(parts) {
            *slot = part.len();
            lengths.1 += 1;
        }
        lengths
    }
}

impl core::ops::Deref for Lengths {
    type Target = [usize];
    fn deref(&self) -> &[usize] {
        self.0.get(..self.1).unwrap_or(&[])
    }
}

/// Whether the groups are not those of a date, a price, an address of four octets or a decimal.
pub(super) fn grouped(value: &[u8]) -> bool {
    let lengths = Lengths::of(value);
    let mut separators = 0;
    let has = |byte: u8| value.contains(&byte);
    for byte in b"-./" {
        separators += usize::from(has(*byte));
    }
    let zero = value.first() == Some(&b'0');
    let year = |at: usize| {
        let text = value.get(at..at + 4).unwrap_or(&[]);
        text.starts_with(b"19") || text.starts_with(b"20")
    };
    match &*lengths {
        _ if separators > 1 && !has(b'/') => false,
        _ if has(b'/') && value.iter().filter(|byte| **byte == b'/').count() > 1 => false,
        [4, 2, 2] if year(0) => false,
        [1 | 2, 2, 4] if year(value.len() - 4) => false,
        [4, 4] if year(0) && year(5) || has(b'/') => false,
        [2, 2, 2] => false,
        // An address, a version or a decimal.
        [first, _] if has(b'.') => zero && *first > 2,
        [a, b, c, d] if has(b'.') && [a, b, c, d].iter().all(|length| **length <= 3) => zero,
        [first, rest @ ..] if has(b'.') => {
            zero || *first > 2 && rest.iter().any(|length| *length != 3)
        }
        _ => true,
    }
}

/// Whether the groups are those of a large number: threes behind the first.
pub(super) fn thousands(value: &[u8]) -> bool {
    let mut parts = value.split(|byte| !byte.is_ascii_digit());
    parts.next();
    parts.all(|part| part.len() == 3)
}

/// Whether a bracket is opened before the number, and where it starts with that.
#[cfg_attr(hot, optimize(speed))]
pub(super) fn opened(site: &Site<'_>) -> (bool, usize) {
    // `(030) 1234` but not `(tel 030 1234)`.
    let value = site.value();
    let first = value.iter().find(|byte| matches!(byte, b'(' | b')'));
    let open = site.before(1) == b'(' && first == Some(&b')');
    (open, site.start - usize::from(open))
}

/// Names of fields that hold a telephone number, as they end.
#[rustfmt::skip]
const LABELS: &[&str] = &[
    "phone", "tel", "mobile", "cell", "fax", "telephone", "mobil", "telefon", "téléphone", "teléfono", "telefono",
    "telefone", "celular", "handy", "móvil", "telefoon", "телефон", "电话", "電話", "手机", "전화", "هاتف", "phonenumber",
    "mob", "whatsapp", "hotline", "gsm", "telefonnummer", "telefonnr", "handynummer", "mobilnummer", "rufnummer",
    "tél", "tlf", "tfno", "telf", "fono", "fone", "cel", "mobiel", "telefoonnummer", "puh", "puhelin", "тел", "τηλ",
    "τηλέφωνο", "cep", "電話番号", "电话号码", "手机号", "手机号码", "전화번호", "휴대폰", "جوال", "טלפון", "נייד", "फ़ोन", "मोबाइल", "โทร",
    "sđt", "telp", "telepon",
];
/// What may stand between such a name and the number.
#[rustfmt::skip]
const BETWEEN: &[&str] = &[
    "number", "no", "nr", "num", "is", "at", "on", "me", "us", "him", "them", "номер", "номера", "号码", "番号", "번호",
];

/// Words of calling, before a number in groups.
const CALLS: &[&str] = &[
    "call", "ring", "dial", "text", "anrufen", "appelez", "llame", "chiamare", "ligue", "bel",
];
/// Whose a number is, before a word for it.
#[rustfmt::skip]
const WHOSE: &[&str] = &["my", "your", "our", "his", "her", "their", "contact", "callback"];

/// Whether the words right before the number name a telephone: `phone: `, `mobile no. `, `tel=`, `call me at `, `my
/// number is `.
pub(super) fn labelled(site: &Site<'_>, start: usize) -> bool {
    let mut before = site
        .text
        .get(start.saturating_sub(32)..start)
        .unwrap_or(&[]);
    let letter = |byte: &u8| byte.is_ascii_alphabetic() || *byte >= 0x80;
    let grouped = site.value().len() > site.plain().len();
    let mut number = false;
    for _ in 0..3 {
        let marks = before.iter().rev().take(5).take_while(|byte| !letter(byte));
        if marks
            .clone()
            .any(|byte| byte.is_ascii_digit() || *byte == b'\n')
        {
            return false;
        }
        before = before.get(..before.len() - marks.count()).unwrap_or(&[]);
        let length = before.iter().rev().take_while(|byte| letter(byte)).count();
        let (rest, word) = before.split_at(before.len() - length);
        let ends = |label: &&str| {
            let end = word
                .len()
                .checked_sub(label.len())
                .and_then(|at| word.get(at..));
            end.is_some_and(|end| end.eq_ignore_ascii_case(label.as_bytes()))
        };
        let is = |words: &[&str]| {
            words
                .iter()
                .any(|known| word.eq_ignore_ascii_case(known.as_bytes()))
        };
        if LABELS.iter().any(ends) || grouped && (is(CALLS) || number && is(WHOSE)) {
            return true;
        }
        if !is(BETWEEN) {
            return false;
        }
        number |= is(&["number"]);
        before = rest;
    }
    false
}

/// Words of what numbers count.
#[rustfmt::skip]
const UNITS: &[&str] = &[
    "b", "bit", "bits", "bps", "byte", "bytes", "kb", "mb", "gb", "kib", "ns", "us", "ms", "s", "sec", "secs",
    "second", "seconds", "min", "minutes", "hours", "days", "hz", "khz", "kg", "km", "kwh", "rows", "lines", "words",
    "tokens", "characters", "people", "persons", "users", "visitors", "customers", "subscribers", "members",
    "sessions", "requests", "messages", "calls", "events", "records", "entries", "files", "items", "units", "pieces",
    "copies", "cells", "times", "points", "votes", "views", "steps", "inhabitants", "dollars", "usd", "euro", "euros",
    "eur", "rub", "kr", "pcs",
];

/// Whether the word behind the number is of what it counts: `8123456 bytes`.
pub(super) fn counted(site: &Site<'_>) -> bool {
    let text = site.from(site.end);
    let Some(text) = text.strip_prefix(b" ") else {
        return false;
    };
    let word = text
        .iter()
        .take(12)
        .take_while(|b| b.is_ascii_alphabetic() || **b >= 0x80);
    let word = text.get(..word.count()).unwrap_or(&[]);
    UNITS
        .iter()
        .any(|unit| word.eq_ignore_ascii_case(unit.as_bytes()))
}

/// Whether what stands before makes it a part of something longer.
#[cfg_attr(hot, optimize(speed))]
pub(super) fn joined(site: &Site<'_>, start: usize) -> bool {
    let before = site.left(start);
    let far = start.checked_sub(2).map_or(0, |at| site.byte(at));
    match before {
        b'-' | b'/' | b'.' | b'+' | b'\\' => far.is_ascii_alphanumeric(),
        _ => before.is_ascii_alphanumeric() || matches!(before, b'_' | b'$' | b'%' | b'@' | b'#'),
    }
}

/// Whether what stands behind does.
pub(super) fn goes_on(site: &Site<'_>, end: usize) -> bool {
    let next = site.byte(end);
    match next {
        b'-' | b'/' | b'+' | b':' => site.byte(end + 1).is_ascii_alphanumeric(),
        b'.' => site.byte(end + 1).is_ascii_digit(),
        // An extension follows in a letter.
        _ => {
            next.is_ascii_digit()
                || matches!(next, b'_' | b'@' | b'%')
                || (next.is_ascii_alphabetic() && extension(site, end) == end)
        }
    }
}

/// What announces an extension, lower case; the first that fits is taken.
const EXTENSIONS: &[&str] = &[
    ";ext=",
    "extension ",
    "extension: ",
    "ext. ",
    "ext: ",
    "ext.",
    "ext:",
    "ext ",
    "extn. ",
    "extn ",
    "ext",
    "x ",
    "x",
    "#",
    "доб. ",
    "доб.",
    "доб ",
    "вн. ",
    "вн.",
    "poste ",
    "int. ",
    "int.",
    "interno ",
    "anexo ",
    "ramal ",
    "wew. ",
    "wew ",
    "durchwahl ",
    "dw ",
    "klappe ",
    "kl. ",
    "toestel ",
    "anknytning ",
    "分机",
    "內線",
    "内線",
    "내선 ",
];

/// The end of an extension such as `x123` or ` ext. 45` behind a number, or `end`.
#[cfg_attr(hot, optimize(speed))]
pub(super) fn extension(site: &Site<'_>, end: usize) -> usize {
    let rest = site.from(end);
    let blanks = rest
        .iter()
        .take(2)
        .take_while(|b| matches!(b, b' ' | b','))
        .count();
    let word = rest.get(blanks..).unwrap_or(&[]);
    if !word
        .first()
        .is_some_and(|b| b.is_ascii_alphabetic() || matches!(b, b';' | b'#' | 0xD0.. | 0xC0..=0xCF))
    {
        return end;
    }
    let marker = EXTENSIONS.iter().find(|marker| starts(word, marker));
    let Some(marker) = marker else { return end };
    let digits = word.get(marker.len()..).unwrap_or(&[]);
    let count = digits
        .iter()
        .take(7)
        .take_while(|b| b.is_ascii_digit())
        .count();
    let whole = !digits.get(count).is_some_and(u8::is_ascii_alphanumeric);
    if (1..=6).contains(&count) && whole {
        end + blanks + marker.len() + count
    } else {
        end
    }
}

fn starts(text: &[u8], word: &str) -> bool {
    text.get(..word.len())
        .is_some_and(|head| head.eq_ignore_ascii_case(word.as_bytes()))
}
