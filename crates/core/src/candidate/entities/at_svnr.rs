//! Social insurance number: serial of three digits, check digit, DDMMYY of birth.
//!
//! Source: Austria, Dachverband der Sozialversicherungsträger (ASVG § 31).

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "AT_SVNR",
    title: "Social insurance number",
    country: "AT",
    source: "Austria, Dachverband der Sozialversicherungsträger (ASVG § 31)",
    check: "weights 3 7 9 5 8 4 2 1 6, mod 11; date of birth",
    triggers: &[Trigger::Hint("9{10}"), Trigger::Shape("9{4}-9{6}"), Trigger::Shape("9{4}-99-99-99")],
    words: &[
        "sozialversicherung", "versicherungsnummer", "svnr", "sv nr", "sv nummer", "vsnr", "svn", "ecard", "e card",
    ],
    common: true,
    find,
    examples: &["5892170963", "5892 170963"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let (day, month) = (digits.number(4, 6), digits.number(6, 8));
    // Months 13 to 15 are used when the serial numbers of a day run out.
    let dated = europe::ddmmyy(digits.part(4, 10)) || (matches!(month, 13..=15) && matches!(day, 1..=31));
    let checked = europe::sum(digits, &[3, 7, 9, 0, 5, 8, 4, 2, 1, 6], 11);
    if !dated || checked != europe::digit(digits, 3) || digits.first() == Some(&b'0') {
        return Seen::No;
    }
    // `WO 2018/140963` is a patent.
    let year = matches!(digits.part(0, 2), b"19" | b"20") && !site.value().contains(&b' ');
    europe::graded(site, b" -/", sure::WEAK, if year { sure::WEAK } else { sure::LIKELY })
}
