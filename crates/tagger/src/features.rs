//! What the model looks at: the rows of weights that one token selects.

use crate::gate::View;
use crate::lexicon::list;
use crate::token::{Break, Case, Token};
use core::ops::Range;

/// Rows of weights.
pub(crate) const ROW_BITS: u32 = 18;
pub(crate) const ROWS: usize = 1 << ROW_BITS;
/// Features of a token.
pub(crate) const COUNT: usize = 53;

/// The rows that a token selects.
pub(crate) type Rows = [u32; COUNT];

/// Selects rows, one template after the other.
struct Select {
    rows: Rows,
    count: usize,
    template: u32,
}

impl Select {
    /// The row of the next template for this value.
    #[inline(always)]
    fn one(&mut self, value: u32) {
        self.template = self.template.wrapping_add(0x9E37_79B9);
        let row = (value ^ self.template).wrapping_mul(0x85EB_CA6B);
        if let Some(slot) = self.rows.get_mut(self.count) {
            *slot = (row ^ row >> 15).wrapping_mul(0xC2B2_AE35) >> (32 - ROW_BITS);
            self.count += 1;
        }
    }

    #[inline(always)]
    fn two(&mut self, one: u32, other: u32) {
        self.one(one.wrapping_mul(0x01B3_6A4D) ^ other.rotate_left(15));
    }

    #[inline(always)]
    fn three(&mut self, one: u32, two: u32, three: u32) {
        self.two(one.wrapping_mul(0x2545_F491) ^ two.rotate_left(7), three);
    }
}

/// What all tokens of a run have in common.
pub(crate) struct Scene {
    run: Range<usize>,
    /// How the words around are written.
    line: u32,
}

impl Scene {
    pub(crate) fn new(view: View<'_>, run: Range<usize>) -> Self {
        let around = run.start.saturating_sub(8)..(run.end + 6).min(view.tokens.len());
        let (mut small, mut capital, mut upper) = (0, 0, 0);
        for token in view.tokens.get(around).unwrap_or(&[]) {
            match token.case {
                Case::Lower => small += 1,
                Case::Title | Case::Mixed => capital += 1,
                Case::Upper => upper += 1,
                _ => {}
            }
        }
        let line = if upper > 2 && small == 0 && capital * 3 < upper {
            1
        } else if small + capital > 3 && capital + upper == 0 {
            2
        } else if small == 0 && capital > 2 {
            3
        } else if capital + upper > 2 * small {
            4
        } else {
            5
        };
        Self { run, line }
    }
}

/// The first small word to one side of the capitals around `place`.
fn small_word(view: View<'_>, place: usize, step: isize, run: &Range<usize>) -> u32 {
    let mut distance = step;
    while distance.unsigned_abs() <= 6 {
        let token = view.at(place, distance);
        let beyond = place
            .checked_add_signed(distance)
            .is_none_or(|place| place >= run.end + 6);
        if beyond || token.line == Break::Hard && step > 0 {
            return 5;
        }
        if token.case == Case::Lower && token.letters > 1 {
            return token.hash;
        }
        if token.line == Break::Hard {
            return 6;
        }
        distance += step;
    }
    7
}

/// Which marks and gaps stand around a token.
fn glue(view: View<'_>, place: usize) -> u32 {
    let (before, here, after) = (view.at(place, -1), view.at(place, 0), view.at(place, 1));
    let mark = |token: &Token| match token.case {
        Case::Mark => u32::from(token.mark),
        Case::Code => 1,
        Case::Clitic => 2,
        Case::Number => 3,
        _ => 4,
    };
    // A blank before a mark is how some corpora are written, and says nothing.
    let open = u32::from(here.spaced);
    mark(before) << 12 | mark(after) << 4 | (here.line as u32) << 2 | open << 1
}

