//! Checks that a policy can ask for by name.

use super::MAX_PATTERN;
use crate::check;

/// A check of a value without separators.
pub(crate) type Check = fn(&[u8]) -> bool;

/// A check by name.
#[derive(Clone, Copy)]
pub(crate) struct Validator(Check);

/// All names, and what they check. Letters count alike in either case.
pub(crate) const VALIDATORS: &[(&str, Check)] = &[
    ("luhn", check::luhn),
    ("luhn_expanded", check::luhn_expanded),
    ("verhoeff", check::verhoeff),
    ("damm", check::damm),
    ("mod97_10", |value| check::mod97_10(value.iter().copied())),
    ("iban", check::iban),
    ("mod11_2", check::mod11_2),
    ("mod11_10", check::mod11_10),
    ("mod37_2", check::mod37_2),
    ("mod37_36", check::mod37_36),
    ("cusip", check::cusip),
];

/// The check of this name.
pub(crate) fn validator(name: &str) -> Option<Validator> {
    let found = VALIDATORS.iter().find(|(known, _)| *known == name);
    found.map(|(_, check)| Validator(*check))
}

impl Validator {
    /// Whether `value` passes once blanks, `-`, `.` and `/` are dropped.
    pub(crate) fn passes(self, value: &[u8]) -> bool {
        let mut plain = [0; MAX_PATTERN];
        let mut length = 0;
        let kept = value.iter().filter(|b| !matches!(b, b' ' | b'-' | b'.' | b'/'));
        for (slot, byte) in plain.iter_mut().zip(kept) {
            *slot = *byte;
            length += 1;
        }
        value.len() <= MAX_PATTERN && plain.get(..length).is_some_and(self.0)
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
        for (name, check) in VALIDATORS {
            assert!(!check(b"") && !check(b"\xFF#") && validator(name).is_some(), "{name}");
        }
    }
}
