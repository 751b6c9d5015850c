use alloc::collections::VecDeque;
use alloc::vec::Vec;

use crate::candidate::Candidate;
use crate::finding::Check;

/// A candidate that prevailed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Decided {
    pub(crate) candidate: Candidate,
    /// Cut to what a stronger neighbour left of it: not a whole value any more.
    pub(crate) cut: bool,
}

/// Resolves overlaps as candidates arrive.
#[derive(Default)]
pub(crate) struct Decider {
    edited: Lane,
    kept: Lane,
    ready: Vec<Decided>,
    /// Where the last edited value that was handed out ends.
    covered: u64,
}

impl Decider {
    /// Takes a candidate; `edits` says whether its value will be changed.
    pub(crate) fn add(&mut self, candidate: Candidate, edits: bool) {
        let lane = if edits {
            &mut self.edited
        } else {
            &mut self.kept
        };
        lane.insert(Decided {
            candidate,
            cut: false,
        });
    }

    /// Decides what no candidate that starts at `settled` or later can change, and hands it out in order.
    /// Returns the offset before which all is decided.
    pub(crate) fn decide(&mut self, settled: u64, mut out: impl FnMut(Decided)) -> u64 {
        if self.edited.idle() && self.kept.idle() && self.ready.is_empty() {
            return settled;
        }
        self.edited.resolve(settled, &mut self.ready);
        let mut kept = Vec::new();
        self.kept.resolve(settled, &mut kept);
        let open = self.edited.open(settled);
        // What is ready does not overlap, so only the first that ends behind a kept value can cross it.
        self.ready.sort_by_key(|decided| decided.candidate.start);
        let edited = self.ready.len();
        for keep in kept {
            let ready = self.ready.get(..edited).unwrap_or(&[]);
            let near = ready.partition_point(|other| other.candidate.end <= keep.candidate.start);
            let crossed = ready
                .get(near)
                .is_some_and(|other| crosses(&other.candidate, &keep.candidate));
            if keep.candidate.end > open {
                self.kept.insert(keep);
            } else if keep.candidate.start >= self.covered && !crossed {
                self.ready.push(keep);
            }
        }
        let done = open.min(self.kept_open(settled));
        self.ready.sort_by_key(|decided| decided.candidate.start);
        let count = self
            .ready
            .iter()
            .take_while(|decided| decided.candidate.end <= done)
            .count();
        for decided in self.ready.drain(..count) {
            self.covered = self.covered.max(decided.candidate.end);
            out(decided);
        }
        done.min(
            self.ready
                .first()
                .map_or(done, |decided| decided.candidate.start),
        )
    }

    /// The offset before which the kept lane holds nothing back. One that crosses what will be edited
    /// will not be handed out, so nothing waits for it.
    fn kept_open(&self, settled: u64) -> u64 {
        let doomed = |held: &Decided| {
            let mut sure = held.candidate;
            sure.end = sure.end.min(settled);
            sure.start < self.covered
                || (self.ready.iter()).any(|other| crosses(&other.candidate, &sure))
        };
        match &self.kept.held {
            Some(held) if doomed(held) => {
                let waiting = self.kept.waiting.front();
                waiting.map_or(settled, |next| settled.min(next.candidate.start))
            }
            _ => self.kept.open(settled),
        }
    }
}

/// Candidates that compete with each other.
#[derive(Default)]
struct Lane {
    /// By start, then the longer, then the stronger first, then what was not folded.
    waiting: VecDeque<Decided>,
    held: Option<Decided>,
}

impl Lane {
    fn idle(&self) -> bool {
        self.held.is_none() && self.waiting.is_empty()
    }

    #[cfg_attr(hot, optimize(speed))]
    fn insert(&mut self, new: Decided) {
        let place = self
            .waiting
            .partition_point(|old| order(old) <= order(&new));
        self.waiting.insert(place, new);
    }

    /// The offset before which this lane holds nothing back.
    fn open(&self, settled: u64) -> u64 {
        let first = self.held.iter().chain(self.waiting.front());
        first
            .map(|decided| decided.candidate.start)
            .fold(settled, u64::min)
    }

    #[cfg_attr(hot, optimize(speed))]
    fn resolve(&mut self, settled: u64, out: &mut Vec<Decided>) {
        while self
            .waiting
            .front()
            .is_some_and(|first| first.candidate.start < settled)
            && let Some(mut next) = self.waiting.pop_front()
        {
            let Some(mut held) = self.held.take() else {
                self.held = Some(next);
                continue;
            };
            if next.candidate.start >= held.candidate.end {
                out.push(held);
                self.held = Some(next);
            } else if next.candidate.end <= held.candidate.end {
                self.held = Some(held);
            } else if strength(&next.candidate) > strength(&held.candidate) {
                held.candidate.end = next.candidate.start;
                held.cut = true;
                out.push(held);
                self.held = Some(next);
            } else {
                next.candidate.start = held.candidate.end;
                next.cut = true;
                self.held = Some(held);
                self.insert(next);
            }
        }
        if let Some(held) = self.held.take_if(|held| held.candidate.end <= settled) {
            out.push(held);
        }
    }
}

