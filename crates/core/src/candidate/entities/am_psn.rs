//! Public services number: ten digits made of sex, date of birth, serial and a check digit whose rule is not
//! published.
//!
//! Source: Armenia, Law HO-237-N/2011 on the public services number.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "AM_PSN",
    title: "Public services number",
    country: "AM",
    source: "Armenia, Law HO-237-N/2011 on the public services number",
    triggers: &[Trigger::Hint("9{10}")],
    words: &["հծհ", "հանրային ծառայություն", "սոցիալական քարտ", "psn", "public service", "soccard", "social card"],
    find,
    examples: &["4080463036"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if digits.first() == Some(&b'0') || europe::same(digits) {
        return Seen::No;
    }
    site.found(sure::BARE, Check::None, "10 digits")
}
