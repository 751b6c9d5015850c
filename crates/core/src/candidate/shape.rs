//! Shapes of numbers and codes: every mask of the catalog in one tree, walked once a number.
//!
//! A mask is written with `9` for a digit, `A` for a letter, `-` for one separator of ``space - . / :``
//! (the recognizer says which it takes), `)` for two or three of those and brackets, and `{n}` or
//! `{n,m}` behind a `9` or `A` for repetition: `999-99-9999`, `A{2}9{6}A`. Adding a mask adds a
//! branch to the tree, not a pass over the text.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::rules::LOOSE;

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
    pub(super) const fn new(gap: Gap, letters: bool, length: u32) -> Self {
        Self((gap as u8) << 6 | (letters as u8) << 5 | (length & MAX_RUN) as u8)
    }
}

#[derive(Clone, Copy, Default)]
struct Node {
    /// Steps that go on, by gap; the fourth is for the index's sake.
    present: [u64; 4],
    /// The first child of each gap.
    children: [u16; 4],
    rules: (u16, u16),
}

/// All masks of the enabled rules.
#[derive(Default)]
pub(super) struct Shapes {
    nodes: Vec<Node>,
    rules: Vec<u16>,
    /// First runs that lead anywhere, by what stands behind them.
    first: [u64; 3],
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
        match byte {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => Self::Word,
            b' ' | b'-' | b'.' | b'/' | b':' | b'(' | b')' => Self::Separator,
            _ => Self::End,
        }
    }
}

/// A place in the tree.
pub(super) type At = u16;

impl Shapes {
    pub(super) const ROOT: At = 0;

    /// Builds the tree from masks and the number of the rule each belongs to.
    pub(super) fn new(masks: &[(&str, u16)]) -> Self {
        let mut root = Draft::default();
        for (mask, rule) in masks {
            root.add(&parse(mask), *rule);
        }
        let mut shapes = Self::default();
        shapes.nodes.push(Node::default());
        shapes.place(0, &root);
        for (step, draft) in &root.next {
            let goes_on = |gap: Gap| draft.next.keys().any(|step| step.0 >> 6 == gap as u8);
            let ends = !draft.rules.is_empty();
            let loose = draft.rules.iter().any(|rule| rule & LOOSE != 0);
            let separated = goes_on(Gap::One) || goes_on(Gap::Wide);
            let leads = [ends, ends || separated, loose || goes_on(Gap::None)];
            for (first, leads) in shapes.first.iter_mut().zip(leads) {
                *first |= u64::from(leads) << (step.0 & 63);
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

    fn place(&mut self, at: usize, draft: &Draft) {
        let first = self.nodes.len();
        let mut node = Node {
            rules: (self.rules.len() as u16, draft.rules.len() as u16),
            ..Node::default()
        };
        self.rules.extend(&draft.rules);
        for step in draft.next.keys() {
            node.present[usize::from(step.0 >> 6)] |= 1 << (step.0 & 63);
        }
        let mut next = first as u16;
        for (children, present) in node.children.iter_mut().zip(node.present) {
            *children = next;
            next += present.count_ones() as u16;
        }
        self.nodes.resize(first + draft.next.len(), Node::default());
        if let Some(slot) = self.nodes.get_mut(at) {
            *slot = node;
        }
        for (i, child) in draft.next.values().enumerate() {
            self.place(first + i, child);
        }
    }

    /// Follows one step; `None` where no mask goes on this way.
    #[inline]
    pub(super) fn step(&self, at: At, step: Step) -> Option<At> {
        let node = self.nodes.get(usize::from(at))?;
        let (gap, bit) = (usize::from(step.0 >> 6), 1u64 << (step.0 & 63));
        let present = node.present[gap];
        if present & bit == 0 {
            return None;
        }
        Some(node.children[gap] + (present & (bit - 1)).count_ones() as u16)
    }

    /// Whether masks go on from here over a gap.
    #[inline]
    pub(super) fn goes_on(&self, at: At, gap: Gap) -> bool {
        self.nodes
            .get(usize::from(at))
            .and_then(|node| node.present.get(gap as usize))
            .is_some_and(|word| *word != 0)
    }

    /// The rules whose mask ends here.
    #[inline]
    pub(super) fn rules(&self, at: At) -> &[u16] {
        let (first, count) = self
            .nodes
            .get(usize::from(at))
            .map_or((0, 0), |node| node.rules);
        self.rules
            .get(usize::from(first)..usize::from(first) + usize::from(count))
            .unwrap_or(&[])
    }
}

#[derive(Default)]
struct Draft {
    next: BTreeMap<Step, Draft>,
    rules: Vec<u16>,
}

impl Draft {
    fn add(&mut self, steps: &[(Gap, bool, (u32, u32))], rule: u16) {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn walk(shapes: &Shapes, steps: &[(Gap, bool, u32)]) -> Vec<u16> {
        let mut at = Shapes::ROOT;
        for (gap, letters, length) in steps {
            match shapes.step(at, Step::new(*gap, *letters, *length)) {
                Some(next) => at = next,
                None => return Vec::new(),
            }
        }
        shapes.rules(at).to_vec()
    }

    #[test]
    fn masks_share_branches_and_end_where_they_end() {
        let shapes = Shapes::new(&[
            ("999-99-9999", 1),
            ("9{9}", 1),
            ("AA9{6}A", 2),
            ("9{3}-9{2,3}", 3),
            (")", 9),
        ]);
        let (none, one) = (Gap::None, Gap::One);
        assert_eq!(
            walk(
                &shapes,
                &[(none, false, 3), (one, false, 2), (one, false, 4)]
            ),
            [1]
        );
        assert_eq!(walk(&shapes, &[(none, false, 3), (one, false, 2)]), [3]);
        assert_eq!(walk(&shapes, &[(none, false, 3), (one, false, 3)]), [3]);
        assert_eq!(walk(&shapes, &[(none, false, 9)]), [1]);
        assert_eq!(
            walk(
                &shapes,
                &[(none, true, 2), (none, false, 6), (none, true, 1)]
            ),
            [2]
        );
        assert_eq!(walk(&shapes, &[(none, false, 3)]), [] as [u16; 0]);
        assert_eq!(walk(&shapes, &[(none, false, 4)]), [] as [u16; 0]);
        assert!(shapes.goes_on(Shapes::ROOT, none) && !shapes.goes_on(Shapes::ROOT, one));
    }
}
