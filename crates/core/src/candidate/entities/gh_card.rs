//! Personal identification number of the Ghana Card: GHA, nine digits and a check digit whose rule is
//! not published.
//!
//! Source: National Identification Authority, National Identity Register Act 2008 (Act 750).

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "GH_CARD",
    title: "Ghana Card number (PIN)",
    country: "GH",
    source: "National Identification Authority, National Identity Register Act 2008",
    check: "GHA and check digit",
    triggers: &[Trigger::Shape("A{3}-9{9}-9")],
    words: &["ghana card", "ghanacard", "national id", "nia"],
    find,
    examples: &["GHA-123456789-0", "GHA-721948305-6"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let code = site.plain();
    // Citizens have the code of Ghana, others that of their own country.
    if !code.starts_with(b"GHA") {
        return Seen::No;
    }
    written(site, Check::Structure, &[("AAA-999999999-9", sure::STRONG)])
}
