//! Lists of words, and where the last of one stands in a text.

use crate::candidate::site::char_at;
use crate::candidate::threes::Threes;

/// Words that name numbers which are nobody's.
#[rustfmt::skip]
pub(in crate::candidate) const AGAINST_WORDS: &[&str] = &[
    "order", "invoice", "version", "build", "tracking", "ticket", "commit", "revision", "release", "sku", "isbn",
    "issn", "ean", "upc", "doi", "article", "item no", "item number", "item id", "catalog", "barcode", "gtin", "rma",
    "accession", "product", "part no", "part number", "p/n", "s/n", "teile", "артикул", "品番", "型号", "货号", "model",
    "serial", "batch", "lot", "timestamp", "epoch", "offset", "checksum", "hash", "sha", "crc", "port", "pid", "line",
    "row", "page", "width", "height", "size", "bytes", "count", "seed", "request id", "trace id", "span id",
    "session id", "job", "task", "artikel", "auftrag", "bestellung", "rechnung", "commande", "facture", "pedido",
    "factura", "ordine", "fattura", "zamówienie",
];

/// English words by which persons' numbers of any country are called. They speak for those whose check few others
/// pass ([`crate::candidate::spec::Spec::common`]).
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
    /// Where in `list` the words of each initial begin, if they stand in order; else all are of any.
    bounds: [u16; 33],
}

/// What words are put in order by, the same in either case of ASCII letters.
const fn initial(first: u8) -> usize {
    (first & 31) as usize
}

/// Words in the order of their initials, as those of long lists are looked up by.
pub(in crate::candidate) const fn by_initial<const L: usize>(
    words: [&'static str; L],
) -> [&'static str; L] {
    let (mut sorted, mut at, mut letter) = ([""; L], 0, 0);
    while letter < 32 {
        let mut i = 0;
        while i < L {
            if initial(words[i].as_bytes()[0]) == letter {
                sorted[at] = words[i];
                at += 1;
            }
            i += 1;
        }
        letter += 1;
    }
    sorted
}

/// How words may begin: rather too often than never.
#[derive(Clone, Copy)]
struct Heads {
    /// The first three letters.
    threes: Threes<32>,
    /// The first two of words of two, and of those that begin with a letter beyond ASCII.
    twos: u128,
}

impl Heads {
    const NONE: Self = Self {
        threes: Threes::new(),
        twos: 0,
    };

    const fn with(self, word: &[u8]) -> Self {
        let Self { threes, twos } = self;
        let (threes, twos) = match *word {
            // `may` lets letters beyond ASCII in the third place pass.
            [a, b, c, ..] if a < 0x80 && b < 0x80 && c >= 0x80 => (threes, twos),
            // A blank stands for any separator or none.
            [a, b' ', c, d, ..] if d != b' ' => (blanked(threes.with(a, c, d), a, None, c), twos),
            [a, b, b' ', d, ..] if a < 0x80 && b < 0x80 => {
                (blanked(threes.with(a, b, d), a, Some(b), 0), twos)
            }
            [a, b, c, ..] if a < 0x80 && b < 0x80 && b != b' ' && c != b' ' => {
                (threes.with(a, b, c), twos)
            }
            _ => (threes, twos | heads_of(word)),
        };
        Self { threes, twos }
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
        let (mut bounds, mut last, mut sorted) = ([0; 33], 0, true);
        while i < list.len() + more.len() {
            let word = if i < list.len() {
                list[i]
            } else {
                more[i - list.len()]
            };
            heads = heads.with(word.as_bytes());
            if i < list.len() {
                let letter = initial(word.as_bytes()[0]);
                sorted = sorted && letter >= last;
                while last < letter {
                    last += 1;
                    bounds[last] = i as u16;
                }
            }
            i += 1;
        }
        while last < 32 {
            last += 1;
            bounds[last] = list.len() as u16;
        }
        if !sorted {
            bounds = ANY;
        }
        Self {
            list,
            more,
            heads,
            bounds,
        }
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
            bounds: ANY,
        }
    }

    /// Those that may begin with a letter, in small; all where it is beyond ASCII.
    #[inline]
    fn with_initial(&self, first: u8) -> impl Iterator<Item = &'w W> {
        let (from, to) = match (first, self.bounds) {
            (0x80.., _) | (_, ANY) => (0, self.list.len()),
            (_, bounds) => {
                let [from, to] = [0, 1].map(|next| bounds[(initial(first) + next) % 33]);
                (usize::from(from), usize::from(to))
            }
        };
        self.list
            .get(from..to)
            .unwrap_or(&[])
            .iter()
            .chain(self.more)
    }
}

/// The bounds of words in no order.
const ANY: [u16; 33] = [u16::MAX; 33];

/// With all separators in the third place behind `a` and `second`, or in the second between `a` and `c`.
const fn blanked(mut set: Threes<32>, a: u8, second: Option<u8>, c: u8) -> Threes<32> {
    let (marks, mut i) = (b" _-.'", 0);
    while i < marks.len() {
        set = match second {
            Some(b) => set.with(a, b, marks[i]),
            None => set.with(a, marks[i], c),
        };
        i += 1;
    }
    set
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
            if words
                .with_initial(initial)
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
