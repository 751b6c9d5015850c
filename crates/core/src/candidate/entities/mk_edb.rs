//! Tax number (EDB).
//!
//! Source: North Macedonia, Public Revenue Office.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "MK_EDB",
    title: "Tax number (EDB)",
    country: "MK",
    source: "North Macedonia, Public Revenue Office",
    check: "weights 7 6 5 4 3 2, mod 11",
    triggers: &[Trigger::Hint("9{13}"), Trigger::Shape("AA9{13}")],
    words: &["едб", "edb", "даночен број", "danocen broj", "ддв"],
    find,
    examples: &["5033296148079", "MK5033296148079"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    let prefixed = plain.starts_with(b"MK");
    let digits = plain.strip_prefix(b"MK").unwrap_or(plain);
    if europe::mod11(digits, &[7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], Some(0))
        && matches!(digits.first(), Some(b'4'..=b'6'))
    {
        return site.found(
            if prefixed { sure::STRONG } else { sure::WEAK },
            Check::Digits,
            "13 digits",
        );
    }
    Seen::No
}
