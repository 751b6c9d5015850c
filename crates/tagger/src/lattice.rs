//! How likely each label is: forward and backward sums over the tokens of a part of a run.

use alloc::vec::Vec;

use crate::label::{LABELS, OUT, begins, ends};

/// A number for each label.
pub(crate) type Mass = [f64; LABELS];

/// What is less likely than `e` to minus this, beside the best, counts as that.
pub(crate) const FLOOR: f64 = 60.0;

/// Whether a token that is in no name stands before a part of a run, and behind it.
#[derive(Clone, Copy, Default)]
pub(crate) struct Sides {
    pub(crate) before: bool,
    pub(crate) behind: bool,
}

/// Labels that a name's first token has, or a token in no name: what may stand behind what ends.
const BEGIN: [usize; LABELS / 2] = [OUT, 4, 8, 12, 1, 5, 9, 13];
/// Labels that a name's last token has, or a token in no name.
const END: [usize; LABELS / 2] = [OUT, 4, 8, 12, 3, 7, 11, 15];
/// The first label of each kind; the next two are of the inner and the last token.
const KINDS: [usize; 4] = [1, 5, 9, 13];

/// The factors of what may follow what.
pub(crate) struct Factors {
    /// From what ends to what begins.
    across: [[f64; LABELS / 2]; LABELS / 2],
    /// And back.
    back: [[f64; LABELS / 2]; LABELS / 2],
    /// Of a kind: from the first token to the inner and the last one, from the inner to the inner and the last.
    inside: [[f64; 4]; 4],
}

impl Factors {
    /// Of a whole table.
    pub(crate) fn new(table: &[Mass; LABELS]) -> Self {
        let mut across = [[0.0; LABELS / 2]; LABELS / 2];
        let mut back = across;
        for (row, from) in END.into_iter().enumerate() {
            for (column, to) in BEGIN.into_iter().enumerate() {
                across[row][column] = table[from][to];
                back[column][row] = table[from][to];
            }
        }
        let inside = KINDS.map(|first| {
            let [inner, last] = [first + 1, first + 2];
            [
                table[first][inner],
                table[first][last],
                table[inner][inner],
                table[inner][last],
            ]
        });
        Self {
            across,
            back,
            inside,
        }
    }

    /// What comes to each label from the one before.
    fn forward(&self, before: &Mass) -> Mass {
        let mut begun = [0.0; LABELS / 2];
        for (row, from) in self.across.iter().zip(END) {
            for (sum, factor) in begun.iter_mut().zip(row) {
                *sum += before[from] * factor;
            }
        }
        let mut sums = [0.0; LABELS];
        for (sum, to) in begun.into_iter().zip(BEGIN) {
            sums[to] = sum;
        }
        for (factors, first) in self.inside.iter().zip(KINDS) {
            let (one, inner) = (before[first], before[first + 1]);
            sums[first + 1] = one * factors[0] + inner * factors[2];
            sums[first + 2] = one * factors[1] + inner * factors[3];
        }
        sums
    }

    /// What comes to each label from the one behind.
    fn backward(&self, behind: &Mass) -> Mass {
        let mut ended = [0.0; LABELS / 2];
        for (row, to) in self.back.iter().zip(BEGIN) {
            for (sum, factor) in ended.iter_mut().zip(row) {
                *sum += behind[to] * factor;
            }
        }
        let mut sums = [0.0; LABELS];
        for (sum, from) in ended.into_iter().zip(END) {
            sums[from] = sum;
        }
        for (factors, first) in self.inside.iter().zip(KINDS) {
            let (inner, last) = (behind[first + 1], behind[first + 2]);
            sums[first] = inner * factors[0] + last * factors[1];
            sums[first + 1] = inner * factors[2] + last * factors[3];
        }
        sums
    }
}

/// Forward and backward sums over a run.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lattice {
    before: Vec<Mass>,
    after: Vec<Mass>,
    emit: Vec<Mass>,
    /// How likely each label is at each token.
    pub(crate) nodes: Vec<Mass>,
}

