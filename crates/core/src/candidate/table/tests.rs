//! Lines that are passed over by their bitmaps are none that the reading takes.

use alloc::string::String;
use alloc::vec::Vec;

use super::header::may_open;
use super::{Read, Tables};
use crate::candidate::rules::Rules;
use crate::candidate::tile::Tile;

const PIECES: &[&str] = &[
    "a",
    "b c",
    "ssn",
    "name",
    "insert into",
    "Copy ",
    "replace",
    "abandon",
    "ability",
    "able",
    "about",
    "above",
    "1",
    "12",
    "5432",
    "db.example",
    "$2y$05$abcdefghijklmnopqrstuv",
    "{SSHA}",
    " ",
    "  ",
    ", ",
    ",",
    ";",
    "\t",
    "|",
    ":",
    "=",
    "@",
    "*",
    "\"",
    "'",
    "(",
    ")",
    ".",
    "-",
    "_",
    "\r",
    "\r\n",
    "\n",
    "é",
    "\u{feff}",
    "[",
    "<",
    "VALUES",
];

/// Bytes in the reach of the reading, which are the same behind all lines.
const BEHIND: &str = "\nzoo, zoo, zoo, zoo, zoo, zoo, zoo, zoo, zoo, zoo, zoo, wrong\n";

#[test]
fn what_is_passed_over_opens_nothing() {
    let mut state = 1u64;
    let mut next = |below: usize| {
        state = state
            .wrapping_mul(0x5851_F42D_4C95_7F2D)
            .wrapping_add(0x14057B7EF767814F);
        (state >> 33) as usize % below
    };
    let rules = Rules::default();
    let mut tile = Tile::new();
    let mut opened = 0;
    for _ in 0..60_000 {
        let count = 1 + next(10);
        let mut line: String = (0..count).map(|_| PIECES[next(PIECES.len())]).collect();
        if line.starts_with(';') {
            continue;
        }
        line.push_str(BEHIND);
        let bytes: Vec<u8> = line.into_bytes();
        tile.load(&bytes, 0, bytes.len());
        let mut tables = Tables::default();
        let read = tables.head(&rules, &bytes, true);
        let opens = !tables.inside || !matches!(read, Read::Passed(0));
        let may = tile.parts(0).is_none_or(|parts| may_open(&bytes, &parts));
        assert!(may || !opens, "{:?}", String::from_utf8_lossy(&bytes));
        opened += usize::from(opens);
    }
    assert!(opened > 500, "{opened}");
}
