//! Driving licence number: twelve digits (year, month, department, serial), or two digits, two letters and
//! five digits.
//!
//! Source: France, Code de la route R221.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "FR_DRIVING_LICENCE",
    title: "Driving licence number",
    country: "FR",
    source: "France, Code de la route R221",
    check: "month and department",
    triggers: &[Trigger::Hint("9{12}"), Trigger::Hint("99AA9{5}")],
    words: &["permis de conduire", "numéro de permis", "driving licence"],
    find,
    examples: &["950475215851"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if digits.iter().all(u8::is_ascii_digit) && !matches!(digits.number(2, 4), 1..=12) {
        return Seen::No;
    }
    europe::document(site)
}
