//! The catalog as one text, for modules that are fetched.
//!
//! A reference costs eight bytes that hardly compress, and the catalog has thousands. So the compiler writes
//! all that specs say, column by column, into one text ([`TEXT`]); what it was written from is left out of the
//! module, and the table is read back when it is first asked for. Only functions remain references.

use alloc::vec::Vec;

use super::catalog::Entry;
use super::entities::ENTITIES;
use super::secrets::SECRETS;
use super::spec::{Find, Spec, Trigger};
use crate::finding::Entity;

/// Behind each part of a list but its end.
const PART: u8 = 1;
/// Behind each line of a column.
const LINE: u8 = 0;
/// Added to the bounds of a code's length, so that they are neither.
const BOUND: u8 = b'0';

/// What is said in one bit each is added to this, which has none of them.
const FLAGS: u8 = b'0';

const COUNT: usize = ENTITIES.len() + SECRETS.len();

static TEXT: [u8; written::<0>().1] = written::<{ written::<0>().1 }>().0;

/// What is left of a spec when its texts are gone.
#[derive(Clone, Copy)]
struct Functions {
    find: Find,
    body: fn(u8) -> bool,
    verify: Option<fn(&[u8]) -> bool>,
}

#[allow(clippy::indexing_slicing)] // runs at compile time only
static FUNCTIONS: [Functions; COUNT] = {
    let mut all = [functions(0); COUNT];
    let mut at = 0;
    while at < COUNT {
        all[at] = functions(at);
        at += 1;
    }
    all
};

const fn functions(at: usize) -> Functions {
    let spec = entry(at).spec;
    Functions {
        find: spec.find,
        body: spec.body,
        verify: spec.verify,
    }
}

#[allow(clippy::indexing_slicing)] // runs at compile time only
const fn entry(at: usize) -> &'static Entry {
    if at < ENTITIES.len() {
        &ENTITIES[at]
    } else {
        &SECRETS[at - ENTITIES.len()]
    }
}

/// Takes the first `N` bytes and counts all.
struct Writer<const N: usize>([u8; N], usize);

#[allow(clippy::indexing_slicing)] // runs at compile time only
impl<const N: usize> Writer<N> {
    const fn byte(&mut self, byte: u8) {
        if self.1 < N {
            self.0[self.1] = byte;
        }
        self.1 += 1;
    }

    const fn text(&mut self, text: &str, end: u8) {
        let mut at = 0;
        while at < text.len() {
            assert!(text.as_bytes()[at] > PART);
            self.byte(text.as_bytes()[at]);
            at += 1;
        }
        self.byte(end);
    }

    const fn trigger(&mut self, trigger: &Trigger) {
        let (kind, text) = match trigger {
            Trigger::Shape(mask) => (b'S', *mask),
            Trigger::Hint(mask) => (b'H', *mask),
            Trigger::Loose(mask) => (b'L', *mask),
            Trigger::LooseHint(mask) => (b'l', *mask),
            Trigger::Prefix(text) => (b'P', *text),
            Trigger::Code(least, most) | Trigger::HintCode(least, most) => {
                self.byte(if matches!(trigger, Trigger::Code(..)) {
                    b'C'
                } else {
                    b'h'
                });
                self.byte(BOUND + *least as u8);
                (BOUND + *most as u8, "")
            }
            Trigger::Plus => (b'+', ""),
            Trigger::Lead => (b'A', ""),
            Trigger::Dotted => (b'.', ""),
            Trigger::Pattern => (b'p', ""),
            Trigger::At => (b'@', ""),
            Trigger::Scheme => (b'/', ""),
            Trigger::HexGroups => (b':', ""),
            Trigger::Armor => (b'-', ""),
            Trigger::Capitals => (b'c', ""),
            Trigger::Assigned => (b'=', ""),
            Trigger::House => (b'#', ""),
            Trigger::Named => (b'n', ""),
            Trigger::Words => (b'w', ""),
            Trigger::Title => (b'T', ""),
            Trigger::Tagger => (b't', ""),
        };
        self.byte(kind);
        self.text(text, PART);
    }
}

/// The columns, one behind the other, and their length.
#[allow(clippy::indexing_slicing)] // runs at compile time only
const fn written<const N: usize>() -> ([u8; N], usize) {
    let mut to = Writer([0; N], 0);
    let (mut column, mut before) = (0, 0);
    while column < 6 {
        let mut at = 0;
        while at < COUNT {
            let (number, spec) = (entry(at).entity.0, entry(at).spec);
            match column {
                0 => {
                    // Numbers rise, mostly by one.
                    let [low, high] = (number - before).to_le_bytes();
                    to.byte(low);
                    to.byte(high);
                    before = number;
                }
                1 => to.text(spec.name, LINE),
                2 => {
                    to.byte(FLAGS + spec.on as u8 + 2 * spec.common as u8);
                    to.text(spec.country, LINE);
                }
                3 => {
                    let mut next = 0;
                    while next < spec.triggers.len() {
                        to.trigger(&spec.triggers[next]);
                        next += 1;
                    }
                    to.byte(LINE);
                }
                4 => {
                    let mut next = 0;
                    while next < spec.words.len() {
                        to.text(spec.words[next], PART);
                        next += 1;
                    }
                    to.byte(LINE);
                }
                _ => to.text(spec.pattern, LINE),
            }
            at += 1;
        }
        column += 1;
    }
    (to.0, to.1)
}

