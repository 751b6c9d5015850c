//! Overlaps, pair by pair, as the rule of the deciding stage says.

use std::cmp::Reverse;

use scrubjay::{Check, Finding};

/// Takes the overlaps of what will be edited apart, then those of what is kept, and drops what is
/// kept where it touches what is edited.
pub(super) fn decide(edited: Vec<Finding>, kept: Vec<Finding>) -> Vec<Finding> {
    let mut out = apart(edited);
    let free = |keep: &Finding| !out.iter().any(|edit| overlap(edit, keep));
    let kept: Vec<Finding> = apart(kept).into_iter().filter(free).collect();
    out.extend(kept);
    out.sort_by_key(|finding| finding.start);
    out
}

/// Resolves the first two neighbours that overlap, until none do.
fn apart(mut findings: Vec<Finding>) -> Vec<Finding> {
    loop {
        findings.sort_by_key(order);
        let first = findings
            .windows(2)
            .position(|pair| overlap(&pair[0], &pair[1]));
        let Some(at) = first else {
            return findings;
        };
        let (left, right) = (findings[at], findings[at + 1]);
        if right.end <= left.end {
            // The right one is a part of the left one.
            findings.remove(at + 1);
        } else if strength(&right) > strength(&left) {
            findings[at].end = right.start;
        } else {
            findings[at + 1].start = left.end;
        }
    }
}

fn overlap(one: &Finding, other: &Finding) -> bool {
    one.start < other.end && other.start < one.end
}

/// By start, then the longer, the surer, the better checked, the one with the lower number.
fn order(finding: &Finding) -> impl Ord + use<> {
    (
        finding.start,
        Reverse(finding.end),
        Reverse(strength(finding)),
        finding.entity,
    )
}

/// Of two that cross, the surer wins, then the better checked, then the longer.
fn strength(finding: &Finding) -> (u8, u8, u64) {
    let check = match finding.why.check {
        Check::Digits => 2,
        Check::Structure => 1,
        _ => 0,
    };
    (finding.confidence, check, finding.end - finding.start)
}
