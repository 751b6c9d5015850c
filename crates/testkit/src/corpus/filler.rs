//! Harmless things that texts are full of: times, ids, hashes, versions, paths.

use crate::Rng;
use crate::digits::group;
use crate::rng::{HEX, LOWER};

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];
const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
const NOUNS: &[&str] = &[
    "account",
    "batch",
    "buffer",
    "cache",
    "cart",
    "config",
    "cursor",
    "event",
    "index",
    "invoice",
    "job",
    "ledger",
    "lock",
    "message",
    "order",
    "packet",
    "queue",
    "record",
    "session",
    "shard",
    "stream",
    "table",
    "token_bucket",
    "worker",
];
const VERBS: &[&str] = &[
    "apply", "build", "check", "close", "commit", "decode", "drain", "fetch", "flush", "load",
    "merge", "open", "parse", "poll", "push", "read", "resolve", "retry", "scan", "split", "store",
];

/// A moment cut into its parts.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// Year, month and day.
    pub date: (u64, u64, u64),
    /// Hour, minute, second and millisecond.
    pub time: (u64, u64, u64, u64),
    day: u64,
}

/// The moment so many milliseconds after the beginning of 1970, in UTC.
pub fn moment(clock: u64) -> Moment {
    let (day, ms) = (clock / 86_400_000, clock % 86_400_000);
    // Days to a date as in Hinnant's `civil_from_days`, for days after 1970.
    let z = day + 719_468;
    let era = z / 146_097;
    let doe = z % 146_097;
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let month = if mp < 10 { mp + 3 } else { mp - 9 };
    let year = yoe + era * 400 + u64::from(month <= 2);
    let time = (ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60, ms % 1000);
    Moment {
        date: (year, month, doy - (153 * mp + 2) / 5 + 1),
        time,
        day,
    }
}

impl Moment {
    /// `2025-03-14T09:26:53.589Z`
    pub fn iso(self) -> String {
        let ((y, mo, d), (h, m, s, ms)) = (self.date, self.time);
        format!("{y}-{mo:02}-{d:02}T{h:02}:{m:02}:{s:02}.{ms:03}Z")
    }

    /// `14/Mar/2025:09:26:53 +0000`
    pub fn nginx(self) -> String {
        let ((y, _, d), (h, m, s, _)) = (self.date, self.time);
        format!("{d:02}/{}/{y}:{h:02}:{m:02}:{s:02} +0000", self.month())
    }

    /// `Mar 14 09:26:53`
    pub fn syslog(self) -> String {
        let ((_, _, d), (h, m, s, _)) = (self.date, self.time);
        format!("{} {d:2} {h:02}:{m:02}:{s:02}", self.month())
    }

    /// `Fri, 14 Mar 2025 09:26:53 +0000`
    pub fn mail(self) -> String {
        let ((y, _, d), (h, m, s, _)) = (self.date, self.time);
        let day = DAYS[(self.day % 7) as usize];
        format!("{day}, {d} {} {y} {h:02}:{m:02}:{s:02} +0000", self.month())
    }

    fn month(self) -> &'static str {
        MONTHS[(self.date.1 as usize).wrapping_sub(1) % 12]
    }
}

/// A random UUID of version 4.
pub fn uuid(rng: &mut Rng) -> String {
    let mut hex = rng.string(HEX, 32);
    hex.replace_range(12..13, "4");
    let variant = rng.string("89ab", 1);
    hex.replace_range(16..17, &variant);
    group(&hex, &[8, 4, 4, 4], "-")
}

/// `n` hexadecimal digits.
pub fn hex(rng: &mut Rng, n: usize) -> String {
    rng.string(HEX, n)
}

/// A version such as `4.17.21` or `1.0.0-rc.2`.
pub fn version(rng: &mut Rng) -> String {
    let (a, b, c) = (rng.below(20), rng.below(40), rng.below(100));
    match rng.below(6) {
        0 => format!("{a}.{b}.{c}-rc.{}", rng.below(9)),
        1 => format!("{a}.{b}.{c}+{}", rng.string(HEX, 7)),
        _ => format!("{a}.{b}.{c}"),
    }
}

/// The name of a thing.
pub fn noun(rng: &mut Rng) -> &'static str {
    rng.pick(NOUNS)
}

/// What is done to a thing.
pub fn verb(rng: &mut Rng) -> &'static str {
    rng.pick(VERBS)
}

/// A path of a file or of a resource.
pub fn path(rng: &mut Rng) -> String {
    let (a, b) = (noun(rng), noun(rng));
    match rng.below(5) {
        0 => format!("/api/v{}/{a}s/{}/{b}", rng.between(1, 3), rng.number(6)),
        1 => format!("/srv/app/{a}/{b}_{}.dat", rng.below(100)),
        2 => format!("/static/{a}-{}.min.js", rng.string(HEX, 8)),
        3 => format!("/{a}s?{b}={}&page={}", rng.string(LOWER, 5), rng.below(50)),
        _ => format!("/{a}s/{b}s/{}", rng.below(1000)),
    }
}

/// A price or an amount with two decimals.
pub fn amount(rng: &mut Rng) -> String {
    format!("{}.{}", rng.below(3000), rng.digits(2))
}

/// A duration such as `12.345ms`.
pub fn duration(rng: &mut Rng) -> String {
    format!(
        "{}.{}{}",
        rng.below(900),
        rng.digits(3),
        rng.pick(&["ms", "s", "us"])
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_agree_with_the_calendar() {
        let at = moment(1_709_210_096_789);
        assert_eq!(at.iso(), "2024-02-29T12:34:56.789Z");
        assert_eq!(at.mail(), "Thu, 29 Feb 2024 12:34:56 +0000");
        assert_eq!(at.nginx(), "29/Feb/2024:12:34:56 +0000");
        assert_eq!(at.syslog(), "Feb 29 12:34:56");
        assert_eq!(moment(0).iso(), "1970-01-01T00:00:00.000Z");
        assert_eq!(moment(1_735_689_599_999).iso(), "2024-12-31T23:59:59.999Z");
    }

    #[test]
    fn ids_have_their_form() {
        let id = uuid(&mut Rng::new(3));
        assert_eq!(id.len(), 36);
        assert_eq!(&id[14..15], "4");
    }
}
