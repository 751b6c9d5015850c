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
}

impl Kind {
    /// Whether its values are passwords, secrets or users for certain.
    pub(crate) const fn says_secret(self) -> bool {
        matches!(
            self,
            Self::Password | Self::User | Self::Secret | Self::Authorization
        )
    }

    /// Whether its values are names of persons or where they live.
    pub(crate) const fn names_someone(self) -> bool {
        matches!(self, Given | Full | Role | Bare | Town | Street)
    }
}

use Kind::{Bare, Full, Given, Role, Street, Town};

/// Words that join a name and its value in a sentence.
pub(super) const LINKS: &[&str] = &[
    " is", " ist", " lautet", " es", " est", " é", " è", " är", " er", " jest", " je", " on",
    " is:", " to",
];

/// A name's end that was recognized.
#[derive(Clone, Copy, Debug)]
pub(super) struct Label {
    pub(super) kind: Kind,
    /// Where it starts.
    pub(super) start: usize,
}

/// The label that `text` ends with.
pub(super) fn label(text: &[u8]) -> Option<Label> {
    let bucket = text
        .last_chunk()
        .map(|[a, b, c]| Ends::place(*a, *b, *c) / WIDE)?;
    let at = |bucket: usize| BUCKETS.0.get(bucket).copied().map_or(0, usize::from);
    let near = BUCKETS.1.get(at(bucket)..at(bucket + 1)).unwrap_or(&[]);
    let fifth = text.len().checked_sub(5).and_then(|at| text.get(at));
    let fifth = fifth.copied().unwrap_or(0);
    let apart = if matches!(fifth, b' ' | b'_' | b'-' | b'.') {
        APART
    } else {
        0
    };
    let near = near
        .iter()
        .filter(|(_, byte)| {
            *byte & !APART == fifth & !APART | 0x20 || *byte & apart != 0 || *byte == 0
        })
        .filter_map(|(label, _)| LABELS.get(usize::from(*label)));
    let found = near.filter_map(|(label, kind, glued)| {
        let start = matched(text, label)?;
        let before = start
            .checked_sub(1)
            .and_then(|at| text.get(at))
            .copied()
            .unwrap_or(b' ');
        let first = text.get(start).copied().unwrap_or(0);
        let seam = first.is_ascii_uppercase() && !before.is_ascii_uppercase();
        let free = !before.is_ascii_alphanumeric() || seam || before.is_ascii_digit();
        // A name in capitals or small letters only may be glued.
        (free || *glued || !first.is_ascii()).then_some(Label { kind: *kind, start })
    });
    // The longest says most: `api key` and not `key`.
    found.min_by_key(|label| label.start)
}

/// Hashes that share a bucket.
const WIDE: usize = SET * 64 / 256;

/// The labels by bucket: where each of 256 begins in the list behind, and the fifth letter from each one's end,
/// 0 where that is none for certain.
static BUCKETS: ([u16; 257], [(u16, u8); LABELS.len()]) = {
    let (mut first, mut list) = ([0; 257], [(0, 0); LABELS.len()]);
    let (mut bucket, mut count) = (0, 0);
    while bucket < 256 {
        first[bucket] = count as u16;
        let mut i = 0;
        while i < LABELS.len() {
            let word = LABELS[i].0.as_bytes();
            let n = word.len();
            if Ends::place(word[n - 3], word[n - 2], word[n - 1]) / WIDE == bucket {
                list[count] = (i as u16, fifth(word));
                count += 1;
            }
            i += 1;
        }
        bucket += 1;
    }
    first[256] = count as u16;
    (first, list)
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
fn matched(text: &[u8], label: &str) -> Option<usize> {
    let mut at = text.len();
    for byte in label.bytes().rev() {
        if byte == b' ' {
            at -= usize::from(
                at > 0
                    && text
                        .get(at - 1)
                        .is_some_and(|b| matches!(b, b' ' | b'_' | b'-' | b'.')),
            );
            continue;
        }
        at = at.checked_sub(1)?;
        if !text.get(at)?.eq_ignore_ascii_case(&byte) {
            return None;
        }
    }
    Some(at)
}

/// The link that `text` ends with and a label before it, or the label alone: the name, links left out.
pub(super) fn spoken(text: &[u8]) -> Option<(&[u8], bool)> {
    if !may_lead(text) {
        return None;
    }
    let names = LINKS
        .iter()
        .filter_map(|link| text.strip_suffix(link.as_bytes()));
    let linked = names.map(|name| (name, true));
    linked
        .chain([(text, false)])
        .find(|(name, _)| may_end(name))
}

/// The last three bytes of words.
type Ends = Threes<SET>;

const SET: usize = 128;

const fn ends(set: Ends, word: &str) -> Ends {
    let word = word.as_bytes();
    let n = word.len();
    set.with(word[n - 3], word[n - 2], word[n - 1])
}

static LABEL_ENDS: Ends = {
    let (mut set, mut i) = (Ends::new(), 0);
    while i < LABELS.len() {
        set = ends(set, LABELS[i].0);
        i += 1;
    }
    set
};

static LINK_ENDS: Ends = {
    let (mut set, mut i) = (Ends::new(), 0);
    while i < LINKS.len() {
        set = ends(set, LINKS[i]);
        i += 1;
    }
    set
};

#[inline]
fn has(set: &Ends, text: &[u8]) -> bool {
    text.last_chunk()
        .is_some_and(|[a, b, c]| set.has(*a, *b, *c))
}

/// Whether `text` may end with a label: rather too often than never.
#[inline]
pub(super) fn may_end(text: &[u8]) -> bool {
    has(&LABEL_ENDS, text)
}

/// Whether it may end with a label or a word that links one to its value.
#[inline]
pub(super) fn may_lead(text: &[u8]) -> bool {
    has(&LINK_ENDS, text) || may_end(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Kind::{Key, Password, Secret, User};

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
        ] {
            assert_eq!(label(name.as_bytes()).map(|l| l.kind), kind, "{name}");
            assert!(kind.is_none() || may_end(name.as_bytes()), "{name}");
        }
    }

    #[test]
    fn every_label_is_in_the_filter() {
        for (word, kind, _) in LABELS {
            let found = label(word.as_bytes());
            assert_eq!(found.map(|l| l.kind), Some(*kind), "{word}");
            assert!(
                may_end(word.as_bytes())
                    && may_lead(word.to_uppercase().as_bytes()) | !word.is_ascii()
            );
        }
    }
}
