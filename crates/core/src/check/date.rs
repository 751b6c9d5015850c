//! Dates of the Gregorian calendar.

use super::ascii::digit;

/// Whether the Gregorian calendar makes this a leap year.
///
/// ISO 8601-1:2019 (Gregorian calendar, carried back).
///
/// ```
/// assert!(scrubjay::check::is_leap_year(2000));
/// assert!(!scrubjay::check::is_leap_year(1900));
/// ```
#[must_use]
pub const fn is_leap_year(year: u16) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

/// The number of days of a month (1..=12), or 0 when there is no such month.
///
/// ISO 8601-1:2019 (calendar months).
///
/// ```
/// assert_eq!(scrubjay::check::days_in_month(2024, 2), 29);
/// assert_eq!(scrubjay::check::days_in_month(2024, 13), 0);
/// ```
#[must_use]
pub const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap_year(year) => 29,
        2 => 28,
        _ => 0,
    }
}

/// Whether the calendar has this day.
///
/// ISO 8601-1:2019.
///
/// ```
/// assert!(scrubjay::check::is_date(2024, 2, 29));
/// assert!(!scrubjay::check::is_date(2023, 2, 29));
/// ```
#[must_use]
pub const fn is_date(year: u16, month: u8, day: u8) -> bool {
    day >= 1 && day <= days_in_month(year, month)
}

/// Whether the calendar has this day and its year lies in 1900..=2099.
///
/// ISO 8601-1:2019; the range is that of living people and of current paperwork.
///
/// ```
/// assert!(scrubjay::check::is_date_1900_2099(1999, 12, 31));
/// assert!(!scrubjay::check::is_date_1900_2099(1899, 12, 31));
/// ```
#[must_use]
pub const fn is_date_1900_2099(year: u16, month: u8, day: u8) -> bool {
    year >= 1900 && year <= 2099 && is_date(year, month, day)
}

/// Whether six digits are a date YYMMDD of some year in 1900..=2099.
///
/// ICAO Doc 9303-3 (dates in the machine readable zone); 29 February needs `YY` to be
/// divisible by four, and `00` passes for the sake of 2000.
///
/// ```
/// assert!(scrubjay::check::is_yymmdd(b"740812"));
/// assert!(!scrubjay::check::is_yymmdd(b"741312"));
/// ```
#[must_use]
pub fn is_yymmdd(digits: &[u8]) -> bool {
    let two = |tens: u8, ones: u8| u8::try_from(digit(tens)? * 10 + digit(ones)?).ok();
    let &[y1, y0, m1, m0, d1, d0] = digits else {
        return false;
    };
    match (two(y1, y0), two(m1, m0), two(d1, d0)) {
        (Some(year), Some(month), Some(day)) => is_date(2000 + u16::from(year), month, day),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_four_centuries_is_a_date() {
        let years = 1700..2100;
        let days: u32 = years
            .flat_map(|year| (0..=13).map(move |month| u32::from(days_in_month(year, month))))
            .sum();
        assert_eq!(days, 146_097);
    }

    #[test]
    fn odd_input_is_a_no() {
        assert!(!is_date(2024, 0, 1) && !is_date(2024, 1, 0) && !is_date(2024, 4, 31));
        assert!(is_yymmdd(b"000229") && !is_yymmdd(b"010229"));
        for text in [&b""[..], b"74081", b"7408121", b"7408 2", b"\xff40812"] {
            assert!(!is_yymmdd(text));
        }
    }
}
