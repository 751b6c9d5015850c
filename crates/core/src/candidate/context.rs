//! What the words around a value say of it.
//!
//! Looked at are 64 bytes before the value and 24 behind it. The nearest word decides: one of the
//! entity's own adds [`FOR`], one of [`AGAINST_WORDS`] takes [`AGAINST`]. Case, `_`, `-` and camel case
//! do not matter, so field names of JSON, CSV and SQL count as words.

use super::site::char_at;
use crate::finding::Context;

/// What a word of the entity adds to the confidence.
pub(crate) const FOR: u8 = 45;
/// What a word against it takes.
pub(crate) const AGAINST: u8 = 30;

const BEFORE: usize = 64;
const AFTER: usize = 24;

/// Words that name numbers which are nobody's.
const AGAINST_WORDS: &[&str] = &[
    "order",
    "invoice",
    "version",
    "build",
    "tracking",
    "ticket",
    "commit",
    "revision",
    "release",
    "sku",
    "isbn",
    "issn",
    "ean",
    "upc",
    "doi",
    "article",
    "product",
    "part no",
    "part number",
    "model",
    "serial",
    "batch",
    "lot",
    "timestamp",
    "epoch",
    "offset",
    "checksum",
    "hash",
    "sha",
    "crc",
    "port",
    "pid",
    "line",
    "row",
    "page",
    "width",
    "height",
    "size",
    "bytes",
    "count",
    "seed",
    "request id",
    "trace id",
    "span id",
    "session id",
    "job",
    "task",
    "bestellung",
    "rechnung",
    "commande",
    "facture",
    "pedido",
    "factura",
    "ordine",
    "fattura",
    "zamówienie",
];

/// Judges the words around `text[start..end]`.
pub(crate) fn judge<W: AsRef<str>>(text: &[u8], start: usize, end: usize, words: &[W]) -> Context {
    let before = text.get(start.saturating_sub(BEFORE)..start).unwrap_or(&[]);
    let after = text.get(end..text.len().min(end + AFTER)).unwrap_or(&[]);
    // The nearest before wins over anything behind; behind the value only a word for it counts.
    match last(before, words) {
        Some(near) => match last(before, AGAINST_WORDS) {
            Some(against) if against > near => Context::Against,
            _ => Context::For,
        },
        None if last(after, words).is_some() => Context::For,
        None if last(before, AGAINST_WORDS).is_some() => Context::Against,
        None => Context::None,
    }
}

/// Where the last of `words` begins in `text`.
fn last<W: AsRef<str>>(text: &[u8], words: &[W]) -> Option<usize> {
    let firsts = words.iter().fold(0u32, |set, word| {
        set | bit(word.as_ref().as_bytes().first().copied().unwrap_or(0))
    });
    let mut at = text.len();
    while at > 0 {
        at -= 1;
        let byte = text.get(at).copied().unwrap_or(0);
        if firsts & bit(byte) == 0 || !begins_word(text, at) {
            continue;
        }
        let rest = text.get(at..).unwrap_or(&[]);
        if words.iter().any(|word| matches(rest, word.as_ref())) {
            return Some(at);
        }
    }
    None
}

/// A bit for a first letter, the same for both cases; all bytes beyond ASCII share one.
const fn bit(byte: u8) -> u32 {
    match byte {
        b'a'..=b'z' => 1 << (byte - b'a'),
        b'A'..=b'Z' => 1 << (byte - b'A'),
        0x80.. => 1 << 26,
        _ => 1 << 27,
    }
}

/// Whether a word can begin at `at`: behind anything but a letter, at a capital behind a small letter, or
/// anywhere in scripts that do not part words.
fn begins_word(text: &[u8], at: usize) -> bool {
    let byte = text.get(at).copied().unwrap_or(0);
    let Some(before) = at.checked_sub(1).and_then(|i| text.get(i).copied()) else {
        return true;
    };
    match byte {
        0xE0.. => byte >= 0xE3 || before.is_ascii(),
        0x80..=0xBF => false,
        _ if before >= 0x80 => false,
        _ => {
            !before.is_ascii_alphabetic()
                || (byte.is_ascii_uppercase() && before.is_ascii_lowercase())
        }
    }
}

/// Whether `text` begins with `word`. A blank in the word stands for any one of ` _-.` or a camel-case
/// seam. Words of up to four bytes must end there (but for a plural s); longer ones may go on.
fn matches(text: &[u8], word: &str) -> bool {
    let mut rest = text;
    for c in word.chars() {
        if c == ' ' {
            if let Some((b' ' | b'_' | b'-' | b'.' | b'\'', after)) = rest.split_first() {
                rest = after;
            }
            continue;
        }
        let Some((seen, after)) = first_char(rest) else {
            return false;
        };
        if seen != c && !seen.to_lowercase().eq([c]) {
            return false;
        }
        rest = after;
    }
    if word.len() > 4 || !word.is_ascii() {
        return true;
    }
    let rest = rest.strip_prefix(b"s").unwrap_or(rest);
    !rest.first().is_some_and(|b| {
        b.is_ascii_lowercase() || (b.is_ascii_uppercase() && all_capitals(text, word))
    })
}

/// Whether the word stands in capitals, so that a capital behind it goes on with it.
fn all_capitals(text: &[u8], word: &str) -> bool {
    text.get(1..word.len())
        .is_some_and(|rest| !rest.iter().any(u8::is_ascii_lowercase))
}

fn first_char(text: &[u8]) -> Option<(char, &[u8])> {
    let (first, rest) = text.split_first()?;
    if first.is_ascii() {
        return Some((char::from(*first), rest));
    }
    let seen = char_at(text, 0)?;
    Some((seen, text.get(seen.len_utf8()..).unwrap_or(&[])))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn before(text: &str, words: &[&str]) -> Context {
        judge(text.as_bytes(), text.len(), text.len(), words)
    }

    #[test]
    fn field_names_sentences_and_scripts_count() {
        let ssn = &["social security", "ssn"];
        for text in [
            "\"ssn\": \"",
            "SSN=",
            "customerSsn: ",
            "social_security_no\t",
            "Social Security Number is ",
            "SSNs:\n",
            "socialSecurityNumber\": ",
        ] {
            assert_eq!(before(text, ssn), Context::For, "{text}");
        }
        for text in ["lessness ", "SSNX ", "assn "] {
            assert_eq!(before(text, ssn), Context::None, "{text}");
        }
        assert_eq!(before("Номер ПАСПОРТА ", &["паспорт"]), Context::For);
        assert_eq!(before("我的身份证号码是", &["身份证"]), Context::For);
        assert_eq!(
            before("Kreditkartennummer ", &["kreditkarte"]),
            Context::For
        );
        assert_eq!(before("n° SÉCU ", &["sécu"]), Context::For);
    }

    #[test]
    fn the_nearest_word_decides() {
        assert_eq!(before("ssn? no, order ", &["ssn"]), Context::Against);
        assert_eq!(before("order of ssn ", &["ssn"]), Context::For);
        assert_eq!(judge(b"1234 is my ssn", 0, 4, &["ssn"]), Context::For);
        assert_eq!(before("version ", &["ssn"]), Context::Against);
    }
}
