//! Sealed tokens: `LABEL_S1` or `LABEL_R1`, ten bits of key number, ten bits of length, the payload.
//!
//! The payload of S1 is the synthetic IV and the ciphertext of AES-SIV, that of R1 nonce, tag and
//! ciphertext of AES-256-GCM-SIV. Both authenticate `scrubjay/seal/v1` and the six characters from the
//! version to the length; the label is for people. The plaintext is the type, then the value:
//! two bytes of a built-in entity's number, big-endian, or FF FF, the length of its name and its name.

use alloc::boxed::Box;
use alloc::vec::Vec;

use zeroize::Zeroizing;

use super::base32;
use super::blank::Sign;
use super::scan::Scan;
use crate::error::Error;
use crate::finding::Entity;
use crate::keys::Keys;

/// The longest value that one sealed token holds, in bytes.
pub(crate) const MAX_SEALED: usize = 900;

const CONTEXT: &[u8] = b"scrubjay/seal/v1";
/// In the place of a number, before the name of an entity that a policy declares.
const NAMED: [u8; 2] = [0xFF; 2];

/// How a token was sealed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    /// `S1`: the same value, the same token.
    Deterministic,
    /// `R1`: a new token each time.
    Randomized,
}

impl Kind {
    pub(super) const fn of(letter: u8, folds: bool) -> Option<Self> {
        match letter {
            b'S' => Some(Self::Deterministic),
            b'R' => Some(Self::Randomized),
            b's' if folds => Some(Self::Deterministic),
            b'r' if folds => Some(Self::Randomized),
            _ => None,
        }
    }

    pub(crate) const fn is_randomized(self) -> bool {
        matches!(self, Self::Randomized)
    }

    const fn letter(self) -> u8 {
        match self {
            Self::Deterministic => b'S',
            Self::Randomized => b'R',
        }
    }

    /// The bytes of a payload beside the ciphertext.
    const fn overhead(self) -> usize {
        match self {
            Self::Deterministic => 16,
            Self::Randomized => 28,
        }
    }

    /// The shortest payload, which seals an empty value.
    pub(super) const fn least(self) -> usize {
        self.overhead() + NAMED.len()
    }
}

/// What a sealed token says about its type: the first bytes of its plaintext.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct TypeCode(Box<[u8]>);

impl TypeCode {
    pub(crate) fn new(entity: Entity, name: &str) -> Self {
        let mut code = Vec::new();
        if entity.name().is_some() {
            code.extend_from_slice(&entity.number().to_be_bytes());
        } else {
            // Names of declared entities have at most 64 bytes.
            let name = name.as_bytes().get(..name.len().min(64)).unwrap_or(&[]);
            code.extend_from_slice(&NAMED);
            code.push(name.len() as u8);
            code.extend_from_slice(name);
        }
        Self(code.into())
    }
}

/// Appends the sealed token of a value under the primary key.
///
/// # Errors
/// [`Error::TooLong`] above [`MAX_SEALED`] bytes.
pub(crate) fn seal(
    keys: &Keys,
    nonce: Option<[u8; 12]>,
    label: &str,
    code: &TypeCode,
    value: &[u8],
    out: &mut Vec<u8>,
) -> Result<(), Error> {
    if value.len() > MAX_SEALED {
        return Err(Error::TooLong);
    }
    let id = keys.primary();
    let kind = match nonce {
        None => Kind::Deterministic,
        Some(_) => Kind::Randomized,
    };
    let len = kind.overhead() + code.0.len() + value.len();
    let mut header = Vec::with_capacity(6);
    header.extend_from_slice(&[kind.letter(), b'1']);
    base32::push_ten(id, &mut header);
    base32::push_ten(len as u16, &mut header);

    // Room for all of it, so that growing leaves no copy of the value behind.
    let mut payload = Zeroizing::new(Vec::with_capacity(len));
    payload.resize(kind.overhead(), 0);
    payload.extend_from_slice(&code.0);
    payload.extend_from_slice(value);
    let (head, text) = payload.split_at_mut(kind.overhead());
    match nonce {
        None => head.copy_from_slice(&keys.deterministic(id)?.seal(&[CONTEXT, &header], text)?),
        Some(nonce) => {
            let context = [CONTEXT, &header].concat();
            let tag = keys.randomized(id)?.seal(&nonce, &context, text)?;
            let (first, second) = head.split_at_mut(12);
            first.copy_from_slice(&nonce);
            second.copy_from_slice(&tag);
        }
    }
    out.extend_from_slice(label.as_bytes());
    out.push(b'_');
    out.extend_from_slice(&header);
    base32::push(&payload, out);
    Ok(())
}

