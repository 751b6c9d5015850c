//! The seams that the naive oracle of the tests needs. Hidden, and no interface to build on: it changes
//! with the stages.

use alloc::vec::Vec;

use crate::bytes::fold;
use crate::candidate::seams;
use crate::candidate::{Declared, Rule, Rules, catalog};
use crate::check::PhoneRegions;
use crate::edit::{Editor, Scene, Value};
use crate::finding::{Check, Context, Entity};
use crate::policy::Policy;

/// Bytes before a trigger that a recognizer is handed.
pub const BEHIND: usize = seams::BEHIND;
/// Bytes from a trigger on that it is handed first.
pub const AHEAD: usize = crate::candidate::AHEAD;
/// How far from the end of its text a value must end, unless there will be no more.
pub const MARGIN: usize = seams::MARGIN;
/// From this confidence on, words around a value change nothing.
pub const STRONG: u8 = seams::STRONG;
/// What a word for the entity adds.
pub const FOR_ADDS: u8 = seams::FOR_ADDS;
/// What a word against it takes.
pub const AGAINST_TAKES: u8 = seams::AGAINST_TAKES;

/// The second reading: places so near to each other share a piece.
pub const FOLD_GAP: usize = seams::GAP;
/// The last place of a piece is at most so far from the first.
pub const FOLD_MOST: usize = seams::MOST;
/// Bytes behind the last place that a piece holds.
pub const FOLD_BEHIND: usize = seams::BEHIND_FOLD;
/// Triggers are looked at up to so many bytes behind the last place.
pub const FOLD_TRIGGERS: usize = seams::TRIGGERS;
/// A value counts that starts at most so many bytes before the first place.
pub const FOLD_STARTS: usize = seams::STARTS;
/// And that ends so many bytes before the end of the piece, unless the text ends there.
pub const FOLD_ENDS: usize = seams::ENDS;

/// What the name of a column adds to the confidence of a cell's value.
pub const COLUMN_ADDS: u8 = seams::NAMED;

pub use crate::candidate::seams::Field;

/// Which pieces of a text a policy's recognizers read again: cells of tables, and what stands for a phrase.
pub struct Again(Rules);

impl core::fmt::Debug for Again {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Again").finish_non_exhaustive()
    }
}

impl Again {
    /// For a policy.
    #[must_use]
    pub fn new(policy: &Policy) -> Self {
        let enabled = Recognizer::all(policy);
        let enabled = enabled.into_iter().map(|one| one.0).collect();
        Self(Rules::new(enabled, Declared::default(), policy.regions()))
    }

    /// What is read again of a text.
    #[must_use]
    pub fn fields(&self, text: &[u8]) -> Vec<Field> {
        seams::fields(&self.0, text)
    }
}

/// Whether another spelling stands at `at` that can matter.
#[must_use]
pub fn lives(text: &[u8], at: usize) -> bool {
    fold::lives(text, at)
}

/// The fold of a piece, and the start and end of each of its bytes in the piece.
#[must_use]
pub fn folded(piece: &[u8]) -> (Vec<u8>, Vec<(usize, usize)>) {
    let mut folded = fold::Folded::default();
    folded.fold(piece);
    let spans = (0..folded.text.len()).map(|at| folded.origin(at, at + 1));
    let spans = spans.collect();
    (folded.text, spans)
}

/// A place worth a look, as the catalog names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trigger {
    /// A mask, standing alone.
    Shape(&'static str),
    /// A mask whose neighbours the recognizer judges.
    Loose(&'static str),
    /// Four numbers joined by dots.
    Dotted,
    /// Digits behind a `+`.
    Plus,
    /// A number that begins a word.
    House,
    /// A word of letters and digits of so many bytes.
    Code(usize, usize),
    /// Two letters and two digits at the start of a word.
    Lead,
    /// A long run that begins so.
    Prefix(&'static str),
    /// `@`
    At,
    /// `://`
    Scheme,
    /// Groups of hexadecimal digits.
    HexGroups,
    /// `-----`
    Armor,
    /// Eight capital letters in a row.
    Capitals,
    /// What gives a value to the name of a secret.
    Assigned,
    /// What gives a value to a name that says that it names someone.
    Named,
    /// The third letter of a small word.
    Words,
    /// A letter behind a blank or line break.
    Title,
}

/// What stands behind the piece of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beyond {
    /// More text.
    Unseen,
    /// More text, but the piece is as long as one gets.
    Cut,
    /// Nothing.
    Nothing,
}

/// A recognizer's answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Nothing here.
    No,
    /// Not certain without more text.
    More,
    /// A value.
    Yes {
        /// Where it starts in the piece.
        start: usize,
        /// Where it ends.
        end: usize,
        /// How sure, before the words around it speak.
        confidence: u8,
        /// Its rule.
        rule: &'static str,
        /// What confirmed it.
        check: Check,
    },
}

/// One enabled recognizer.
pub struct Recognizer(Rule, PhoneRegions);

