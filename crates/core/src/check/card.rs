//! Which payment card scheme a number belongs to, by its leading digits and its length.

use super::ascii::digit;

/// A payment card scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Issuer {
    /// American Express.
    Amex,
    /// Dankort (Denmark).
    Dankort,
    /// Diners Club International.
    Diners,
    /// Discover.
    Discover,
    /// Elo (Brazil).
    Elo,
    /// Hiper and Hipercard (Brazil).
    Hipercard,
    /// Humo (Uzbekistan).
    Humo,
    /// JCB.
    Jcb,
    /// Maestro.
    Maestro,
    /// Mastercard.
    Mastercard,
    /// Mir (Russia).
    Mir,
    /// Napas (Vietnam).
    Napas,
    /// RuPay (India).
    RuPay,
    /// Troy (Türkiye).
    Troy,
    /// UATP (air travel).
    Uatp,
    /// UnionPay (China).
    UnionPay,
    /// Uzcard (Uzbekistan).
    Uzcard,
    /// Verve (Nigeria).
    Verve,
    /// Visa.
    Visa,
}

/// First and last prefix of a range, shortest and longest number, scheme.
type Range = (u32, u32, usize, usize, Issuer);

/// Ranges by falling length of the prefix, so that the first that fits is the most exact.
///
/// Sources, facts only: Wikipedia, *Payment card number* (2024); Braintree's credit-card-type 10
/// (MIT) for Elo, Hiper, Hipercard and Maestro's broad series. Left out on purpose, as they would
/// take in China's resident identity numbers: Visa of 18 digits, Maestro's broad series at 18
/// digits and its series 6.
#[rustfmt::skip]
static RANGES: [Range; 84] = {
    use Issuer::*;
    [
        (63737423, 63737423, 16, 16, Hipercard), (63743358, 63743358, 16, 16, Hipercard),
        (401178, 401179, 16, 16, Elo), (431274, 431274, 16, 16, Elo),
        (438935, 438935, 16, 16, Elo), (451416, 451416, 16, 16, Elo),
        (457393, 457393, 16, 16, Elo), (457631, 457632, 16, 16, Elo),
        (504175, 504175, 16, 16, Elo), (506699, 506778, 16, 16, Elo),
        (509000, 509999, 16, 16, Elo), (627780, 627780, 16, 16, Elo),
        (636297, 636297, 16, 16, Elo), (636368, 636368, 16, 16, Elo),
        (650031, 650033, 16, 16, Elo), (650035, 650051, 16, 16, Elo),
        (650405, 650439, 16, 16, Elo), (650485, 650538, 16, 16, Elo),
        (650541, 650598, 16, 16, Elo), (650700, 650718, 16, 16, Elo),
        (650720, 650727, 16, 16, Elo), (650901, 650978, 16, 16, Elo),
        (651652, 651679, 16, 16, Elo), (655000, 655019, 16, 16, Elo),
        (655021, 655058, 16, 16, Elo),
        (606282, 606282, 16, 16, Hipercard), (637095, 637095, 16, 16, Hipercard),
        (637568, 637568, 16, 16, Hipercard), (637599, 637599, 16, 16, Hipercard),
        (637609, 637609, 16, 16, Hipercard), (637612, 637612, 16, 16, Hipercard),
        (506099, 506198, 16, 16, Verve), (506099, 506198, 18, 19, Verve),
        (507865, 507964, 16, 16, Verve), (507865, 507964, 18, 19, Verve),
        (650002, 650027, 16, 16, Verve), (650002, 650027, 18, 19, Verve),
        (676770, 676770, 12, 19, Maestro), (676774, 676774, 12, 19, Maestro),
        (5018, 5018, 12, 19, Maestro), (5020, 5020, 12, 19, Maestro),
        (5038, 5038, 12, 19, Maestro), (5893, 5893, 12, 19, Maestro),
        (6304, 6304, 12, 19, Maestro), (6390, 6390, 12, 19, Maestro),
        (6759, 6759, 12, 19, Maestro), (6761, 6763, 12, 19, Maestro),
        (5019, 5019, 16, 16, Dankort), (4571, 4571, 16, 16, Dankort),
        (1800, 1800, 15, 15, Jcb), (2131, 2131, 15, 15, Jcb), (3528, 3589, 16, 19, Jcb),
        (2200, 2204, 16, 19, Mir), (2221, 2720, 16, 16, Mastercard),
        (3095, 3095, 14, 19, Diners), (6011, 6011, 16, 19, Discover),
        (6521, 6522, 16, 16, RuPay), (8110, 8171, 16, 19, UnionPay),
        (5614, 5614, 16, 16, Uzcard), (8600, 8600, 16, 16, Uzcard),
        (9704, 9704, 16, 16, Napas), (9704, 9704, 19, 19, Napas),
        (9792, 9792, 16, 16, Troy), (9860, 9860, 16, 16, Humo),
        (300, 305, 14, 19, Diners), (508, 508, 16, 16, RuPay),
        (644, 649, 16, 19, Discover), (810, 810, 16, 19, UnionPay),
        (34, 34, 15, 15, Amex), (37, 37, 15, 15, Amex),
        (36, 36, 14, 19, Diners), (38, 39, 14, 19, Diners),
        (51, 55, 16, 16, Mastercard), (60, 60, 16, 16, RuPay),
        (62, 62, 16, 19, UnionPay), (65, 65, 16, 19, Discover),
        (81, 82, 16, 16, RuPay),
        (50, 50, 16, 16, Maestro), (50, 50, 19, 19, Maestro),
        (56, 58, 16, 16, Maestro), (56, 58, 19, 19, Maestro),
        (67, 67, 16, 16, Maestro), (67, 67, 19, 19, Maestro),
        (1, 1, 15, 15, Uatp),
    ]
};

