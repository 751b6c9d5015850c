//! VAT number (UID).
//!
//! Source: Council Directive 2006/112/EC, article 215; Austria, UStG § 28.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "AT_VAT",
    title: "VAT number (UID)",
    country: "AT",
    source: "Council Directive 2006/112/EC, article 215; Austria, UStG § 28",
    check: "U and 8 digits, sum of digits and doubled digits",
    triggers: &[Trigger::Shape("A{3}9{8}"), Trigger::Shape("AA-A9{8}"), Trigger::Hint("A9{8}")],
    words: &["uid", "ust", "umsatzsteuer", "atu", "vat", "vat no", "vat reg", "vatin", "vat id"],
    find,
    examples: &["ATU33714709", "AT U33714709"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::vat(site, b"AT", holds)
}

fn holds(body: &[u8]) -> bool {
    let Some((b'U', digits)) = body.split_first() else {
        return false;
    };
    // As Luhn from the left, and 4 more.
    let value = |(place, digit): (usize, &u8)| match (place % 2, u32::from(digit.wrapping_sub(b'0'))) {
        (1, digit @ 5..) => digit * 2 - 9,
        (1, digit) => digit * 2,
        (_, digit) => digit,
    };
    let sum = digits.iter().take(7).enumerate().map(value).sum::<u32>();
    digits.len() == 8
        && digits.iter().all(u8::is_ascii_digit)
        && (sum + 4 + europe::last(digits).unwrap_or(0)).is_multiple_of(10)
}
