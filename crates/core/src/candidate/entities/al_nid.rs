//! Personal identification number: a letter for the decade of birth, a digit for the year, month (50 more
//! for women, 30 more for foreigners), day, serial and a check letter whose rule is not published.
//!
//! Source: Albania, General Directorate of Civil Status (Law 10129/2009).

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "AL_NID",
    title: "Personal identification number",
    country: "AL",
    source: "Albania, General Directorate of Civil Status (Law 10129/2009)",
    check: "decade letter, month of either sex, day",
    triggers: &[Trigger::Hint("A9{8}A")],
    words: &["numri personal", "numri i identitetit", "nid", "letërnjoftim", "leternjoftim", "personal number"],
    find,
    examples: &["I31114620K"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = europe::capitals(site)
        && matches!(digits.first(), Some(b'A'..=b'T'))
        && digits.last() <= Some(&b'W')
        && europe::is_short_date(
            digits.number(1, 2),
            digits.number(2, 4),
            digits.number(4, 6),
            &[0, 30, 50, 80],
        );
    if holds {
        site.found(sure::BARE, Check::Structure, "letter, 8 digits, letter")
    } else {
        Seen::No
    }
}