impl core::fmt::Debug for Recognizer {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.0.spec.name)
    }
}

impl Recognizer {
    /// What a policy looks for, by number.
    #[must_use]
    pub fn all(policy: &Policy) -> Vec<Self> {
        catalog()
            .filter(|entry| policy.looks_for(entry.entity, entry.spec.country, entry.spec.on))
            .map(|entry| {
                let rule = Rule::new(entry.entity, entry.spec, policy.least(entry.entity));
                Self(rule, policy.regions())
            })
            .collect()
    }

    /// What it finds.
    #[must_use]
    pub const fn entity(&self) -> Entity {
        self.0.entity
    }

    /// The confidence below which nothing is reported.
    #[must_use]
    pub const fn least(&self) -> u8 {
        self.0.least
    }

    /// Where it looks.
    #[must_use]
    pub fn triggers(&self) -> Vec<Trigger> {
        let triggers = self.0.spec.triggers.iter();
        triggers
            .filter_map(|trigger| {
                Some(match trigger {
                    seams::Trigger::Tagger => return None,
                    seams::Trigger::Shape(mask) | seams::Trigger::Hint(mask) => {
                        Trigger::Shape(mask)
                    }
                    seams::Trigger::Loose(mask) | seams::Trigger::LooseHint(mask) => {
                        Trigger::Loose(mask)
                    }
                    seams::Trigger::Plus => Trigger::Plus,
                    seams::Trigger::House => Trigger::House,
                    seams::Trigger::Code(least, most) | seams::Trigger::HintCode(least, most) => {
                        Trigger::Code(*least, *most)
                    }
                    seams::Trigger::Lead => Trigger::Lead,
                    seams::Trigger::Dotted => Trigger::Dotted,
                    seams::Trigger::Prefix(prefix) => Trigger::Prefix(prefix),
                    seams::Trigger::Pattern => Trigger::Prefix(seams::prefix(self.0.spec.pattern)),
                    seams::Trigger::At => Trigger::At,
                    seams::Trigger::Scheme => Trigger::Scheme,
                    seams::Trigger::HexGroups => Trigger::HexGroups,
                    seams::Trigger::Armor => Trigger::Armor,
                    seams::Trigger::Capitals => Trigger::Capitals,
                    seams::Trigger::Assigned => Trigger::Assigned,
                    seams::Trigger::Named => Trigger::Named,
                    seams::Trigger::Words => Trigger::Words,
                    seams::Trigger::Title => Trigger::Title,
                })
            })
            .collect()
    }

    /// Asks it about a place in a piece of text.
    #[must_use]
    pub fn find(&self, text: &[u8], start: usize, end: usize, beyond: Beyond) -> Answer {
        let beyond = match beyond {
            Beyond::Unseen => seams::Beyond::Unseen,
            Beyond::Cut => seams::Beyond::Cut,
            Beyond::Nothing => seams::Beyond::Nothing,
        };
        let site = seams::Site::new(text, start, end, beyond, self.1);
        match (self.0.spec.find)(&site, self.0.spec) {
            seams::Seen::No => Answer::No,
            seams::Seen::More => Answer::More,
            seams::Seen::Yes(found) => Answer::Yes {
                start: found.start,
                end: found.end,
                confidence: found.confidence,
                rule: found.rule,
                check: found.check,
            },
        }
    }

    /// Whether it has words that speak for its values.
    #[must_use]
    pub const fn has_words(&self) -> bool {
        !self.0.words.is_empty()
    }

    /// What the words around a value say that is as sure as `confidence` without them.
    #[must_use]
    pub fn judge(&self, text: &[u8], start: usize, end: usize, confidence: u8) -> Context {
        seams::judge(text, start, end, &self.0.words, confidence >= self.0.least)
    }

    /// Whether a byte goes on a value that was cut.
    #[must_use]
    pub fn goes_on(&self, byte: u8) -> bool {
        (self.0.spec.body)(byte)
    }
}

/// Whether a policy changes an entity's values.
#[must_use]
pub fn edits(policy: &Policy, entity: Entity) -> bool {
    let mut treatments = policy.treatments().into_iter();
    treatments
        .find(|(known, _)| *known == entity)
        .is_none_or(|(_, treatment)| treatment.action.edits())
}

/// What a policy puts in the place of a value.
#[must_use]
pub fn replacement(policy: &Policy, entity: Entity, value: &[u8], continued: bool) -> Vec<u8> {
    let mut out = Vec::new();
    let of = policy
        .treatments()
        .into_iter()
        .find(|(known, _)| *known == entity);
    let editor = of.and_then(|(_, treatment)| Editor::new(treatment, None, None).ok());
    if let Some(editor) = editor {
        let value = Value {
            bytes: value,
            reading: value,
            whole: !continued,
            continued,
        };
        let mut scene = Scene {
            vault: None,
            nonces: None,
            subject: &[],
        };
        // Without keys nothing that can fail is asked for.
        let _ = editor.replace(value, &mut scene, &mut out);
    }
    out
}
