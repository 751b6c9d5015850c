//! The table, a file a kind of issuer. Numbers are permanent; the third text of a row is its source: what
//! the issuer itself says of the form.

mod ai;
mod chat;
mod cloud;
mod code;
mod data;
mod keys;
mod mail;
mod monitoring;
mod payment;
mod work;

use crate::candidate::Entry;
use crate::candidate::spec::Spec;
use crate::finding::Entity;

const fn row(number: u16, spec: &'static Spec) -> Entry {
    Entry {
        entity: Entity(number),
        spec,
    }
}

macro_rules! rows {
    ($($number:literal $spec:expr;)*) => {
        pub(super) const ROWS: &[$crate::candidate::Entry] =
            &[$(super::row($number, const { &$spec }),)*];
    };
}
use rows;

const KINDS: [&[Entry]; 10] = [
    ai::ROWS,
    chat::ROWS,
    cloud::ROWS,
    code::ROWS,
    data::ROWS,
    keys::ROWS,
    mail::ROWS,
    monitoring::ROWS,
    payment::ROWS,
    work::ROWS,
];

const COUNT: usize = {
    let (mut count, mut kind) = (0, 0);
    while kind < KINDS.len() {
        count += KINDS[kind].len();
        kind += 1;
    }
    count
};

/// All rows, by number.
pub(crate) static SECRETS: &[Entry] = &SORTED;

static SORTED: [Entry; COUNT] = sorted();

#[allow(clippy::indexing_slicing)] // runs at compile time only
const fn sorted() -> [Entry; COUNT] {
    let mut all = [ai::ROWS[0]; COUNT];
    let (mut count, mut kind) = (0, 0);
    while kind < KINDS.len() {
        let mut next = 0;
        while next < KINDS[kind].len() {
            let new = KINDS[kind][next];
            let mut at = count;
            while at > 0 && all[at - 1].entity.0 > new.entity.0 {
                all[at] = all[at - 1];
                at -= 1;
            }
            all[at] = new;
            (count, next) = (count + 1, next + 1);
        }
        kind += 1;
    }
    all
}
