//! One text being tagged as it arrives.

use alloc::vec::Vec;

use crate::chain::Scores;
use crate::features::{Scene, select};
use crate::gate::{LEFT, View};
use crate::label::{Label, OUT, Part, meaning};
use crate::lattice::{Lattice, Sides};
use crate::model::Model;
use crate::token::{Token, Tokens};

/// A name found. Offsets are bytes of the stream.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Span {
    /// Where it starts.
    pub start: u64,
    /// Where it ends (exclusive).
    pub end: u64,
    /// What it is.
    pub label: Label,
    /// How sure, from 0 to 100.
    pub confidence: u8,
}

/// Tokens that are looked at together, so that memory stays bounded.
const BATCH: usize = 256;

/// One text on its way through a [`Tagger`](crate::Tagger), in chunks of any size.
#[derive(Clone, Debug, Default)]
pub struct Stream {
    tokens: Tokens,
    pending: Vec<Token>,
    /// Tokens before are done.
    from: usize,
    work: Work,
}

/// Room for one run, kept for the next.
#[derive(Clone, Debug, Default)]
struct Work {
    scores: Vec<Scores>,
    paths: Vec<Scores>,
    labels: Vec<u8>,
    lattice: Lattice,
}

impl Stream {
    /// The most bytes from [`Self::settled`] on that a stream may have to be handed before it says more.
    pub const MOST_WAIT: usize = crate::gate::WAIT;

    /// All names that start before this offset have been found.
    #[must_use]
    pub fn settled(&self) -> u64 {
        let waiting = self.pending.get(self.from);
        waiting.map_or(self.tokens.next, |token| token.start)
    }

    /// Bytes before this offset will not be looked at again.
    #[must_use]
    pub fn needed(&self) -> u64 {
        self.tokens.next
    }

    /// `out` has no type of its own, so that this is compiled here and not in its callers, which may want size.
    pub(crate) fn push(
        &mut self,
        model: &Model,
        text: &[u8],
        base: u64,
        finished: bool,
        out: &mut dyn FnMut(Span),
    ) {
        loop {
            let mut ended = true;
            while let Some(token) = self.tokens.next(text, base, finished, &model.lexicon) {
                self.pending.push(token);
                if self.pending.len() >= BATCH {
                    ended = false;
                    break;
                }
            }
            self.tag(model, finished && ended, out);
            if ended {
                return;
            }
        }
    }

    /// Tags the runs that are certain, and drops what is done.
    fn tag(&mut self, model: &Model, finished: bool, out: &mut dyn FnMut(Span)) {
        let view = View {
            tokens: &self.pending,
        };
        let work = &mut self.work;
        loop {
            match view.run(self.from, finished) {
                Ok(run) => {
                    let scene = Scene::new(view, run.clone());
                    work.scores.clear();
                    for place in run.clone() {
                        let rows = select(view, place, &scene);
                        work.scores.push(model.rows.sum(&rows));
                    }
                    work.decode(model, &self.pending[run.start..], out);
                    self.from = run.end;
                }
                Err(place) => {
                    self.from = place;
                    break;
                }
            }
        }
        let done = self.from.saturating_sub(LEFT);
        self.pending.drain(..done);
        self.from -= done;
    }
}

impl Work {
    /// The names of a run whose scores are known, and whose tokens `tokens` begins with.
    fn decode(&mut self, model: &Model, tokens: &[Token], out: &mut dyn FnMut(Span)) {
        let chain = &model.chain;
        if self.scores.iter().all(|scores| chain.nothing(scores)) {
            return;
        }
        chain.best(&self.scores, &mut self.paths, &mut self.labels);
        // How sure a name is, only the part of the run says that it stands in.
        let parts = |place: &usize| {
            let label = self.labels.get(*place);
            label != Some(&(OUT as u8))
                || !self.scores.get(*place).is_some_and(|s| chain.nothing(s))
        };
        let mut at = 0;
        while let Some(start) = (at..self.labels.len()).find(parts) {
            let end = (start..self.labels.len())
                .find(|place| !parts(place))
                .unwrap_or(self.labels.len());
            at = end;
            let (Some(part), Some(labels)) =
                (self.scores.get(start..end), self.labels.get(start..end))
            else {
                return;
            };
            if labels.iter().any(|label| usize::from(*label) != OUT) {
                let sides = Sides {
                    before: start > 0,
                    behind: end < self.labels.len(),
                };
                chain.likely(part, sides, &mut self.lattice);
                names(
                    labels,
                    &self.lattice,
                    tokens.get(start..).unwrap_or(&[]),
                    out,
                );
            }
        }
    }
}

/// The names that the labels say.
fn names(labels: &[u8], lattice: &Lattice, tokens: &[Token], out: &mut dyn FnMut(Span)) {
    let mut start = 0;
    let mut sure = 1.0_f64;
    for (place, number) in labels.iter().enumerate() {
        let Some((label, part)) = meaning(usize::from(*number)) else {
            continue;
        };
        if matches!(part, Part::First | Part::Only) {
            (start, sure) = (place, 1.0);
        }
        let kind = 1 + (usize::from(*number) - 1) / 4 * 4;
        let mass: f64 = lattice.nodes[place].iter().skip(kind).take(4).sum();
        sure = sure.min(mass);
        if matches!(part, Part::Last | Part::Only)
            && let (Some(first), Some(last)) = (tokens.get(start), tokens.get(place))
        {
            out(Span {
                start: first.start,
                end: last.end,
                label,
                confidence: confidence(sure),
            });
        }
    }
}

/// Of what is 45 % likely the default threshold, 60, of the certain 84: never as sure as a check digit.
fn confidence(likely: f64) -> u8 {
    if likely < 0.45 {
        (likely * 60.0 / 0.45) as u8
    } else {
        (60.0 + 24.0 * (likely - 0.45) / 0.55) as u8
    }
}
