//! Personal identity code (HETU): DDMMYY of birth, sign of the century, serial, check character.
//!
//! Source: Finland, Digital and Population Data Services Agency; Act 661/2009.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "FI_PERSONAL_IDENTITY_CODE",
    title: "Personal identity code (HETU)",
    country: "FI",
    source: "Finland, Digital and Population Data Services Agency; Act 661/2009",
    check: "date of birth; remainder by 31",
    triggers: &[
        Trigger::Shape("9{6}-9{3}A"),
        Trigger::Shape("9{6}-9{4}"),
        Trigger::Shape("9{6}A9{3}A"),
        Trigger::Shape("9{6}A9{4}"),
    ],
    words: &[
        "henkilötunnus", "henkilotunnus", "hetu", "henkilötunnuk", "personbeteckning", "sotu", "personal identity",
    ],
    common: true,
    find,
    examples: &["131052-308T"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    // The century: `-` or a letter (Y X W V U since 2023) for 19.., A to F for 20..
    let century = site.byte(site.start + 6);
    let serial = plain.len().saturating_sub(4);
    let number = u64::from(plain.number(0, 6)) * 1000 + u64::from(plain.number(serial, serial + 3));
    let check = usize::try_from(number % 31)
        .ok()
        .and_then(|rest| b"0123456789ABCDEFHJKLMNPRSTUVWXY".get(rest));
    let framed = matches!(century, b'-' | b'A'..=b'F' | b'U'..=b'Y') && plain.number(serial, serial + 3) >= 2;
    if !framed || !europe::ddmmyy(plain.part(0, 6)) || check != plain.last() || !europe::capitals(site) {
        return Seen::No;
    }
    let digits_only = plain.iter().all(u8::is_ascii_digit);
    site.found(
        if digits_only { europe::six_four(plain) } else { sure::STRONG },
        Check::Digits,
        "date, century, serial",
    )
}
