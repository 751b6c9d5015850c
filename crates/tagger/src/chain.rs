//! The linear-chain conditional random field over one run: the best labels.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::label::{LABELS, OUT, begins, ends, follows};
use crate::lattice::{FLOOR, Factors, Lattice, Sides};
use crate::math::exp;

/// Scores of all labels of one token.
pub(crate) type Scores = [i16; LABELS];

/// Worse than any sum of weights; adding to it saturates.
const NEVER: i16 = i16::MIN;
/// Weights of one label behind another, as scores and as factors.
pub(crate) struct Chain {
    scores: [Scores; LABELS],
    /// The same the other way: by the label behind, and of the last token.
    into: [Scores; LABELS],
    last: Scores,
    factors: Factors,
    /// What a score that is so much worse than the best is as a factor.
    powers: Box<[f64]>,
    /// A token whose "no name" is better than all else by more than this is none, whatever stands around it.
    margin: i32,
}

impl Chain {
    /// A chain of these weights, in `unit`s; what may not follow is ruled out here.
    #[cfg_attr(hot, optimize(size))]
    pub(crate) fn new(weights: &[[i16; LABELS]; LABELS], unit: f64) -> Self {
        let mut scores = [[NEVER; LABELS]; LABELS];
        let mut natural = [[0.0; LABELS]; LABELS];
        let mut best = NEVER;
        for from in 0..LABELS {
            for to in 0..LABELS {
                if follows(from, to) {
                    scores[from][to] = weights[from][to];
                    natural[from][to] = exp(f64::from(weights[from][to]) * unit);
                    best = best.max(weights[from][to]);
                }
            }
        }
        let out = i32::from(scores[OUT][OUT]);
        let steps = (FLOOR / unit) as usize + 1;
        Self {
            // Each token that is part of a name changes two steps of the path at most.
            margin: 2 * (i32::from(best) - out).max(0),
            into: core::array::from_fn(|to| core::array::from_fn(|from| scores[from][to])),
            last: core::array::from_fn(|label| if ends(label) { 0 } else { NEVER }),
            scores,
            factors: Factors::new(&natural),
            powers: (0..=steps)
                .map(|worse| exp((-(worse as f64) * unit).max(-FLOOR)))
                .collect(),
        }
    }

    /// Whether it is plain that a token is in no name.
    pub(crate) fn nothing(&self, [out, others @ ..]: &Scores) -> bool {
        let best = others.iter().fold(i16::MIN, |best, score| best.max(*score));
        i32::from(*out) - i32::from(best) > self.margin
    }

    /// The best labels of a run (Viterbi), into `labels`; `paths` is room.
    pub(crate) fn best(&self, run: &[Scores], paths: &mut Vec<Scores>, labels: &mut Vec<u8>) {
        paths.clear();
        labels.clear();
        let mut best = core::array::from_fn(|label| if begins(label) { 0 } else { NEVER });
        for (place, scores) in run.iter().enumerate() {
            if place > 0 {
                // Beside the path that ends in no name, so that all that matters stays in range.
                let out = best[OUT];
                let mut next = [NEVER; LABELS];
                for (before, row) in best.iter().zip(&self.scores) {
                    // Half of the labels only stand inside names: most often nothing leads there.
                    if *before == NEVER {
                        continue;
                    }
                    let before = before.saturating_sub(out);
                    for (next, step) in next.iter_mut().zip(row) {
                        *next = (*next).max(before.saturating_add(*step));
                    }
                }
                best = next;
            }
            for (best, score) in best.iter_mut().zip(scores) {
                *best = best.saturating_add(*score);
            }
            paths.push(best);
        }
        let mut behind = &self.last;
        for best in paths.iter().rev() {
            let (mut label, mut most) = (OUT, NEVER);
            for (place, (best, step)) in best.iter().zip(behind).enumerate() {
                let worth = best.saturating_add(*step);
                if worth > most {
                    (label, most) = (place, worth);
                }
            }
            labels.push(label as u8);
            behind = &self.into[label];
        }
        labels.reverse();
    }

    /// How likely each label is at each token of a part of a run.
    pub(crate) fn likely(&self, part: &[Scores], sides: Sides, lattice: &mut Lattice) {
        let last = self.powers.len().saturating_sub(1);
        let emit = part.iter().map(|scores| {
            let most = scores.iter().fold(i16::MIN, |most, score| most.max(*score));
            scores.map(|score| {
                let worse = (i32::from(most) - i32::from(score)) as usize;
                self.powers.get(worse.min(last)).copied().unwrap_or(0.0)
            })
        });
        lattice.fill(emit, &self.factors, sides);
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::text::mix;
    use alloc::vec;

    /// Numbers that look like chance, the same each time.
    pub(crate) fn noise(seed: u32, most: i16) -> impl FnMut() -> i16 {
        let mut state = seed;
        move || {
            state = mix(state.wrapping_add(0x9E37_79B9));
            (state % (2 * most as u32 + 1)) as i16 - most
        }
    }

    pub(crate) fn weights(next: &mut impl FnMut() -> i16) -> [[i16; LABELS]; LABELS] {
        core::array::from_fn(|_| core::array::from_fn(|_| next()))
    }

    /// Every way through the labels, one step after the other; what is worth as much has the lower label.
    fn slow_best(run: &[Scores], weights: &[[i16; LABELS]; LABELS]) -> Vec<u8> {
        let mut ways: Vec<Option<(i32, Vec<u8>)>> = (0..LABELS)
            .map(|label| begins(label).then(|| (i32::from(run[0][label]), vec![label as u8])))
            .collect();
        for scores in &run[1..] {
            ways = (0..LABELS)
                .map(|to| {
                    let mut best: Option<(i32, Vec<u8>)> = None;
                    for (from, way) in ways.iter().enumerate() {
                        let Some((worth, labels)) = way.as_ref().filter(|_| follows(from, to))
                        else {
                            continue;
                        };
                        let worth = worth + i32::from(weights[from][to]) + i32::from(scores[to]);
                        if best.as_ref().is_none_or(|(most, _)| worth > *most) {
                            best = Some((worth, [labels.as_slice(), &[to as u8]].concat()));
                        }
                    }
                    best
                })
                .collect();
        }
        let mut best: Option<(i32, Vec<u8>)> = None;
        for (label, way) in ways.into_iter().enumerate() {
            if let Some(way) = way.filter(|_| ends(label))
                && best.as_ref().is_none_or(|(most, _)| way.0 > *most)
            {
                best = Some(way);
            }
        }
        best.unwrap_or_default().1
    }

    #[test]
    fn the_best_labels_are_those_of_all_ways() {
        let mut next = noise(1, 60);
        let weights = weights(&mut next);
        let chain = Chain::new(&weights, 1.0 / 24.0);
        let (mut paths, mut labels) = (Vec::new(), Vec::new());
        for length in 1..=32 {
            for most in [3, 100, 900] {
                let mut next = noise(length * 1000 + u32::from(most as u16), most);
                let run: Vec<Scores> = (0..length)
                    .map(|_| core::array::from_fn(|_| next()))
                    .collect();
                chain.best(&run, &mut paths, &mut labels);
                assert_eq!(labels, slow_best(&run, &weights));
            }
        }
    }
}
