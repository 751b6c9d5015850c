//! Telephone number of one country, for those who ask for it by name; `PHONE_NUMBER` finds it too.
//!
//! Source: Bilgi Teknolojileri ve İletişim Kurumu, numbering plan.

use super::phones;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "TR_PHONE_NUMBER",
    title: "Telephone number",
    country: "TR",
    source: "Bilgi Teknolojileri ve İletişim Kurumu, numbering plan",
    check: "length and leading digits of the country's plan",
    on: false,
    triggers: phones::OF_COUNTRY,
    words: &["telefon", "tel", "cep", "gsm", "mobil", "numara", "iletişim", "phone", "faks"],
    find,
    examples: &["+90 532 123 45 67", "0532 123 45 67"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    match phones::of_country(site, "TR", b"90") {
        Some(phone) if phone.kinds.is_personal() => phone.seen(),
        _ => Seen::No,
    }
}
