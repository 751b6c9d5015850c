//! Company number.
//!
//! Source: Estonia, Commercial Register (Äriseadustik).

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "EE_REGISTRIKOOD",
    title: "Company number",
    country: "EE",
    source: "Estonia, Commercial Register (Äriseadustik)",
    check: "two rounds of weights, mod 11",
    triggers: &[Trigger::Hint("9{8}")],
    words: &["registrikood", "äriregister", "registry code", "reg kood"],
    find,
    examples: &["10662794"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = matches!(digits.first(), Some(b'1' | b'7' | b'8' | b'9'))
        && europe::two_rounds(digits, &[1, 2, 3, 4, 5, 6, 7], &[3, 4, 5, 6, 7, 8, 9]);
    if holds {
        site.found(sure::WEAK, Check::Digits, "8 digits")
    } else {
        Seen::No
    }
}
