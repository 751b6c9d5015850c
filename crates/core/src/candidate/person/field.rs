//! Names and towns in fields: `Name: Jane Doe`, `"first_name": "jane"`, `<Vorname>Max</Vorname>`, `姓名：张伟`.

use super::Read;
use super::mailbox::role;
use super::name::{self, Name};
use super::words::{FIELDS, OF_THINGS, WHOSE};
use crate::candidate::assign::{Assignment, Kind, Manner};
use crate::candidate::site::{Site, char_at, sure};

/// How far around a name other fields of a person are looked for.
const AROUND: usize = 100;

/// The person that a field names.
pub(crate) fn person(site: &Site<'_>, field: &Assignment) -> Option<Read> {
    let start = field.value.0;
    let rule = match field.kind {
        Kind::Given => "field of a name",
        Kind::Full => "field of a full name",
        Kind::Role => "field of a role",
        Kind::Bare => "field called name",
        _ => return None,
    };
    let closed = field.quoted || field.manner == Manner::Element;
    let mut name = name::read(
        site.text,
        start,
        field.kind == Kind::Given && (closed || field.tight),
    )?;
    if matches!(field.kind, Kind::Full | Kind::Bare) {
        turned(site, field, &mut name);
    }
    // Small letters in a form that was sent: `first_name=jane&last_name=doe`.
    let form = site.byte(name.end) == b'&' || matches!(prior(site, field), b'&' | b'?');
    if name.small && !closed && !form {
        return None;
    }
    let named = site.text.get(start..name.end)?;
    let fits = ends(site, field, &name)
        && match field.kind {
            Kind::Given => true,
            Kind::Full => !(name.thing || name.words > 1 && role(named)),
            Kind::Role => !name.thing && (name.words > 1 || name.foreign) && !role(named),
            _ => bare(site, field, &name),
        };
    fits.then_some(Read {
        start,
        end: name.end,
        confidence: sure::LIKELY,
        rule,
    })
}

/// Takes in what stands behind the comma of a name that begins with the last: `Miller, Jane`.
fn turned(site: &Site<'_>, field: &Assignment, name: &mut Name) {
    if name.words != 1 || name.foreign || site.byte(name.end) != b',' {
        return;
    }
    let at = name.end + 1 + usize::from(site.byte(name.end + 1) == b' ');
    let first = name::read(site.text, at, false).filter(|first| !first.thing && !first.foreign);
    let Some(first) = first else { return };
    let next = site.byte(first.end);
    let ends = match field.quoted {
        true => matches!(next, b'"' | b'\'' | b'`' | b'\\'),
        false => field.kind == Kind::Full && matches!(next, 0 | b'\n' | b'\r' | b'|' | b'<'),
    };
    if ends {
        name.end = first.end;
        name.words += first.words;
    }
}

/// The town that a field names.
pub(crate) fn city(site: &Site<'_>, field: &Assignment) -> Option<Read> {
    if field.kind != Kind::Town {
        return None;
    }
    let start = field.value.0;
    let name = name::read(site.text, start, false)?;
    let fits = ends(site, field, &name) && (name.foreign || name.end - start > 2);
    fits.then_some(Read {
        start,
        end: name.end,
        confidence: sure::LIKELY,
        rule: "field of a town",
    })
}

/// The byte before the field's name.
fn prior(site: &Site<'_>, field: &Assignment) -> u8 {
    field.name.0.checked_sub(1).map_or(0, |at| site.byte(at))
}

/// Whether the field ends with the name, or a sentence goes on where the name is one for certain.
fn ends(site: &Site<'_>, field: &Assignment, name: &Name) -> bool {
    let (next, far) = (site.byte(name.end), site.byte(name.end + 1));
    if field.manner == Manner::Element {
        return name.end == field.value.1;
    }
    if field.quoted {
        return matches!(next, b'"' | b'\'' | b'`') || next == b'\\' || next == b',' && far == b' ';
    }
    match next {
        0 | b'\n' | b'\r' | b'\t' | b';' | b'|' | b'<' | b'&' | b'}' | b']' => true,
        b',' => !name.small && (far != b'\n' || field.kind != Kind::Given),
        b')' | b'"' | b'\'' => !field.tight && !name.small,
        b'.' => !far.is_ascii_alphanumeric() && !matches!(far, b'_' | b'.'),
        b'\\' => matches!(far, b'n' | b'r' | b't' | b'"'),
        b'/' | b'*' => !far.is_ascii_alphanumeric(),
        b' ' => {
            !name.small
                && (name.words > 1
                    || next_field(site, name.end + 1)
                    || matches!(far, b' ' | b'-' | b'(' | b'|' | b'/' | b'<'))
                && !far.is_ascii_digit()
                && far != b'='
        }
        0x80.. => !char_at(site.text, name.end).is_some_and(char::is_alphanumeric),
        _ => false,
    }
}

/// Whether the word at `at` is the name of another field.
fn next_field(site: &Site<'_>, at: usize) -> bool {
    let rest = site.from(at);
    let word = rest
        .iter()
        .take(24)
        .take_while(|b| b.is_ascii_alphanumeric() || **b == b'_' || **b >= 0x80)
        .count();
    matches!(rest.get(word), Some(b':' | b'='))
        || rest
            .get(..word)
            .is_some_and(|word| word.windows(3).any(|part| part == "：".as_bytes()))
}

