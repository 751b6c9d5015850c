//! Names that say what their value is.

use super::table::LABELS;
use crate::candidate::threes::Threes;

/// What a name says of its value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    Password,
    User,
    /// Secrets, tokens, and keys that are certainly not those of a table.
    Secret,
    /// Any other key; only a form of its own makes its value a secret.
    Key,
    /// The header of HTTP: a scheme stands before the credentials.
    Authorization,
    /// User and password with a colon between.
    Pair,
    /// What keeps somebody signed in; only a cookie makes its value a secret.
    Session,
    /// A value whose name stands before: `name: DB_PASSWORD, value: …`.
    Value,
    /// A first or last name.
    Given,
    /// A person's whole name.
    Full,
    /// Somebody in a role: a patient, a customer.
    Role,
    /// The name of anything.
    Bare,
    /// A town.
    Town,
    /// A street address.
    Street,
    /// The code on the back of a payment card.
    CardCode,
    /// The month until which a payment card is valid.
    Expiry,
    /// A personal identification number.
    Pin,
    /// A licence plate.
    Plate,
}

impl Kind {
    /// Whether its values are passwords, secrets, users or numbers for certain.
    pub(crate) const fn says_all(self) -> bool {
        matches!(self, Password | User | Secret | Authorization) || self.names_number()
    }

    /// Whether its values are short numbers that only their names tell of.
    pub(crate) const fn names_number(self) -> bool {
        matches!(self, CardCode | Expiry | Pin | Plate)
    }

    /// Whether its values are names of persons or where they live.
    pub(crate) const fn names_someone(self) -> bool {
        matches!(self, Given | Full | Role | Bare | Town | Street)
    }
}

use Kind::{
    Authorization, Bare, CardCode, Expiry, Full, Given, Key, Pair, Password, Pin, Plate, Role,
    Secret, Session, Street, Town, User, Value,
};

/// All of them, as they stand there.
static KINDS: [Kind; 18] = [
    Password,
    User,
    Secret,
    Key,
    Authorization,
    Pair,
    Session,
    Value,
    Given,
    Full,
    Role,
    Bare,
    Town,
    Street,
    CardCode,
    Expiry,
    Pin,
    Plate,
];

/// A name's end that was recognized.
#[derive(Clone, Copy, Debug)]
pub(super) struct Label {
    pub(super) kind: Kind,
    /// Where it starts.
    pub(super) start: usize,
}

/// The label that `text` ends with.
#[cfg_attr(hot, optimize(speed))]
pub(super) fn label(text: &[u8]) -> Option<Label> {
    if short(text) {
        let (kind, start) = (Password, text.len() - 2);
        return Some(Label { kind, start });
    }
    let bucket = text
        .last_chunk()
        .map(|[a, b, c]| Ends::place(*a, *b, *c) / WIDE)?;
    let at = |bucket: usize| BUCKETS.0.get(bucket).copied().map_or(0, usize::from);
    let mut near = BUCKETS.1.get(at(bucket)..at(bucket + 1)).unwrap_or(&[]);
    let fifth = text.len().checked_sub(5).and_then(|at| text.get(at));
    let fifth = fifth.copied().unwrap_or(0);
    let apart = if matches!(fifth, b' ' | b'_' | b'-' | b'.') {
        APART
    } else {
        0
    };
    let mut found: Option<Label> = None;
    while let [byte, kind, length, rest @ ..] = near
        && let Some((label, rest)) = rest.split_at_checked(usize::from(*length))
    {
        near = rest;
        if *byte & !APART != fifth & !APART | 0x20 && *byte & apart == 0 && *byte != 0 {
            continue;
        }
        let Some(start) = matched(text, label) else {
            continue;
        };
        let before = start
            .checked_sub(1)
            .and_then(|at| text.get(at))
            .copied()
            .unwrap_or(b' ');
        let first = text.get(start).copied().unwrap_or(0);
        let seam = first.is_ascii_uppercase() && !before.is_ascii_uppercase();
        let free = !before.is_ascii_alphanumeric() || seam || before.is_ascii_digit();
        // A name in capitals or small letters only may be glued.
        let stands = free || kind & GLUED != 0 || !first.is_ascii();
        // The longest says most: `api key` and not `key`.
        if stands && found.is_none_or(|found| start < found.start) {
            let kind = *KINDS.get(usize::from(kind & !GLUED))?;
            found = Some(Label { kind, start });
        }
    }
    found
}

/// Hashes that share a bucket.
const WIDE: usize = SET * 64 / 256;

/// The bit of labels that letters may stand right before.
const GLUED: u8 = 0x80;

