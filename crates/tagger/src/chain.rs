//! The linear-chain conditional random field over one run: the best labels, and how sure they are.

use alloc::vec::Vec;

use crate::label::{LABELS, OUT, begins, ends, follows};
use crate::math::exp;

/// Scores of all labels of one token.
pub(crate) type Scores = [i16; LABELS];
type Mass = [f64; LABELS];

/// Worse than any sum of weights.
const NEVER: i32 = -1_000_000;

/// Weights of one label behind another, as scores and as factors.
pub(crate) struct Chain {
    scores: [[i32; LABELS]; LABELS],
    factors: [[f64; LABELS]; LABELS],
    /// Scores to natural units.
    unit: f64,
    /// A token whose "no name" is better than all else by more than this is none, whatever stands around it.
    margin: i32,
}

impl Chain {
    /// A chain of these weights, in `unit`s; what may not follow is ruled out here.
    pub(crate) fn new(weights: &[[i16; LABELS]; LABELS], unit: f64) -> Self {
        let mut scores = [[NEVER; LABELS]; LABELS];
        let mut factors = [[0.0; LABELS]; LABELS];
        for from in 0..LABELS {
            for to in 0..LABELS {
                if follows(from, to) {
                    scores[from][to] = i32::from(weights[from][to]);
                    factors[from][to] = exp(f64::from(weights[from][to]) * unit);
                }
            }
        }
        // Each token that is part of a name changes two steps of the path at most.
        let best = scores
            .iter()
            .flatten()
            .fold(NEVER, |best, score| best.max(*score));
        Self {
            margin: 2 * (best - scores[OUT][OUT]).max(0),
            scores,
            factors,
            unit,
        }
    }

    /// Whether it is plain that a run has no name in it.
    pub(crate) fn nothing(&self, run: &[Scores]) -> bool {
        run.iter().all(|[out, others @ ..]| {
            let best = others.iter().fold(i16::MIN, |best, score| best.max(*score));
            i32::from(*out) - i32::from(best) > self.margin
        })
    }

    /// The best labels of a run (Viterbi), into `labels`.
    pub(crate) fn best(&self, run: &[Scores], back: &mut Vec<[i32; LABELS]>, labels: &mut Vec<u8>) {
        back.clear();
        labels.clear();
        let mut best = [NEVER; LABELS];
        for (place, scores) in run.iter().enumerate() {
            let mut next = [2 * NEVER; LABELS];
            let mut from_label = [0_i32; LABELS];
            if place == 0 {
                for (label, next) in next.iter_mut().enumerate() {
                    if begins(label) {
                        *next = 0;
                    }
                }
            } else {
                for (from, (before, row)) in best.iter().zip(&self.scores).enumerate() {
                    if *before <= NEVER / 2 {
                        continue;
                    }
                    for to in 0..LABELS {
                        let score = before + row[to];
                        let better = score > next[to];
                        next[to] = if better { score } else { next[to] };
                        from_label[to] = if better { from as i32 } else { from_label[to] };
                    }
                }
            }
            for (next, score) in next.iter_mut().zip(scores) {
                *next += i32::from(*score);
            }
            best = next;
            back.push(from_label);
        }
        let mut label = (0..LABELS)
            .filter(|label| ends(*label))
            .max_by_key(|label| (best[*label], LABELS - label))
            .unwrap_or(0);
        for back in back.iter().rev() {
            labels.push(label as u8);
            label = back[label] as usize % LABELS;
        }
        labels.reverse();
    }

    /// How likely each label is at each token of a run.
    pub(crate) fn likely(&self, run: &[Scores], lattice: &mut Lattice) {
        let natural = run
            .iter()
            .map(|scores| scores.map(|score| f64::from(score) * self.unit));
        lattice.fill(natural, &self.factors);
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
    /// From the scores of a run, in natural units, and the factors of one label behind another.
    pub(crate) fn fill(
        &mut self,
        scores: impl Iterator<Item = Mass>,
        factors: &[[f64; LABELS]; LABELS],
    ) {
        for list in [
            &mut self.before,
            &mut self.after,
            &mut self.emit,
            &mut self.nodes,
        ] {
            list.clear();
        }
        self.emit.extend(scores.map(|scores| {
            let most = scores.iter().fold(f64::MIN, |most, score| most.max(*score));
            // A floor, so that a forced label never has no mass at all.
            scores.map(|score| exp((score - most).max(-60.0)))
        }));
        for (place, emit) in self.emit.iter().enumerate() {
            let mut sums = [0.0; LABELS];
            if place == 0 {
                for (label, sum) in sums.iter_mut().enumerate() {
                    *sum = if begins(label) { 1.0 } else { 0.0 };
                }
            } else {
                for (mass, row) in self.before[place - 1].iter().zip(factors) {
                    for (sum, factor) in sums.iter_mut().zip(row) {
                        *sum += mass * factor;
                    }
                }
            }
            for (sum, emit) in sums.iter_mut().zip(emit) {
                *sum *= emit;
            }
            self.before.push(scaled(sums));
        }
        // From the last token on; turned round at the end.
        for behind in (0..self.emit.len()).rev().map(|place| place + 1) {
            let mut sums = [0.0; LABELS];
            if let (Some(after), Some(emit)) = (self.after.last(), self.emit.get(behind)) {
                let mut next = *after;
                for (next, emit) in next.iter_mut().zip(emit) {
                    *next *= emit;
                }
                for (sum, row) in sums.iter_mut().zip(factors) {
                    for (next, factor) in next.iter().zip(row) {
                        *sum += next * factor;
                    }
                }
            } else {
                for (label, sum) in sums.iter_mut().enumerate() {
                    *sum = if ends(label) { 1.0 } else { 0.0 };
                }
            }
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
