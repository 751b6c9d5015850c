//! What the recognizers of telephone numbers share: reading a number and asking the numbering plans.
//!
//! International writing (`+`, `00`) says by itself what it is. National writing is a number like many, so
//! it is [`sure::BARE`] unless the policy names its country; a word near it, in any language, lifts that over
//! the threshold. The North American 3-3-4 is no exception, but in brackets, with an extension or beside an e-mail
//! address.

mod north;
mod told;
mod writing;

use super::prelude::*;
use crate::candidate::site;
use crate::check::{PhoneKinds, PhoneRegions};
use north::{area, nanp};
use told::told;
use writing::{Lengths, counted, extension, goes_on, grouped, joined, labelled, opened, thousands};

/// Where a telephone number can be; `$national` is the kind of mask for national writing.
macro_rules! triggers {
    ($national:ident) => {
        &[
            Trigger::Plus,
            Trigger::Loose("9{10,11}"),
            Trigger::Loose("999-999-9999"),
            Trigger::Loose("999)999-9999"),
            Trigger::Loose("9-999-999-9999"),
            Trigger::Loose("9)999)999-9999"),
            Trigger::Loose("9)999-999-9999"),
            Trigger::Loose("999-9{7}"),
            Trigger::Loose("999-999-999-9999"),
            Trigger::$national("9{7,9}"),
            Trigger::$national("9{12,15}"),
            Trigger::$national("9{2,5}-9{4,8}"),
            Trigger::$national("9{2,5})9{4,9}"),
            Trigger::$national("9{1,5}-9{2,4}-9{2,5}"),
            Trigger::$national("9{2,5})9{2,4}-9{2,4}"),
            Trigger::$national("9{1,4}-9{2,4}-9{2,4}-9{2,4}"),
            Trigger::$national("9{2,4})9{2,4}-9{2,4}-9{2,4}"),
            // `00` and a country code.
            Trigger::Shape("9{4}-9{1,3}-9{2,8}"),
            Trigger::$national("9{5}-9{1,3}-9{2,8}"),
            Trigger::$national("9{2,5}-9{4,8}-9{1,3}"),
            Trigger::$national("99-9-999-9999"),
            Trigger::$national("9-999-9{7}"),
            Trigger::$national("9-999-9{5}"),
            Trigger::$national("99-9{5}-9{4}"),
            Trigger::$national("99)9{5}-9{4}"),
            Trigger::$national("9)9{3})9{3}-99-99"),
            Trigger::$national("9{1,3}-99-99-99-99"),
            Trigger::$national("9-999-999-99-99"),
        ]
    };
}

/// National writing needs a word near it, unless the policy names countries.
pub(super) const TRIGGERS: &[Trigger] = triggers!(Hint);
/// Of one country: national writing stands alone.
pub(super) const OF_COUNTRY: &[Trigger] = triggers!(Shape);

const NAMED: &str = "national, country named";

/// A number read: where it is, how sure, and what its plan says of it.
pub(super) struct Phone {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) confidence: u8,
    pub(super) rule: &'static str,
    pub(super) kinds: PhoneKinds,
}

impl Phone {
    pub(super) const fn seen(self) -> Seen {
        let Self {
            start,
            end,
            confidence,
            rule,
            ..
        } = self;
        Seen::Yes(Found {
            start,
            end,
            confidence,
            rule,
            check: Check::Structure,
        })
    }
}

/// Reads the number at the trigger; in national writing, of these countries.
#[cfg_attr(hot, optimize(speed))]
pub(super) fn read(site: &Site<'_>, regions: PhoneRegions) -> Option<Phone> {
    if site.before(1) == b'+' {
        let before = site.left(site.start - 1);
        let joined = before.is_ascii_alphanumeric() || matches!(before, b'_' | b')' | b'+' | b'.');
        // No country code begins with 0; offsets of time zones do.
        return if joined || site.byte(site.start) == b'0' {
            None
        } else {
            let code = site.from(site.start).iter().take(4);
            let closed = code.take_while(|b| b.is_ascii_digit()).count();
            // `(+30) 2310 …`
            let bracket = before == b'('
                && site.byte(site.start + closed) == b')'
                && !site.before(3).is_ascii_alphanumeric();
            international(site, site.start - 1 - usize::from(bracket), site.start)
        };
    }
    // `+(370) 612 …`
    if site.before(1) == b'(' && site.before(2) == b'+' && !joined(site, site.start - 2) {
        return international(site, site.start - 2, site.start);
    }
    let value = site.value();
    if is_date(value) || is_limit(value) || site.from(site.end).starts_with(b" /*") {
        return None;
    }
    if !value
        .iter()
        .all(|byte| byte.is_ascii_digit() || b" -./()".contains(byte))
    {
        return None;
    }
    if value.starts_with(b"00") {
        let from = site.start + 2 + usize::from(matches!(site.byte(site.start + 2), b' ' | b'-'));
        // Made-up numbers of one country begin so too.
        let Some(phone) = international(site, site.start, from) else {
            return national(site, regions);
        };
        // Other masks are looked at only where a word is near.
        let alone = matches!(*Lengths::of(value), [4, 1..=3, 2..=8]);
        let confidence = if alone {
            phone.confidence
        } else {
            phone.confidence.min(sure::WEAK)
        };
        return Some(Phone {
            confidence,
            ..phone
        });
    }
    let phone = nanp(site, regions).or_else(|| national(site, regions))?;
    let sure = phone.confidence > sure::WEAK || !regions.is_empty();
    (sure || told(site, phone.start, phone.end)).then_some(phone)
}

