//! Shapes of numbers and codes: every mask of the catalog in one tree, walked once a number.
//!
//! A mask is written with `9` for a digit, `A` for a letter, `-` for one separator of ``space - . /``
//! (the recognizer says which it takes), `)` for two or three of those and brackets, and `{n}` or
//! `{n,m}` behind a `9` or `A` for repetition: `999-99-9999`, `A{2}9{6}A`. Adding a mask adds a
//! branch to the tree, not a pass over the text.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::vec::Vec;

/// The longest run of digits or letters that a mask can name.
pub(super) const MAX_RUN: u32 = 31;

/// What stands between two runs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Gap {
    /// Nothing: letters meet digits.
    None = 0,
    /// One separator.
    One = 1,
    /// Two or three separators or brackets.
    Wide = 2,
}

/// A step of the walk: the gap before a run, its class and its length.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Step(u8);

impl Step {
    /// `length` must be in `1..=MAX_RUN`.
    #[inline]
    pub(super) const fn new(gap: Gap, letters: bool, length: u32) -> Self {
        Self((gap as u8) << 6 | (letters as u8) << 5 | (length & MAX_RUN) as u8)
    }

    /// Gap and class in one.
    #[inline]
    const fn row(self) -> usize {
        self.0 as usize >> 5
    }

    #[inline]
    const fn length(self) -> usize {
        (self.0 & 31) as usize
    }

    #[inline]
    const fn bit(self) -> u32 {
        1 << (self.0 & 31)
    }
}

/// The lengths of runs of one class behind one gap that go on, and where that leads.
#[derive(Clone, Copy, Default)]
struct Row {
    present: u32,
    /// Where in `Shapes::targets` length 0 would stand.
    base: u16,
}

/// A place in the tree.
#[derive(Clone, Copy, Default)]
pub(super) struct Node {
    /// By gap and class; the last two are for the index's sake.
    rows: [Row; 8],
    /// Whose mask ends here: where they begin, and where those end of each manner.
    rules: [u16; 5],
    /// Where the set of its hints stands in `Shapes::hints`.
    hints: u16,
    gaps: bool,
}

/// All masks of the enabled rules.
pub(super) struct Shapes {
    nodes: Vec<Node>,
    targets: Vec<u16>,
    rules: Vec<u16>,
    /// Sets of rules, one bit each, of `width` words.
    hints: Vec<u64>,
    width: usize,
    /// First runs that lead anywhere, by what stands behind them.
    first: [u64; 3],
    /// Second runs that do, by the first: their lengths, digits and letters apart.
    second: Box<[[u32; 2]; 64]>,
}

impl Default for Shapes {
    fn default() -> Self {
        Self::new(&[])
    }
}

/// How the recognizer of a mask wants it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Manner {
    /// Standing alone.
    Alone,
    /// What stands next to it is the recognizer's to judge.
    Loose,
    /// The same with a word of the entity near.
    LooseHint,
    /// Standing alone, with a word of the entity near.
    Hint,
}

/// What stands behind a run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// Neither a separator nor a letter or digit.
    End = 0,
    /// A separator.
    Separator = 1,
    /// A letter or digit.
    Word = 2,
}

impl Next {
    #[inline]
    pub(super) const fn of(byte: u8) -> Self {
        Self::OF[byte as usize]
    }

    const OF: &'static [Self; 256] = &{
        let mut of = [Self::End; 256];
        let mut byte = 0;
        while byte < 256 {
            of[byte] = match byte as u8 {
                b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => Self::Word,
                b' ' | b'-' | b'.' | b'/' | b'(' | b')' => Self::Separator,
                _ => Self::End,
            };
            byte += 1;
        }
        of
    };
}

impl Node {
    /// Whether masks go on from here over separators.
    #[inline]
    pub(super) const fn goes_on(&self) -> bool {
        self.gaps
    }

    /// Whether a mask ends here.
    #[inline]
    pub(super) const fn ends(&self) -> bool {
        self.rules[0] != self.rules[4]
    }
}

