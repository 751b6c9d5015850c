//! Business identifier code: party (four letters), country, place (two) and perhaps branch (three).
//!
//! Source: ISO 9362; ISO 3166-1, and XK for Kosovo as SWIFT uses it. Capital words of eight letters may
//! look so, hence only with a word near.

use super::common::fits;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "SWIFT_BIC",
    title: "Bank identifier code (BIC, SWIFT code)",
    source: "ISO 9362",
    check: "country",
    triggers: &[
        Trigger::Capitals,
        Trigger::Code(8, 8),
        Trigger::Code(11, 11),
    ],
    words: &[
        "bic",
        "swift",
        "swift code",
        "bank identifier",
        "bankverbindung",
        "kontoverbindung",
        "iban",
        "banque",
        "correspondent bank",
        "bank code",
    ],
    find,
    examples: &["DEUTDEFF", "COBADEFFXXX"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    // A run of capitals may go on with digits, and may be a part of a longer word.
    let length = site
        .from(site.start)
        .iter()
        .take(12)
        .take_while(|b| b.is_ascii_alphanumeric())
        .count();
    let (start, end) = (site.start, site.start + length);
    let code = site.text.get(start..end).unwrap_or(&[]);
    let form = fits(code, "AAAAAAXX") || fits(code, "AAAAAAXXXXX");
    let joined = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'@');
    let path = |near: u8, far: u8| matches!(near, b'/' | b'-') && far.is_ascii_alphanumeric();
    let path = path(site.before(1), site.before(2)) || path(site.byte(end), site.byte(end + 1));
    if !form || path || joined(site.before(1)) || joined(site.byte(end)) {
        return Seen::No;
    }
    let country = code.get(4..6).unwrap_or(&[]);
    let place = code.get(6..8).unwrap_or(&[]);
    // Places begin neither with 0 nor with 1, and end with no O; branches begin with X only in XXX.
    let odd = matches!(place, [b'0' | b'1', _] | [_, b'O']);
    let head = code.get(8..) == Some(b"XXX");
    let branch = head || code.get(8) != Some(&b'X');
    if !(check::is_country(country) || country == b"XK") {
        return Seen::No;
    }
    let confidence = match head {
        _ if odd || !branch => sure::BARE,
        true => 55,
        false => sure::WEAK,
    };
    let rule = if length == 8 { "8 places" } else { "11 places" };
    Seen::Yes(Found {
        start,
        end,
        confidence,
        rule,
        check: Check::Structure,
    })
}
