//! Telephone number that is nobody's own: freephone, premium rate, shared cost, pagers, voicemail, companies.
//!
//! Off by default, for it tells nothing of a person. `PHONE_NUMBER` leaves these out.

use super::phone_number::WORDS;
use super::phones;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "SERVICE_PHONE_NUMBER",
    title: "Telephone number of a service (freephone, premium rate, shared cost)",
    source: "ITU-T E.164; the numbering plans of 245 countries and territories; NANPA",
    check: "length and leading digits of the country's plan",
    on: false,
    triggers: phones::TRIGGERS,
    words: WORDS,
    find,
    examples: &["+1 800 555 0199", "+44 808 157 0192"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    match phones::read(site, site.regions) {
        Some(phone) if !phone.kinds.is_none() && !phone.kinds.is_personal() => phone.seen(),
        _ => Seen::No,
    }
}
