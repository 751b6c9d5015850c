//! Training: a linear-chain conditional random field by AdaGrad, one run at a time.

use scrubjay_tagger::internals::{LABELS, LONGEST_RUN, ROWS, Sums, exp, follows};

use crate::random::Random;

/// A run of tokens, with the right labels.
pub(crate) struct Run {
    pub(crate) rows: Vec<Vec<u32>>,
    pub(crate) labels: Vec<u8>,
}

/// How to train.
#[derive(Clone, Copy)]
pub(crate) struct Recipe {
    pub(crate) epochs: usize,
    pub(crate) rate: f32,
    /// Features left out, in a hundred.
    pub(crate) dropout: usize,
    /// Copies of the weights that are averaged, per epoch.
    pub(crate) snapshots: usize,
}

impl Recipe {
    pub(crate) const USUAL: Self = Self {
        epochs: 3,
        rate: 0.06,
        dropout: 50,
        snapshots: 8,
    };
}

/// Orders of the texts.
const SEEDS: [u64; 3] = [1, 2, 3];

/// Weights of the features and of one label behind another.
pub(crate) struct Weights {
    pub(crate) rows: Vec<[f32; LABELS]>,
    pub(crate) chain: [[f32; LABELS]; LABELS],
}

impl Weights {
    fn zero() -> Self {
        Self {
            rows: vec![[0.0; LABELS]; ROWS],
            chain: [[0.0; LABELS]; LABELS],
        }
    }
}

/// Trains on texts, each a list of runs, several times in other orders: the mean is better than each.
pub(crate) fn train(texts: &[Vec<Run>], recipe: Recipe) -> Weights {
    let mut mean = Mean {
        weights: Weights::zero(),
        taken: 0.0,
    };
    for seed in SEEDS {
        once(texts, recipe, seed, &mut mean);
    }
    mean.weights
}

/// A mean of weights that grows.
struct Mean {
    weights: Weights,
    taken: f32,
}

impl Mean {
    fn take(&mut self, weights: &Weights) {
        self.taken += 1.0;
        let pairs = self.weights.rows.iter_mut().zip(&weights.rows);
        for (mean, row) in pairs.chain(self.weights.chain.iter_mut().zip(&weights.chain)) {
            for (mean, weight) in mean.iter_mut().zip(row) {
                *mean += (weight - *mean) / self.taken;
            }
        }
    }
}

fn once(texts: &[Vec<Run>], recipe: Recipe, seed: u64, mean: &mut Mean) {
    let mut weights = Weights::zero();
    let mut squares = Weights::zero();
    let mut random = Random::new(seed);
    let mut order: Vec<usize> = (0..texts.len()).collect();
    let every = texts.len().div_ceil(recipe.snapshots);
    let mut sums = Sums::default();
    for epoch in 0..recipe.epochs {
        random.shuffle(&mut order);
        for (count, text) in order.iter().enumerate() {
            let factors = factors(&weights.chain);
            for run in &texts[*text] {
                step(
                    run,
                    &mut weights,
                    &mut squares,
                    &factors,
                    &mut sums,
                    recipe,
                    &mut random,
                );
            }
            if (count + 1) % every == 0 && 2 * epoch >= recipe.epochs {
                mean.take(&weights);
            }
        }
    }
}

fn factors(chain: &[[f32; LABELS]; LABELS]) -> [[f64; LABELS]; LABELS] {
    let mut factors = [[0.0; LABELS]; LABELS];
    for (from, row) in factors.iter_mut().enumerate() {
        for (to, factor) in row.iter_mut().enumerate() {
            if follows(from, to) {
                *factor = exp(f64::from(chain[from][to]));
            }
        }
    }
    factors
}

/// One step of AdaGrad on one weight.
#[inline]
fn descend(weight: &mut f32, square: &mut f32, gradient: f32, rate: f32) {
    *square += gradient * gradient;
    *weight += rate * gradient / (square.sqrt() + 1e-3);
}

fn step(
    run: &Run,
    weights: &mut Weights,
    squares: &mut Weights,
    factors: &[[f64; LABELS]; LABELS],
    sums: &mut Sums,
    recipe: Recipe,
    random: &mut Random,
) {
    let length = run.labels.len();
    let mut scores = [[0.0_f64; LABELS]; LONGEST_RUN];
    let mut kept: Vec<Vec<u32>> = Vec::with_capacity(length);
    for (rows, scores) in run.rows.iter().zip(&mut scores) {
        let mut here = Vec::with_capacity(rows.len());
        let mut sum = [0.0_f32; LABELS];
        for row in rows {
            if random.percent(recipe.dropout) {
                continue;
            }
            here.push(*row);
            for (sum, weight) in sum.iter_mut().zip(&weights.rows[*row as usize]) {
                *sum += weight;
            }
        }
        for (score, sum) in scores.iter_mut().zip(sum) {
            *score = f64::from(sum);
        }
        kept.push(here);
    }
    sums.fill(&scores[..length], factors);
    for (place, rows) in kept.iter().enumerate() {
        let right = usize::from(run.labels[place]);
        let mut gradient = [0.0_f32; LABELS];
        for (gradient, node) in gradient.iter_mut().zip(sums.node(place)) {
            *gradient = -(*node as f32);
        }
        gradient[right] += 1.0;
        if gradient.iter().all(|g| g.abs() < 1e-4) {
            continue;
        }
        for row in rows {
            let row = *row as usize;
            let pairs = weights.rows[row].iter_mut().zip(&mut squares.rows[row]);
            for ((weight, square), gradient) in pairs.zip(gradient) {
                descend(weight, square, gradient, recipe.rate);
            }
        }
    }
    for place in 0..length.saturating_sub(1) {
        let pairs = sums.pairs(place, factors);
        let right = (
            usize::from(run.labels[place]),
            usize::from(run.labels[place + 1]),
        );
        for (from, pairs) in pairs.iter().enumerate() {
            for (to, likely) in pairs.iter().enumerate() {
                if follows(from, to) {
                    let gradient = f32::from(u8::from((from, to) == right)) - *likely as f32;
                    let weight = &mut weights.chain[from][to];
                    let square = &mut squares.chain[from][to];
                    descend(weight, square, gradient, recipe.rate);
                }
            }
        }
    }
}
