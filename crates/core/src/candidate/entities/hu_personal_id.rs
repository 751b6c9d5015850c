//! Personal identifier (személyi azonosító): sex and century, YYMMDD of birth, serial, check digit.
//!
//! Source: Hungary, Act XX of 1996, annex 3.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "HU_PERSONAL_ID",
    title: "Personal identifier (személyi azonosító)",
    country: "HU",
    source: "Hungary, Act XX of 1996, annex 3",
    check: "date of birth; weights 1 to 10 or, for births since 1997, 10 to 1, mod 11",
    triggers: &[Trigger::Shape("9-9{6}-9{4}"), Trigger::Hint("9{11}")],
    words: &["személyi azonosító", "szemelyi azonosito", "személyi szám", "szemelyi szam", "személyi"],
    common: true,
    find,
    examples: &["2-780226-9341", "27802269341"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let older = europe::sum(digits, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 11);
    let newer = europe::sum(digits, &[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 11);
    let young = matches!(digits.first(), Some(b'3' | b'4')) || digits.number(1, 3) >= 97;
    let check = europe::last(digits);
    let checked = (!young && older == check) || (young && newer == check);
    if !checked || !matches!(digits.first(), Some(b'1'..=b'8')) || !check::is_yymmdd(digits.part(1, 7)) {
        return Seen::No;
    }
    europe::graded(site, b"- ", sure::WEAK, sure::LIKELY)
}
