//! Social insurance number (AHV, AVS): 756, nine digits, check digit.
//!
//! Source: Switzerland, AHVG article 50c; GS1 check digit.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CH_AHV",
    title: "Social insurance number (AHV, AVS)",
    country: "CH",
    source: "Switzerland, AHVG article 50c; GS1 check digit",
    check: "prefix 756; EAN-13 check digit",
    triggers: &[Trigger::Shape("9{13}"), Trigger::Shape("999-9999-9999-99")],
    words: &[
        "ahv", "avs", "sozialversicherung", "assurance sociale", "navs", "ahvn", "nss", "versichertennummer",
        "assicurazione sociale",
    ],
    common: true,
    find,
    examples: &["756.1796.6948.26", "7561796694826"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds =
        digits.starts_with(b"756") && europe::sum(digits, &[1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1], 10) == Some(0);
    if holds {
        europe::graded(site, b". -", sure::LIKELY, sure::CERTAIN)
    } else {
        Seen::No
    }
}
