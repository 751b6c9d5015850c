//! National Insurance number: two letters, six digits, a letter.
//!
//! Source: HM Revenue & Customs, National Insurance Manual NIM39110.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "UK_NINO",
    title: "National Insurance number",
    country: "GB",
    source: "HM Revenue & Customs, National Insurance Manual NIM39110",
    check: "prefixes in use; suffix A to D",
    triggers: &[
        Trigger::Shape("AA9{6}A"),
        Trigger::Shape("AA-99-99-99-A"),
        Trigger::Shape("AA-9{6}-A"),
        Trigger::Shape("AA-99-99-99A"),
    ],
    words: &["national insurance", "nino", "ni number", "ni no", "insurance number", "insurance no"],
    common: true,
    find,
    examples: &["AB 12 34 56 C"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    let letter = |byte: &u8| !matches!(byte, b'D' | b'F' | b'I' | b'Q' | b'U' | b'V');
    let prefix = plain.part(0, 2);
    let barred = matches!(prefix, b"BG" | b"GB" | b"KN" | b"NK" | b"NT" | b"TN" | b"ZZ");
    if barred || !prefix.iter().all(letter) || prefix.ends_with(b"O") || !matches!(plain.last(), Some(b'A'..=b'D')) {
        return Seen::No;
    }
    match site.separator(b" -.") {
        Some(0) if super::common::coded(site) => site.found(sure::WEAK, Check::Structure, "behind a word for codes"),
        _ if !europe::capitals(site) => site.found(sure::WEAK, Check::Structure, "small letters"),
        Some(0) => site.found(sure::LIKELY, Check::Structure, "2 letters, 6 digits, letter"),
        Some(_) => site.found(75, Check::Structure, "groups"),
        None => Seen::No,
    }
}
