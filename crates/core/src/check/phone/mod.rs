//! Telephone numbers by the numbering plans of all countries.
//!
//! ITU-T E.164 gives country codes; lengths and leading digits are each country's own and public. The table
//! is compiled from libphonenumber's metadata by `cargo xtask phones` (licence in `NOTICE`): every pattern
//! of every plan as one automaton over digits that shares equal ends, so no pattern is left to read here.
//!
//! The table holds: the number of plans; for each its region (`00` for none), country code, the kinds that are
//! written without the national prefix, that prefix, the lengths of people's numbers; for each three first
//! digits the lengths that people's numbers of any country have; the automaton ([`nodes`]).

mod nodes;

static TABLE: &[u8] = include_bytes!("table.bin");

const LINE: usize = 9;
const HEADS: usize = 1000;
/// The fewest digits that [`phone_somewhere`] knows; it knows seven more.
const SHORTEST: usize = 7;

/// What numbers a plan has for some digits; more than one kind where it does not tell them apart.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct PhoneKinds(u8);

impl PhoneKinds {
    /// Of a fixed line.
    pub const FIXED: Self = Self(1);
    /// Mobile, personal and internet numbers.
    pub const MOBILE: Self = Self(2);
    /// Freephone, premium rate, shared cost, pagers, voicemail, numbers of companies: nobody's own.
    pub const SERVICE: Self = Self(4);

    /// Whether this has all of `kinds`.
    #[must_use]
    pub const fn has(self, kinds: Self) -> bool {
        self.0 & kinds.0 == kinds.0
    }

    /// Whether it is no number at all.
    #[must_use]
    pub const fn is_none(self) -> bool {
        self.0 == 0
    }

    /// Whether it can be a person's.
    #[must_use]
    pub const fn is_personal(self) -> bool {
        self.0 & 3 != 0
    }

