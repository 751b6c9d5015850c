//! What the numbers of several European countries share: dates of birth, arithmetic, VAT and JMBG.

pub(super) use super::common::{date as is_date, digit};
use super::prelude::*;

/// Whether six digits are a day, a month and the last two digits of a year.
#[inline(never)]
pub(super) fn ddmmyy(digits: &[u8]) -> bool {
    match digits {
        &[d1, d0, m1, m0, y1, y0] => check::is_yymmdd(&[y1, y0, m1, m0, d1, d0]),
        _ => false,
    }
}

/// Whether ten digits written 6-4 are a day of our days and a time as well: `240318-0915` names builds and
/// files more often than people.
pub(super) fn is_timestamp(digits: &[u8]) -> bool {
    let recent = matches!(number(digits, 0, 2), 10..=39);
    recent
        && check::is_yymmdd(digits.get(..6).unwrap_or(&[]))
        && number(digits, 6, 8) < 24
        && number(digits, 8, 10) < 60
        && digits.len() == 10
}

/// How sure a checked number written 6-4 is.
pub(super) fn six_four(digits: &[u8]) -> u8 {
    if is_timestamp(digits) {
        sure::WEAK
    } else {
        sure::LIKELY
    }
}

/// Whether a day exists in a year of which two digits are known. Months may have one of `shifts` added,
/// which is how many countries write sex and century.
#[inline(never)]
pub(super) fn is_short_date(year: u32, month: u32, day: u32, shifts: &[u32]) -> bool {
    shifts.iter().any(|shift| {
        let month = month.wrapping_sub(*shift);
        is_date(2000 + year, month, day)
    })
}

/// Whether all characters are the same: a filler, not a number.
#[inline(never)]
pub(super) fn same(digits: &[u8]) -> bool {
    digits.windows(2).all(|pair| pair.first() == pair.last())
}

/// The number that the digits from `from` to `to` spell, 0 where they are none.
#[inline(never)]
pub(super) fn number(digits: &[u8], from: usize, to: usize) -> u32 {
    super::super::site::number(digits.get(from..to).unwrap_or(&[]))
}

/// The value of the last digit.
pub(super) fn last(text: &[u8]) -> Option<u32> {
    digit(text, text.len().checked_sub(1)?)
}

/// The number that at most 18 digits spell.
pub(super) fn long(digits: &[u8]) -> Option<u64> {
    if digits.is_empty() || digits.len() > 18 {
        return None;
    }
    digits.iter().try_fold(0, |sum: u64, byte| {
        byte.is_ascii_digit()
            .then(|| sum * 10 + u64::from(byte - b'0'))
    })
}

/// The weighted sum of as many leading digits as there are weights, by `modulus`.
pub(super) fn sum(digits: &[u8], weights: &[u8], modulus: u32) -> Option<u32> {
    check::weighted_mod(digits.get(..weights.len())?, weights, modulus)
}

/// Whether weights and check digit follow the common "11 less the remainder; 11 is 0; 10 is `ten`".
pub(super) fn mod11(digits: &[u8], weights: &[u8], ten: Option<u32>) -> bool {
    let wanted = match sum(digits, weights, 11) {
        Some(0) => Some(0),
        Some(1) => ten,
        Some(rest) => Some(11 - rest),
        None => None,
    };
    wanted.is_some() && digit(digits, weights.len()) == wanted && !same(digits)
}

/// The Baltic scheme: the remainder by 11; where it is 10 other weights are tried, and 10 is then 0.
pub(super) fn two_rounds(digits: &[u8], first: &[u8], second: &[u8]) -> bool {
    let rest = match sum(digits, first, 11) {
        Some(10) => sum(digits, second, 11).map(|rest| rest % 10),
        rest => rest,
    };
    rest.is_some() && digit(digits, first.len()) == rest && !same(digits)
}

/// The check digit of ICAO Doc 9303: weights 7 3 1, letters count from 10, the sum ends in the digit.
pub(super) fn mrz(text: &[u8]) -> Option<u32> {
    let values = text.iter().map(|byte| char::from(*byte).to_digit(36));
    let pairs = values.zip([7, 3, 1].into_iter().cycle());
    pairs
        .map(|(value, weight)| Some(value? * weight))
        .sum::<Option<u32>>()
        .map(|sum| sum % 10)
}

