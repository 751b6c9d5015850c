//! Number of a passport: two letters of the series (LA to LN, EA, EB and older ones) and six digits.
//!
//! Source: Department of Internal Affairs, Passports Act 1992; ICAO Doc 9303-4. There is no check
//! digit.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "NZ_PASSPORT",
    title: "Passport number",
    country: "NZ",
    source: "Department of Internal Affairs, Passports Act 1992; ICAO Doc 9303",
    check: "series",
    triggers: &[Trigger::Hint("AA9{6}")],
    words: &[
        "passport",
        "uruwhenua",
        "new zealand passport",
        "travel document",
    ],
    find,
    examples: &["LA123456", "LF098765"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if !matches!(
        site.value().get(..2),
        Some(
            b"LA"
                | b"LD"
                | b"LF"
                | b"LH"
                | b"LK"
                | b"LL"
                | b"LM"
                | b"LN"
                | b"EA"
                | b"EB"
                | b"EP"
                | b"NA"
                | b"RA"
        )
    ) {
        return Seen::No;
    }
    written(site, Check::Structure, &[("AA999999", 22)])
}