/// Whether the value of a field that is only called `name` is a person's.
fn bare(site: &Site<'_>, field: &Assignment, name: &Name) -> bool {
    let whose = whose(site, field);
    if name.thing || whose == Some(false) {
        return false;
    }
    if whose == Some(true) {
        return true;
    }
    let capital = site.byte(field.name.0).is_ascii_uppercase() || site.byte(field.name.0) >= 0x80;
    let label = capital
        && !field.quoted
        && matches!(
            prior(site, field),
            0 | b'\n' | b'\r' | b' ' | b'*' | b'>' | b'\t'
        );
    match name.words {
        2..=4 if label && !name.foreign => {
            !thing(site, field, name.end) || personal(site, field, name.end)
        }
        _ if name.foreign => label || personal(site, field, name.end),
        2..=4 => personal(site, field, name.end),
        _ if around(site, field, name.end)
            .into_iter()
            .any(|text| has(text, FAMILY)) =>
        {
            true
        }
        // One word names programs too; `Имя` is a first name.
        _ => label && site.byte(field.name.0) >= 0x80 && personal(site, field, name.end),
    }
}

/// Whose name the field's is, as the word before says: a person's or a thing's; `None` where none is there.
fn whose(site: &Site<'_>, field: &Assignment) -> Option<bool> {
    let named = field.name_bytes(site);
    let own = named.len().checked_sub(field.label)?;
    let mut before = named.get(..own)?;
    if before.is_empty() {
        let line = site.text.get(..field.name.0)?;
        // `Product Name:`, `patient's name:`
        before = line.strip_suffix(b" ").unwrap_or(b"");
        before = before.strip_suffix(b"'s").unwrap_or(before);
    }
    let before = before.trim_ascii_end();
    let before = before
        .strip_suffix(b"_")
        .or_else(|| before.strip_suffix(b"-"))
        .or_else(|| before.strip_suffix(b"."))
        .unwrap_or(before);
    let length = before
        .iter()
        .rev()
        .take_while(|b| b.is_ascii_alphabetic() || **b >= 0x80)
        .count();
    let word = before.get(before.len() - length..)?;
    // The last part of `theCustomer`.
    let seam = word
        .iter()
        .rposition(u8::is_ascii_uppercase)
        .filter(|_| word.iter().any(u8::is_ascii_lowercase));
    let word = word.get(seam.unwrap_or(0)..)?;
    // `UPDATE … SET name='…'`
    if matches!(word, b"SET" | b"AND" | b"WHERE") {
        return None;
    }
    if word.is_empty() {
        return before
            .last()
            .is_some_and(|b| b.is_ascii_digit() || matches!(b, b'$' | b'/'))
            .then_some(false);
    }
    Some(
        WHOSE
            .iter()
            .any(|known| word.eq_ignore_ascii_case(known.as_bytes())),
    )
}

/// Whether other fields of a person stand near.
fn personal(site: &Site<'_>, field: &Assignment, end: usize) -> bool {
    around(site, field, end).into_iter().any(speaks_of)
}

/// Fields of the other name of a person: a single word called `name` is the first or last one then.
#[rustfmt::skip]
const FAMILY: &[&str] = &[
    "surname", "nachname", "vorname", "prenom", "prénom", "cognome", "apellido", "apelido", "sobrenome", "achternaam", "voornaam", "nazwisko", "prijmeni", "příjmení",
    "priezvisko", "prenume", "prezime", "soyad", "lastname", "last_name", "efternamn", "etternavn", "efternavn", "sukunimi", "vezetéknév", "keresztnév", "амилия", "επώνυμο",
];

fn has(text: &[u8], words: &[&str]) -> bool {
    let part = |word: &&str| {
        text.windows(word.len())
            .any(|part| part.eq_ignore_ascii_case(word.as_bytes()))
    };
    words.iter().any(part)
}

/// Whether fields of a thing do.
fn thing(site: &Site<'_>, field: &Assignment, end: usize) -> bool {
    around(site, field, end)
        .into_iter()
        .any(|text| has(text, OF_THINGS))
}

/// What stands before a field's name and behind its value.
fn around<'t>(site: &Site<'t>, field: &Assignment, end: usize) -> [&'t [u8]; 2] {
    let from = field.name.0;
    let before = site.text.get(from.saturating_sub(AROUND)..from);
    let behind = site.text.get(end..site.text.len().min(end + AROUND));
    [before.unwrap_or(&[]), behind.unwrap_or(&[])]
}

/// Whether a part of a person's fields is named in the text.
pub(crate) fn speaks_of(text: &[u8]) -> bool {
    let may = |byte: u8| FIRSTS[usize::from(byte | 0x20)];
    let begins = |at: usize| {
        let rest = text.get(at..).unwrap_or(&[]);
        FIELDS.iter().any(|word| {
            // `Córdoba` speaks of no day.
            let inside =
                word.len() < 4 && at > 0 && text.get(at - 1).is_some_and(u8::is_ascii_lowercase);
            !inside
                && rest
                    .get(..word.len())
                    .is_some_and(|part| part.eq_ignore_ascii_case(word.as_bytes()))
        })
    };
    // Of headphones, microphones, smartphones.
    let inside = |at: usize| {
        matches!(
            text.get(at.wrapping_sub(2)..=at),
            Some(b"adp" | b"rop" | b"rtp" | b"arp")
        )
    };
    let mut bytes = text.iter().enumerate();
    bytes.any(|(at, byte)| may(*byte) && begins(at) && !inside(at))
}

/// What those parts begin with, in small letters.
static FIRSTS: [bool; 256] = {
    let (mut firsts, mut i) = ([false; 256], 0);
    while i < FIELDS.len() {
        firsts[(FIELDS[i].as_bytes()[0] | 0x20) as usize] = true;
        i += 1;
    }
    firsts
};
