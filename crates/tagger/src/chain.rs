//! The linear-chain conditional random field over one run: the best labels, and how sure they are.

use crate::gate::LONGEST_RUN;
use crate::label::{LABELS, begins, ends, follows};
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
        Self {
            scores,
            factors,
            unit,
        }
    }

    /// The best labels of a run (Viterbi).
    pub(crate) fn best(&self, run: &[Scores]) -> [u8; LONGEST_RUN] {
        let mut back = [[0_u8; LABELS]; LONGEST_RUN];
        let mut best = [NEVER; LABELS];
        for (place, scores) in run.iter().enumerate().take(LONGEST_RUN) {
            let mut next = [2 * NEVER; LABELS];
            if place == 0 {
                for label in 0..LABELS {
                    if begins(label) {
                        next[label] = 0;
                    }
                }
            } else {
                for from in 0..LABELS {
                    for to in 0..LABELS {
                        let score = best[from] + self.scores[from][to];
                        if score > next[to] {
                            next[to] = score;
                            back[place][to] = from as u8;
                        }
                    }
                }
            }
            for (next, score) in next.iter_mut().zip(scores) {
                *next += i32::from(*score);
            }
            best = next;
        }
        let mut labels = [0; LONGEST_RUN];
        let mut label = (0..LABELS)
            .filter(|label| ends(*label))
            .max_by_key(|label| (best[*label], LABELS - label))
            .unwrap_or(0);
        for place in (0..run.len().min(LONGEST_RUN)).rev() {
            labels[place] = label as u8;
            label = usize::from(back[place][label]);
        }
        labels
    }

    /// How likely each label is at each token of a run.
    pub(crate) fn likely(&self, run: &[Scores], out: &mut [Mass]) {
        let mut mass = [[0.0; LABELS]; LONGEST_RUN];
        for (mass, scores) in mass.iter_mut().zip(run) {
            for (mass, score) in mass.iter_mut().zip(scores) {
                *mass = f64::from(*score) * self.unit;
            }
        }
        let length = run.len().min(LONGEST_RUN);
        let mut lattice = Lattice::new(length);
        lattice.fill(&mass[..length], &self.factors);
        for (to, from) in out.iter_mut().zip(&lattice.nodes[..length]) {
            *to = *from;
        }
    }
}

/// Forward and backward sums over a run.
pub(crate) struct Lattice {
    before: [Mass; LONGEST_RUN],
    after: [Mass; LONGEST_RUN],
    emit: [Mass; LONGEST_RUN],
    /// How likely each label is at each token.
    pub(crate) nodes: [Mass; LONGEST_RUN],
    pub(crate) length: usize,
}

impl Lattice {
    pub(crate) fn new(length: usize) -> Self {
        Self {
            before: [[0.0; LABELS]; LONGEST_RUN],
            after: [[0.0; LABELS]; LONGEST_RUN],
            emit: [[0.0; LABELS]; LONGEST_RUN],
            nodes: [[0.0; LABELS]; LONGEST_RUN],
            length,
        }
    }

    /// From the scores of a run, in natural units, and the factors of one label behind another.
    pub(crate) fn fill(&mut self, scores: &[Mass], factors: &[[f64; LABELS]; LABELS]) {
        let length = self.length;
        for (emit, scores) in self.emit.iter_mut().zip(scores) {
            let most = scores.iter().fold(f64::MIN, |most, score| most.max(*score));
            for (emit, score) in emit.iter_mut().zip(scores) {
                // A floor, so that a forced label never has no mass at all.
                *emit = exp((score - most).max(-60.0));
            }
        }
        for place in 0..length {
            let mut sums = [0.0; LABELS];
            if place == 0 {
                for (label, sum) in sums.iter_mut().enumerate() {
                    *sum = if begins(label) { 1.0 } else { 0.0 };
                }
            } else {
                for (from, row) in factors.iter().enumerate() {
                    let mass = self.before[place - 1][from];
                    for (sum, factor) in sums.iter_mut().zip(row) {
                        *sum += mass * factor;
                    }
                }
            }
            for (sum, emit) in sums.iter_mut().zip(&self.emit[place]) {
                *sum *= emit;
            }
            self.before[place] = scaled(sums);
        }
        for place in (0..length).rev() {
            let mut sums = [0.0; LABELS];
            if place + 1 == length {
                for (label, sum) in sums.iter_mut().enumerate() {
                    *sum = if ends(label) { 1.0 } else { 0.0 };
                }
            } else {
                let mut next = self.after[place + 1];
                for (next, emit) in next.iter_mut().zip(&self.emit[place + 1]) {
                    *next *= emit;
                }
                for (sum, row) in sums.iter_mut().zip(factors) {
                    for (next, factor) in next.iter().zip(row) {
                        *sum += next * factor;
                    }
                }
            }
            self.after[place] = scaled(sums);
        }
        for place in 0..length {
            let mut node = self.before[place];
            for (node, after) in node.iter_mut().zip(&self.after[place]) {
                *node *= after;
            }
            self.nodes[place] = scaled(node);
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
        for mass in &mut mass {
            *mass /= total;
        }
    }
    mass
}
