//! Two-letter country codes.

/// The second letters that may follow each first letter, A to Z.
///
/// ISO 3166-1:2020, 249 officially assigned codes (facts of its maintenance agency), as carried
/// by the PyPI package pycountry 26.2.16 (iso-codes project).
#[rustfmt::skip]
static SECOND: [&str; 26] = [
    "DEFGILMOQRSTUWXZ", // A
    "ABDEFGHIJLMNOQRSTVWYZ", // B
    "ACDFGHIKLMNORUVWXYZ", // C
    "EJKMOZ", // D
    "CEGHRST", // E
    "IJKMOR", // F
    "ABDEFGHILMNPQRSTUWY", // G
    "KMNRTU", // H
    "DELMNOQRST", // I
    "EMOP", // J
    "EGHIMNPRWYZ", // K
    "ABCIKRSTUVY", // L
    "ACDEFGHKLMNOPQRSTUVWXYZ", // M
    "ACEFGILOPRUZ", // N
    "M", // O
    "AEFGHKLMNRSTWY", // P
    "A", // Q
    "EOSUW", // R
    "ABCDEGHIJKLMNORSTVXYZ", // S
    "CDFGHJKLMNORTVWZ", // T
    "AGMSYZ", // U
    "ACEGINU", // V
    "FS", // W
    "", // X
    "ET", // Y
    "AMW", // Z
];

/// Whether two letters are an officially assigned country code.
///
/// ISO 3166-1 alpha-2. Codes reserved or left to users (`EU`, `UK`, `XK`) are not assigned.
///
/// ```
/// assert!(scrubjay::check::is_country(b"DE"));
/// assert!(!scrubjay::check::is_country(b"UK"));
/// ```
#[must_use]
pub fn is_country(code: &[u8]) -> bool {
    let &[first, second] = code else {
        return false;
    };
    let row = first
        .to_ascii_uppercase()
        .checked_sub(b'A')
        .map(usize::from);
    row.and_then(|row| SECOND.get(row))
        .is_some_and(|letters| letters.as_bytes().contains(&second.to_ascii_uppercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exactly_the_assigned_codes_pass() {
        let all = (b'A'..=b'Z').flat_map(|a| (b'A'..=b'Z').map(move |b| [a, b]));
        assert_eq!(all.filter(|code| is_country(code)).count(), 249);
        assert!(is_country(b"us") && is_country(b"ZW") && is_country(b"AX"));
    }

    #[test]
    fn odd_input_is_a_no() {
        for text in [
            &b""[..],
            b"D",
            b"DEU",
            b"XK",
            b"EU",
            b"\xff\xff",
            b"D\0",
            b"00",
        ] {
            assert!(!is_country(text));
        }
    }
}