/// Reads [`TEXT`] from its start.
struct Reader(&'static [u8]);

impl Reader {
    fn byte(&mut self) -> u8 {
        let (first, rest) = self.0.split_first().unwrap_or((&LINE, &[]));
        self.0 = rest;
        *first
    }

    fn text(&mut self, end: u8) -> &'static str {
        let length = self.0.iter().position(|byte| *byte == end);
        let (text, rest) = self.0.split_at(length.unwrap_or(self.0.len()));
        self.0 = rest.get(1..).unwrap_or(&[]);
        core::str::from_utf8(text).unwrap_or("")
    }

    /// The parts of a line.
    fn parts<T>(&mut self, mut part: impl FnMut(&mut Self) -> T) -> &'static [T] {
        let mut all = Vec::new();
        while !matches!(self.0.first(), None | Some(&LINE)) {
            all.push(part(self));
        }
        self.byte();
        all.leak()
    }

    fn trigger(&mut self) -> Trigger {
        let kind = self.byte();
        if matches!(kind, b'C' | b'h') {
            let [least, most] = [(); 2].map(|()| usize::from(self.byte() - BOUND));
            self.byte();
            return match kind {
                b'C' => Trigger::Code(least, most),
                _ => Trigger::HintCode(least, most),
            };
        }
        let text = self.text(PART);
        match kind {
            b'S' => Trigger::Shape(text),
            b'H' => Trigger::Hint(text),
            b'L' => Trigger::Loose(text),
            b'l' => Trigger::LooseHint(text),
            b'P' => Trigger::Prefix(text),
            b'+' => Trigger::Plus,
            b'A' => Trigger::Lead,
            b'.' => Trigger::Dotted,
            b'p' => Trigger::Pattern,
            b'@' => Trigger::At,
            b'/' => Trigger::Scheme,
            b':' => Trigger::HexGroups,
            b'-' => Trigger::Armor,
            b'c' => Trigger::Capitals,
            b'#' => Trigger::House,
            b'n' => Trigger::Named,
            b'w' => Trigger::Words,
            b'T' => Trigger::Title,
            b't' => Trigger::Tagger,
            _ => Trigger::Assigned,
        }
    }
}

/// The catalog, read back: what is not secrets, and secrets.
pub(super) fn tables() -> [&'static [Entry]; 2] {
    static READ: spin::Once<&'static [Entry]> = spin::Once::new();
    let (entities, secrets) = READ.call_once(read).split_at(ENTITIES.len());
    [entities, secrets]
}

fn read() -> &'static [Entry] {
    let mut from = Reader(&TEXT);
    let mut before = 0;
    let mut numbers = Vec::new();
    let mut specs: Vec<Spec> = Vec::new();
    for of in &FUNCTIONS {
        before += u16::from_le_bytes([from.byte(), from.byte()]);
        numbers.push(before);
        specs.push(Spec {
            find: of.find,
            body: of.body,
            verify: of.verify,
            ..Spec::BASE
        });
    }
    for spec in &mut specs {
        spec.name = from.text(LINE);
    }
    for spec in &mut specs {
        let flags = from.byte();
        spec.on = flags & 1 != 0;
        spec.common = flags & 2 != 0;
        spec.country = from.text(LINE);
    }
    for spec in &mut specs {
        spec.triggers = from.parts(Reader::trigger);
    }
    for spec in &mut specs {
        spec.words = from.parts(|from| from.text(PART));
    }
    for spec in &mut specs {
        spec.pattern = from.text(LINE);
    }
    let entries: Vec<Entry> = numbers
        .into_iter()
        .zip(&*specs.leak())
        .map(|(number, spec)| Entry {
            entity: Entity(number),
            spec,
        })
        .collect();
    entries.leak()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_back_is_what_was_written() {
        let read = tables().concat();
        assert_eq!(read.len(), COUNT);
        for (at, read) in read.iter().enumerate() {
            let (read, whole) = ((read.entity, read.spec), entry(at));
            assert_eq!(read.0, whole.entity);
            let (read, whole) = (read.1, whole.spec);
            assert_eq!(read.name, whole.name);
            assert_eq!(read.country, whole.country, "{}", read.name);
            assert_eq!(read.on, whole.on, "{}", read.name);
            assert_eq!(read.common, whole.common, "{}", read.name);
            assert_eq!(read.triggers, whole.triggers, "{}", read.name);
            assert_eq!(read.words, whole.words, "{}", read.name);
            assert_eq!(read.pattern, whole.pattern, "{}", read.name);
            assert_eq!(read.verify.is_some(), whole.verify.is_some());
            for byte in 0..=u8::MAX {
                assert_eq!((read.body)(byte), (whole.body)(byte), "{}", read.name);
            }
        }
    }
}