impl Shapes {
    /// Builds the tree from masks, how each is wanted and the number of the rule it belongs to.
    pub(super) fn new(masks: &[(&str, Manner, u16)]) -> Self {
        let mut root = Draft::default();
        for (mask, manner, rule) in masks {
            root.add(&parse(mask), (*manner, *rule));
        }
        let mut shapes = Self {
            nodes: alloc::vec![Node::default()],
            // So that no base is below zero.
            targets: alloc::vec![0; 32],
            rules: Vec::new(),
            hints: Vec::new(),
            width: masks
                .iter()
                .map(|mask| usize::from(mask.2 / 64) + 1)
                .max()
                .unwrap_or(0),
            first: [0; 3],
            second: Box::new([[0; 2]; 64]),
        };
        shapes.place(0, &root);
        for (step, draft) in &root.next {
            let ends = !draft.rules.is_empty();
            let loose = draft
                .rules
                .iter()
                .any(|rule| matches!(rule.0, Manner::Loose | Manner::LooseHint));
            let separated = draft.over(Gap::One) || draft.over(Gap::Wide);
            let leads = [ends, ends || separated, loose || draft.over(Gap::None)];
            for (first, leads) in shapes.first.iter_mut().zip(leads) {
                *first |= u64::from(leads) << (step.0 & 63);
            }
            let second = &mut shapes.second[usize::from(step.0 & 63)];
            match ends {
                true => *second = [u32::MAX; 2],
                false => draft
                    .next
                    .keys()
                    .for_each(|step| second[step.row() & 1] |= step.bit()),
            }
        }
        shapes
    }

    /// Whether a walk can get anywhere that begins with a run of `length` and has `next` behind it.
    #[inline]
    pub(super) fn leads(&self, letters: bool, length: u32, next: Next) -> bool {
        length <= MAX_RUN
            && self.first[next as usize] >> (Step::new(Gap::None, letters, length).0) & 1 != 0
    }

    /// The same with a look at the second run, of the class `letters` tells.
    #[inline]
    pub(super) fn leads_on(&self, first: (bool, u32), second: (bool, u32)) -> bool {
        let first = usize::from(Step::new(Gap::None, first.0, first.1).0);
        self.second[first & 63][usize::from(second.0)] >> second.1.min(31) & 1 == 1
    }

    /// Where every walk begins.
    #[inline]
    pub(super) fn root(&self) -> Option<&Node> {
        self.nodes.first()
    }

    /// Follows one step; `None` where no mask goes on this way.
    #[inline]
    pub(super) fn step(&self, from: &Node, step: Step) -> Option<&Node> {
        let row = from.rows[step.row()];
        if row.present & step.bit() == 0 {
            return None;
        }
        let at = self.targets.get(usize::from(row.base) + step.length())?;
        self.nodes.get(usize::from(*at))
    }

    /// The rules whose mask ends here and that want it so.
    #[inline]
    pub(super) fn rules(&self, at: &Node, manner: Manner) -> &[u16] {
        let i = manner as usize;
        let range = usize::from(at.rules[i])..usize::from(at.rules[i + 1]);
        self.rules.get(range).unwrap_or(&[])
    }

    /// The set of those whose mask ends here and who need a word near, empty where there are none.
    #[inline]
    pub(super) fn hints(&self, at: &Node) -> &[u64] {
        if at.rules[3] == at.rules[4] {
            return &[];
        }
        let first = usize::from(at.hints);
        self.hints.get(first..first + self.width).unwrap_or(&[])
    }

    fn place(&mut self, at: usize, draft: &Draft) {
        let mut node = Node {
            gaps: draft.over(Gap::One) || draft.over(Gap::Wide),
            ..Node::default()
        };
        let mut rules = draft.rules.clone();
        rules.sort_unstable();
        let ends = [
            Manner::Alone,
            Manner::Loose,
            Manner::LooseHint,
            Manner::Hint,
        ];
        let ends = ends.map(|manner| rules.partition_point(|rule| rule.0 <= manner));
        for (slot, end) in node.rules.iter_mut().zip([0].into_iter().chain(ends)) {
            *slot = (self.rules.len() + end) as u16;
        }
        self.rules.extend(rules.iter().map(|rule| rule.1));
        if ends[2] < ends[3] {
            node.hints = self.hints.len() as u16;
            let mut set = alloc::vec![0; self.width];
            for (_, rule) in rules.iter().skip(ends[2]) {
                if let Some(word) = set.get_mut(usize::from(rule / 64)) {
                    *word |= 1 << (rule % 64);
                }
            }
            self.hints.extend(set);
        }
        let mut next = self.nodes.len();
        self.nodes.resize(next + draft.next.len(), Node::default());
        let mut children = draft.next.iter().peekable();
        while let Some((step, _)) = children.peek() {
            let (row, least) = (step.row(), step.length());
            let base = self.targets.len() - least;
            let slot = &mut node.rows[row];
            slot.base = base as u16;
            while let Some((step, _)) = children.next_if(|(step, _)| step.row() == row) {
                slot.present |= step.bit();
                self.targets.resize(base + step.length() + 1, 0);
                if let Some(target) = self.targets.last_mut() {
                    *target = next as u16;
                }
                next += 1;
            }
        }
        let first = next - draft.next.len();
        if let Some(slot) = self.nodes.get_mut(at) {
            *slot = node;
        }
        for (i, child) in draft.next.values().enumerate() {
            self.place(first + i, child);
        }
    }
}

