//! Practice number (BSNR): two digits of the association of physicians and seven of the practice.
//!
//! Source: Germany, KBV directive under SGB V § 75 (7).

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "DE_BSNR",
    title: "Practice number (BSNR)",
    country: "DE",
    source: "Germany, KBV directive under SGB V § 75 (7)",
    check: "does not begin with 00",
    triggers: &[Trigger::Hint("9{9}")],
    words: &["bsnr", "betriebsstätte", "betriebsstaette", "nbsnr"],
    find,
    examples: &["526510247"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = digits.number(0, 2) > 0 && !europe::same(digits);
    if holds {
        site.found(sure::BARE, Check::Structure, "9 digits")
    } else {
        Seen::No
    }
}
