//! Month until which a payment card is valid, behind its name, with a word for cards near it: medicines and food
//! expire too.
//!
//! Source: ISO/IEC 7813 (month and two digits of the year on the card).

use super::common::assigned;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CREDIT_CARD_EXPIRY",
    title: "Expiry of a payment card behind its name",
    source: "ISO/IEC 7813",
    check: "the name before it and a word for cards near; a month and a year",
    triggers: &[Trigger::Assigned],
    find,
    examples: &["card_expiry=04/27"],
    ..Spec::BASE
};

/// How far from the value a word for cards may stand.
const BEFORE: usize = 112;
const BEHIND: usize = 64;

/// Small letters; `cart` is that of `carte` and `carta`, also of what is bought by card.
const CARDS: &[&[u8]] = &[
    b"card", b"karte", b"cart", b"kort", b"kaart", b"tarjeta", b"kred", b"visa", b"amex", b"cvv", b"cvc", b"cc_", b"kart",
    "карт".as_bytes(), "卡".as_bytes(), "カード".as_bytes(), "카드".as_bytes(),
];

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    assigned(site, |given| {
        let (start, end) = given.value;
        let fits = given.kind == Kind::Expiry && month(given.bytes(site)) && carded(site, start, end);
        fits.then_some((start, end, "name"))
    })
}

/// Whether a value is a month and a year from 2000 on: `04/27`, `4/2027`, `04-27`, `2027-04`.
fn month(value: &[u8]) -> bool {
    let Some(at) = value.iter().position(|b| matches!(b, b'/' | b'-' | b'.')) else { return false };
    let (first, second) = (value.get(..at).unwrap_or(&[]), value.get(at + 1..).unwrap_or(&[]));
    let month = |text: &[u8]| matches!(text, [b'1'..=b'9'] | [b'0', b'1'..=b'9'] | [b'1', b'0'..=b'2']);
    let year = |text: &[u8]| text.starts_with(b"20") && text.len() == 4 && text.iter().all(u8::is_ascii_digit);
    month(first) && (year(second) || second.len() == 2 && second.iter().all(u8::is_ascii_digit)) || year(first) && month(second)
}

fn carded(site: &Site<'_>, start: usize, end: usize) -> bool {
    let near = |from: usize, to: usize| site.text.get(from..to.min(site.text.len())).unwrap_or(&[]);
    let says = |text: &[u8]| CARDS.iter().any(|word| text.windows(word.len()).any(|part| part.eq_ignore_ascii_case(word)));
    says(near(start.saturating_sub(BEFORE), start)) || says(near(end, end + BEHIND))
}