#[derive(Default)]
struct Draft {
    next: BTreeMap<Step, Draft>,
    rules: Vec<(Manner, u16)>,
}

impl Draft {
    /// Whether any mask goes on over this gap.
    fn over(&self, gap: Gap) -> bool {
        self.next.keys().any(|step| step.0 >> 6 == gap as u8)
    }

    fn add(&mut self, steps: &[(Gap, bool, (u32, u32))], rule: (Manner, u16)) {
        let Some(((gap, letters, (least, most)), rest)) = steps.split_first() else {
            if !self.rules.contains(&rule) {
                self.rules.push(rule);
            }
            return;
        };
        for length in *least..=*most {
            self.next
                .entry(Step::new(*gap, *letters, length))
                .or_default()
                .add(rest, rule);
        }
    }
}

/// Reads a mask; neighbours of one class become one run.
fn parse(mask: &str) -> Vec<(Gap, bool, (u32, u32))> {
    let mut steps: Vec<(Gap, bool, (u32, u32))> = Vec::new();
    let mut gap = Gap::None;
    let mut fresh = true;
    let mut rest = mask;
    while let Some(c) = rest.chars().next() {
        rest = rest.get(c.len_utf8()..).unwrap_or("");
        match c {
            '-' => (gap, fresh) = (Gap::One, true),
            ')' => (gap, fresh) = (Gap::Wide, true),
            _ => {
                let mut times = (1, 1);
                if let Some((inside, after)) =
                    rest.strip_prefix('{').and_then(|r| r.split_once('}'))
                {
                    let (least, most) = inside.split_once(',').unwrap_or((inside, inside));
                    times = (least.parse().unwrap_or(1), most.parse().unwrap_or(1));
                    rest = after;
                }
                let letters = c == 'A';
                match steps.last_mut() {
                    Some(last) if !fresh && last.1 == letters => {
                        last.2 = (last.2.0 + times.0, last.2.1 + times.1);
                    }
                    _ => steps.push((core::mem::replace(&mut gap, Gap::None), letters, times)),
                }
                fresh = false;
            }
        }
    }
    steps
}

/// The most bytes that a mask takes.
#[cfg(test)]
pub(super) fn longest(mask: &str) -> usize {
    let gaps = mask.matches('-').count() + 3 * mask.matches(')').count();
    let runs = parse(mask).iter().map(|step| step.2.1).sum::<u32>();
    gaps + runs as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn walk(shapes: &Shapes, steps: &[(Gap, bool, u32)]) -> Vec<u16> {
        let mut at = *shapes.root().unwrap();
        for (gap, letters, length) in steps {
            match shapes.step(&at, Step::new(*gap, *letters, *length)) {
                Some(next) => at = *next,
                None => return Vec::new(),
            }
        }
        shapes.rules(&at, Manner::Alone).to_vec()
    }

    #[test]
    fn masks_share_branches_and_end_where_they_end() {
        let alone = |mask, rule| (mask, Manner::Alone, rule);
        let shapes = Shapes::new(&[
            alone("999-99-9999", 1),
            alone("9{9}", 1),
            ("9{9}", Manner::Hint, 7),
            ("9{9}", Manner::Loose, 8),
            alone("AA9{6}A", 2),
            alone("9{3}-9{2,3}", 3),
            alone(")", 9),
        ]);
        let (none, one) = (Gap::None, Gap::One);
        let ssn = [(none, false, 3), (one, false, 2), (one, false, 4)];
        assert_eq!(walk(&shapes, &ssn), [1]);
        assert_eq!(walk(&shapes, &ssn[..2]), [3]);
        assert_eq!(walk(&shapes, &[(none, false, 3), (one, false, 3)]), [3]);
        assert_eq!(walk(&shapes, &[(none, false, 9)]), [1]);
        let mixed = [(none, true, 2), (none, false, 6), (none, true, 1)];
        assert_eq!(walk(&shapes, &mixed), [2]);
        assert_eq!(walk(&shapes, &[(none, false, 3)]), [] as [u16; 0]);
        assert_eq!(walk(&shapes, &[(none, false, 4)]), [] as [u16; 0]);
        let nine = shapes
            .step(shapes.root().unwrap(), Step::new(none, false, 9))
            .unwrap();
        assert_eq!(shapes.hints(nine), [1 << 7]);
        assert_eq!(shapes.rules(nine, Manner::Loose), [8]);
        assert!(!nine.goes_on() && nine.ends());
    }
}
