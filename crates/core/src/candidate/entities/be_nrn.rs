//! National register number: YYMMDD of birth, serial, and 97 less the remainder of the rest by 97.
//!
//! Source: Belgium, Act of 8 August 1983 on the national register.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "BE_NRN",
    title: "National register number",
    country: "BE",
    source: "Belgium, Act of 8 August 1983 on the national register",
    check: "date of birth; mod 97 of either century",
    triggers: &[
        Trigger::Shape("9{11}"),
        Trigger::Shape("99-99-99-999-99"),
        Trigger::Shape("9{6}-999-99"),
        Trigger::Shape("9{6}-9{5}"),
    ],
    words: &[
        "rijksregister", "registre national", "insz", "niss", "nationaal nummer", "numéro national",
        "numero national", "nrn", "rrn", "nationalregister", "national number", "inss",
    ],
    common: true,
    find,
    examples: &["56.06.14-590.14", "56061459014"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let (year, month, day) = (digits.number(0, 2), digits.number(2, 4), digits.number(4, 6));
    let serial = u64::from(digits.number(0, 9));
    let check = u64::from(digits.number(9, 11));
    // Who was born in 2000 or later has a 2 before the number when the check is computed.
    if ![serial, 2_000_000_000 + serial]
        .iter()
        .any(|number| 97 - number % 97 == check)
        || europe::same(digits)
    {
        return Seen::No;
    }
    // Foreigners have 20 or 40 more in the month; what is not known of a birth is 0.
    let dated = europe::is_short_date(year, month, day, &[0, 20, 40]);
    if !dated && (month % 20 > 12 || day > 31) {
        return Seen::No;
    }
    let sure = if dated && month <= 12 { sure::LIKELY } else { sure::WEAK };
    if europe::written(site, "99.99.99-999.99") {
        return site.found(sure.max(sure::LIKELY) + 20, Check::Digits, "2.2.2-3.2");
    }
    europe::graded(site, b" .-", sure, sure)
}
