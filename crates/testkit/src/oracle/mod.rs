//! The slow, obvious version of the whole pipeline, which judges the fast one.
//!
//! It holds the whole text and goes over it byte by byte. At each byte it asks every recognizer
//! that has a trigger there, in plain loops (`places`), about the same bounded piece of text
//! that the fast scan hands out; weighs the words around; and takes overlaps apart pair by pair
//! (`overlap`). It shares the recognizers, the words and the replacements with the library, and
//! nothing else: no bitmaps, no tiles, no tree of masks, no window, no waiting, no early output.
//!
//! The rules that it states, which the fast scan gets by skipping:
//!
//! - Digits are looked at once a word: where the word's first digit stands.
//! - A separator inside a value of hexadecimal groups already seen is a part of that value, and a
//!   `://` inside a URL already seen a part of that URL.
//! - Where other spellings of ASCII stand, a piece of the text around them is folded, which the library does
//!   for the oracle too, and judged once more as a text of its own.
//! - The cells of tables are read once more as fields; which these are, the library says for the oracle too.
//! - A recognizer is handed [`AHEAD`] bytes, and if it is not certain then, [`MAX_VALUE`]. A value
//!   that reaches the end of those goes on in pieces, of which each is a value.

mod again;
mod masks;
mod overlap;
mod places;

use scrubjay::internals::{
    AGAINST_TAKES, AHEAD, Again, Answer, BEHIND, Beyond, FOR_ADDS, MARGIN, Recognizer, STRONG,
    Trigger, edits, replacement,
};
use scrubjay::{Context, Finding, MAX_VALUE, Policy, Why};

/// What the oracle says of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// What is to be found, in byte offsets.
    pub findings: Vec<Finding>,
    /// The text with its values replaced.
    pub bytes: Vec<u8>,
}

/// The pipeline under one policy.
#[derive(Debug)]
pub struct Oracle {
    policy: Policy,
    recognizers: Vec<Recognizer>,
    again: Again,
}

/// A value that reached the longest piece: where its next piece starts, and whose it is.
struct Cut {
    at: usize,
    recognizer: usize,
    first: Finding,
}

impl Oracle {
    /// The oracle for a policy.
    pub fn new(policy: &Policy) -> Self {
        Self {
            policy: policy.clone(),
            recognizers: Recognizer::all(policy),
            again: Again::new(policy),
        }
    }

    /// What is to be found in a text, and what is to come out.
    pub fn judge(&self, text: &[u8]) -> Verdict {
        let (edited, kept) = self
            .candidates(text, text.len())
            .into_iter()
            .chain(self.folded(text))
            .chain(self.tabled(text))
            .partition(|candidate| edits(&self.policy, candidate.entity));
        let findings = overlap::decide(edited, kept);
        let mut bytes = Vec::new();
        let mut done = 0;
        for finding in &findings {
            let (start, end) = (finding.start as usize, finding.end as usize);
            bytes.extend_from_slice(&text[done..start]);
            let value = &text[start..end];
            bytes.extend(replacement(
                &self.policy,
                finding.entity,
                value,
                finding.continued,
            ));
            done = end;
        }
        bytes.extend_from_slice(&text[done..]);
        Verdict { findings, bytes }
    }

