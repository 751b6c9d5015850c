//! Payment card number: 12 to 19 digits, an issuer's range, and the Luhn digit (ISO/IEC 7812-1).
//!
//! One number in forty of the right length passes both by chance, so bare digits count for less than
//! grouped ones, and lengths that few issuers use need a word for them.

use super::common::walls;
use super::prelude::*;
use crate::candidate::site::Plain;

pub(super) const SPEC: Spec = Spec {
    name: "CREDIT_CARD",
    title: "Payment card number (PAN)",
    source: "ISO/IEC 7812-1 and the issuers' published ranges",
    check: "issuer range with its lengths; Luhn",
    triggers: &[
        Trigger::Shape("9{12,19}"),
        Trigger::Shape("9999-9999-9999-9999"),
        Trigger::Shape("9999-9999-9999-9999-999"),
        Trigger::Shape("9999-999999-99999"),
        Trigger::Shape("9999-999999-9999"),
        Trigger::Shape("9{6}-9{13}"),
        Trigger::Shape("9999-999-999-999"),
    ],
    words: &[
        "card", "credit", "debit", "visa", "mastercard", "amex", "american express", "discover", "diners", "maestro",
        "jcb", "unionpay", "pan", "cc", "ccn", "cardholder", "payment", "karte", "kreditkarte", "carte", "tarjeta",
        "carta", "cartão", "cvv", "cvc", "expiry", "expires", "valid thru", "kaart", "kort", "karta", "карта", "карты", "カード", "信用卡", "银行卡", "卡号", "카드",
    ],
    find,
    examples: &["4111 1111 1111 1111", "5555-5555-5555-4444", "378282246310005"],
    ..Spec::BASE
};

#[cfg_attr(hot, optimize(speed))]
fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if !check::luhn(digits) || few_kinds(digits) {
        return Seen::No;
    }
    if check::issuer(digits).is_none() {
        // Made up within the block of a scheme, and not in its ranges: a word must say what it is.
        let block = digits.len() == 16 && matches!(digits.get(..2), Some(b"35" | b"22" | b"27"))
            || digits.len() == 12 && matches!(digits.get(..2), Some(b"50" | b"56" | b"57" | b"58"));
        return match site.separator(b" -") {
            Some(_) if block && !walled(site) => site.found(sure::BARE, Check::Digits, "range unknown"),
            _ => Seen::No,
        };
    }
    match site.separator(b" -.") {
        Some(0) if matches!(digits.len(), 14..=16) && digits.first() != Some(&b'1') => {
            site.found(70, Check::Digits, "bare digits")
        }
        Some(0) => site.found(sure::WEAK, Check::Digits, "bare digits"),
        Some(_) if walled(site) => site.found(sure::WEAK, Check::Digits, "groups"),
        Some(_) => site.found(sure::STRONG, Check::Digits, "groups"),
        None => Seen::No,
    }
}

/// Whether it is four of many numbers of four digits in a row, and not one of several cards.
fn walled(site: &Site<'_>) -> bool {
    let (before, behind) = walls(site);
    let card = |from: usize| {
        let digits = Plain::new(site.text.get(from..from + 19).unwrap_or(&[]));
        check::luhn(&digits) && check::issuer(&digits).is_some()
    };
    let cards = || before % 4 == 0 && behind % 4 == 0 && (before == 0 || card(site.start - 20)) && (behind == 0 || card(site.end + 1));
    before + behind > 2 && !cards()
}

/// Zeros and the like: a filler. Test numbers such as 4111.. have two kinds of digit.
fn few_kinds(digits: &[u8]) -> bool {
    digits.windows(2).all(|pair| pair.first() == pair.last())
}
