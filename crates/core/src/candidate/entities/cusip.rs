//! Committee on Uniform Securities Identification Procedures: issuer (6 places), issue (2), check
//! digit.
//!
//! Source: ANSI X9.6, CUSIP Global Services.

use super::common::uniform;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CUSIP",
    title: "Securities number (CUSIP)",
    source: "ANSI X9.6",
    check: "Luhn with letters as values",
    on: false,
    triggers: &[Trigger::HintCode(9, 9)],
    words: &["cusip", "cins", "security", "securities"],
    find,
    examples: &["037833100", "38259P508"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let capitals = !site.value().iter().any(u8::is_ascii_lowercase);
    if !capitals || !check::cusip(site.value()) || uniform(site.value()) {
        return Seen::No;
    }
    site.found(sure::WEAK, Check::Digits, "9 places")
}
