//! Personal numeric code (CNP): sex and century, YYMMDD of birth, county, serial, check digit.
//!
//! Source: Romania, Law 105/1996; OUG 97/2005.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "RO_CNP",
    title: "Personal numeric code (CNP)",
    country: "RO",
    source: "Romania, Law 105/1996; OUG 97/2005",
    check: "date of birth, county; weights 2 7 9 1 4 6 3 5 8 2 7 9, mod 11",
    triggers: &[Trigger::Hint("9{13}")],
    words: &["cnp", "c.n.p", "cod numeric personal", "codul numeric personal", "codul numeric"],
    common: true,
    find,
    examples: &["1630615123457"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = matches!(digits.first(), Some(b'1'..=b'9'))
        && check::is_yymmdd(digits.part(1, 7))
        && matches!(digits.number(7, 9), 1..=48 | 51 | 52 | 70 | 80..=83)
        && europe::sum(digits, &[2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9], 11)
            .map(|rest| if rest == 10 { 1 } else { rest })
            == europe::last(digits);
    if holds {
        site.found(sure::WEAK, Check::Digits, "13 digits")
    } else {
        Seen::No
    }
}