impl Lattice {
    /// From what each token alone says of its labels, as factors, and the factors of one label behind another.
    pub(crate) fn fill(
        &mut self,
        emit: impl Iterator<Item = Mass>,
        factors: &Factors,
        sides: Sides,
    ) {
        let first = match sides.before {
            true => factors.forward(&ones(|label| label == OUT)),
            false => ones(begins),
        };
        let last = match sides.behind {
            true => factors.backward(&ones(|label| label == OUT)),
            false => ones(ends),
        };
        for list in [
            &mut self.before,
            &mut self.after,
            &mut self.emit,
            &mut self.nodes,
        ] {
            list.clear();
        }
        self.emit.extend(emit);
        for (place, emit) in self.emit.iter().enumerate() {
            let before = place.checked_sub(1).map(|place| &self.before[place]);
            let mut sums = before.map_or(first, |mass| factors.forward(mass));
            for (sum, emit) in sums.iter_mut().zip(emit) {
                *sum *= emit;
            }
            self.before.push(scaled(sums));
        }
        // From the last token on; turned round at the end.
        for behind in (0..self.emit.len()).rev().map(|place| place + 1) {
            let sums = match (self.after.last(), self.emit.get(behind)) {
                (Some(after), Some(emit)) => {
                    let mut next = *after;
                    for (next, emit) in next.iter_mut().zip(emit) {
                        *next *= emit;
                    }
                    factors.backward(&next)
                }
                _ => last,
            };
            self.after.push(scaled(sums));
        }
        self.after.reverse();
        for (before, after) in self.before.iter().zip(&self.after) {
            let mut node = *before;
            for (node, after) in node.iter_mut().zip(after) {
                *node *= after;
            }
            self.nodes.push(scaled(node));
        }
    }

    /// How likely each pair of labels is at `place` and behind it.
    #[cfg(feature = "internals")]
    pub(crate) fn pairs(&self, place: usize, factors: &[[f64; LABELS]; LABELS]) -> [Mass; LABELS] {
        let mut pairs = [[0.0; LABELS]; LABELS];
        let mut total = 0.0;
        for (from, pairs) in pairs.iter_mut().enumerate() {
            for (to, pair) in pairs.iter_mut().enumerate() {
                *pair = self.before[place][from]
                    * factors[from][to]
                    * self.emit[place + 1][to]
                    * self.after[place + 1][to];
                total += *pair;
            }
        }
        for pair in pairs.iter_mut().flatten() {
            *pair /= total;
        }
        pairs
    }
}

/// One where a label may stand.
fn ones(may: fn(usize) -> bool) -> Mass {
    core::array::from_fn(|label| f64::from(u8::from(may(label))))
}

/// A token's scores in natural units, as factors beside its best label's.
#[cfg(feature = "internals")]
pub(crate) fn natural(scores: &Mass) -> Mass {
    let most = scores.iter().fold(f64::MIN, |most, score| most.max(*score));
    // A floor, so that a forced label never has no mass at all.
    scores.map(|score| crate::math::exp((score - most).max(-FLOOR)))
}

/// The same masses, with the sum one.
fn scaled(mut mass: Mass) -> Mass {
    let total: f64 = mass.iter().sum();
    if total > 0.0 {
        let part = 1.0 / total;
        for mass in &mut mass {
            *mass *= part;
        }
    }
    mass
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::tests::{noise, weights};
    use crate::chain::{Chain, Scores};
    use crate::label::follows;

    /// How likely each label of each token is: the sum over all ways, for a run of three.
    fn slow_nodes(
        run: &[Scores; 3],
        weights: &[[i16; LABELS]; LABELS],
        unit: f64,
        sides: Sides,
    ) -> [Mass; 3] {
        let mut nodes = [[0.0; LABELS]; 3];
        let mut total = 0.0;
        let step = |from: usize, to: usize| match follows(from, to) {
            true => (f64::from(weights[from][to]) * unit).exp(),
            false => 0.0,
        };
        let here = |place: usize, label: usize| (f64::from(run[place][label]) * unit).exp();
        for way in 0..LABELS * LABELS * LABELS {
            let labels = [way / LABELS / LABELS, way / LABELS % LABELS, way % LABELS];
            let mut mass = step(labels[0], labels[1]) * step(labels[1], labels[2]);
            mass *= match sides.before {
                true => step(OUT, labels[0]),
                false => f64::from(u8::from(begins(labels[0]))),
            };
            mass *= match sides.behind {
                true => step(labels[2], OUT),
                false => f64::from(u8::from(ends(labels[2]))),
            };
            for (place, label) in labels.into_iter().enumerate() {
                mass *= here(place, label);
            }
            total += mass;
            for (place, label) in labels.into_iter().enumerate() {
                nodes[place][label] += mass;
            }
        }
        nodes.map(|node| node.map(|mass| mass / total))
    }

    #[test]
    fn sums_are_those_over_all_ways() {
        let mut next = noise(2, 40);
        let (weights, unit) = (weights(&mut next), 1.0 / 24.0);
        let chain = Chain::new(&weights, unit);
        let mut lattice = Lattice::default();
        for sides in [(false, false), (true, false), (false, true), (true, true)] {
            let sides = Sides {
                before: sides.0,
                behind: sides.1,
            };
            let run: [Scores; 3] = core::array::from_fn(|_| core::array::from_fn(|_| next()));
            chain.likely(&run, sides, &mut lattice);
            for (fast, slow) in lattice
                .nodes
                .iter()
                .zip(slow_nodes(&run, &weights, unit, sides))
            {
                for (fast, slow) in fast.iter().zip(slow) {
                    assert!((fast - slow).abs() < 1e-9, "{fast} {slow}");
                }
            }
        }
    }
}
