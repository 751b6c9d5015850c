//! The enabled part of the catalog, laid out for the scan: who looks at which trigger.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::context::{AGAINST_WORDS, Words};
use super::declared::Declared;
use super::lexicon::Lexicon;
use super::shape::{Manner, Shapes};
use super::site::sure;
use super::spec::{Spec, Trigger};
use super::triggers::Wanted;
use crate::check::PhoneRegions;
use crate::finding::Entity;

/// One enabled recognizer.
pub(crate) struct Rule {
    pub(crate) entity: Entity,
    pub(crate) spec: &'static Spec,
    pub(crate) words: Words<'static>,
    /// Values below are not reported.
    pub(crate) least: u8,
}

impl Rule {
    pub(crate) const fn new(entity: Entity, spec: &'static Spec, least: u8) -> Self {
        Self {
            entity,
            spec,
            words: Words::new(spec.words, spec.common_words()),
            least,
        }
    }
}

/// All enabled recognizers by trigger. A `u16` is an index into `rules`.
#[derive(Default)]
pub(crate) struct Rules {
    pub(super) rules: Vec<Rule>,
    pub(super) shapes: Shapes,
    pub(super) codes: Vec<Codes>,
    /// The lengths that anyone looks at, one bit each.
    pub(super) code_lengths: u64,
    pub(super) lead: Vec<u16>,
    pub(super) dotted: Vec<u16>,
    pub(super) plus: Vec<u16>,
    pub(super) house: Vec<u16>,
    pub(super) prefixes: Prefixes,
    pub(super) at: Vec<u16>,
    pub(super) scheme: Vec<u16>,
    pub(super) hex_groups: Vec<u16>,
    pub(super) armor: Vec<u16>,
    pub(super) declared: Declared,
    pub(super) capitals: Vec<u16>,
    /// By sixty-four rules, none where nobody looks at values given to names.
    pub(super) assigned: Vec<Assigned>,
    pub(super) named: Vec<u16>,
    pub(super) title: Vec<u16>,
    pub(super) words: Vec<u16>,
    pub(super) wanted: Wanted,
    pub(super) lexicon: Lexicon,
    pub(super) regions: PhoneRegions,
    /// What stands in the lexicon for the words that speak against any value.
    pub(super) against: u16,
}

/// The longest word that [`Trigger::Code`] can ask for.
pub(super) const MAX_CODE: usize = 40;

impl Rules {
    pub(crate) fn new(enabled: Vec<Rule>, declared: Declared, regions: PhoneRegions) -> Self {
        let mut rules = Self {
            declared,
            regions,
            codes: alloc::vec![Codes::default(); MAX_CODE + 1],
            ..Self::default()
        };
        let mut masks = Vec::new();
        let mut prefixes = Vec::new();
        for (i, rule) in enabled.iter().enumerate() {
            let i = i as u16;
            // Where weak values are wanted as they are, no word is asked for.
            // The countries that a policy names make national writing surer.
            let anywhere = regions.is_empty() || !rule.spec.country.is_empty();
            let hint = rule.least > sure::WEAK && anywhere;
            for trigger in rule.spec.triggers {
                match trigger {
                    Trigger::Hint(mask) if hint => masks.push((*mask, Manner::Hint, i)),
                    Trigger::Shape(mask) | Trigger::Hint(mask) => {
                        masks.push((*mask, Manner::Alone, i));
                    }
                    Trigger::LooseHint(mask) if hint => masks.push((*mask, Manner::LooseHint, i)),
                    Trigger::Loose(mask) | Trigger::LooseHint(mask) => {
                        masks.push((*mask, Manner::Loose, i));
                    }
                    Trigger::Tagger => {}
                    Trigger::Plus => rules.plus.push(i),
                    Trigger::House => rules.house.push(i),
                    Trigger::Code(least, most) | Trigger::HintCode(least, most) => {
                        let hint = hint && matches!(trigger, Trigger::HintCode(..));
                        for length in *least..=(*most).min(MAX_CODE) {
                            rules.code_lengths |= 1 << length;
                            if let Some(codes) = rules.codes.get_mut(length) {
                                codes.add(i, hint, enabled.len());
                            }
                        }
                    }
                    Trigger::Lead => rules.lead.push(i),
                    Trigger::Dotted => rules.dotted.push(i),
                    Trigger::Prefix(prefix) => prefixes.push((*prefix, i)),
                    Trigger::Pattern => {
                        prefixes.push((super::secrets::prefix(rule.spec.pattern), i))
                    }
                    Trigger::At => rules.at.push(i),
                    Trigger::Scheme => rules.scheme.push(i),
                    Trigger::HexGroups => rules.hex_groups.push(i),
                    Trigger::Armor => rules.armor.push(i),
                    Trigger::Capitals => rules.capitals.push(i),
                    Trigger::Assigned => Assigned::add(&mut rules.assigned, i, rule),
                    Trigger::Named => rules.named.push(i),
                    Trigger::Words => rules.words.push(i),
                    Trigger::Title => rules.title.push(i),
                }
            }
        }
        rules.wanted = Wanted {
            assigned: !(rules.assigned.is_empty() && rules.named.is_empty()),
            title: !rules.title.is_empty(),
            words: !rules.words.is_empty(),
        };
        let words = enabled
            .iter()
            .map(|rule| [rule.spec.words, rule.spec.common_words()]);
        rules.lexicon = Lexicon::new(words.chain([[AGAINST_WORDS, &[]]]));
        rules.against = enabled.len() as u16;
        rules.shapes = Shapes::new(&masks);
        rules.prefixes = Prefixes::new(prefixes);
        rules.rules = enabled;
        rules
    }
}

