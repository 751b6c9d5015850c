//! Addresses behind a label whose streets have no template: `住所：東京都千代田区千代田1-1`, `Alamat: Jl. Melati No. 5`.

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
    let value = value.strip_suffix(b",").unwrap_or(value);
    // The templates read most streets of Latin letters, and know better where they end.
    let confidence = match () {
        () if place(value) && foreign(value) => sure::STRONG,
        () if !elsewhere(site, field) && written(value, of(site, field)) => sure::LIKELY,
        () => return None,
    };
    Some(Address {
        start,
        end: start + value.len(),
        confidence,
        rule: "field of an address",
    })
}

/// Words of the fields that stand behind an address on its line.
const OTHERS: &[&str] = &[
    "tel", "phone", "ph", "mob", "mobile", "cell", "fax", "telefon", "dob", "born", "ssn", "mail",
    "email", "contact", "is", "was", "are", "the", "port", "line",
];

/// Words before `address` that say that it is no place where somebody lives.
const ELSEWHERE: &[&str] = &[
    "ip", "mac", "mail", "email", "web", "memory", "return", "wallet", "bitcoin", "btc", "eth",
    "base", "start", "end", "load", "virtual", "device", "server", "host", "remote", "local",
    "network", "bus", "register", "link", "peer", "contract", "crypto", "the", "url",
];

/// Whether the word before the label makes it an address of the net or of a machine.
fn elsewhere(site: &Site<'_>, field: &Assignment) -> bool {
    let start = field.name.1.saturating_sub(field.label);
    let before = site
        .text
        .get(start.saturating_sub(16)..start)
        .unwrap_or(&[]);
    let before = before
        .strip_suffix(b" ")
        .or(before.strip_suffix(b"_"))
        .or(before.strip_suffix(b"-"))
        .unwrap_or(before);
    let word = before
        .rsplit(|b| !b.is_ascii_alphabetic())
        .next()
        .unwrap_or(&[]);
    ELSEWHERE
        .iter()
        .any(|known| word.eq_ignore_ascii_case(known.as_bytes()))
}

/// What the label says: `address` alone is one of machines too.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Says {
    Address,
    /// Where somebody lives or is sent letters, in languages that have another word for those.
    Place,
    Street,
}

fn of(site: &Site<'_>, field: &Assignment) -> Says {
    let name = site.text.get(..field.name.1).unwrap_or(&[]);
    let ends = |end: &[u8]| {
        name.len()
            .checked_sub(end.len())
            .and_then(|at| name.get(at..))
            .is_some_and(|text| text.eq_ignore_ascii_case(end))
    };
    match () {
        () if ends(b"street") || ends(b"1") => Says::Street,
        () if ends(b"address") || ends(b"addr") => Says::Address,
        () => Says::Place,
    }
}

/// Whether it is one line of words and a number as addresses have them, without a template: capitals, a number of a house
/// or a postcode, parts with commas between where the label is not sure, and nothing that sentences and other fields have.
fn written(value: &[u8], says: Says) -> bool {
    let text = core::str::from_utf8(value).unwrap_or("");
    let marks = |c: char| "()@=_<>{}[]$%*+?!\\\"|~^&;:".contains(c);
    if text.contains(marks) || text.contains("//") || !(10..=LONGEST).contains(&value.len()) {
        return false;
    }
    // The end of a sentence.
    let mut pairs = value
        .split_inclusive(|b| *b == b' ')
        .zip(value.split(|b| *b == b' ').skip(1));
    if pairs.any(|(word, next)| {
        word.len() > 6 && word.ends_with(b". ") && next.first().is_some_and(u8::is_ascii_uppercase)
    }) {
        return false;
    }
    let words = || {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
    };
    let first = |word: &str, is: fn(char) -> bool| word.starts_with(is);
    let named =
        || words().filter(|word| word.chars().count() > 1 && first(word, char::is_alphabetic));
    let small = named()
        .filter(|word| word.chars().count() > 3 && first(word, char::is_lowercase))
        .count();
    let capitals = named()
        .filter(|word| !first(word, char::is_lowercase))
        .count();
    let digits = value.iter().filter(|b| b.is_ascii_digit()).count();
    let number = words().any(|word| word.len() <= 8 && first(word, |c| c.is_ascii_digit()));
    let other = words().any(|word| {
        word.starts_with("0x") || OTHERS.iter().any(|other| word.eq_ignore_ascii_case(other))
    });
    let begins = words()
        .next()
        .is_some_and(|word| !first(word, char::is_lowercase));
    // `11 Llwyn Arian`, `Tīruma iela 19`
    let (led, comma) = (first(text, |c| c.is_ascii_digit()), value.contains(&b','));
    let enough = match says {
        Says::Street => capitals >= 2,
        Says::Place => capitals >= 1 && (comma || digits <= 6),
        Says::Address => capitals >= 2 && (comma || led && digits <= 8),
    };
    // `pl. Wolności 6`
    (begins || says == Says::Place)
        && number
        && !other
        && digits <= 14
        && enough
        && small <= 1 + usize::from(says == Says::Place)
}

/// Whether its letters are of another script than Latin.
fn foreign(value: &[u8]) -> bool {
    let text = core::str::from_utf8(value).unwrap_or("");
    text.chars()
        .any(|c| c > '\u{24f}' && c.is_alphabetic() && !('\u{1e00}'..='\u{1eff}').contains(&c))
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
            // The next field of a form that was sent.
            b'&' if !behind.starts_with(b" ") => return Some(at),
            b' ' if behind.first() == Some(&b' ') || named(behind) || calls(behind) => {
                return Some(at);
            }
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

/// Whether a word for telephones begins the text, as behind an address: `tel. +7 843 …`.
fn calls(text: &[u8]) -> bool {
    let phones = [
        "tel", "tél", "тел", "τηλ", "phone", "ph", "mob", "fax", "hp", "telp", "电话", "電話",
        "전화",
    ];
    let word = |word: &&str| {
        text.get(..word.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(word.as_bytes()))
    };
    let behind = |word: &str| {
        matches!(
            text.get(word.len()),
            Some(b'.' | b':' | b' ' | b'+' | b'0'..=b'9')
        )
    };
    phones
        .iter()
        .filter(|known| word(known))
        .any(|word| behind(word))
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
