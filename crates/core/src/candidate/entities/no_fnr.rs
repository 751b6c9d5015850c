//! National identity number (fødselsnummer): DDMMYY of birth, serial of three digits, two check digits.
//!
//! Source: Norway, Skatteetaten, Folkeregisterforskriften § 2-2-1.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "NO_FNR",
    title: "National identity number (fødselsnummer)",
    country: "NO",
    source: "Norway, Skatteetaten, Folkeregisterforskriften § 2-2-1",
    check: "date of birth; two check digits, mod 11",
    triggers: &[Trigger::Shape("9{11}"), Trigger::Shape("9{6}-9{5}")],
    words: &["fødselsnummer", "fodselsnummer", "fnr", "personnummer", "fødselsnr", "d nummer", "dnr"],
    common: true,
    find,
    examples: &["13097026054", "130970 26054"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let (day, month) = (digits.number(0, 2), digits.number(2, 4));
    // D numbers have 40 more in the day; H numbers and test persons 40 or 80 more in the month.
    let day = if day > 40 { day - 40 } else { day };
    let dated = europe::is_short_date(digits.number(4, 6), month, day, &[0, 40, 80]);
    let first = europe::mod11(digits, &[3, 7, 6, 1, 8, 9, 4, 5, 2], None);
    if dated && first && europe::mod11(digits, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2], None) {
        let sure = if month <= 12 { sure::LIKELY } else { sure::WEAK };
        return europe::graded(site, b" -", sure, sure.max(sure::LIKELY));
    }
    Seen::No
}
