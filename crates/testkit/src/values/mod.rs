//! Personal values and secrets, made from a seed, and texts that only look like them.
//!
//! No literal here looks like a live secret: such values are put together from parts when the
//! tests run, so that no scanner of repositories takes one for a leak. People's values are random
//! or from ranges kept for documentation (RFC 2606, 5737, 3849, 7042; 555-01xx and its like).

pub mod card;
pub mod crypto;
mod dense;
pub mod email;
pub mod iban;
pub mod imei;
pub mod ip;
pub mod jwt;
pub mod mac;
pub mod pem;
pub mod phone;
pub mod secret;
pub mod ssn;
mod table;
pub mod url;
pub mod words;

pub use dense::dense_text;
pub use table::{KINDS, Kind};

use crate::Rng;

/// A random kind, common ones more often.
pub fn kind(rng: &mut Rng) -> &'static Kind {
    let mut at = rng.below(KINDS.iter().map(|kind| kind.weight).sum());
    let chosen = KINDS.iter().find(|kind| {
        let here = at < kind.weight;
        at = at.saturating_sub(kind.weight);
        here
    });
    chosen.unwrap_or(&KINDS[0])
}

/// A value with the name of its entity.
pub fn value(rng: &mut Rng) -> (&'static str, String) {
    let kind = kind(rng);
    (kind.entity, (kind.value)(rng))
}

/// A value after words that tell what it is, for kinds that need them to be sure.
pub fn value_in_context(rng: &mut Rng) -> (&'static str, String) {
    let kind = kind(rng);
    let lead = rng.pick(kind.leads);
    (kind.entity, format!("{lead} {}", (kind.value)(rng)))
}

/// A text that looks like a value of some kind but is none of that kind.
///
/// It may by chance hold a value of another kind: a card number of a wrong length can be an IMEI.
pub fn near_miss(rng: &mut Rng) -> String {
    let kind = kind(rng);
    (kind.near_miss)(rng)
}