/// Whether no letter of the reading is a small one.
#[inline(never)]
pub(super) fn capitals(site: &Site<'_>) -> bool {
    !site.value().iter().any(u8::is_ascii_lowercase)
}

/// Whether the reading is written so, see [`super::common::fits`].
#[inline(never)]
pub(super) fn written(site: &Site<'_>, form: &str) -> bool {
    super::common::fits(site.value(), form)
}

/// A number whose check digits hold: `bare` without separators, `grouped` with one of `allowed` between
/// all groups. A blank next to other numbers is no separator.
pub(super) fn graded(site: &Site<'_>, allowed: &[u8], bare: u8, grouped: u8) -> Seen {
    match site.separator(allowed) {
        Some(0) => site.found(bare, Check::Digits, "unseparated"),
        Some(b' ') if site.crowded() => Seen::No,
        Some(_) => site.found(grouped, Check::Digits, "groups"),
        None => Seen::No,
    }
}

/// A number of a document that has no check digit: capitals only, and only with a word near it.
pub(super) fn document(site: &Site<'_>) -> Seen {
    if capitals(site) && !same(site.plain()) {
        site.found(sure::BARE, Check::None, "document number")
    } else {
        Seen::No
    }
}

/// A VAT number: the country's code and a body that `holds`. Without the code, or with one in small
/// letters ("it", "no", "be"), only a word near it makes it a finding.
pub(super) fn vat(site: &Site<'_>, code: &[u8], holds: fn(&[u8]) -> bool) -> Seen {
    let separators = |byte: &&u8| !byte.is_ascii_alphanumeric();
    let mut between = site.value().iter().filter(separators);
    if !between.all(|byte| b" .-/".contains(byte)) {
        return Seen::No;
    }
    let plain = site.plain();
    if let Some(body) = plain.strip_prefix(code)
        && holds(body)
        && !body.get(1..).is_none_or(same)
    {
        let sure = if site.value().starts_with(code) {
            sure::STRONG
        } else {
            sure::WEAK
        };
        return site.found(sure, Check::Digits, "country code");
    }
    let bare = holds(plain) && !plain.get(1..).is_none_or(same);
    if bare && site.separator(b" .-").is_some() && !site.crowded() {
        return site.found(sure::WEAK, Check::Digits, "no country code");
    }
    Seen::No
}

/// The JMBG of Yugoslavia and its successors (Law on the unique master citizen number, 1976): DDMMYYY of
/// birth, `region` of birth or residence, serial, check digit.
pub(super) fn jmbg(site: &Site<'_>, region: core::ops::RangeInclusive<u32>) -> Seen {
    let digits = site.plain();
    let year = digits.number(4, 7);
    let year = if year < 100 { 2000 + year } else { 1000 + year };
    let holds = is_date(year, digits.number(2, 4), digits.number(0, 2))
        && region.contains(&digits.number(7, 9))
        && mod11(digits, &[7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], None);
    if holds {
        graded(site, b" -", sure::WEAK, sure::LIKELY)
    } else {
        Seen::No
    }
}

/// Birth number of Czechia and Slovakia (Czech Act 133/2000, Slovak Act 301/1995): YYMMDD with 50 added to
/// a woman's month and 20 where numbers ran out, serial and, since 1954, divisibility by 11.
pub(super) fn birth_number(plain: &[u8]) -> bool {
    let part = |from: usize| number(plain, from, from + 2);
    let dated = is_short_date(part(0), part(2), part(4), &[0, 20, 50, 70]);
    let holds = match plain.len() {
        9 => part(0) < 54 && !plain.ends_with(b"000"),
        // Until 1985 a remainder of 10 was written 0.
        10 => {
            let first = long(plain.get(..9).unwrap_or(&[])).map(|n| (n % 11) as u32);
            first.map(|rest| rest % 10) == last(plain) && (first != Some(10) || part(0) < 86)
        }
        _ => false,
    };
    dated && holds
}
