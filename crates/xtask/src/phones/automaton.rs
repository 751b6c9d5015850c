//! The patterns of all plans as one minimal acyclic automaton over digits, and its bytes.
//! How they are written says `check/phone/nodes.rs` of the core.

use std::collections::HashMap;

use anyhow::{Context, Result};
use regex_automata::Anchored;
use regex_automata::dfa::{Automaton as _, StartKind, dense};
use regex_automata::util::primitives::StateID;
use regex_automata::util::start;

/// Digits of the longest number.
const LONGEST: usize = 17;
/// Ways of two bytes begin here.
const FAR: usize = 224;

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

    /// The bytes, with these first nodes of the plans.
    pub(super) fn bytes(&self, plans: &[usize]) -> Result<Vec<u8>> {
        let mut users = vec![0_usize; self.nodes.len()];
        for target in self
            .nodes
            .iter()
            .flat_map(targets)
            .chain(plans.iter().copied())
        {
            users[target] += 1;
        }
        let mut writer = Writer {
            of: self,
            users,
            shared: HashMap::new(),
            columns: Default::default(),
            ways: Vec::new(),
        };
        for plan in plans {
            writer.way(*plan)?;
        }
        let mut bytes = u16::try_from(writer.columns[0].len())?
            .to_le_bytes()
            .to_vec();
        bytes.extend(writer.columns.concat());
        bytes.extend(writer.ways);
        Ok(bytes)
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

/// Writes nodes where they are first come to.
struct Writer<'a> {
    of: &'a Automaton,
    /// How many ways lead to each node.
    users: Vec<usize>,
    shared: HashMap<usize, usize>,
    columns: [Vec<u8>; 3],
    ways: Vec<u8>,
}

impl Writer<'_> {
    fn way(&mut self, to: usize) -> Result<()> {
        if let Some(number) = self.shared.get(&to) {
            match number + 2 {
                near @ ..FAR => self.ways.push(u8::try_from(near)?),
                far => self
                    .ways
                    .extend(u16::try_from(far - FAR + (FAR << 8))?.to_be_bytes()),
            }
            return Ok(());
        }
        let shared = self.users[to] > 1;
        self.ways.push(u8::from(shared));
        if shared {
            self.shared.insert(to, self.shared.len());
        }
        let node = &self.of.nodes[to];
        let (mut alive, mut elsewhere, mut last) = (0_u16, 0_u16, None);
        for (digit, target) in node.next.iter().enumerate() {
            alive |= u16::from(target.is_some()) << digit;
            if target.is_some() {
                elsewhere |= u16::from(last.is_some() && last != *target) << digit;
                last = *target;
            }
        }
        let [low, high] = alive.to_le_bytes();
        let [changes, nine] = (elsewhere >> 1).to_le_bytes();
        let row = [node.kinds | high << 3 | nine << 5, low, changes];
        for (column, byte) in self.columns.iter_mut().zip(row) {
            column.push(byte);
        }
        targets(node).try_for_each(|target| self.way(target))
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
