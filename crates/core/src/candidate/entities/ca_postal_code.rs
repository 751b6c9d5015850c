//! Postal code: forward sortation area and local delivery unit. D, F, I, O, Q and U do not occur; W and
//! Z not in front.
//!
//! Source: Canada Post, Addressing Guidelines.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CA_POSTAL_CODE",
    title: "Postal code",
    country: "CA",
    source: "Canada Post, Addressing Guidelines",
    check: "letters of a postal code",
    on: false,
    triggers: &[Trigger::Hint("A9A-9A9"), Trigger::Hint("A9A9A9")],
    words: &["postal code", "code postal", "postcode", "zip"],
    find,
    examples: &["K1A 0B1", "H2X1Y4"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let code = site.plain();
    let letters = [code.first(), code.get(2), code.get(4)];
    let never = letters
        .iter()
        .any(|b| b.is_none_or(|b| b"DFIOQU".contains(b)));
    if never || matches!(code.first(), Some(b'W' | b'Z')) {
        return Seen::No;
    }
    written(
        site,
        Check::Structure,
        &[
            ("A9A 9A9", sure::WEAK),
            ("A9A-9A9", sure::WEAK),
            ("A9A9A9", sure::BARE),
        ],
    )
}
