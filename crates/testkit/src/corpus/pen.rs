//! What the generators write with: it knows when the next personal value is due.

use std::fmt::{Display, Write};

use super::{Density, Text};
use crate::Rng;
use crate::values::{self, Kind};

/// A personal value and its place in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Planted {
    /// The name of the entity.
    pub entity: &'static str,
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

/// A text as it grows.
#[derive(Clone, Debug)]
pub struct Pen {
    /// The random numbers that fix the text.
    pub rng: Rng,
    /// The time that the text has come to, in milliseconds since 1970.
    pub clock: u64,
    out: String,
    planted: Vec<Planted>,
    every: usize,
    next: usize,
}

impl Pen {
    /// A pen before the first letter.
    pub fn new(density: Density, seed: u64) -> Self {
        let mut rng = Rng::new(seed);
        let every = density.every();
        let next = rng.below(every);
        let clock = 1_735_000_000_000 + rng.between(0, 40_000_000_000);
        Self {
            rng,
            clock,
            out: String::new(),
            planted: Vec::new(),
            every,
            next,
        }
    }

    /// The bytes written so far.
    pub fn len(&self) -> usize {
        self.out.len()
    }

    /// True before the first byte.
    pub fn is_empty(&self) -> bool {
        self.out.is_empty()
    }

    /// Writes text without personal values.
    pub fn put(&mut self, text: impl Display) {
        // Writing to a `String` cannot fail.
        let _ = write!(self.out, "{text}");
    }

    /// True where a personal value should come next.
    pub fn due(&self) -> bool {
        self.out.len() >= self.next
    }

    /// Writes a personal value.
    pub fn plant(&mut self, entity: &'static str, value: &str) {
        let start = self.out.len();
        self.out += value;
        self.planted.push(Planted {
            entity,
            start,
            end: self.out.len(),
        });
        self.next +=
            self.rng
                .between(self.every as u64 * 3 / 4, self.every as u64 * 5 / 4) as usize;
    }

    /// Writes a value of a kind.
    pub fn plant_kind(&mut self, kind: &Kind) {
        let value = (kind.value)(&mut self.rng);
        self.plant(kind.entity, &value);
    }

    /// A random kind of those whose values fit on a line.
    pub fn kind(&mut self) -> &'static Kind {
        loop {
            let kind = values::kind(&mut self.rng);
            if !kind.block {
                return kind;
            }
        }
    }

    /// Writes the words that lead to a value, and the value.
    pub fn plant_phrase(&mut self) {
        let kind = self.kind();
        let lead = self.rng.pick(kind.leads);
        self.put(format_args!("{lead} "));
        self.plant_kind(kind);
    }

    /// Writes as many fields with values as are due, four at the most.
    ///
    /// Each is `open`, the name of the field, `middle`, the value, `close`.
    pub fn plant_fields(&mut self, open: &str, middle: &str, close: &str) {
        for _ in 0..4 {
            if !self.due() {
                return;
            }
            let kind = self.kind();
            let key = self.rng.pick(kind.keys);
            self.put(format_args!("{open}{key}{middle}"));
            self.plant_kind(kind);
            self.put(close);
        }
    }

    /// One of some texts, written.
    pub fn any(&mut self, texts: &[&str]) {
        let text = self.rng.pick(texts);
        self.put(text);
    }

    /// Moves the clock on by up to so many milliseconds.
    pub fn tick(&mut self, most: u64) {
        self.clock += self.rng.between(0, most);
    }

    pub(super) fn finish(mut self, bytes: usize) -> Text {
        let mut end = bytes.min(self.out.len());
        while !self.out.is_char_boundary(end) {
            end -= 1;
        }
        self.out.truncate(end);
        self.planted.retain(|value| value.end <= self.out.len());
        let mut text = self.out.into_bytes();
        text.resize(bytes, b'\n');
        Text {
            bytes: text,
            planted: self.planted,
        }
    }
}
