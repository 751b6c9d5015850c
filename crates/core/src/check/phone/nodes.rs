//! The automaton of all plans, which the table holds as a tree.
//!
//! Equal ends are shared by all plans, so it is no tree; written as one it compresses to two thirds. A way
//! from a node to the next is a byte: 0 says that the node comes now, 1 that it comes now and will be come back
//! to, 2 and above count those that came so; from 224 on with a second byte. The ways of a node are those
//! of its first way in full, then of its next, and so on.
//!
//! What a node is stands in three columns: the kinds that end there (bits 0 to 2), whether digits 8 and 9 go on
//! (3, 4), whether 9 goes elsewhere than the digit before (5); whether digits 0 to 7 go on; whether digits 1 to
//! 8 go elsewhere than the digit that goes on before them. Before the columns stands how many nodes there are,
//! behind them the ways: those of the plans, and inside of these all others.

use alloc::vec::Vec;

use spin::Once;

use super::{HEADS, LINE, TABLE, count};

/// Ways of two bytes begin here.
const FAR: u8 = 224;

#[derive(Clone, Copy)]
struct Node {
    kinds: u8,
    /// The digits that go on.
    alive: u16,
    /// Those of them that go elsewhere than the one before.
    elsewhere: u16,
    /// Where its ways begin.
    ways: u16,
}

#[derive(Default)]
struct Automaton {
    nodes: Vec<Node>,
    ways: Vec<u16>,
    plans: Vec<u16>,
}

/// The kinds of the numbers that these are the digits of, in one of the plans.
#[cfg_attr(hot, optimize(speed))]
pub(super) fn kinds(plan: usize, digits: &[u8]) -> u8 {
    static READ: Once<Automaton> = Once::new();
    let automaton = READ.call_once(read);
    automaton.kinds(plan, digits).unwrap_or(0)
}

impl Automaton {
    #[cfg_attr(hot, optimize(speed))]
    fn kinds(&self, plan: usize, digits: &[u8]) -> Option<u8> {
        let mut at = self.nodes.get(usize::from(*self.plans.get(plan)?))?;
        for digit in digits {
            let digit = digit.wrapping_sub(b'0');
            if digit > 9 || at.alive >> digit & 1 == 0 {
                return None;
            }
            let way = (at.elsewhere & ((2 << digit) - 1)).count_ones();
            let next = self.ways.get(usize::from(at.ways) + way as usize)?;
            at = self.nodes.get(usize::from(*next))?;
        }
        Some(at.kinds)
    }
}

/// What is being read.
struct Reader<'t> {
    columns: [&'t [u8]; 3],
    ways: core::slice::Iter<'t, u8>,
    /// The nodes that are come back to.
    shared: Vec<u16>,
    to: Automaton,
}

fn read() -> Automaton {
    let mut reader = reader();
    for _ in 0..count() {
        let plan = reader.way();
        reader.to.plans.push(plan);
    }
    reader.to
}

fn reader() -> Reader<'static> {
    let rest = TABLE.get(2 + LINE * count() + HEADS..).unwrap_or(&[]);
    let (length, rest) = rest.split_first_chunk().unwrap_or((&[0; 2], &[]));
    let length = usize::from(u16::from_le_bytes(*length));
    let column = |at: usize| rest.get(at * length..(at + 1) * length).unwrap_or(&[]);
    Reader {
        columns: [0, 1, 2].map(column),
        ways: rest.get(3 * length..).unwrap_or(&[]).iter(),
        shared: Vec::new(),
        to: Automaton::default(),
    }
}

impl Reader<'_> {
    /// Where the next way leads.
    fn way(&mut self) -> u16 {
        let at = self.to.nodes.len() as u16;
        let way = self.byte();
        match way {
            0 => {}
            1 => self.shared.push(at),
            _ => {
                let mut number = usize::from(way);
                if way >= FAR {
                    number =
                        (usize::from(way - FAR) << 8) + usize::from(self.byte()) + usize::from(FAR);
                }
                return self.shared.get(number - 2).copied().unwrap_or(0);
            }
        }
        self.node();
        at
    }

    fn byte(&mut self) -> u8 {
        self.ways.next().copied().unwrap_or(0)
    }

    fn node(&mut self) {
        let place = self.to.nodes.len();
        let [head, low, changes] = self
            .columns
            .map(|column| column.get(place).copied().map_or(0, u16::from));
        let node = Node {
            kinds: head as u8 & 7,
            alive: low | (head >> 3 & 3) << 8,
            elsewhere: changes << 1 | (head >> 5 & 1) << 9,
            ways: self.to.ways.len() as u16,
        };
        self.to.nodes.push(node);
        if node.alive == 0 {
            return;
        }
        let first = self.to.ways.len();
        let count = node.elsewhere.count_ones() as usize + 1;
        self.to.ways.resize(first + count, 0);
        for place in first..first + count {
            let way = self.way();
            if let Some(slot) = self.to.ways.get_mut(place) {
                *slot = way;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_read_to_its_end_and_every_way_leads_on() {
        let mut reader = reader();
        let nodes = reader.columns[0].len();
        for _ in 0..count() {
            reader.way();
        }
        assert_eq!(reader.to.nodes.len(), nodes);
        assert!(reader.ways.next().is_none());
        // A way back is always to a node that was there before, and each of the shared is come back to.
        let mut users = alloc::vec![0; nodes];
        reader
            .to
            .ways
            .iter()
            .for_each(|way| users[usize::from(*way)] += 1);
        let plans = read().plans;
        plans.iter().for_each(|plan| users[usize::from(*plan)] += 1);
        for (at, users) in users.iter().enumerate() {
            let shared = reader.shared.contains(&(at as u16));
            assert_eq!(*users > 1, shared, "{at}");
            assert!(*users > 0);
        }
    }
}