fn crosses(one: &Candidate, other: &Candidate) -> bool {
    one.start < other.end && other.start < one.end
}

const fn rank(check: Check) -> u8 {
    match check {
        Check::None => 0,
        Check::Structure => 1,
        Check::Digits => 2,
    }
}

fn strength(candidate: &Candidate) -> (u8, u8, u64) {
    (
        candidate.confidence,
        rank(candidate.why.check),
        candidate.end - candidate.start,
    )
}

type Order = (
    u64,
    core::cmp::Reverse<u64>,
    core::cmp::Reverse<(u8, u8, u64)>,
    crate::finding::Entity,
    bool,
);

fn order(decided: &Decided) -> Order {
    let c = &decided.candidate;
    (
        c.start,
        core::cmp::Reverse(c.end),
        core::cmp::Reverse(strength(c)),
        c.entity,
        c.folded,
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{Context, Entity, Why};
    use alloc::vec;

    fn candidate(start: u64, end: u64, confidence: u8) -> Candidate {
        let why = Why {
            rule: "test",
            check: Check::None,
            context: Context::None,
        };
        Candidate {
            start,
            end,
            entity: Entity(1),
            confidence,
            why,
            continued: false,
            folded: false,
        }
    }

    /// Spans decided, all candidates at once; the second list is of kept ones.
    fn all(edited: &[(u64, u64, u8)], kept: &[(u64, u64, u8)]) -> Vec<(u64, u64, u8)> {
        let mut decider = Decider::default();
        for (start, end, confidence) in edited {
            decider.add(candidate(*start, *end, *confidence), true);
        }
        for (start, end, confidence) in kept {
            decider.add(candidate(*start, *end, *confidence), false);
        }
        let mut out = Vec::new();
        decider.decide(u64::MAX, |d| {
            out.push((d.candidate.start, d.candidate.end, d.candidate.confidence))
        });
        out
    }

    #[test]
    fn the_outer_the_surer_and_the_rest() {
        assert_eq!(all(&[(0, 20, 60), (5, 10, 90)], &[]), [(0, 20, 60)]);
        assert_eq!(all(&[(0, 20, 60), (0, 20, 90)], &[]), [(0, 20, 90)]);
        assert_eq!(
            all(&[(0, 10, 60), (5, 15, 90)], &[]),
            [(0, 5, 60), (5, 15, 90)]
        );
        // Equally strong: the earlier stays whole.
        assert_eq!(
            all(&[(0, 10, 60), (5, 15, 60)], &[]),
            [(0, 10, 60), (10, 15, 60)]
        );
        assert_eq!(
            all(&[(0, 10, 90), (5, 15, 60)], &[]),
            [(0, 10, 90), (10, 15, 60)]
        );
        assert_eq!(
            all(&[(0, 10, 90), (5, 15, 60), (12, 18, 95)], &[]),
            [(0, 10, 90), (10, 12, 60), (12, 18, 95)]
        );
    }

    #[test]
    fn what_is_kept_hides_nothing() {
        assert_eq!(all(&[(5, 10, 60)], &[(0, 20, 99)]), [(5, 10, 60)]);
        assert_eq!(
            all(&[(25, 30, 60)], &[(0, 20, 99)]),
            [(0, 20, 99), (25, 30, 60)]
        );
    }

    #[test]
    fn every_edited_byte_is_covered_and_arrival_does_not_matter() {
        let mut state = 7u64;
        let mut random = |n: u64| {
            state = state
                .wrapping_mul(6364136223846793005)
                .wrapping_add(1442695040888963407);
            (state >> 33) % n
        };
        for _ in 0..2000 {
            let mut spans = vec![];
            for _ in 0..1 + random(7) {
                let start = random(40);
                spans.push((start, start + 1 + random(15), 50 + random(4) as u8));
            }
            spans.sort_unstable();
            let whole = all(&spans, &[]);
            let mut covered = [false; 64];
            for (start, end, _) in &whole {
                for byte in *start..*end {
                    assert!(
                        !core::mem::replace(&mut covered[byte as usize], true),
                        "overlap"
                    );
                }
            }
            for (start, end, _) in &spans {
                assert!((*start..*end).all(|byte| covered[byte as usize]));
            }
            let mut stepwise = Vec::new();
            let mut decider = Decider::default();
            for settled in 0..80 {
                for (start, end, confidence) in spans.iter().filter(|s| s.0 == settled) {
                    decider.add(candidate(*start, *end, *confidence), true);
                }
                decider.decide(settled + 1, |d| {
                    stepwise.push((d.candidate.start, d.candidate.end, d.candidate.confidence));
                });
            }
            assert_eq!(stepwise, whole);
        }
    }
}