    /// Every value that a recognizer is sure enough of, overlapping as they come.
    /// Triggers count up to `to`.
    fn candidates(&self, text: &[u8], to: usize) -> Vec<Finding> {
        let mut out = Vec::new();
        let mut cut: Option<Cut> = None;
        // The ends of what was seen at hexadecimal groups and at schemes.
        let mut seen = [0; 2];
        let mut at = 0;
        while at < to {
            if let Some(value) = cut.take_if(|value| value.at == at) {
                let piece = self.piece(text, &value);
                if piece.start < piece.end {
                    out.push(piece);
                }
                if piece.end - piece.start == MAX_VALUE as u64 {
                    let at = piece.end as usize;
                    cut = Some(Cut { at, ..value });
                }
            }
            let before = seen;
            for (index, recognizer) in self.recognizers.iter().enumerate() {
                for (group, start, end) in asked(text, at, recognizer) {
                    if group.is_some_and(|group| at < before[group]) {
                        continue;
                    }
                    let Some((found, whole)) = ask(text, at, recognizer, start, end) else {
                        continue;
                    };
                    if let Some(group) = group {
                        seen[group] = seen[group].max(found.end as usize);
                    }
                    if found.confidence < recognizer.least() {
                        continue;
                    }
                    if !whole && cut.is_none() {
                        cut = Some(Cut {
                            at: found.end as usize,
                            recognizer: index,
                            first: found,
                        });
                    }
                    out.push(found);
                }
            }
            at += 1;
        }
        out
    }

    /// The next piece of a value that was cut; empty where the value ended with the one before.
    fn piece(&self, text: &[u8], cut: &Cut) -> Finding {
        let mut end = cut.at;
        while end < text.len()
            && end < cut.at + MAX_VALUE
            && self.recognizers[cut.recognizer].goes_on(text[end])
        {
            end += 1;
        }
        Finding {
            start: cut.at as u64,
            end: end as u64,
            continued: true,
            ..cut.first
        }
    }
}

/// What a recognizer is asked at a byte: for groups and schemes the number of the kind, then the
/// place. Twice the same place is asked once.
fn asked(text: &[u8], at: usize, recognizer: &Recognizer) -> Vec<(Option<usize>, usize, usize)> {
    let mut out = Vec::new();
    for trigger in recognizer.triggers() {
        let group = match trigger {
            Trigger::HexGroups => Some(0),
            Trigger::Scheme => Some(1),
            _ => None,
        };
        for (start, end) in places::of(text, at, trigger) {
            if !out.contains(&(group, start, end)) {
                out.push((group, start, end));
            }
        }
    }
    out
}

/// Asks about a place; the value, weighed, and whether it is whole.
fn ask(
    text: &[u8],
    trigger: usize,
    recognizer: &Recognizer,
    start: usize,
    end: usize,
) -> Option<(Finding, bool)> {
    let low = trigger.saturating_sub(BEHIND);
    for reach in [AHEAD, MAX_VALUE] {
        let high = text.len().min(trigger + reach);
        let piece = &text[low..high];
        let beyond = if high == trigger + MAX_VALUE {
            Beyond::Cut
        } else if high == text.len() {
            Beyond::Nothing
        } else {
            Beyond::Unseen
        };
        match recognizer.find(piece, start - low, end - low, beyond) {
            Answer::No => return None,
            Answer::More => {}
            Answer::Yes {
                start,
                end,
                confidence,
                rule,
                check,
            } => {
                if beyond == Beyond::Unseen && end + MARGIN >= piece.len() {
                    continue;
                }
                let (confidence, context) = weigh(recognizer, piece, start, end, confidence);
                let finding = Finding {
                    entity: recognizer.entity(),
                    start: (low + start) as u64,
                    end: (low + end) as u64,
                    confidence,
                    why: Why {
                        rule,
                        check,
                        context,
                    },
                    continued: false,
                };
                let whole = beyond != Beyond::Cut || end < piece.len();
                return Some((finding, whole));
            }
        }
    }
    None
}

/// The confidence after the words around a value have spoken.
fn weigh(
    recognizer: &Recognizer,
    piece: &[u8],
    start: usize,
    end: usize,
    confidence: u8,
) -> (u8, Context) {
    if confidence >= STRONG || !recognizer.has_words() {
        return (confidence, Context::None);
    }
    let context = recognizer.judge(piece, start, end, confidence);
    let confidence = match context {
        Context::For => (confidence + FOR_ADDS).min(99),
        Context::Against => confidence.saturating_sub(AGAINST_TAKES),
        _ => confidence,
    };
    (confidence, context)
}