/// What was in a sealed token.
pub(crate) struct Opened {
    plain: Zeroizing<Vec<u8>>,
    name: core::ops::Range<usize>,
    value: usize,
    /// The built-in entity, if it is one.
    pub(crate) entity: Option<Entity>,
}

impl Opened {
    pub(crate) fn value(&self) -> &[u8] {
        self.plain.get(self.value..).unwrap_or(&[])
    }

    /// The entity's name.
    pub(crate) fn name(&self) -> &str {
        match self.entity {
            Some(entity) => entity.name().unwrap_or(""),
            None => {
                let name = self.plain.get(self.name.clone()).unwrap_or(&[]);
                core::str::from_utf8(name).unwrap_or("")
            }
        }
    }
}

/// Opens a sealed token; `tail` is all behind its `_`, as a [`Scan`] found it.
///
/// # Errors
/// [`Error::UnknownKeyId`] if the key is not in the ring; [`Error::AuthFailed`] if it does not open or
/// its type is not known; [`Error::Truncated`] and [`Error::NotAToken`] if it is no whole token.
pub(crate) fn open(keys: &Keys, scan: &Scan, tail: &[u8]) -> Result<Opened, Error> {
    let mut values = Vec::with_capacity(tail.len());
    let (mut kind, mut at, mut signs) = (None, 0, 0);
    while let Sign::Byte(byte, passed) = scan.payload_sign(tail, at) {
        at += passed + 1;
        match signs {
            0 => kind = Kind::of(byte, scan.tolerant),
            _ => values.push(base32::value(byte, scan.tolerant).ok_or(Error::NotAToken)?),
        }
        signs += 1;
    }
    let kind = kind.ok_or(Error::NotAToken)?;
    let [1, id_high, id_low, len_high, len_low, payload @ ..] = values.as_slice() else {
        return Err(Error::NotAToken);
    };
    let (id, len) = (id_high << 5 | id_low, len_high << 5 | len_low);
    let chars = base32::chars(usize::from(len));
    if payload.len() < chars {
        return Err(Error::Truncated);
    }
    if payload.len() > chars || usize::from(len) < kind.least() {
        return Err(Error::NotAToken);
    }
    if !keys.has(id) {
        return Err(Error::UnknownKeyId);
    }
    let mut header = Vec::with_capacity(6);
    header.extend_from_slice(&[kind.letter(), b'1']);
    base32::push_ten(id, &mut header);
    base32::push_ten(len, &mut header);
    let bytes = base32::bytes(payload.iter().copied(), usize::from(len));
    let mut plain = bytes.ok_or(Error::AuthFailed)?;
    let (head, text) = plain.split_at_mut(kind.overhead());
    match kind {
        Kind::Deterministic => {
            let iv: &[u8; 16] = (&*head).try_into().map_err(|_| Error::Internal)?;
            keys.deterministic(id)?
                .open(&[CONTEXT, &header], iv, text)?;
        }
        Kind::Randomized => {
            let (nonce, tag) = head.split_at(12);
            let nonce: &[u8; 12] = nonce.try_into().map_err(|_| Error::Internal)?;
            let tag: &[u8; 16] = tag.try_into().map_err(|_| Error::Internal)?;
            let context = [CONTEXT, &header].concat();
            keys.randomized(id)?.open(nonce, &context, tag, text)?;
        }
    }
    typed(plain, kind.overhead())
}

/// Reads the type in front of the value.
fn typed(plain: Zeroizing<Vec<u8>>, start: usize) -> Result<Opened, Error> {
    let text = plain.get(start..).unwrap_or(&[]);
    let (entity, name, value) = match text {
        [0xFF, 0xFF, len, rest @ ..] => {
            let name = rest.get(..usize::from(*len)).ok_or(Error::AuthFailed)?;
            core::str::from_utf8(name).map_err(|_| Error::AuthFailed)?;
            (
                None,
                start + 3..start + 3 + name.len(),
                start + 3 + name.len(),
            )
        }
        [high, low, ..] => {
            let entity = Entity(u16::from_be_bytes([*high, *low]));
            entity.name().ok_or(Error::AuthFailed)?;
            (Some(entity), 0..0, start + 2)
        }
        _ => return Err(Error::AuthFailed),
    };
    Ok(Opened {
        plain,
        name,
        value,
        entity,
    })
}
