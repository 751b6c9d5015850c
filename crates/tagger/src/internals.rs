//! What the trainer shares with the tagger: the same tokens, runs, features and sums.

use alloc::vec::Vec;
use core::ops::Range;

use crate::features::{Scene, select};
use crate::gate::View;
use crate::label::{Label, Part};
use crate::lattice::{Factors, Lattice, Sides, natural};
use crate::lexicon::Lexicon;
use crate::token::{Token, Tokens};

/// Rows of weights.
pub const ROWS: usize = crate::features::ROWS;
/// The most tokens of a run.
pub const LONGEST_RUN: usize = crate::gate::LONGEST_RUN;
/// The labels of the chain.
pub const LABELS: usize = crate::label::LABELS;
/// Bits of a word's hash that a model keeps.
pub const HASH_BITS: u32 = crate::lexicon::HASH_BITS;
/// The first bytes of a model.
pub const MAGIC: [u8; 4] = crate::model::MAGIC;
/// The version of a model.
pub const VERSION: u32 = crate::model::VERSION;

/// The lists of the lexicon, a bit each.
pub mod lists {
    use crate::lexicon::list;

    /// First names.
    pub const FIRST: u8 = list::FIRST;
    /// Surnames.
    pub const LAST: u8 = list::LAST;
    /// Cities and their words.
    pub const PLACE: u8 = list::PLACE;
    /// Countries, states and what belongs to them.
    pub const COUNTRY: u8 = list::COUNTRY;
    /// Words that are common in small letters.
    pub const COMMON: u8 = list::COMMON;
    /// Words before a person's name.
    pub const TITLE: u8 = list::TITLE;
    /// Words of the names of organizations.
    pub const FIRM: u8 = list::FIRM;
    /// Words of streets.
    pub const STREET: u8 = list::STREET;
}

/// The exponential function, the same everywhere.
#[must_use]
pub fn exp(x: f64) -> f64 {
    crate::math::exp(x)
}

/// The checksum of a model's content.
#[must_use]
pub fn checksum(bytes: &[u8]) -> u32 {
    crate::model::checksum(bytes)
}

/// The hash of a word in lower case.
#[must_use]
pub fn hash(word: &[u8]) -> u32 {
    crate::text::hash(word)
}

/// Words to look up.
pub struct Words(Lexicon);

impl Words {
    /// Of hash, lists and cluster; `None` if one has no room.
    #[must_use]
    pub fn new(coarse: [u8; 1024], entries: &[(u32, u8, u16)]) -> Option<Self> {
        let mut lexicon = Lexicon::new(coarse);
        let all = entries
            .iter()
            .all(|(hash, lists, cluster)| lexicon.add(*hash, *lists, *cluster));
        all.then_some(Self(lexicon))
    }
}

/// One token of a run: where it is, and its rows.
pub struct Item {
    /// Byte offsets in the text.
    pub place: Range<usize>,
    /// Rows of weights.
    pub rows: Vec<u32>,
}

/// The runs of a text.
#[must_use]
pub fn runs(text: &[u8], words: &Words) -> Vec<Vec<Item>> {
    let mut tokens = Tokens::default();
    let mut all: Vec<Token> = Vec::new();
    while let Some(token) = tokens.next(text, 0, true, &words.0) {
        all.push(token);
    }
    let view = View { tokens: &all };
    let mut runs = Vec::new();
    let mut from = 0;
    while let Ok(run) = view.run(from, true) {
        from = run.end;
        let scene = Scene::new(view, run.clone());
        let items = run.map(|place| {
            let token = view.at(place, 0);
            Item {
                place: token.start as usize..token.end as usize,
                rows: select(view, place, &scene).to_vec(),
            }
        });
        runs.push(items.collect());
    }
    runs
}

/// The chain's number of a token at a place of a span of this kind.
#[must_use]
pub const fn number(label: Label, first: bool, last: bool) -> usize {
    let part = match (first, last) {
        (true, true) => Part::Only,
        (true, false) => Part::First,
        (false, true) => Part::Last,
        (false, false) => Part::Inner,
    };
    crate::label::number(label, part)
}

/// Whether a label may follow another.
#[must_use]
pub const fn follows(one: usize, next: usize) -> bool {
    crate::label::follows(one, next)
}

/// How likely labels and pairs of labels are in a run.
#[derive(Default)]
pub struct Sums(Lattice);

impl Sums {
    /// From scores and factors.
    pub fn fill(&mut self, scores: &[[f64; LABELS]], factors: &[[f64; LABELS]; LABELS]) {
        let emit = scores.iter().map(natural);
        let factors = Factors::new(factors);
        self.0.fill(emit, &factors, Sides::default());
    }

    /// How likely each label is at a token.
    #[must_use]
    pub fn node(&self, place: usize) -> &[f64; LABELS] {
        &self.0.nodes[place]
    }

    /// How likely each pair is at a token and the next.
    #[must_use]
    pub fn pairs(
        &self,
        place: usize,
        factors: &[[f64; LABELS]; LABELS],
    ) -> [[f64; LABELS]; LABELS] {
        self.0.pairs(place, factors)
    }
}
