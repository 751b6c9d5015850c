//! Community Health Index number (CHI): DDMMYY of birth, serial, check digit.
//!
//! Source: Public Health Scotland, CHI number.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "UK_CHI",
    title: "Community Health Index number (CHI)",
    country: "GB",
    source: "Public Health Scotland, CHI number",
    check: "date of birth; weights 10 to 2, mod 11",
    triggers: &[Trigger::Hint("9{10}"), Trigger::Hint("9{6}-9{4}"), Trigger::Hint("9{3}-9{3}-9{4}")],
    words: &["chi", "community health index", "chi no", "chi number"],
    find,
    examples: &["1701694700", "170169 4700"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = europe::ddmmyy(digits.part(0, 6)) && europe::mod11(digits, &[10, 9, 8, 7, 6, 5, 4, 3, 2], None);
    if holds {
        europe::graded(site, b" -", sure::WEAK, sure::WEAK)
    } else {
        Seen::No
    }
}
