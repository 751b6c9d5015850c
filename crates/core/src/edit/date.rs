//! Dates in digits: read, shifted, written back in the same places.

use alloc::vec::Vec;
use core::num::NonZeroU64;

use scrubjay_cipher::PseudonymKey;

use super::format::Way;
use crate::error::Error;

/// The order of a date's parts where year, month and day are all digits.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub enum DateOrder {
    /// Year first if it has four digits, day first between dots, month first between slashes.
    #[default]
    Usual,
    /// 2024-05-31
    Ymd,
    /// 31.05.2024
    Dmy,
    /// 05/31/2024
    Mdy,
}

/// How far dates are shifted: up to `days` either way, never by none.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DateShift {
    /// The most days; 1 to 36,500, by default 180.
    pub days: u16,
    /// How dates are read.
    pub order: DateOrder,
}

impl Default for DateShift {
    fn default() -> Self {
        Self {
            days: 180,
            order: DateOrder::Usual,
        }
    }
}

/// A date, and where its parts stand in the text.
pub(super) struct Date {
    pub(super) year: i64,
    pub(super) month: i64,
    pub(super) day: i64,
    /// The order of the parts: which of year, month and day (0, 1, 2) stands at each place.
    order: [usize; 3],
    /// Start and length of each place.
    places: [(usize, usize); 3],
    /// All behind the date.
    end: usize,
}

impl Date {
    /// Reads a date at the start of a text; what follows it must not begin with a digit.
    pub(super) fn read(text: &[u8], order: DateOrder) -> Option<Self> {
        let (mut places, mut separators) = ([(0, 0); 3], [0u8; 2]);
        let mut at = 0;
        for (index, place) in places.iter_mut().enumerate() {
            let rest = text.get(at..)?;
            let len = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
            if !matches!(len, 1 | 2 | 4) {
                return None;
            }
            *place = (at, len);
            at += len;
            if let Some(separator) = separators.get_mut(index) {
                *separator = *text.get(at).filter(|byte| b"-./ ".contains(byte))?;
                at += 1;
            }
        }
        let [(_, first), (_, second), (_, third)] = places;
        let [separator, other] = separators;
        if separator != other {
            return None;
        }
        let order = match (order, first, separator) {
            (DateOrder::Ymd, ..) | (DateOrder::Usual, 4, _) => [0, 1, 2],
            (DateOrder::Dmy, ..) | (DateOrder::Usual, _, b'.') => [2, 1, 0],
            (DateOrder::Mdy, ..) | (DateOrder::Usual, _, b'/') => [1, 2, 0],
            _ => return None,
        };
        let lengths = [first, second, third];
        let mut parts = [0; 3];
        for ((part, (start, len)), length) in order.iter().zip(places).zip(lengths) {
            if (*part == 0) != (length == 4) {
                return None;
            }
            let digits = text.get(start..start + len)?;
            *parts.get_mut(*part)? = digits.iter().fold(0, |n, d| n * 10 + i64::from(d - b'0'));
        }
        let [year, month, day] = parts;
        let valid =
            year >= 1 && (1..=12).contains(&month) && day >= 1 && day <= days_in(year, month);
        valid.then_some(Self {
            year,
            month,
            day,
            order,
            places,
            end: at,
        })
    }

    /// Appends this date in the places where the first one stood, and what follows it.
    fn write(&self, text: &[u8], out: &mut Vec<u8>) {
        let parts = [self.year, self.month, self.day];
        for (index, (part, (start, len))) in self.order.iter().zip(self.places).enumerate() {
            if index > 0 {
                out.extend(text.get(start - 1));
            }
            let part = parts.get(*part).copied().unwrap_or(0);
            if len == 4 {
                out.extend([part / 1000, part / 100].map(|n| b'0' + (n % 10) as u8));
            }
            if len > 1 || part > 9 {
                out.push(b'0' + (part / 10 % 10) as u8);
            }
            out.push(b'0' + (part % 10) as u8);
        }
        out.extend_from_slice(text.get(self.end..).unwrap_or(&[]));
    }
}

/// The days by which a subject's dates are shifted: one of -w to -1 and 1 to w.
pub(super) fn shift_of(key: &PseudonymKey, subject: &[u8], days: u16) -> i64 {
    let window = i64::from(days.max(1));
    let count = NonZeroU64::new(2 * window as u64).unwrap_or(NonZeroU64::MIN);
    let mut text = (subject.len() as u32).to_be_bytes().to_vec();
    text.extend_from_slice(subject);
    let place = key.index(&text, count) as i64;
    if place < window {
        place - window
    } else {
        place - window + 1
    }
}

