//! Checks that a policy can ask for by name.

use super::MAX_PATTERN;
use crate::check;

/// A check of a value without separators.
pub(crate) type Check = fn(&[u8]) -> bool;

/// A check by name.
#[derive(Clone, Copy)]
pub(crate) struct Validator {
    pub(crate) name: &'static str,
    check: Check,
    /// Whether the check is of digits only, so that letters around them, as in `EMP-123455`, are dropped too.
    digits: bool,
}

const fn of(name: &'static str, digits: bool, check: Check) -> Validator {
    Validator {
        name,
        check,
        digits,
    }
}

/// All of them. Letters count alike in either case.
pub(crate) const VALIDATORS: &[Validator] = &[
    of("luhn", true, check::luhn),
    of("verhoeff", true, check::verhoeff),
    of("damm", true, check::damm),
    of("mod11_10", true, check::mod11_10),
    of("mod11_2", false, check::mod11_2),
    of("mod37_2", false, check::mod37_2),
    of("mod37_36", false, check::mod37_36),
    of("mod97_10", false, |value| {
        check::mod97_10(value.iter().copied())
    }),
    of("luhn_expanded", false, check::luhn_expanded),
    of("iban", false, check::iban),
    of("cusip", false, check::cusip),
];

/// The check of this name.
pub(crate) fn validator(name: &str) -> Option<Validator> {
    VALIDATORS.iter().find(|known| known.name == name).copied()
}

impl Validator {
    /// Whether `value` passes once blanks, `-`, `.` and `/`, or all but digits, are dropped.
    pub(crate) fn passes(self, value: &[u8]) -> bool {
        let mut plain = [0; MAX_PATTERN];
        let mut length = 0;
        let drops = |b: u8| match self.digits {
            true => !b.is_ascii_digit(),
            false => matches!(b, b' ' | b'-' | b'.' | b'/'),
        };
        let kept = value.iter().filter(|b| !drops(**b));
        for (slot, byte) in plain.iter_mut().zip(kept) {
            *slot = *byte;
            length += 1;
        }
        value.len() <= MAX_PATTERN && plain.get(..length).is_some_and(self.check)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_are_dropped_and_names_known() {
        let passes = |name, value: &str| validator(name).unwrap().passes(value.as_bytes());
        assert!(passes("luhn", "4111-1111 1111.1111"));
        assert!(!passes("luhn", "4111-1111 1111.1112"));
        assert!(passes("iban", "GB29 NWBK 6016 1331 9268 19"));
        assert!(passes("mod11_2", "0000-0002-1825-0097"));
        assert!(passes("mod97_10", "529900T8BM49AURSDO55"));
        assert!(!passes("luhn", &"0".repeat(MAX_PATTERN + 1)));
        assert!(validator("luhm").is_none());
        assert!(passes("luhn", "EMP-4242/4242") && !passes("mod11_2", "X-0000-0002-1825-0097"));
        for known in VALIDATORS {
            let odd = known.passes(b"") || known.passes(b"-") || known.passes(b"\xFF#");
            assert!(!odd && validator(known.name).is_some(), "{}", known.name);
        }
    }
}
