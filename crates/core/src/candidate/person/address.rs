//! What an e-mail address says of the name beside it.

use super::words::{LISTS, LOCALS, PARTICLES, SHARED};

/// The two parts of an address.
pub(super) struct Address<'t> {
    local: &'t [u8],
    domain: &'t [u8],
}

impl<'t> Address<'t> {
    /// The address `text[from..to]` with its `@` at `at`.
    pub(super) fn new(text: &'t [u8], from: usize, at: usize, to: usize) -> Option<Self> {
        Some(Self {
            local: text.get(from..at)?,
            domain: text.get(at + 1..to)?,
        })
    }

    /// The words of the local part.
    fn tokens(&self) -> impl Iterator<Item = &'t [u8]> {
        self.local
            .split(|b| !b.is_ascii_alphabetic())
            .filter(|token| !token.is_empty())
    }

    /// Whether a word is one of the local part.
    pub(super) fn has(&self, word: &[u8]) -> bool {
        word.len() > 1 && self.tokens().any(|token| token.eq_ignore_ascii_case(word))
    }

    /// Whether the local part is two words written as one, or the last and the first one's initial.
    pub(super) fn spells(&self, name: &[u8]) -> bool {
        let Some(blank) = name.iter().position(|b| *b == b' ') else {
            return false;
        };
        let (first, last) = (name.get(..blank), name.get(blank + 1..));
        let is = |first: Option<&[u8]>| match (first, last) {
            (Some(first), Some(last)) if last.len() > 3 => {
                let (head, tail) = self.local.split_at(first.len().min(self.local.len()));
                head.eq_ignore_ascii_case(first) && tail.eq_ignore_ascii_case(last)
            }
            _ => false,
        };
        is(first) || is(name.get(..1))
    }

    /// Whether it is a function's: `support`, `no-reply`.
    pub(super) fn is_role(&self) -> bool {
        self.is_any(LOCALS)
    }

    /// Whether companies and persons of their own have it: `info`.
    pub(super) fn is_shared(&self) -> bool {
        self.is_any(SHARED)
    }

    fn is_any(&self, list: &[&str]) -> bool {
        let tag = self.local.iter().position(|b| *b == b'+');
        let own = self
            .local
            .get(..tag.unwrap_or(self.local.len()))
            .unwrap_or(&[]);
        let squeezed = |known: &str| {
            let letters = own.iter().filter(|b| b.is_ascii_alphabetic());
            letters.map(u8::to_ascii_lowercase).eq(known.bytes())
        };
        let first = self.tokens().next().unwrap_or(&[]);
        list.iter()
            .any(|known| first.eq_ignore_ascii_case(known.as_bytes()) || squeezed(known))
    }

    /// Whether its domain is one of mailing lists.
    pub(super) fn is_list(&self) -> bool {
        self.labels().any(|label| {
            LISTS
                .iter()
                .any(|known| label.eq_ignore_ascii_case(known.as_bytes()))
        })
    }

    /// The labels of the domain but the last.
    fn labels(&self) -> impl Iterator<Item = &'t [u8]> {
        let top = self.domain.iter().rposition(|b| *b == b'.').unwrap_or(0);
        let labels = self.domain.get(..top).unwrap_or(&[]);
        labels.split(|b| *b == b'.')
    }

    /// Whether a word of the name is in the domain, as a company's is.
    pub(super) fn is_named_after(&self, name: &[u8]) -> bool {
        words(name).any(|word| {
            self.labels().any(|label| {
                word.len() > 3 && holds(label, word) || label.eq_ignore_ascii_case(word)
            })
        })
    }

    /// Whether the local part has a word of the name, the beginning of one, or its initials.
    pub(super) fn speaks_for(&self, name: &[u8]) -> bool {
        let word = words(name).any(|word| {
            let head = word.get(..word.len().min(5)).unwrap_or(word);
            let begins = |token: &[u8]| {
                token.len() > 2
                    && word
                        .get(..token.len())
                        .is_some_and(|head| head.eq_ignore_ascii_case(token))
            };
            holds(self.local, head) || self.tokens().any(begins)
        });
        word || self.has_initials(name)
    }

    fn has_initials(&self, name: &[u8]) -> bool {
        let mut letters = self.local.iter().filter(|b| b.is_ascii_alphabetic());
        let initials = || {
            let words = name.split(|b| matches!(b, b' ' | b',' | b'-'));
            words
                .filter_map(|word| word.first())
                .filter(|b| b.is_ascii_alphabetic())
        };
        let same = |(a, b): (&u8, &u8)| a.eq_ignore_ascii_case(b);
        let count = letters.clone().count();
        match count {
            1 => letters
                .next()
                .is_some_and(|own| initials().any(|initial| same((own, initial)))),
            2..=4 => count == initials().count() && letters.zip(initials()).all(same),
            _ => false,
        }
    }
}

/// Whether a word stands anywhere in a text.
fn holds(text: &[u8], word: &[u8]) -> bool {
    text.windows(word.len().max(1))
        .any(|part| part.eq_ignore_ascii_case(word))
}

/// The longest stretch of ASCII letters in each word of a name, from three on: `ller` of `Müller`.
fn words(name: &[u8]) -> impl Iterator<Item = &[u8]> {
    let particle = |word: &[u8]| PARTICLES.iter().any(|known| word == known.as_bytes());
    name.split(|b| matches!(b, b' ' | b',' | b'-'))
        .filter(move |word| !particle(word))
        .filter_map(|word| {
            word.split(|b| !b.is_ascii_alphabetic())
                .max_by_key(|part| part.len())
        })
        .filter(|part| part.len() > 2)
}