    const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// Countries by their place in the table.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct PhoneRegions([u64; 4]);

impl PhoneRegions {
    /// Those of these ISO 3166 codes that have a plan.
    pub fn of<'c>(codes: impl IntoIterator<Item = &'c str>) -> Self {
        let mut regions = Self::default();
        for code in codes {
            for (at, plan) in plans().enumerate() {
                if plan.region == code.as_bytes()
                    && let Some(word) = regions.0.get_mut(at / 64)
                {
                    *word |= 1 << (at % 64);
                }
            }
        }
        regions
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn has(&self, at: usize) -> bool {
        self.0
            .get(at / 64)
            .is_some_and(|word| word >> (at % 64) & 1 == 1)
    }

    /// What a number in national writing, digits alone, is in these countries.
    ///
    /// ```
    /// use scrubjay::check::{PhoneKinds, PhoneRegions};
    /// let germany = PhoneRegions::of(["DE"]);
    /// assert!(germany.national(b"03023125012").has(PhoneKinds::FIXED));
    /// assert!(germany.national(b"3023125012").is_none());
    /// ```
    #[must_use]
    pub fn national(&self, digits: &[u8]) -> PhoneKinds {
        let mut kinds = PhoneKinds::default();
        for (_, plan) in plans().enumerate().filter(|(at, _)| self.has(*at)) {
            if let Some(rest) = digits.strip_prefix(plan.prefix)
                && !plan.prefix.is_empty()
            {
                kinds = kinds.or(plan.kinds(rest));
            }
            let bare = plan.kinds(digits);
            // Services are written either way.
            kinds = kinds.or(PhoneKinds(bare.0 & (plan.bare | PhoneKinds::SERVICE.0)));
        }
        kinds
    }

    /// Whether these have the North American Numbering Plan.
    #[must_use]
    pub fn north_american(&self) -> bool {
        plans()
            .enumerate()
            .any(|(at, plan)| self.has(at) && plan.code == 1)
    }
}

/// What an international number, digits alone with the country code, is.
///
/// ITU-T E.164 and the countries' numbering plans.
///
/// ```
/// use scrubjay::check::{PhoneKinds, phone};
/// assert!(phone(b"442079460958").has(PhoneKinds::FIXED));
/// assert!(phone(b"448001111").has(PhoneKinds::SERVICE));
/// assert!(phone(b"44207946095").is_none());
/// ```
#[must_use]
#[cfg_attr(hot, optimize(speed))]
pub fn phone(digits: &[u8]) -> PhoneKinds {
    let (code, rest) = split(digits);
    plans_of(code).fold(PhoneKinds::default(), |kinds, plan| {
        kinds.or(plan.kinds(rest))
    })
}

/// Whether people's numbers of an international number's country can be as long, whatever their digits.
#[must_use]
#[cfg_attr(hot, optimize(speed))]
pub fn phone_length(digits: &[u8]) -> bool {
    let (code, rest) = split(digits);
    plans_of(code).any(|plan| plan.lengths >> rest.len().min(15) & 1 == 1)
}

/// Whether an international number begins with a country's code.
#[must_use]
pub fn phone_code(digits: &[u8]) -> bool {
    split(digits).0 != 0
}

/// The country code, which no other begins with, and the digits behind it; 0 and none where there is none.
#[cfg_attr(hot, optimize(speed))]
fn split(digits: &[u8]) -> (u16, &[u8]) {
    let mut code = 0;
    for (length, digit) in (1..4).zip(digits) {
        code = code * 10 + u16::from(digit.wrapping_sub(b'0'));
        if code != 0 && digits.first() != Some(&b'0') && plans_of(code).next().is_some() {
            return (code, digits.get(length..).unwrap_or(&[]));
        }
    }
    (0, &[])
}

/// Whether digits can be a person's number in the national writing of any country: by their first three
/// and their length alone.
#[must_use]
#[cfg_attr(hot, optimize(speed))]
pub fn phone_somewhere(digits: &[u8]) -> bool {
    let Some([a, b, c]) = digits.first_chunk() else {
        return false;
    };
    let head = [a, b, c].iter().fold(0, |head, digit| {
        head * 10 + usize::from(digit.wrapping_sub(b'0'))
    });
    let lengths = TABLE
        .get(2 + LINE * count() + head)
        .filter(|_| head < HEADS)
        .copied()
        .unwrap_or(0);
    (SHORTEST..SHORTEST + 8).contains(&digits.len())
        && lengths >> (digits.len() - SHORTEST) & 1 == 1
}

struct Plan {
    region: &'static [u8],
    code: u16,
    /// Which of all plans it is.
    at: usize,
    bare: u8,
    prefix: &'static [u8],
    lengths: u16,
}

fn count() -> usize {
    TABLE
        .first_chunk()
        .map_or(0, |bytes| usize::from(u16::from_le_bytes(*bytes)))
}

/// Where the plans of each country code stand: the first of them, and behind the last.
#[allow(clippy::indexing_slicing)] // runs at compile time only
static BY_CODE: [[u8; 2]; 1000] = {
    let mut by = [[0; 2]; 1000];
    let plans = TABLE[0] as usize | (TABLE[1] as usize) << 8;
    assert!(plans < 256);
    let mut i = 0;
    while i < plans {
        let at = 2 + LINE * i + 2;
        let code = TABLE[at] as usize | (TABLE[at + 1] as usize) << 8;
        if by[code][1] == 0 {
            by[code][0] = i as u8;
        }
        by[code][1] = i as u8 + 1;
        i += 1;
    }
    by
};

/// The plans of a country code.
fn plans_of(code: u16) -> impl Iterator<Item = Plan> {
    let [from, to] = BY_CODE.get(usize::from(code)).copied().unwrap_or_default();
    plans_in(usize::from(from)..usize::from(to)).filter(move |plan| plan.code == code)
}

fn plans() -> impl Iterator<Item = Plan> {
    plans_in(0..count())
}

fn plans_in(range: core::ops::Range<usize>) -> impl Iterator<Item = Plan> {
    let bytes = 2 + LINE * range.start..2 + LINE * range.end;
    let lines = TABLE.get(bytes).unwrap_or(&[]);
    range
        .zip(lines.chunks_exact(LINE))
        .filter_map(|(at, line)| {
            let &[_, _, c, d, bare, first, second, e, f] = line else {
                return None;
            };
            let length = usize::from(first != 0) + usize::from(second != 0);
            Some(Plan {
                region: line.get(..2)?,
                code: u16::from_le_bytes([c, d]),
                at,
                bare,
                prefix: line.get(5..5 + length)?,
                lengths: u16::from_le_bytes([e, f]),
            })
        })
}

impl Plan {
    /// What a national significant number is in this plan.
    fn kinds(&self, digits: &[u8]) -> PhoneKinds {
        PhoneKinds(nodes::kinds(self.at, digits))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_fictional_numbers_have_their_kinds() {
        for number in [
            "442079460958",
            "447700900123",
            "4930231250",
            "33199001234",
            "61255501234",
            "12125550123",
            "390612345678",
        ] {
            assert!(phone(number.as_bytes()).is_personal(), "{number}");
        }
        for number in ["18005550199", "448081570192", "80012345678"] {
            assert_eq!(phone(number.as_bytes()), PhoneKinds::SERVICE, "{number}");
        }
        for number in [
            "",
            "0",
            "999",
            "4420794609581234",
            "11115550123",
            "33099001234",
            "\u{663}\u{663}",
        ] {
            assert!(phone(number.as_bytes()).is_none(), "{number}");
        }
    }

    #[test]
    fn national_writing_asks_for_the_prefix_where_it_is_written() {
        let of = |code, number: &str| PhoneRegions::of([code]).national(number.as_bytes());
        assert!(of("GB", "02079460958").is_personal() && of("GB", "2079460958").is_none());
        assert!(of("US", "2125550123").is_personal() && of("US", "12125550123").is_personal());
        assert!(of("ES", "612345678").has(PhoneKinds::MOBILE));
        assert!(of("ZZ", "612345678").is_none());
        assert!(
            phone_somewhere(b"03023125012")
                && !phone_somewhere(b"123")
                && !phone_somewhere(b"abcdefgh")
        );
    }

    #[test]
    fn codes_are_those_of_the_plans() {
        let codes =
            [&b"1212"[..], b"4420", b"352", b"210", b"0", b""].map(|digits| split(digits).0);
        assert_eq!(codes, [1, 44, 352, 0, 0, 0]);
        assert!(
            phone_length(b"449999999999") && !phone_length(b"44999999999999") && !phone_length(b"")
        );
    }
}
