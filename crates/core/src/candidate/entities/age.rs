//! Age in years: a number up to 120 with the words that say so directly before or behind it.
//!
//! Off by default: alone it tells nobody apart, and every small number of a text has to be looked at.

use super::prelude::*;
use crate::candidate::site::number;

pub(super) const SPEC: Spec = Spec {
    name: "AGE",
    title: "Age of a person",
    source: "Unicode CLDR unit names",
    check: "up to 120; a word for age directly before or behind",
    on: false,
    triggers: &[Trigger::Loose("9{1,3}")],
    find,
    ..Spec::BASE
};

/// Directly behind the number, after a blank or hyphen or none: lower case.
const BEHIND: &[&str] = &[
    "years old", "year old", "years-old", "year-old", "yrs old", "yr old", "yrs. old", "years of age", "yo", "y/o", "y.o.", "yr-old",
    "ans", "jahre alt", "jahren", "jährige", "jähriger", "jaehrig", "años", "año de edad", "anni", "anos", "jaar oud", "jaar", "jarige",
    "år gammel", "år gammal", "år", "vuotta vanha", "vuotias", "vuotta", "ára", "lat", "lata", "let", "rokov", "éves", "ani", "godina",
    "godine", "let star", "metų", "gadi", "gadus", "aastat vana", "aastane", "yaşında", "лет", "года", "років", "роки", "години", "ετών",
    "χρονών", "سنة", "عاما", "ساله", "בן", "साल", "वर्ष", "ปี", "tuổi", "tahun", "岁", "歲", "周岁", "歳", "才", "세", "살",
];

/// Directly before it, with `:`, `=`, quotes or blanks between; lower case.
const BEFORE: &[&str] = &[
    "age", "aged", "age of", "âge", "âgé de", "âgée de", "alter", "im alter von", "edad", "età", "idade", "leeftijd", "alder", "ålder",
    "ikä", "aldur", "wiek", "věk", "vek", "kor", "életkor", "vârsta", "vârstă", "dob_age", "starost", "amžius", "vecums", "vanus", "yaş",
    "возраст", "вік", "възраст", "ηλικία", "العمر", "عمر", "גיל", "आयु", "उम्र", "อายุ", "tuổi", "umur", "usia", "年龄", "年齡", "年齢", "나이", "연령",
];

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let years = number(site.value());
    let value = site.value();
    if years > 120 || (value.len() > 1 && value.starts_with(b"0")) || matches!(site.before(1), b'.' | b',' | b'$' | b'-' | b'#') {
        return Seen::No;
    }
    if behind(site) || before(site) { site.found(sure::LIKELY, Check::Structure, "years") } else { Seen::No }
}

fn behind(site: &Site<'_>) -> bool {
    let gap = usize::from(matches!(site.byte(site.end), b' ' | b'-'));
    let text = site.from(site.end + gap);
    if !text.first().is_some_and(|b| b.is_ascii_alphabetic() || *b >= 0x80) {
        return false;
    }
    let ends = |length: usize| {
        let next = text.get(length).copied().unwrap_or(0);
        // Scripts that do not part words go on at once.
        !next.is_ascii_alphanumeric() && (next < 0x80 || text.first() >= Some(&0xE0))
    };
    BEHIND.iter().any(|word| same(text.get(..word.len()).unwrap_or(&[]), word) && ends(word.len()))
}

fn before(site: &Site<'_>) -> bool {
    let all = site.text.get(..site.start).unwrap_or(&[]);
    let wide = all.strip_suffix("\u{ff1a}".as_bytes());
    let (all, wide) = (wide.unwrap_or(all), usize::from(wide.is_some()));
    let gap = wide + all.iter().rev().take(5).take_while(|b| matches!(b, b' ' | b':' | b'=' | b'"' | b'\'' | b'\t' | b'>')).count();
    let text = all.get(..all.len() - (gap - wide)).unwrap_or(&[]);
    if !text.last().is_some_and(|b| b.is_ascii_alphabetic() || *b >= 0x80) {
        return false;
    }
    let next = site.byte(site.end);
    // `age: 42%`, `age 42 days`, `age: 3.5`, `age 60s`
    let decimal = next == b'.' && site.byte(site.end + 1).is_ascii_digit();
    let clean = !(next.is_ascii_alphanumeric() || decimal || matches!(next, b'%' | b':' | b'/' | b'_' | b'-'));
    let unit = next == b' ' && site.byte(site.end + 1).is_ascii_alphabetic() && gap > 0 && ["day", "hour", "min", "sec", "ms", "week", "month"].iter().any(|unit| same(site.from(site.end + 1).get(..unit.len()).unwrap_or(&[]), unit));
    let starts = |length: usize| {
        let before = text.len().checked_sub(length + 1).map_or(0, |at| site.byte(at));
        !before.is_ascii_alphanumeric() && (before < 0x80 || text.last() >= Some(&0x80) && length > 4) && before != b'-'
    };
    clean && !unit && (gap > 0 || text.last() >= Some(&0x80)) && BEFORE.iter().any(|word| same(text.get(text.len().saturating_sub(word.len())..).unwrap_or(&[]), word) && starts(word.len()))
}

/// Whether the text is this word, in either case of ASCII letters.
fn same(text: &[u8], word: &str) -> bool {
    text.eq_ignore_ascii_case(word.as_bytes())
}