/// Selects the rows of the token at `place`.
pub(crate) fn select(view: View<'_>, place: usize, scene: &Scene) -> Rows {
    let mut rows = Select {
        rows: [0; COUNT],
        count: 0,
        template: 0,
    };
    let near: [&Token; 5] = core::array::from_fn(|step| view.at(place, step as isize - 2));
    let at = |step: isize| near[(step + 2) as usize];
    let here = at(0);
    let word = |step: isize| at(step).hash;
    let shape = |step: isize| at(step).shape;
    let case = |step: isize| at(step).case as u32;
    let fine = |step: isize| u32::from(at(step).word.cluster);
    let coarse = |step: isize| u32::from(at(step).word.coarse);
    let gaz = |step: isize| u32::from(at(step).word.lists) | u32::from(at(step).word.known) << 8;

    rows.one(0);
    // Words.
    rows.one(word(0));
    rows.one(word(-1));
    rows.one(word(1));
    rows.one(word(-2));
    rows.one(word(2));
    rows.two(word(-1), word(0));
    rows.two(word(0), word(1));
    rows.two(word(0), case(0));
    // Shapes.
    rows.one(shape(0));
    rows.one(shape(-1));
    rows.one(shape(1));
    rows.three(shape(-1), shape(0), shape(1));
    let window = (-2..=2).fold(0, |all, step| all << 4 | case(step));
    rows.two(window, scene.line);
    let glue = glue(view, place);
    rows.one(glue);
    rows.two(glue, case(0));
    // The line, and where in the run.
    rows.three(scene.line, case(0), gaz(0));
    let begins =
        matches!(at(-1).mark, b'.' | b'!' | b'?' | b':' | b'"') || here.line == Break::Hard;
    rows.three(u32::from(begins), gaz(0), case(0));
    let left = small_word(view, place, -1, &scene.run);
    let right = small_word(view, place, 1, &scene.run);
    rows.one(left);
    rows.one(right);
    rows.two(left, right);
    rows.two(left, case(0) << 9 | gaz(0));
    rows.two(right, case(0) << 9 | gaz(0));
    // Parts of the word: its first and its last letters.
    let [p1, p2, p3, p4] = here.prefix;
    rows.one(u32::from_le_bytes([p1, p2, 0, 0]));
    rows.one(u32::from_le_bytes([p1, p2, p3, 0]));
    rows.one(u32::from_le_bytes([p1, p2, p3, p4]));
    let [s5, s4, s3, s2, s1] = here.suffix;
    rows.one(u32::from_le_bytes([s1, s2, 0, 0]));
    rows.one(u32::from_le_bytes([s1, s2, s3, 0]));
    rows.one(u32::from_le_bytes([s1, s2, s3, s4]));
    rows.two(u32::from_le_bytes([s1, s2, s3, s4]), u32::from(s5));
    // Clusters.
    rows.one(fine(-2));
    rows.one(fine(-1));
    rows.one(fine(0));
    rows.one(fine(1));
    rows.one(fine(2));
    rows.two(fine(-1), fine(0));
    rows.two(fine(0), fine(1));
    rows.two(fine(0), case(0));
    rows.one(coarse(-1));
    rows.one(coarse(1));
    rows.three(coarse(-1), coarse(0), coarse(1));
    // Lists.
    rows.one(gaz(-2));
    rows.one(gaz(-1));
    rows.one(gaz(1));
    rows.one(gaz(2));
    rows.two(gaz(-1), gaz(0));
    rows.two(gaz(0), gaz(1));
    rows.three(gaz(-1), gaz(0), gaz(1));
    rows.three(gaz(0), case(0), case(1));
    rows.three(gaz(0), case(0), case(-1));
    rows.two(fine(-1), gaz(0));
    rows.two(fine(1), gaz(0));
    let known = here.word.lists & list::NAME;
    rows.three(u32::from(known), case(0), scene.line << 4 | case(-1));
    debug_assert!(rows.count == COUNT);
    rows.rows
}
