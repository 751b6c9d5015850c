//! What the words around a value say of it.
//!
//! Looked at are 64 bytes before the value and words that begin in the 24 behind it. The nearest word decides: one of the
//! entity's own adds [`FOR_ADDS`]; one of [`AGAINST_WORDS`], on the same line and with no other number between,
//! takes [`AGAINST_TAKES`]. Case, `_`, `-` and camel case
//! do not matter, so field names of JSON, CSV and SQL count as words.

mod words;

use crate::finding::Context;
pub(crate) use words::Words;
use words::{AGAINST, last};
pub(super) use words::{AGAINST_WORDS, COMMON_WORDS, begins_word, by_initial};

/// What a word of the entity adds to the confidence.
pub(crate) const FOR_ADDS: u8 = 45;
/// What a word against it takes.
pub(crate) const AGAINST_TAKES: u8 = 25;

pub(super) const BEFORE: usize = 64;
pub(crate) const AFTER: usize = 24;

/// Judges the words around `text[start..end]`. What speaks against a value is asked only of one that is
/// `sure` without words.
pub(crate) fn judge<W: AsRef<str>>(
    text: &[u8],
    start: usize,
    end: usize,
    words: &Words<'_, W>,
    sure: bool,
) -> Context {
    let first = start.saturating_sub(BEFORE);
    let before = text.get(first..start).unwrap_or(&[]);
    // A word does not begin where the piece does, but where it began.
    let joined = first.checked_sub(1).and_then(|at| text.get(at));
    let letters = signed(text.get(start..end).unwrap_or(&[]));
    let first = joined.copied().unwrap_or(0);
    let near = last((before, BEFORE), words, first, letters);
    let crossed = near.is_some_and(|at| crossed(before, at));
    let near = near.filter(|_| !crossed);
    let behind = near.is_none() && {
        // A word begins within reach; what it goes on with is seen.
        let after = text
            .get(end..text.len().min(end + AFTER + 4))
            .unwrap_or(&[]);
        last((after, AFTER), words, 0, false).is_some_and(|at| !names_another(after, at))
    };
    if near.is_none() && !behind && !sure {
        return Context::None;
    }
    // Only what names this very value speaks against it: the same line, no other number between.
    let number = before
        .iter()
        .rposition(|b| b.is_ascii_digit() || *b == b'\n');
    let label = number.max(near).map_or(0, |at| at + 1);
    let joined = label.checked_sub(1).and_then(|at| before.get(at));
    let against = before.get(label..).and_then(|label| {
        last(
            (label, BEFORE),
            &AGAINST,
            joined.copied().unwrap_or(0),
            false,
        )
    });
    match (near.is_some() || behind, against) {
        (_, Some(_)) => Context::Against,
        (true, None) => Context::For,
        (false, None) => Context::None,
    }
}

/// Whether a number may stand behind a capital and a colon in a signature: one of groups, or with a 0, a plus or a bracket.
fn signed(number: &[u8]) -> bool {
    matches!(number.first(), Some(b'0' | b'+' | b'(')) || !number.iter().all(u8::is_ascii_digit)
}

/// Names of fields that say which of several values of one kind theirs is.
const WHICH: &[&str] = &[
    "home",
    "work",
    "office",
    "main",
    "other",
    "new",
    "old",
    "primary",
    "secondary",
    "second",
    "number",
    "value",
    "is",
];

/// Whether a value has a name of its own, and the word at `at` names another number before it: `ssn=…, account=`,
/// `</ssn><account>`.
fn crossed(before: &[u8], at: usize) -> bool {
    let mark = |b: &u8| b" \"'`\\*([".contains(b);
    let trim = |text: &[u8]| text.iter().rposition(|b| !mark(b)).map_or(0, |at| at + 1);
    let sign = trim(before);
    let Some((b':' | b'=' | b'>', named)) = before.get(..sign).and_then(<[u8]>::split_last) else {
        return false;
    };
    let named = named.get(..trim(named)).unwrap_or(&[]);
    let letter = |b: &&u8| b.is_ascii_alphabetic() || **b >= 0x80;
    let name = named.iter().rev().take_while(letter).count();
    let (rest, name) = named.split_at(named.len() - name);
    let digits = rest
        .get(at..)
        .unwrap_or(&[])
        .iter()
        .filter(|b| b.is_ascii_digit());
    let closed = at > 0 && before.get(at - 1) == Some(&b'/');
    name.len() > 2
        && (closed || digits.count() > 4)
        && !WHICH
            .iter()
            .any(|word| name.eq_ignore_ascii_case(word.as_bytes()))
}

/// Whether the word at `at` behind a value is the name of another one: a sign follows, as in `"phone": …`, or a number,
/// as in `4471023 Ph (410) …`.
fn names_another(after: &[u8], at: usize) -> bool {
    let rest = after.get(at..).unwrap_or(&[]);
    let name = |b: &&u8| {
        b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b'"' | b'\'') || **b >= 0x80
    };
    let end = rest.iter().take_while(name).count();
    let blank = usize::from(rest.get(end) == Some(&b' '));
    let next = rest.get(end + blank..).unwrap_or(&[]);
    let tag = at > 0 && after.get(at - 1) == Some(&b'<') && next.first() == Some(&b'>');
    if tag || matches!(next.first(), Some(b':' | b'=')) {
        return true;
    }
    let number = next
        .iter()
        .take_while(|b| b.is_ascii_digit() || b"()+-./ ".contains(b));
    blank > 0 && number.filter(|b| b.is_ascii_digit()).count() >= LONG
}

/// How many digits a number has that a word before it may name: more than a year, an age, a month and a year.
const LONG: usize = 7;

/// Where the last of `words` begins in a text that stands alone.
pub(crate) fn last_of(text: &[u8], words: &Words<'static>) -> Option<usize> {
    last((text, text.len()), words, b' ', false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn before(text: &str, words: &'static [&'static str]) -> Context {
        judge(
            text.as_bytes(),
            text.len(),
            text.len(),
            &Words::new(words, &[]),
            true,
        )
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
        assert_eq!(
            judge(b"1234 is my ssn", 0, 4, &Words::new(&["ssn"], &[]), true),
            Context::For
        );
        for text in ["1234, \"ssn\": 7", "1234\nssn_no=7", "1234 ssn : 7"] {
            let judged = judge(text.as_bytes(), 0, 4, &Words::new(&["ssn"], &[]), true);
            assert_eq!(judged, Context::None, "{text}");
        }
        assert_eq!(before("version ", &["ssn"]), Context::Against);
    }
}
