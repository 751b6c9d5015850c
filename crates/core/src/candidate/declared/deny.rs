//! Values that are always found, and words that begin so.

use alloc::string::String;
use alloc::vec::Vec;

use super::trie::Trie;
use super::word::{word_at, word_before};
use crate::candidate::pattern::MAX_PATTERN;
use crate::finding::Entity;

/// One entry of a deny list.
pub(crate) struct Entry {
    pub(crate) entity: Entity,
    pub(crate) text: String,
    /// Whether it stands for all words that begin so.
    pub(crate) prefix: bool,
}

/// All entries.
#[derive(Default)]
pub(crate) struct Deny {
    trie: Trie,
    /// By byte: whether a value can begin with it, and whether it is an ASCII word character.
    classes: Vec<u8>,
    kinds: Vec<Kind>,
}

const FIRST: u8 = 1;
const WORD: u8 = 2;

struct Kind {
    entity: Entity,
    prefix: bool,
    /// Whether it ends with a word character, and so must not be followed by one.
    whole: bool,
}

/// An entry's value found; offsets are of the text.
#[derive(Clone, Copy)]
pub(super) struct Hit {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) entity: Entity,
}

impl Deny {
    /// Of entries of 1 to [`MAX_PATTERN`] bytes; of entries for the same text the first counts.
    pub(crate) fn new(entries: &[Entry]) -> Self {
        let mut literals = Vec::new();
        let mut deny = Self::default();
        for (entry, number) in entries.iter().zip(0..) {
            let text = entry.text.as_str();
            deny.kinds.push(Kind {
                entity: entry.entity,
                prefix: entry.prefix,
                whole: word_before(text.as_bytes(), text.len()),
            });
            literals.push((text.into(), number));
            if !text.is_ascii() {
                // The walk folds ASCII letters only.
                literals.push((text.to_lowercase().into_bytes(), number));
                literals.push((text.to_uppercase().into_bytes(), number));
            }
        }
        literals.retain(|(literal, _)| !literal.is_empty() && literal.len() <= MAX_PATTERN);
        let word = |byte| if word_at(&[byte], 0) > 0 { WORD } else { 0 };
        deny.classes = (0..=255).map(word).collect();
        for first in literals.iter().filter_map(|(literal, _)| literal.first()) {
            for byte in [first.to_ascii_lowercase(), first.to_ascii_uppercase()] {
                if let Some(class) = deny.classes.get_mut(usize::from(byte)) {
                    *class |= FIRST;
                }
            }
        }
        deny.trie = Trie::new(literals);
        deny
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.kinds.is_empty()
    }

    /// The first place from `from` on and before `limit` where a value begins, with the longest there.
    pub(super) fn find(&self, text: &[u8], from: usize, limit: usize) -> Option<Hit> {
        let class = |byte: &u8| self.classes.get(usize::from(*byte)).copied().unwrap_or(0);
        let before = from.checked_sub(1).and_then(|i| text.get(i));
        let mut before = before.map_or(0, class);
        for (at, byte) in (from..).zip(text.get(from..limit)?) {
            let here = class(byte);
            let inside = before & here & WORD != 0;
            before = here;
            // Inside a word no value begins.
            if here & FIRST != 0
                && !inside
                && (!word_before(text, at) || word_at(text, at) == 0)
                && let Some(hit) = self.longest(text, at)
            {
                return Some(hit);
            }
        }
        None
    }

    fn longest(&self, text: &[u8], start: usize) -> Option<Hit> {
        let mut longest: Option<Hit> = None;
        self.trie.walk(text, start, |end, number| {
            let Some(kind) = self.kinds.get(number as usize) else {
                return;
            };
            let end = match kind.prefix {
                true => word_end(text, start, end),
                false if kind.whole && word_at(text, end) > 0 => return,
                false => end,
            };
            if longest.is_none_or(|known| known.end < end) {
                longest = Some(Hit {
                    start,
                    end,
                    entity: kind.entity,
                });
            }
        });
        longest
    }
}

/// The end of the word that goes on at `end`: word characters, with single hyphens between them.
fn word_end(text: &[u8], start: usize, mut end: usize) -> usize {
    loop {
        let at = end + usize::from(text.get(end) == Some(&b'-'));
        let length = word_at(text, at);
        if length == 0 || at + length - start > MAX_PATTERN {
            return end;
        }
        end = at + length;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    fn all(text: &str) -> Vec<(String, u16)> {
        let entry = |number, text: &str, prefix| Entry {
            entity: Entity(number),
            text: text.to_string(),
            prefix,
        };
        let deny = Deny::new(&[
            entry(1, "Bluebird", false),
            entry(2, "Project Heron", false),
            entry(3, "PRJ-", true),
            entry(4, "Müller", false),
            entry(5, "bluebird", false),
            entry(6, "#x!", false),
            entry(7, "heron", true),
        ]);
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(hit) = deny.find(text.as_bytes(), at, text.len()) {
            found.push((
                text.get(hit.start..hit.end).unwrap().to_string(),
                hit.entity.number(),
            ));
            at = hit.end;
        }
        found
    }

    #[test]
    fn whole_words_in_either_case() {
        let one = |value: &str, number| alloc::vec![(value.to_string(), number)];
        assert_eq!(
            all("the BLUEBIRD, bluebirds, xBluebird, éBluebird"),
            one("BLUEBIRD", 1)
        );
        assert_eq!(all("项目bluebird项目"), one("bluebird", 1));
        assert_eq!(
            all("_project heron project heron2"),
            [("heron".to_string(), 7), ("heron2".to_string(), 7)]
        );
        assert_eq!(all("(project heron)"), one("project heron", 2));
        assert_eq!(
            all("prj-12-a- xprj-1 PRJ-"),
            [("prj-12-a".to_string(), 3), ("PRJ-".to_string(), 3)]
        );
        assert_eq!(
            all("MÜLLER müller Müllers"),
            [("MÜLLER".to_string(), 4), ("müller".to_string(), 4)]
        );
        assert_eq!(all("a#X!b"), one("#X!", 6));
    }

    #[test]
    fn words_are_bounded() {
        let long = "PRJ-".to_string() + &"é".repeat(200);
        assert_eq!(all(&long)[0].0.len(), MAX_PATTERN);
    }
}
