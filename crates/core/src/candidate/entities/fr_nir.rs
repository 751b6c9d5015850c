//! Social security number (NIR): sex, year and month of birth, department, commune, serial, key.
//!
//! Source: France, INSEE, décret 82-103; CNIL délibération on the NIR.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "FR_NIR",
    title: "Social security number (NIR)",
    country: "FR",
    source: "France, INSEE, décret 82-103; CNIL délibération on the NIR",
    check: "sex, month, department; 97 less the remainder by 97",
    triggers: &[
        Trigger::Shape("9{15}"),
        Trigger::Shape("9-99-99-99-999-999-99"),
        Trigger::Shape("9{13}-99"),
        Trigger::Shape("9{6}A9{8}"),
        Trigger::Shape("9-99-99-9A-999-999-99"),
    ],
    words: &[
        "sécurité sociale", "securite sociale", "nir", "numéro de sécu", "numero de secu", "sécu", "secu", "insee",
        "assuré", "nss", "carte vitale",
    ],
    common: true,
    find,
    examples: &["2 55 08 14 168 025 38"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    let month = plain.number(3, 5);
    // Corsica's 2A and 2B count as 19 and 18.
    let department = match plain.part(5, 7) {
        b"2A" => 19,
        b"2B" => 18,
        part => super::europe::number(part, 0, 2),
    };
    let serial = plain.part(7, 13);
    let number = europe::long(plain.part(0, 5)).zip(europe::long(serial));
    let number = number.map(|(birth, serial)| (birth * 100 + u64::from(department)) * 1_000_000 + serial);
    let check = number.map(|number| 97 - number % 97);
    let framed = matches!(plain.first(), Some(b'1'..=b'4' | b'7' | b'8')) && department > 0 && plain.len() == 15;
    if !framed || !matches!(month, 1..=12 | 20..=42 | 50..=99) || check != Some(u64::from(plain.number(13, 15))) {
        return Seen::No;
    }
    let usual = month <= 12 && matches!(plain.first(), Some(b'1' | b'2'));
    europe::graded(
        site,
        b" .-",
        if usual { sure::LIKELY } else { sure::WEAK },
        sure::STRONG,
    )
}
