//! HTML character references: numbers, and the names of what occurs in values.

use super::Fold;

/// Names of the HTML standard, section "Named character references"; 0 for one that is not seen.
const NAMES: &[(&[u8], u8)] = &[
    (b"amp", b'&'),
    (b"apos", b'\''),
    (b"colon", b':'),
    (b"comma", b','),
    (b"commat", b'@'),
    (b"dash", b'-'),
    (b"equals", b'='),
    (b"gt", b'>'),
    (b"hyphen", b'-'),
    (b"lowbar", b'_'),
    (b"lpar", b'('),
    (b"lt", b'<'),
    (b"nbsp", b' '),
    (b"ndash", b'-'),
    (b"num", b'#'),
    (b"period", b'.'),
    (b"plus", b'+'),
    (b"quot", b'"'),
    (b"rpar", b')'),
    (b"shy", 0),
    (b"sol", b'/'),
    (b"zwj", 0),
    (b"zwnj", 0),
];

/// The longest reference looked at, from `&` to `;`.
const LONGEST: usize = 9;

/// `&#64;`, `&#x40;` and `&commat;`.
pub(super) fn reference(rest: &[u8]) -> Fold {
    let inside = |b: &u8| b.is_ascii_alphanumeric() || *b == b'#';
    let after = rest.iter().skip(1);
    let length = after.take(LONGEST - 2).take_while(|b| inside(b)).count();
    if rest.get(length + 1) != Some(&b';') {
        return Fold::Plain(1);
    }
    let byte = match rest.get(1..=length).unwrap_or(&[]) {
        [b'#', b'x' | b'X', digits @ ..] => number(digits, 16),
        [b'#', digits @ ..] => number(digits, 10),
        name => {
            let known = NAMES.iter().find(|(known, _)| *known == name);
            known.map(|(_, byte)| *byte)
        }
    };
    match byte {
        None => Fold::Plain(1),
        Some(0) => Fold::Unseen(length + 2),
        Some(byte) => Fold::Reads(byte, length + 2),
    }
}

/// A printable ASCII character by its number.
fn number(digits: &[u8], radix: u32) -> Option<u8> {
    let mut sum = 0u32;
    for digit in digits {
        sum = sum * radix + char::from(*digit).to_digit(radix)?;
    }
    u8::try_from(sum)
        .ok()
        .filter(|byte| matches!(byte, b' '..=b'~'))
}
