//! The small engine: all states at once, byte by byte (a Pike VM). Linear in states times bytes, without
//! backtracking or recursion.

use alloc::vec::Vec;

use super::program::{At, Program, State};

/// What a search needs to work; kept between searches.
#[derive(Default)]
pub(crate) struct Scratch {
    now: Threads,
    next: Threads,
    stack: Vec<At>,
}

/// The states that are alive, the preferred first, each once.
#[derive(Default)]
struct Threads {
    list: Vec<(At, u32)>,
    place: Vec<u16>,
}

impl Threads {
    fn clear(&mut self, states: usize) {
        self.list.clear();
        if self.place.len() < states {
            self.place.resize(states, 0);
        }
    }

    /// Adds a state unless it is in; says whether it was new.
    #[inline]
    fn add(&mut self, at: At, start: u32) -> bool {
        let Some(place) = self.place.get_mut(usize::from(at)) else {
            return false;
        };
        if self
            .list
            .get(usize::from(*place))
            .is_some_and(|(known, _)| *known == at)
        {
            return false;
        }
        *place = self.list.len() as u16;
        self.list.push((at, start));
        true
    }
}

/// The first match in `text` that starts in `from..limit`; places see the whole text.
#[cfg_attr(hot, optimize(speed))]
pub(super) fn find(
    program: &Program,
    text: &[u8],
    from: usize,
    limit: usize,
    scratch: &mut Scratch,
) -> Option<(usize, usize)> {
    let Scratch { now, next, stack } = scratch;
    now.clear(program.states.len());
    next.clear(program.states.len());
    let limit = limit.min(text.len());
    let mut at = from;
    let mut found = None;
    loop {
        if now.list.is_empty() {
            if found.is_some() {
                return found;
            }
            at += text
                .get(at..limit)?
                .iter()
                .position(|byte| program.first.has(*byte))?;
        }
        let byte = text.get(at).copied();
        if found.is_none() && at < limit && byte.is_some_and(|byte| program.first.has(byte)) {
            follow(program, text, at, (program.start, at as u32), now, stack);
        }
        for (state, start) in now.list.iter().copied() {
            match program.state(state) {
                State::Take(set, then) => {
                    let set = program.sets.get(usize::from(set));
                    if byte.zip(set).is_some_and(|(byte, set)| set.has(byte)) {
                        follow(program, text, at + 1, (then, start), next, stack);
                    }
                }
                State::Match => {
                    found = Some((start as usize, at));
                    // All that is less preferred ends here.
                    break;
                }
                State::Fork(..) | State::Look(..) => {}
            }
        }
        core::mem::swap(now, next);
        next.list.clear();
        at += 1;
    }
}

/// Adds a state and all that it goes on to without a byte, the preferred first.
#[cfg_attr(hot, optimize(speed))]
fn follow(
    program: &Program,
    text: &[u8],
    at: usize,
    (state, start): (At, u32),
    threads: &mut Threads,
    stack: &mut Vec<At>,
) {
    stack.push(state);
    while let Some(state) = stack.pop() {
        if !threads.add(state, start) {
            continue;
        }
        match program.state(state) {
            State::Fork(one, other) => stack.extend([other, one]),
            State::Look(look, then) if look.is(text, at) => stack.push(then),
            _ => {}
        }
    }
}
