//! National identification number (matricule): YYYYMMDD of birth, serial, two check digits.
//!
//! Source: Luxembourg, Law of 19 June 2013 on the identification of natural persons.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "LU_MATRICULE",
    title: "National identification number (matricule)",
    country: "LU",
    source: "Luxembourg, Law of 19 June 2013 on the identification of natural persons",
    check: "date of birth; Luhn and Verhoeff",
    triggers: &[Trigger::Shape("9{13}"), Trigger::Shape("9{8}-9{5}"), Trigger::Shape("9999-99-99-9{5}")],
    words: &[
        "matricule", "numéro d'identification national", "ccss", "nationalen", "sozialversicherung",
        "sécurité sociale",
    ],
    common: true,
    find,
    examples: &["2002050730221", "20020507 30221"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let born = europe::is_date(digits.number(0, 4), digits.number(4, 6), digits.number(6, 8));
    let mut second = [0; 12];
    for (slot, byte) in second.iter_mut().zip(digits.part(0, 11).iter().chain(digits.last())) {
        *slot = *byte;
    }
    // Each check digit is of the first eleven.
    if born && check::luhn(digits.part(0, 12)) && check::verhoeff(&second) {
        return europe::graded(site, b" ", 70, sure::STRONG);
    }
    Seen::No
}