/// Whether a number is two years, a power of two or ten, or one less than one of two: code is full of them.
fn is_limit(value: &[u8]) -> bool {
    if let [
        b'1' | b'2',
        b'0' | b'9',
        _,
        _,
        between @ ..,
        b'1' | b'2',
        b'0' | b'9',
        _,
        _,
    ] = value
        && matches!(between, b"-" | b" - " | b"/")
    {
        return true;
    }
    let number = core::str::from_utf8(value)
        .ok()
        .and_then(|text| text.parse::<u64>().ok());
    let ten = value.starts_with(b"1") && value.iter().skip(1).all(|b| *b == b'0');
    ten || number
        .is_some_and(|n| n.is_power_of_two() || n.checked_add(1).is_some_and(u64::is_power_of_two))
}

/// Whether a number is written as a day of this century or the last, the year first: timestamps are many.
fn is_date(value: &[u8]) -> bool {
    let day = value.get(value.len().saturating_sub(10)..).unwrap_or(value);
    matches!(day, [b'1', b'9', ..] | [b'2', b'0', ..])
        && matches!(
            day,
            [
                _,
                _,
                _,
                _,
                b'-' | b'/' | b'.',
                b'0' | b'1',
                _,
                b'-' | b'/' | b'.',
                _,
                _
            ]
        )
}

/// Reads a number of one country, whose code is `code`.
pub(super) fn of_country(site: &Site<'_>, region: &str, code: &[u8]) -> Option<Phone> {
    let value = site.value();
    let abroad = if site.before(1) == b'+' {
        Some(value)
    } else {
        value.strip_prefix(b"00")
    };
    let phone = read(site, PhoneRegions::of([region]))?;
    let home = match abroad {
        Some(digits) => digits.trim_ascii_start().starts_with(code),
        None => phone.rule == NAMED,
    };
    home.then_some(phone)
}

/// A country code and groups of digits from `from` on, behind a prefix at `start`.
#[cfg_attr(hot, optimize(speed))]
fn international(site: &Site<'_>, start: usize, from: usize) -> Option<Phone> {
    let plus = site.byte(from - 1) == b'+' || site.byte(start) == b'+';
    let mut digits = [0; 15];
    let mut ends = [(0, 0); 15];
    let (mut at, mut count, mut groups) = (from, 0, 0);
    let (mut dotted, mut blanked) = (false, false);
    while groups < ends.len() {
        let run = site
            .from(at)
            .iter()
            .take(16)
            .take_while(|b| b.is_ascii_digit())
            .count();
        if run == 0 || count + run > 15 {
            break;
        }
        // A national prefix in brackets is not dialled from abroad.
        let zero = run == 1 && site.text.get(at - 1..at + 2) == Some(b"(0)");
        if !zero {
            for (slot, digit) in digits.iter_mut().skip(count).zip(site.from(at)).take(run) {
                *slot = *digit;
            }
            count += run;
        }
        let end = at + run;
        if let Some(slot) = ends.get_mut(groups) {
            *slot = (end, count);
        }
        groups += 1;
        let gap = site
            .from(end)
            .iter()
            .take(4)
            .take_while(|b| matches!(b, b' ' | b'-' | b'.' | b'/' | b'(' | b')'))
            .count();
        at = end + gap;
        let between = site.text.get(end..at).unwrap_or(&[]);
        let (dot, blank) = (between.contains(&b'.'), between.contains(&b' '));
        // Two blanks end a field, a full stop and a blank a sentence; dots and blanks are never mixed.
        let last = dot && site.byte(at).is_ascii_digit() && !site.byte(at + 1).is_ascii_digit();
        if gap > 3
            || last
            || (blank && (dot || dotted || between.windows(2).any(|pair| pair == b"  ")))
            || (dot && blanked)
        {
            break;
        }
        (dotted, blanked) = (dotted | dot, blanked | blank);
    }
    // Only two codes have one digit: `+4.367` is a decimal.
    if ends[0].1 == 1 && !matches!(digits[0], b'1' | b'7') {
        return None;
    }
    // Groups behind the number may be another's: the longest beginning that a plan knows.
    let mut loose = None;
    for group in (0..groups).rev() {
        let (end, count) = ends.get(group).copied()?;
        let digits = digits.get(..count)?;
        if goes_on(site, end) || (group + 1 < groups && !matches!(site.byte(end), b' ' | b'(')) {
            continue;
        }
        let kinds = check::phone(digits);
        let north = digits.first() == Some(&b'1') && count == 11 && area(digits.get(1..)?);
        if north || (!kinds.is_none() && digits.first() != Some(&b'1')) {
            let confidence = match (plus, group) {
                (true, _) => sure::STRONG,
                (false, 0) => sure::WEAK,
                (false, _) => sure::LIKELY,
            };
            let rule = if plus { "E.164" } else { "00" };
            return Some(Phone {
                start,
                end: extension(site, end),
                confidence,
                rule,
                kinds,
            });
        }
        let said = || plus || labelled(site, start);
        if loose.is_none() && !dotted && (8..=15).contains(&count) && said() {
            let length = match digits.first() {
                Some(b'1') => count == 11 && group > 0,
                _ => check::phone_length(digits),
            };
            if length || check::phone_code(digits) && group > 1 {
                let sure = match group {
                    0 => sure::WEAK,
                    _ if length => sure::LIKELY,
                    _ => sure::WEAK,
                };
                loose = Some((sure, end));
            }
        }
    }
    // Ranges are opened all the time, and made-up numbers are in none.
    let (confidence, end) = loose?;
    Some(Phone {
        start,
        end: extension(site, end),
        confidence,
        rule: if plus {
            "E.164, range unknown"
        } else {
            "00, range unknown"
        },
        kinds: PhoneKinds::FIXED,
    })
}

