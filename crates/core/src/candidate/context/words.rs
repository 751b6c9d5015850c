//! Lists of words, and where the last of one stands in a text.

use crate::candidate::site::char_at;
use crate::candidate::threes::Threes;

/// Words that name numbers which are nobody's.
pub(in crate::candidate) const AGAINST_WORDS: &[&str] = &[
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
    "item no",
    "item number",
    "item id",
    "catalog",
    "barcode",
    "gtin",
    "rma",
    "accession",
    "product",
    "part no",
    "part number",
    "p/n",
    "s/n",
    "teile",
    "артикул",
    "品番",
    "型号",
    "货号",
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
    "artikel",
    "auftrag",
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

/// English words by which persons' numbers of any country are called. They speak for those whose check few others
/// pass ([`super::spec::Spec::common`]).
#[rustfmt::skip]
pub(in crate::candidate) const COMMON_WORDS: &[&str] = &[
    "national id", "national identity", "national identification", "national number", "identity number", "identity no", "identity card",
    "identity document", "identification number", "identification no", "identification card", "id card", "id number", "id no",
    "id document", "government id", "govt id", "gov id", "personal id", "personal identity", "personal identification",
    "personal number", "personal code", "personal no", "citizen id", "citizen number", "citizen card", "citizenship number", "resident id",
    "civil id", "nid", "social security", "social insurance", "social number", "ssn", "insurance number", "insurance no", "tax id",
    "tax identification", "tax identifier", "tax number", "tax no", "tax code", "taxpayer", "tax payer", "tin",
];

/// Two lists of words and a filter over their first letters.
#[derive(Clone, Copy)]
pub(crate) struct Words<'w, W = &'static str> {
    list: &'w [W],
    more: &'w [W],
    heads: Heads,
}

/// How words may begin: rather too often than never.
#[derive(Clone, Copy)]
struct Heads {
    /// The first three letters.
    threes: Threes<8>,
    /// The first two of words that have a blank or a letter beyond ASCII among the first three, or fewer.
    twos: u128,
}

impl Heads {
    const NONE: Self = Self {
        threes: Threes::new(),
        twos: 0,
    };

    const fn with(self, word: &[u8]) -> Self {
        let Self { threes, twos } = self;
        match *word {
            [a, b, c, ..]
                if a.is_ascii_alphanumeric()
                    && b.is_ascii_alphanumeric()
                    && c.is_ascii_alphanumeric() =>
            {
                Self {
                    threes: threes.with(a, b, c),
                    twos,
                }
            }
            _ => Self {
                threes,
                twos: twos | heads_of(word),
            },
        }
    }

    #[inline]
    fn may(&self, text: &[u8]) -> bool {
        let byte = |at: usize| text.get(at).copied().unwrap_or(0);
        let (first, second, third) = (byte(0), byte(1), byte(2));
        // A capital I with a dot stands for an `i`.
        self.threes.has(first, second, third)
            || third >= 0x80
            || self.twos & head(first, second) != 0
    }
}

pub(super) static AGAINST: Words<'static> = Words::new(AGAINST_WORDS, &[]);

impl Words<'static> {
    pub(crate) const fn new(list: &'static [&'static str], more: &'static [&'static str]) -> Self {
        let (mut heads, mut i) = (Heads::NONE, 0);
        while i < list.len() + more.len() {
            let word = if i < list.len() {
                list[i]
            } else {
                more[i - list.len()]
            };
            heads = heads.with(word.as_bytes());
            i += 1;
        }
        Self { list, more, heads }
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.list.is_empty() && self.more.is_empty()
    }
}

impl<'w, W: AsRef<str>> Words<'w, W> {
    /// Words that are not known when this is compiled.
    pub(crate) fn of(list: &'w [W]) -> Self {
        let with = |heads: Heads, word: &W| heads.with(word.as_ref().as_bytes());
        let heads = list.iter().fold(Heads::NONE, with);
        Self {
            list,
            more: &[],
            heads,
        }
    }
}

/// The bits of all ways to write the first two letters of `word`, a blank in it being any separator.
const fn heads_of(word: &[u8]) -> u128 {
    match word {
        [first, b' ', third, ..] => {
            let separated = head(*first, b' ') | head(*first, b'_') | head(*first, b'-');
            separated | head(*first, b'.') | head(*first, b'\'') | head(*first, *third)
        }
        [first, second, ..] => head(*first, *second),
        [first] => u128::MAX * (*first > 0) as u128,
        [] => 0,
    }
}

