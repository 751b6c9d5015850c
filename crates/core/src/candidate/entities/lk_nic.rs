//! National identity card: year and day of birth (500 is added for women), serial number and V or X;
//! since 2016 twelve digits with the full year.
//!
//! Source: Department for Registration of Persons, Registration of Persons Act 32 of 1968. The rule of
//! the check digit is not published.

use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "LK_NIC",
    title: "National identity card number",
    country: "LK",
    source: "Department for Registration of Persons, Act 32 of 1968",
    check: "year; day of the year (and 500 for women)",
    triggers: &[Trigger::Hint("9{9}A"), Trigger::Hint("9{12}")],
    words: &[
        "nic",
        "national identity",
        "identity card",
        "ජාතික හැඳුනුම්පත",
        "හැඳුනුම්පත",
        "அடையாள அட்டை",
    ],
    common: true,
    find,
    examples: &["853400937V", "198534000937"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let code = site.plain();
    let (year, day) = match code.len() {
        10 => (1900 + code.number(0, 2), code.number(2, 5)),
        _ => (code.number(0, 4), code.number(4, 7)),
    };
    let day = if day > 500 { day - 500 } else { day };
    if !matches!(year, 1900..=2050) || !matches!(day, 1..=366) {
        return Seen::No;
    }
    match (code.len(), code.last()) {
        (10, Some(b'V' | b'X')) => site.found(sure::WEAK, Check::Structure, "9 digits and letter"),
        (12, _) => site.found(sure::BARE, Check::Structure, "12 digits"),
        _ => Seen::No,
    }
}