/// The labels by bucket, in one text, for a reference to each would be as long again: where each of 256 buckets begins,
/// and for each label the fifth letter from its end, 0 where that is none for certain, its kind, its length, itself.
static BUCKETS: ([u16; 257], [u8; LENGTH]) = {
    let (mut first, mut text) = ([0; 257], [0; LENGTH]);
    // Where each bucket begins, then where its next label goes.
    let mut i = 0;
    while i < LABELS.len() {
        first[bucket(LABELS[i].0) + 1] += 3 + LABELS[i].0.len() as u16;
        i += 1;
    }
    i = 1;
    while i < 257 {
        first[i] += first[i - 1];
        i += 1;
    }
    assert!(LENGTH <= u16::MAX as usize && first[256] as usize == LENGTH);
    let mut next = first;
    i = 0;
    while i < LABELS.len() {
        let (word, kind, glued) = LABELS[i];
        let (to, word) = (&mut next[bucket(word)], word.as_bytes());
        let (_, rest) = text.split_at_mut(*to as usize);
        rest[0] = fifth(word);
        rest[1] = kind as u8 | if glued { GLUED } else { 0 };
        rest[2] = word.len() as u8;
        rest.split_at_mut(3)
            .1
            .split_at_mut(word.len())
            .0
            .copy_from_slice(word);
        *to += 3 + word.len() as u16;
        i += 1;
    }
    (first, text)
};

/// The bucket of a label, by its last three bytes.
const fn bucket(word: &str) -> usize {
    let (word, n) = (word.as_bytes(), word.len());
    Ends::place(word[n - 3], word[n - 2], word[n - 1]) / WIDE
}

const LENGTH: usize = {
    let (mut length, mut i) = (0, 0);
    while i < LABELS.len() {
        length += 3 + LABELS[i].0.len();
        i += 1;
    }
    length
};

/// A blank stands there, or the letter before it.
const APART: u8 = 0x80;

const fn fifth(word: &[u8]) -> u8 {
    let Some(start) = word.len().checked_sub(5) else {
        return 0;
    };
    let mut at = start + 1;
    while at < word.len() {
        // A blank may be missing in a text.
        if word[at] == b' ' {
            return 0;
        }
        at += 1;
    }
    match word[start] {
        b' ' => word[start - 1] & !APART | 0x20 | APART,
        letter => letter & !APART | 0x20,
    }
}

/// Where `label` starts if `text` ends with it.
#[cfg_attr(hot, optimize(speed))]
fn matched(text: &[u8], label: &[u8]) -> Option<usize> {
    let mut at = text.len();
    for byte in label.iter().rev() {
        if *byte == b' ' {
            at -= usize::from(
                at > 0
                    && text
                        .get(at - 1)
                        .is_some_and(|b| matches!(b, b' ' | b'_' | b'-' | b'.')),
            );
            continue;
        }
        at = at.checked_sub(1)?;
        if !text.get(at)?.eq_ignore_ascii_case(byte) {
            return None;
        }
    }
    Some(at)
}

/// The last three bytes of words.
pub(super) type Ends = Threes<SET>;

const SET: usize = 128;

pub(super) static LABEL_ENDS: Ends = {
    let (mut set, mut i) = (Ends::new(), 0);
    while i < LABELS.len() {
        set = set.with_end(LABELS[i].0);
        i += 1;
    }
    set
};

/// Whether `text` may end with a label: rather too often than never.
#[inline]
pub(super) fn may_end(text: &[u8]) -> bool {
    LABEL_ENDS.ends(text) || short(text)
}

/// Whether it ends with the one label of two letters.
#[inline]
pub(super) fn short(text: &[u8]) -> bool {
    match text {
        [before @ .., b'p' | b'P', b'w' | b'W'] => {
            !before.last().is_some_and(u8::is_ascii_alphanumeric)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_end_with_labels() {
        for (name, kind) in [
            ("DB_PASSWORD", Some(Password)),
            ("dbPassword", Some(Password)),
            ("mypassword", Some(Password)),
            ("smtp.pass", Some(Password)),
            ("compass", None),
            ("X-Api-Key", Some(Secret)),
            ("apiKey", Some(Secret)),
            ("monkey", None),
            ("sort_key", Some(Key)),
            ("User Id", Some(User)),
            ("superuser", None),
            ("Mot de passe", Some(Password)),
            ("Пароль", Some(Password)),
            ("password_hint", None),
            ("tokens", None),
            ("firstName", Some(Given)),
            ("Nombre y apellidos", Some(Full)),
            ("hostname", None),
            ("file_name", Some(Bare)),
            ("ФИО", Some(Full)),
            ("capacity", None),
            ("cardCvv", Some(CardCode)),
            ("Card PIN", Some(Pin)),
            ("spin", None),
            ("Kfz-Kennzeichen", Some(Plate)),
            ("template", None),
        ] {
            assert_eq!(label(name.as_bytes()).map(|l| l.kind), kind, "{name}");
            assert!(kind.is_none() || may_end(name.as_bytes()), "{name}");
        }
    }

    #[test]
    fn kinds_stand_in_order() {
        for (at, kind) in KINDS.iter().enumerate() {
            assert_eq!(*kind as usize, at);
        }
        assert_eq!(KINDS.last(), Some(&Plate));
    }

    #[test]
    fn every_label_is_in_the_filter() {
        for (word, kind, _) in LABELS {
            let found = label(word.as_bytes());
            assert_eq!(found.map(|l| l.kind), Some(*kind), "{word}");
            assert!(may_end(word.as_bytes()));
            assert!(may_end(word.to_uppercase().as_bytes()) | !word.is_ascii());
        }
    }
}
