//! The patterns of all plans as one minimal acyclic automaton over digits, and its bytes.
//!
//! Equal ends are shared by all plans. A node is written behind its children:
//!
//! | bytes | what |
//! |---|---|
//! | 1 | bits 0-2: kinds that end here; 3: every digit goes on; 4: all to one node; 5-6: digits 8 and 9 go on; 7: 9 goes elsewhere than the digit before |
//! | 0 or 1 | unless bit 3: digits 0 to 7 go on |
//! | 0 or 1 | unless bit 4: digits 1 to 8 go elsewhere than the digit that goes on before them |
//! | 1 or 2 each | nodes gone to: below 128 a number in the list of the most wanted, else 15 bits of offset from the list's end |

use std::collections::HashMap;

use anyhow::{Context, Result, ensure};
use regex_automata::Anchored;
use regex_automata::dfa::{Automaton as _, StartKind, dense};
use regex_automata::util::primitives::StateID;
use regex_automata::util::start;

/// Digits of the longest number.
const LONGEST: usize = 17;
/// Nodes that have a number of their own.
const WANTED: usize = 128;

/// One pattern with the lengths and the kind of the numbers that it describes.
pub(super) struct Pattern {
    pub(super) kind: u8,
    pub(super) lengths: Vec<usize>,
    pub(super) text: String,
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct Node {
    pub(super) kinds: u8,
    pub(super) next: [Option<usize>; 10],
}

/// All nodes, children before parents.
#[derive(Default)]
pub(super) struct Automaton {
    pub(super) nodes: Vec<Node>,
    known: HashMap<Node, usize>,
}

/// A pattern as an automaton of its own.
struct Machine<'p> {
    dfa: dense::DFA<Vec<u32>>,
    pattern: &'p Pattern,
}

type States = Vec<StateID>;

impl Automaton {
    /// Adds a plan; its first node, if any number is of it.
    pub(super) fn add(&mut self, patterns: &[Pattern]) -> Result<Option<usize>> {
        let mut machines = Vec::new();
        let mut states = Vec::new();
        for pattern in patterns {
            let dfa = dense::Builder::new()
                .configure(dense::Config::new().start_kind(StartKind::Anchored))
                .build(&format!(
                    "(?-u)(?:{})\\z",
                    pattern.text.replace("\\d", "[0-9]")
                ))
                .with_context(|| pattern.text.clone())?;
            states.push(dfa.start_state(&start::Config::new().anchored(Anchored::Yes))?);
            machines.push(Machine { dfa, pattern });
        }
        Ok(self.node(&machines, &states, 0, &mut HashMap::new()))
    }

    fn node(
        &mut self,
        machines: &[Machine<'_>],
        states: &States,
        depth: usize,
        done: &mut HashMap<(States, usize), Option<usize>>,
    ) -> Option<usize> {
        let key = (states.clone(), depth);
        if let Some(known) = done.get(&key) {
            return *known;
        }
        let mut node = Node {
            kinds: 0,
            next: [None; 10],
        };
        for (machine, state) in machines.iter().zip(states) {
            let ends = machine
                .dfa
                .is_match_state(machine.dfa.next_eoi_state(*state));
            if ends && machine.pattern.lengths.contains(&depth) {
                node.kinds |= machine.pattern.kind;
            }
        }
        let alive = |states: &States| {
            let mut pairs = machines.iter().zip(states);
            pairs.any(|(machine, state)| !machine.dfa.is_dead_state(*state))
        };
        if depth < LONGEST && alive(states) {
            for (digit, slot) in (b'0'..=b'9').zip(&mut node.next) {
                let step = |(machine, state): (&Machine<'_>, &StateID)| {
                    machine.dfa.next_state(*state, digit)
                };
                let next: States = machines.iter().zip(states).map(step).collect();
                if alive(&next) {
                    *slot = self.node(machines, &next, depth + 1, done);
                }
            }
        }
        let made =
            (node.kinds != 0 || node.next.iter().any(Option::is_some)).then(|| self.share(node));
        done.insert(key, made);
        made
    }

    fn share(&mut self, node: Node) -> usize {
        if let Some(known) = self.known.get(&node) {
            return *known;
        }
        self.nodes.push(node.clone());
        self.known.insert(node, self.nodes.len() - 1);
        self.nodes.len() - 1
    }

    /// The bytes: the list of the most wanted, then the nodes; and where each node lies.
    pub(super) fn bytes(&self) -> Result<(Vec<u8>, Vec<u16>)> {
        let mut counts = vec![(0_usize, 0); self.nodes.len()];
        for (at, count) in counts.iter_mut().enumerate() {
            count.1 = at;
        }
        for node in &self.nodes {
            for target in targets(node) {
                counts[target].0 += 1;
            }
        }
        counts.sort_by_key(|(count, at)| (std::cmp::Reverse(*count), *at));
        let wanted: HashMap<usize, u8> = counts
            .iter()
            .take(WANTED)
            .zip(0..)
            .map(|((_, at), i)| (*at, i))
            .collect();
        let mut bytes = vec![0; 2 * WANTED];
        let mut places: Vec<u16> = Vec::new();
        for node in &self.nodes {
            places.push(u16::try_from(bytes.len() - 2 * WANTED)?);
            let bit = |digit: usize, on: bool| u16::from(on) << digit;
            let mut alive = 0;
            let mut elsewhere = 0;
            let mut last = None;
            for (digit, target) in node.next.iter().enumerate() {
                alive |= bit(digit, target.is_some());
                if target.is_some() {
                    elsewhere |= bit(digit, last.is_some() && last != *target);
                    last = *target;
                }
            }
            let (all, one) = (alive == 0x3FF, elsewhere == 0);
            let [low, high] = alive.to_le_bytes();
            let [ways, nine] = (elsewhere >> 1).to_le_bytes();
            bytes
                .push(node.kinds | u8::from(all) << 3 | u8::from(one) << 4 | high << 5 | nine << 7);
            bytes.extend((!all).then_some(low));
            bytes.extend((!one).then_some(ways));
            for target in targets(node) {
                match wanted.get(&target) {
                    Some(number) => bytes.push(*number),
                    None => {
                        ensure!(places[target] < 0x8000, "15 bits of offset do not reach");
                        bytes.extend((places[target] | 0x8000).to_be_bytes());
                    }
                }
            }
        }
        for (node, number) in wanted {
            let at = 2 * usize::from(number);
            bytes[at..at + 2].copy_from_slice(&places[node].to_le_bytes());
        }
        Ok((bytes, places))
    }

    /// For each node the lengths of the numbers of these kinds below it, one bit each.
    pub(super) fn lengths(&self, kinds: u8) -> Vec<u32> {
        let mut lengths: Vec<u32> = Vec::new();
        for node in &self.nodes {
            let own = u32::from(node.kinds & kinds != 0);
            lengths.push(targets(node).fold(own, |sum, next| sum | lengths[next] << 1));
        }
        lengths
    }
}

/// The nodes that a node goes to, as they are written.
fn targets(node: &Node) -> impl Iterator<Item = usize> {
    let mut last = None;
    node.next
        .iter()
        .flatten()
        .copied()
        .filter(move |target| last.replace(*target) != Some(*target))
}