/// Visa's one range, apart because its lengths have gaps.
const VISA_LENGTHS: [usize; 3] = [13, 16, 19];

/// The scheme whose range and length a card number fits, if any; its check digit is not looked at.
///
/// ISO/IEC 7812-1 gives the number's form (here 12 to 19 digits); the ranges are those the
/// schemes have made public. Co-branded cards are named after the more exact range. The caller
/// adds [`luhn`](super::luhn); a hit of UATP alone (15 digits beginning with 1) says little.
///
/// ```
/// use scrubjay::check::{Issuer, issuer};
/// assert_eq!(issuer(b"378282246310005"), Some(Issuer::Amex));
/// assert_eq!(issuer(b"2223003122003222"), Some(Issuer::Mastercard));
/// assert_eq!(issuer(b"9999999999999999"), None);
/// ```
#[must_use]
pub fn issuer(digits: &[u8]) -> Option<Issuer> {
    if !(12..=19).contains(&digits.len()) || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    // What the first 1 to 8 digits spell.
    let mut prefixes = [0; 9];
    let mut spelled = 0;
    for (slot, &byte) in prefixes.iter_mut().skip(1).zip(digits) {
        spelled = spelled * 10 + digit(byte).unwrap_or(0);
        *slot = spelled;
    }
    let first = usize::from(digits.first().map_or(0, |byte| byte - b'0'));
    let mut likely = BY_FIRST.get(first).copied().unwrap_or(0);
    while likely != 0 {
        let i = likely.trailing_zeros() as usize;
        likely &= likely - 1;
        if let Some(&(low, high, shortest, longest, issuer)) = RANGES.get(i)
            && (shortest..=longest).contains(&digits.len())
            && prefixes
                .get(places(low))
                .is_some_and(|prefix| (low..=high).contains(prefix))
        {
            return Some(issuer);
        }
    }
    let visa = first == 4 && VISA_LENGTHS.contains(&digits.len());
    visa.then_some(Issuer::Visa)
}

/// How many digits a prefix has.
const fn places(prefix: u32) -> usize {
    match prefix.checked_ilog10() {
        Some(log) => log as usize + 1,
        None => 0,
    }
}

/// Which ranges a first digit may belong to, one bit each.
#[allow(clippy::indexing_slicing)] // runs at compile time only
static BY_FIRST: [u128; 10] = {
    let mut by = [0; 10];
    let mut i = 0;
    while i < RANGES.len() {
        let unit = 10u32.pow(places(RANGES[i].0) as u32 - 1);
        let mut first = RANGES[i].0 / unit;
        while first <= RANGES[i].1 / unit {
            by[first as usize] |= 1 << i;
            first += 1;
        }
        i += 1;
    }
    by
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_test_numbers_find_their_scheme() {
        for (text, expected) in [
            ("4111111111111111", Issuer::Visa),
            ("4222222222222", Issuer::Visa),
            ("5555555555554444", Issuer::Mastercard),
            ("2720990000000000", Issuer::Mastercard),
            ("371449635398431", Issuer::Amex),
            ("6011111111111117", Issuer::Discover),
            ("30569309025904", Issuer::Diners),
            ("38520000023237", Issuer::Diners),
            ("3530111333300000", Issuer::Jcb),
            ("6200000000000005", Issuer::UnionPay),
            ("6759649826438453", Issuer::Maestro),
            ("2200000000000004", Issuer::Mir),
            ("6521111111111111", Issuer::RuPay),
            ("5067310000000010", Issuer::Elo),
            ("6062826786276634", Issuer::Hipercard),
            ("135412345678911", Issuer::Uatp),
            ("5019717010103742", Issuer::Dankort),
            ("9792030000000000", Issuer::Troy),
            ("5061460410120223210", Issuer::Verve),
            ("8600030000000000", Issuer::Uzcard),
        ] {
            assert_eq!(issuer(text.as_bytes()), Some(expected), "{text}");
        }
    }

    #[test]
    fn ranges_are_ordered_from_exact_to_broad() {
        let digits = |range: &Range| range.0.ilog10();
        assert!(RANGES.is_sorted_by(|a, b| digits(a) >= digits(b)));
        for (low, high, shortest, longest, _) in RANGES {
            assert!(low <= high && low.ilog10() == high.ilog10());
            assert!(12 <= shortest && shortest <= longest && longest <= 19);
        }
    }

    #[test]
    fn odd_input_is_none() {
        for text in [
            &b""[..],
            b"4",
            b"41111111111",
            b"41111111111111111",
            b"4111 1111 1111 1111",
            b"440524188001010014",
            b"2721000000000000",
            b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff",
            b"41111111111111111111",
            b"3782822463100050",
        ] {
            assert_eq!(issuer(text), None, "{text:?}");
        }
    }
}
