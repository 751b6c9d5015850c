//! Which tokens are worth a look, and the runs that they form. All else is no entity.

use core::ops::Range;

use crate::lexicon::list;
use crate::token::{Break, Case, LONGEST, PEEK, Token};

/// The most tokens of a run. A longer one is cut, so that a decision never waits for more.
pub(crate) const LONGEST_RUN: usize = 32;
/// Tokens between two that are worth a look which do not part them.
const LINK: usize = 2;
/// Tokens behind a run that must be known before it is tagged.
pub(crate) const RIGHT: usize = 6;
/// Bytes that may wait for a decision: a run and what follows it, the longest tokens with the widest gaps, and
/// one that has not ended yet.
pub(crate) const WAIT: usize = (LONGEST_RUN + RIGHT + 3) * (LONGEST + 32) + LONGEST + PEEK;
/// Tokens before a run that its features see.
pub(crate) const LEFT: usize = 8;

/// Tokens by place, with nothing before and behind.
#[derive(Clone, Copy)]
pub(crate) struct View<'t> {
    pub(crate) tokens: &'t [Token],
}

impl<'t> View<'t> {
    #[inline]
    pub(crate) fn at(self, place: usize, step: isize) -> &'t Token {
        place
            .checked_add_signed(step)
            .and_then(|place| self.tokens.get(place))
            .unwrap_or(&Token::NONE)
    }

    /// Whether a token may be (part of) a name. It looks at two tokens to both sides.
    fn candidate(self, place: usize) -> bool {
        let token = self.at(place, 0);
        match token.case {
            Case::Title | Case::Upper | Case::Mixed | Case::Initial => {
                // A common word that alone begins a sentence.
                !FUNCTION.contains(&token.hash)
                    || self.at(place, 1).capital()
                    || self.at(place, -1).capital()
            }
            Case::Lower => {
                let word = token.word;
                if word.known {
                    let before = self.at(place, -1);
                    let behind_a_name = before.is_word()
                        && before.word.lists & list::FIRST != 0
                        && (before.capital() || before.word.lists & list::COMMON == 0);
                    word.lists & list::COMMON == 0
                        || (behind_a_name && word.lists & list::LAST != 0)
                } else {
                    token.letters >= 3
                }
            }
            Case::Number => (-2..=2).any(|step| {
                let near = self.at(place, step);
                matches!(near.case, Case::Title | Case::Upper | Case::Mixed)
                    || (near.case == Case::Lower && near.word.lists & list::STREET != 0)
            }),
            Case::Mark | Case::Code | Case::Clitic => false,
        }
    }

    fn links(self, place: usize) -> bool {
        let token = self.at(place, 0);
        match token.case {
            Case::Lower => token.letters <= 3 || token.word.lists & list::STREET != 0,
            Case::Mark => matches!(token.mark, b',' | b'&' | b'-' | b'.' | b'\'' | b'/' | b'#'),
            Case::Number | Case::Clitic | Case::Initial | Case::Title | Case::Upper => true,
            Case::Mixed | Case::Code => false,
        }
    }

    /// The next run from `from` on whose end is certain: `Err(place)` if everything before `place` is in no
    /// run and nothing more can be said yet.
    pub(crate) fn run(self, from: usize, finished: bool) -> Result<Range<usize>, usize> {
        let count = self.tokens.len();
        // The last two tokens' neighbours are not known yet.
        let sure = if finished {
            count
        } else {
            count.saturating_sub(2)
        };
        let Some(start) = (from..sure).find(|place| self.candidate(*place)) else {
            return Err(sure.max(from));
        };
        let mut last = start;
        let mut place = start + 1;
        while place - start < LONGEST_RUN && place - last <= LINK + 1 {
            if place >= count && finished {
                break;
            }
            if place >= sure && !finished {
                return Err(start);
            }
            if self.at(place, 0).line == Break::Hard {
                break;
            }
            if self.candidate(place) {
                last = place;
            } else if !self.links(place) {
                break;
            }
            place += 1;
        }
        let end = last + 1;
        if end + RIGHT > count && !finished {
            return Err(start);
        }
        Ok(start..end)
    }
}

/// Hashes of words that begin sentences and never name anything.
const FUNCTION: Words<96> = Words::new(&[
    "the", "a", "an", "i", "he", "she", "it", "we", "you", "they", "this", "that", "these",
    "those", "my", "your", "his", "her", "its", "our", "their", "in", "on", "at", "by", "for",
    "from", "to", "with", "of", "as", "and", "but", "or", "if", "so", "when", "while", "where",
    "what", "who", "how", "why", "which", "there", "here", "is", "are", "was", "were", "be",
    "been", "has", "have", "had", "do", "does", "did", "can", "could", "would", "should", "not",
    "no", "yes", "after", "before", "because", "although", "however", "then", "than", "all",
    "some", "any", "one", "two", "first", "also", "just", "now", "please", "thanks", "thank",
    "let", "get", "more", "most", "many", "such", "since", "during", "about", "into", "over", "up",
]);

struct Words<const N: usize>([u32; N]);

impl<const N: usize> Words<N> {
    /// Up to `N` words.
    const fn new(words: &[&str]) -> Self {
        let mut hashes = [0; N];
        let mut i = 0;
        while i < words.len() {
            hashes[i] = crate::text::hash(words[i].as_bytes());
            i += 1;
        }
        // Sorted by insertion.
        let mut i = 1;
        while i < N {
            let mut j = i;
            while j > 0 && hashes[j - 1] > hashes[j] {
                (hashes[j - 1], hashes[j]) = (hashes[j], hashes[j - 1]);
                j -= 1;
            }
            i += 1;
        }
        Self(hashes)
    }

    fn contains(&self, hash: &u32) -> bool {
        self.0.binary_search(hash).is_ok()
    }
}
