//! Personal identity number (personnummer): YYMMDD or YYYYMMDD of birth, serial, check digit.
//!
//! Source: Sweden, Skatteverket, Folkbokföringslagen § 18.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "SE_PERSONNUMMER",
    title: "Personal identity number (personnummer)",
    country: "SE",
    source: "Sweden, Skatteverket, Folkbokföringslagen § 18",
    check: "date of birth; Luhn",
    triggers: &[
        Trigger::Shape("9{6}-9{4}"),
        Trigger::Hint("9{10}"),
        Trigger::Shape("9{8}-9{4}"),
        Trigger::Shape("9{12}"),
    ],
    words: &["personnummer", "personnr", "pnr", "person nr", "samordningsnummer", "personal identity"],
    common: true,
    find,
    examples: &["811218-9876"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let short = digits.get(digits.len().saturating_sub(10)..).unwrap_or(&[]);
    let century = digits.len() == 10 || matches!(digits.number(0, 2), 19 | 20);
    // Coordination numbers have 60 more in the day.
    let day = europe::number(short, 4, 6);
    let day = if day > 60 { day - 60 } else { day };
    let dated = europe::is_short_date(europe::number(short, 0, 2), europe::number(short, 2, 4), day, &[0]);
    if !century || !dated || !check::luhn(short) {
        return Seen::No;
    }
    match (site.separator(b"-"), digits.len()) {
        (Some(b'-'), 12) => site.found(sure::STRONG, Check::Digits, "8-4"),
        (Some(b'-'), _) => site.found(europe::six_four(short), Check::Digits, "6-4"),
        (Some(_), 12) => site.found(55, Check::Digits, "12 digits"),
        (Some(_), _) => site.found(sure::WEAK, Check::Digits, "10 digits"),
        (None, _) => Seen::No,
    }
}