/// Whether eight digits are a day, the year first.
fn plain_day(digits: &[u8]) -> bool {
    let part = |from: usize, to: usize| site::number(digits.get(from..to).unwrap_or(&[]));
    digits.len() == 8 && super::common::date(part(0, 4), part(4, 6), part(6, 8))
}

/// In the national writing of the countries that the policy names, or of any.
fn national(site: &Site<'_>, regions: PhoneRegions) -> Option<Phone> {
    let plain = site.plain();
    let value = site.value();
    let (open, start) = opened(site);
    let brackets = |bracket: u8| value.iter().filter(|byte| **byte == bracket).count();
    // The end of a longer number behind brackets is none.
    let closed = |back| site.before(back) == b')' && site.before(back + 1).is_ascii_digit();
    let behind = closed(1) || (site.before(1) == b' ' && closed(2));
    if usize::from(open) + brackets(b'(') != brackets(b')')
        || behind
        || !(grouped(value) || plain.len() == 9 && thousands(value) && labelled(site, start))
        || joined(site, start)
        || goes_on(site, site.end)
    {
        return None;
    }
    let bare = value.len() == plain.len();
    if site.before(1) == b' ' && site.before(2).is_ascii_digit() || (bare && site.crowded()) {
        return None;
    }
    // `callback took 8123456 ns`, `123 456 789 euros`, a day without separators.
    let count = (bare || thousands(value)) && plain.len() < 10 && counted(site);
    let day = bare && regions.is_empty() && plain_day(plain) && !labelled(site, start);
    if count || day {
        return None;
    }
    let end = extension(site, site.end);
    let phone = |confidence, rule, kinds| {
        Some(Phone {
            start,
            end,
            confidence,
            rule,
            kinds,
        })
    };
    let kinds = if regions.is_empty() {
        PhoneKinds::default()
    } else {
        regions.national(plain)
    };
    if kinds.is_none() {
        // What is written like a number of North America and is none there.
        let north =
            matches!(*Lengths::of(value), [3, 3, 4] | [1, 3, 3, 4]) && !plain.starts_with(b"0");
        let dashed = north && site.separator(b" ").is_none();
        return match dashed {
            false if check::phone_somewhere(plain) => {
                phone(sure::BARE, "national", PhoneKinds::FIXED)
            }
            _ if (7..=12).contains(&plain.len()) && labelled(site, start) => {
                phone(sure::BARE, "labelled", PhoneKinds::FIXED)
            }
            _ => None,
        };
    }
    let zero = plain.starts_with(b"0");
    let mobile = kinds.has(PhoneKinds::MOBILE);
    let confidence = match bare {
        true if zero && mobile => sure::LIKELY,
        false if zero || mobile || open || !thousands(value) => sure::LIKELY,
        _ => sure::WEAK,
    };
    phone(confidence, NAMED, kinds)
}
