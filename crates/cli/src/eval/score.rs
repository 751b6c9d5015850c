//! Counts of what is right, and the shares that people know them by.

use std::collections::BTreeMap;

/// A value in a text: marked, or found.
pub(super) struct Spot {
    pub(super) start: u64,
    pub(super) end: u64,
    pub(super) entity: String,
}

impl Spot {
    const fn shares(&self, other: &Self) -> bool {
        self.start < other.end && other.start < self.end
    }
}

/// Of one entity.
#[derive(Clone, Copy, Default)]
pub(super) struct Count {
    pub(super) marked: u64,
    pub(super) found: u64,
    /// Found with both ends as marked.
    pub(super) right: u64,
    /// Findings that share a character with a marked value, and marked values that do with a finding.
    touching: u64,
    touched: u64,
}

/// Precision and recall, from 0 to 1.
pub(super) struct Shares {
    pub(super) precision: f64,
    pub(super) recall: f64,
}

impl Shares {
    /// The harmonic mean.
    pub(super) fn f1(&self) -> f64 {
        let sum = self.precision + self.recall;
        if sum == 0.0 {
            0.0
        } else {
            2.0 * self.precision * self.recall / sum
        }
    }
}

impl Count {
    pub(super) fn strict(&self) -> Shares {
        Shares {
            precision: share(self.right, self.found),
            recall: share(self.right, self.marked),
        }
    }

    pub(super) fn overlap(&self) -> Shares {
        Shares {
            precision: share(self.touching, self.found),
            recall: share(self.touched, self.marked),
        }
    }

    pub(super) fn json(&self) -> serde_json::Value {
        let shares = |shares: Shares| {
            serde_json::json!({
                "precision": shares.precision,
                "recall": shares.recall,
                "f1": shares.f1(),
            })
        };
        serde_json::json!({
            "marked": self.marked,
            "found": self.found,
            "right": self.right,
            "strict": shares(self.strict()),
            "overlap": shares(self.overlap()),
        })
    }
}

fn share(part: u64, whole: u64) -> f64 {
    if whole == 0 {
        0.0
    } else {
        part as f64 / whole as f64
    }
}

/// Adds what one text has.
pub(super) fn add(counts: &mut BTreeMap<String, Count>, marked: &[Spot], found: &[Spot]) {
    let like = |one: &Spot, list: &[Spot], test: fn(&Spot, &Spot) -> bool| {
        u64::from(
            list.iter()
                .any(|other| other.entity == one.entity && test(one, other)),
        )
    };
    for spot in marked {
        let count = counts.entry(spot.entity.clone()).or_default();
        count.marked += 1;
        count.touched += like(spot, found, Spot::shares);
    }
    for spot in found {
        let count = counts.entry(spot.entity.clone()).or_default();
        count.found += 1;
        count.touching += like(spot, marked, Spot::shares);
        count.right += like(spot, marked, |one, other| {
            (one.start, one.end) == (other.start, other.end)
        });
    }
}

/// All entities together.
pub(super) fn total(counts: &BTreeMap<String, Count>) -> Count {
    counts.values().fold(Count::default(), |sum, count| Count {
        marked: sum.marked + count.marked,
        found: sum.found + count.found,
        right: sum.right + count.right,
        touching: sum.touching + count.touching,
        touched: sum.touched + count.touched,
    })
}
