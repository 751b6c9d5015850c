//! ZIP code: five digits, or nine as ZIP+4.
//!
//! Source: United States Postal Service, Publication 28, Postal Addressing Standards; the lowest code
//! in use is 00501.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "US_ZIP_CODE",
    title: "ZIP code",
    country: "US",
    source: "United States Postal Service, Publication 28",
    on: false,
    triggers: &[Trigger::Hint("9{5}"), Trigger::Hint("9{5}-9999")],
    words: &["zip", "zipcode", "zip code", "postal code", "postcode"],
    find,
    examples: &["90210", "10001-2345"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let zone = site.plain().number(0, 3);
    if zone < 5 {
        return Seen::No;
    }
    written(
        site,
        Check::None,
        &[("99999-9999", sure::WEAK), ("99999", sure::BARE)],
    )
}
