//! Identity card number: one or two letters and six digits.
//!
//! Source: Greece, Hellenic Police, KYA 8200/0-441210.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "GR_ID_CARD",
    title: "Identity card number",
    country: "GR",
    source: "Greece, Hellenic Police, KYA 8200/0-441210",
    check: "letters that Greek and Latin share",
    triggers: &[
        Trigger::Hint("AA9{6}"),
        Trigger::Hint("AA-9{6}"),
        Trigger::Hint("A9{6}"),
        Trigger::Hint("A-9{6}"),
    ],
    words: &["ταυτότητα", "ταυτότητας", "αδτ", "ταυτοτητα", "adt", "identity card"],
    find,
    examples: &["XT750573", "XT 750573"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let holds = europe::capitals(site)
        && site
            .value()
            .iter()
            .filter(|byte| byte.is_ascii_alphabetic())
            .all(|byte| b"ABEHIKMNOPTXYZ".contains(byte));
    if holds {
        site.found(sure::BARE, Check::Structure, "letters and serial")
    } else {
        Seen::No
    }
}