/// Who of sixty-four rules looks at values given to names, one bit each.
#[derive(Clone, Copy, Default)]
pub(super) struct Assigned {
    pub(super) all: u64,
    /// Rows of the table of secrets.
    pub(super) rows: u64,
    /// Those that need a word near.
    pub(super) worded: u64,
}

impl Assigned {
    fn add(list: &mut Vec<Self>, i: u16, rule: &Rule) {
        let (at, bit) = (usize::from(i / 64), 1 << (i % 64));
        list.resize(list.len().max(at + 1), Self::default());
        if let Some(those) = list.get_mut(at) {
            those.all |= bit;
            those.rows |= if rule.spec.pattern.is_empty() { 0 } else { bit };
            let worded = !rule.words.is_empty() && sure::WEAK < rule.least;
            those.worded |= if worded { bit } else { 0 };
        }
    }
}

/// Who looks at words of one length.
#[derive(Clone, Default)]
pub(super) struct Codes {
    pub(super) alone: Vec<u16>,
    /// The set of those that need a word near, empty where there are none.
    pub(super) hints: Vec<u64>,
}

impl Codes {
    fn add(&mut self, rule: u16, hint: bool, rules: usize) {
        if !hint {
            self.alone.push(rule);
            return;
        }
        self.hints.resize(rules.div_ceil(64), 0);
        if let Some(word) = self.hints.get_mut(usize::from(rule / 64)) {
            *word |= 1 << (rule % 64);
        }
    }
}

/// Literal beginnings, by their first byte.
pub(super) struct Prefixes {
    list: Vec<Prefix>,
    /// A bit for each first two bytes; all of them for a beginning of one byte.
    pairs: Box<[u128; 128]>,
    first: Box<[(u16, u16); 256]>,
}

struct Prefix {
    mask: u32,
    head: u32,
    text: &'static str,
    rule: u16,
}

impl Default for Prefixes {
    fn default() -> Self {
        Self {
            list: Vec::new(),
            pairs: Box::new([0; 128]),
            first: Box::new([(0, 0); 256]),
        }
    }
}

impl Prefixes {
    fn new(mut prefixes: Vec<(&'static str, u16)>) -> Self {
        prefixes.sort_unstable();
        let mut made = Self::default();
        for (i, (text, rule)) in prefixes.iter().enumerate() {
            let mut head = [0; 4];
            let mut mask = [0; 4];
            for ((slot, on), byte) in head.iter_mut().zip(&mut mask).zip(text.bytes()) {
                (*slot, *on) = (byte, 0xFF);
            }
            made.list.push(Prefix {
                mask: u32::from_le_bytes(mask),
                head: u32::from_le_bytes(head),
                text,
                rule: *rule,
            });
            let first = text.bytes().next().unwrap_or(0);
            let second = text.as_bytes().get(1);
            let seconds = second.map_or(u128::MAX, |second| 1 << (second & 127));
            if let Some(pairs) = made.pairs.get_mut(usize::from(first & 127)) {
                *pairs |= seconds;
            }
            if let Some((from, to)) = made.first.get_mut(usize::from(first)) {
                if *to == 0 {
                    *from = i as u16;
                }
                *to = i as u16 + 1;
            }
        }
        made
    }

    /// Whether a prefix may begin with these two bytes.
    #[inline]
    pub(super) fn may(&self, first: u8, second: u8) -> bool {
        self.pairs[usize::from(first & 127)] >> (second & 127) & 1 != 0
    }

    /// The rules whose prefix `text` begins with.
    #[inline]
    pub(super) fn of<'s>(&'s self, text: &'s [u8]) -> impl Iterator<Item = u16> + 's {
        let first = text.first().copied().unwrap_or(0);
        let (from, to) = self
            .first
            .get(usize::from(first))
            .copied()
            .unwrap_or((0, 0));
        let head = text
            .first_chunk::<4>()
            .map_or(0, |head| u32::from_le_bytes(*head));
        let near = self
            .list
            .get(usize::from(from)..usize::from(to))
            .unwrap_or(&[]);
        near.iter()
            .filter(move |prefix| {
                head & prefix.mask == prefix.head && text.starts_with(prefix.text.as_bytes())
            })
            .map(|prefix| prefix.rule)
    }
}
