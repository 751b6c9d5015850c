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

/// The ends of names of letters, and the letters by how the names begin: `&uuml;`. The names are those of the HTML
/// standard, "Named character references".
const LETTERS: &[(&[u8], &str)] = &[
    (b"uml", "aäeëiïoöuüyÿAÄEËIÏOÖUÜ"),
    (b"acute", "aáeéiíoóuúyýAÁEÉIÍOÓUÚYÝ"),
    (b"grave", "aàeèiìoòuùAÀEÈIÌOÒUÙ"),
    (b"circ", "aâeêiîoôuûAÂEÊIÎOÔUÛ"),
    (b"tilde", "aãnñoõAÃNÑOÕ"),
    (b"cedil", "cçCÇ"),
    (b"ring", "aåAÅ"),
    (b"slash", "oøOØ"),
    (b"caron", "sšzžcčSŠZŽCČ"),
    (b"zlig", "sß"),
];

/// `&#64;`, `&#x40;`, `&commat;` and `&eacute;`.
pub(super) fn reference(rest: &[u8]) -> Fold {
    let inside = |b: &u8| b.is_ascii_alphanumeric() || *b == b'#';
    let after = rest.iter().skip(1);
    let length = after.take(LONGEST - 2).take_while(|b| inside(b)).count();
    if rest.get(length + 1) != Some(&b';') {
        return Fold::Plain(1);
    }
    let (name, length) = (rest.get(1..=length).unwrap_or(&[]), length + 2);
    match name {
        [b'#', b'x' | b'X', digits @ ..] => super::numbered(digits, 16, length),
        [b'#', digits @ ..] => super::numbered(digits, 10, length),
        _ => match NAMES.iter().find(|(known, _)| *known == name) {
            Some((_, 0)) => Fold::Unseen(length),
            Some((_, byte)) => Fold::Reads(*byte, length),
            None => letter(name).map_or(Fold::Plain(1), |c| Fold::Spells(c, length)),
        },
    }
}

/// The letter of a name.
fn letter(name: &[u8]) -> Option<char> {
    let (first, end) = name.split_first()?;
    let (_, letters) = LETTERS.iter().find(|(known, _)| *known == end)?;
    let mut letters = letters.chars();
    letters.find(|c| *c == char::from(*first))?;
    letters.next()
}
