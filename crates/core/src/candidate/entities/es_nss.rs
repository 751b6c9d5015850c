//! Social security number (NSS, NAF): two digits of the province, eight of the person, and their remainder
//! by 97.
//!
//! Source: Spain, Tesorería General de la Seguridad Social.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "ES_NSS",
    title: "Social security number (NSS, NAF)",
    country: "ES",
    source: "Spain, Tesorería General de la Seguridad Social",
    check: "province; remainder by 97",
    triggers: &[Trigger::Hint("9{12}"), Trigger::Shape("99-9{8}-99"), Trigger::Shape("99-9{10}")],
    words: &["seguridad social", "nss", "naf", "número de afiliación", "numero de afiliacion", "nuss"],
    common: true,
    find,
    examples: &["204866322542", "20/48663225/42"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let (province, serial) = (u64::from(digits.number(0, 2)), u64::from(digits.number(2, 10)));
    // A serial below ten million counts seven digits.
    let places = if serial < 10_000_000 { 10_000_000 } else { 100_000_000 };
    let check = (province * places + serial) % 97;
    if !matches!(province, 1..=53 | 66) || serial == 0 || check != u64::from(digits.number(10, 12)) {
        return Seen::No;
    }
    europe::graded(site, b"/ -", sure::WEAK, sure::LIKELY)
}