/// A bit for the first two letters of a word, the same in either case; one for all words beyond ASCII.
const fn head(first: u8, second: u8) -> u128 {
    if first >= 0x80 || second >= 0x80 {
        return 1 << 127;
    }
    let (first, second) = (first | 0x20, second | 0x20);
    1 << ((first.wrapping_mul(5) ^ second.wrapping_mul(3)) as u32 % 127)
}

/// Where the last of `words` begins in the first `starts` bytes of `text`, which stands behind the byte `before`. Words that
/// are a letter and a colon count where `letters` says so.
#[cfg_attr(hot, optimize(speed))]
pub(super) fn last<W: AsRef<str>>(
    (text, starts): (&[u8], usize),
    words: &Words<'_, W>,
    before: u8,
    letters: bool,
) -> Option<usize> {
    for (at, first) in text.iter().copied().enumerate().take(starts).rev() {
        let before = at
            .checked_sub(1)
            .and_then(|at| text.get(at))
            .copied()
            .unwrap_or(before);
        if begins_word(before, first) {
            let rest = text.get(at..).unwrap_or(&[]);
            if !words.heads.may(rest) {
                continue;
            }
            let initial = first.to_ascii_lowercase();
            // Two or three letters stand in random strings too.
            let (digit, seam) = (before.is_ascii_digit(), before.is_ascii_lowercase());
            let dotted = |word: &str| word.as_bytes().get(1) == Some(&b'.');
            let random = |word: &str| {
                (word.len() < 3 || dotted(word)) && seam
                    || word.len() < 4 && digit
                    || matches!(word.as_bytes(), [_, b' ', b':'])
                        && !(letters && labels(before, rest))
            };
            let may = |word: &str| {
                (initial >= 0x80 || word.as_bytes().first() == Some(&initial)) && !random(word)
            };
            let both = words.list.iter().chain(words.more);
            if both
                .map(AsRef::as_ref)
                .any(|word| may(word) && matches(rest, word))
            {
                return Some(at);
            }
        }
    }
    None
}

/// Whether a capital and a colon behind `before` are all that stands before a value: `T: 020 7946 0321 | M: 07700 900456`.
fn labels(before: u8, text: &[u8]) -> bool {
    let behind = text.get(1..).unwrap_or(&[]).trim_ascii();
    text.first().is_some_and(u8::is_ascii_uppercase)
        && matches!(before, 0 | b' ' | b'\n' | b'\t' | b'|' | 0x80..)
        && behind == b":"
}

/// Whether a word can begin with `first` behind `before`: behind anything but a letter, with a capital
/// behind a small letter, or anywhere in scripts that do not part words.
#[inline]
pub(in crate::candidate) const fn begins_word(before: u8, first: u8) -> bool {
    match first {
        b'a'..=b'z' => !before.is_ascii_alphabetic() && before < 0x80,
        b'A'..=b'Z' => !before.is_ascii_uppercase() && before < 0x80,
        0xC2..=0xDF => before < 0x80 && !before.is_ascii_alphabetic(),
        0xE0..=0xE2 => before < 0x80,
        0xE3.. => true,
        _ => false,
    }
}

/// Whether `text` begins with `word`. A blank in the word stands for any one of ` _-.` or a camel-case
/// seam. Words of up to four bytes must end there (but for a plural s); longer ones may go on.
#[cfg_attr(hot, optimize(speed))]
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
        let same = match (seen.is_ascii(), c.is_ascii()) {
            (true, true) => seen.to_ascii_lowercase() == c,
            (false, false) => seen == c || seen.to_lowercase().eq([c]),
            // The Turkish capital has two letters in lower case.
            (false, true) => seen == 'İ' && c == 'i',
            (true, false) => false,
        };
        if !same {
            return false;
        }
        rest = after;
    }
    // `id not found`, `text message`
    let short = matches!(
        word.as_bytes(),
        [.., b' ', b'n', b'o'] | [.., b' ', b'm' | b'u', b'e' | b's']
    );
    if (word.len() > 4 && !short) || !word.is_ascii() {
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