/// Appends a date shifted, or shifted back.
pub(super) fn shift(
    key: &PseudonymKey,
    subject: &[u8],
    how: DateShift,
    way: Way,
    text: &[u8],
    out: &mut Vec<u8>,
) -> Result<(), Error> {
    let mut date = Date::read(text, how.order).ok_or(Error::InvalidForFormat)?;
    let days = shift_of(key, subject, how.days);
    let days = match way {
        Way::Encode => days,
        Way::Decode => -days,
    };
    // A day or month of one digit would come back with two, so such dates must have one either way.
    let padded = date.places.iter().all(|(_, len)| *len > 1);
    (date.year, date.month, date.day) = civil(number(date.year, date.month, date.day) + days);
    if !(1..=9999).contains(&date.year) {
        return Err(Error::InvalidForFormat);
    }
    if !padded {
        // Written short where it can be; read back, the date is the same, but a zero before it is not kept.
        date.places = date
            .places
            .map(|(start, len)| (start, if len < 4 { 1 } else { len }));
    }
    date.write(text, out);
    Ok(())
}

const fn days_in(year: i64, month: i64) -> i64 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Days since 1970-01-01 in the Gregorian calendar; a year begins in March, so that leap days end it.
const fn number(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

const fn civil(number: i64) -> (i64, i64, i64) {
    let days = number + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let years = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * years + years / 4 - years / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (
        years + era * 400 + if month <= 2 { 1 } else { 0 },
        month,
        day,
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    fn key() -> PseudonymKey {
        PseudonymKey::new(&[7; 32]).unwrap()
    }

    fn shifted(text: &str, order: DateOrder, way: Way) -> Result<String, Error> {
        let (mut out, how) = (Vec::new(), DateShift { days: 180, order });
        shift(&key(), b"p1", how, way, text.as_bytes(), &mut out)?;
        Ok(String::from_utf8(out).unwrap())
    }

    #[test]
    fn the_calendar_is_that_of_every_day_of_four_centuries() {
        assert_eq!((number(1970, 1, 1), civil(0)), (0, (1970, 1, 1)));
        let mut day = number(1800, 1, 1);
        for year in 1800..2201 {
            for month in 1..=12 {
                for date in 1..=days_in(year, month) {
                    assert_eq!(
                        (number(year, month, date), civil(day)),
                        (day, (year, month, date))
                    );
                    day += 1;
                }
            }
        }
    }

    #[test]
    fn dates_keep_form_and_intervals_and_come_back() {
        for text in [
            "2024-02-29",
            "29.02.2024",
            "02/29/2024",
            "2024/12/31T10:00",
            "9999-01-01",
            "0001-12-01",
        ] {
            let token = shifted(text, DateOrder::Usual, Way::Encode).unwrap();
            assert_ne!(token, text);
            assert_eq!(
                shifted(&token, DateOrder::Usual, Way::Decode).unwrap(),
                text
            );
        }
        let short = shifted("1.2.2024", DateOrder::Usual, Way::Encode).unwrap();
        let back = shifted(&short, DateOrder::Usual, Way::Decode).unwrap();
        assert!(
            ["1.2.2024", "01.02.2024"].contains(&back.as_str()),
            "{back}"
        );
        let two = ["2024-02-01", "2024-03-01"].map(|text| {
            let token = shifted(text, DateOrder::Usual, Way::Encode).unwrap();
            let date = Date::read(token.as_bytes(), DateOrder::Usual).unwrap();
            number(date.year, date.month, date.day)
        });
        assert_eq!(two[1] - two[0], 29);
        for bad in [
            "2023-02-29",
            "2024-13-01",
            "24-01-01",
            "2024-1",
            "2024-01.01",
            "01-02-2024",
            "12024-01-01",
        ] {
            assert_eq!(
                shifted(bad, DateOrder::Usual, Way::Encode),
                Err(Error::InvalidForFormat),
                "{bad}"
            );
        }
    }

    #[test]
    fn shifts_cover_the_window_without_zero() {
        let mut seen = alloc::collections::BTreeSet::new();
        for subject in 0..2000u32 {
            seen.insert(shift_of(&key(), &subject.to_be_bytes(), 10));
        }
        assert_eq!(
            seen.into_iter().collect::<Vec<_>>(),
            (-10..=10).filter(|n| *n != 0).collect::<Vec<_>>()
        );
    }
}
