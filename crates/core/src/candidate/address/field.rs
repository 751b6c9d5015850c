//! Addresses behind a label, in scripts whose streets have no template: `住所：東京都千代田区千代田1-1`.

use super::Address;
use crate::candidate::assign::{Assignment, Kind, Manner};
use crate::candidate::site::{Site, sure};

/// Bytes of an address.
const LONGEST: usize = 160;
/// Bytes of the name of the field that follows on the line.
const NEXT_NAME: usize = 30;

/// Parts of places: two of them make an address without a number.
const PLACES: &[&str] = &[
    "省", "市", "区", "區", "县", "縣", "镇", "鎮", "路", "街", "巷", "弄", "号", "號", "楼", "樓",
    "室", "都", "道", "府", "県", "町", "村", "丁目", "番", "시", "군", "구", "동", "로", "길",
    "읍", "면", "번지", "호",
];

/// The address that a field holds.
pub(crate) fn field(site: &Site<'_>, field: &Assignment) -> Option<Address> {
    if field.kind != Kind::Street {
        return None;
    }
    let start = field.value.0;
    let rest = site.from(start);
    let rest = rest.get(..rest.len().min(LONGEST)).unwrap_or(rest);
    let length = match field.manner {
        Manner::Element => field.value.1 - start,
        _ if field.quoted => rest
            .iter()
            .position(|b| matches!(b, b'"' | b'\'' | b'`' | b'\\'))?,
        _ => ends(
            rest,
            site.unseen(start + rest.len()) || rest.len() == LONGEST,
        )?,
    };
    let value = rest.get(..length)?.trim_ascii_end();
    place(value).then_some(Address {
        start,
        end: start + value.len(),
        confidence: sure::STRONG,
        rule: "field of an address",
    })
}

/// Where a field without quotes ends; `None` where it is longer than the text.
fn ends(rest: &[u8], cut: bool) -> Option<usize> {
    let mut at = 0;
    while let Some(byte) = rest.get(at) {
        let behind = rest.get(at + 1..).unwrap_or(&[]);
        match byte {
            b'\n' | b'\r' | b'\t' | b';' | b'|' | b'<' | b'\\' | b'}' | b']' | 0 => {
                return Some(at);
            }
            b' ' if behind.first() == Some(&b' ') || named(behind) => return Some(at),
            _ if ["；", "　", "。"].iter().any(|mark| {
                rest.get(at..)
                    .is_some_and(|rest| rest.starts_with(mark.as_bytes()))
            }) =>
            {
                return Some(at);
            }
            _ => at += 1,
        }
    }
    (!cut).then_some(at)
}

/// Whether the name of another field begins the text.
fn named(text: &[u8]) -> bool {
    let name = |b: &u8| b.is_ascii_alphabetic() || *b >= 0x80 || *b == b'_';
    let near = text.get(..text.len().min(NEXT_NAME)).unwrap_or(text);
    let word = near.iter().take_while(|b| name(b)).count();
    let word = near.get(..word).unwrap_or(&[]);
    let wide = "：".as_bytes();
    near.get(word.len()) == Some(&b':') || word.windows(3).any(|part| part == wide)
}

/// Whether it has letters beyond ASCII, and a number or two parts of places.
fn place(value: &[u8]) -> bool {
    let Ok(value) = core::str::from_utf8(value) else {
        return false;
    };
    // Numbers of versions and addresses of the net.
    let dotted =
        |three: &[u8]| matches!(three, [a, b'.', b] if a.is_ascii_digit() && b.is_ascii_digit());
    if value.as_bytes().windows(3).any(dotted) {
        return false;
    }
    let letters = value
        .chars()
        .filter(|c| !c.is_ascii() && c.is_alphabetic())
        .count();
    let digit = value
        .chars()
        .any(|c| c.is_ascii_digit() || ('０'..='９').contains(&c) || c.is_numeric());
    let places = PLACES
        .iter()
        .filter(|place| value.contains(**place))
        .count();
    letters >= 2 && (digit || places >= 2) && !value.contains('@') && !value.contains("://")
}
