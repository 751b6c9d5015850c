//! Personal identification number: sex and century, DDMMYY of birth, letter of the region, serial, PB, BA or
//! BI, check digit.
//!
//! Source: Belarus, Law 418-Z/2008 on the population register; ICAO Doc 9303 for the check digit.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "BY_PERSONAL_NUMBER",
    title: "Personal identification number",
    country: "BY",
    source: "Belarus, Law 418-Z/2008 on the population register; ICAO Doc 9303 for the check digit",
    check: "sex and century, date of birth, region letter, weights 7 3 1",
    triggers: &[Trigger::Shape("9{7}A9{3}A{2}9")],
    words: &[
        "идентификационный номер", "ідэнтыфікацыйны нумар", "личный номер", "асабісты нумар",
        "identification number",
    ],
    common: true,
    find,
    examples: &["3110890B145PB7"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    let framed = matches!(plain.first(), Some(b'1'..=b'6'))
        && matches!(plain.get(7), Some(b'A' | b'B' | b'C' | b'H' | b'K' | b'E' | b'M'))
        && matches!(plain.part(11, 13), b"PB" | b"BA" | b"BI");
    if framed && europe::ddmmyy(plain.part(1, 7)) && europe::mrz(plain.part(0, 13)) == europe::last(plain) {
        return site.found(sure::STRONG, Check::Digits, "14 characters");
    }
    Seen::No
}
