//! Digits of other scripts, and letters that look Latin.

/// The zeros of the decimal digits of the scripts in wide use (Unicode general category Nd).
const ZEROS: &[u32] = &[
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66,
    0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x17E0, 0x1810,
];

/// The value of a decimal digit that is not ASCII.
pub(super) fn digit(code: u32) -> Option<u8> {
    ZEROS
        .iter()
        .map(|zero| code.wrapping_sub(*zero))
        .find(|digit| *digit < 10)
        .map(|digit| b'0' + digit as u8)
}

/// Cyrillic and Greek letters and the Latin letters they pass for.
pub(super) const LATIN: &[(char, u8)] = &[
    ('а', b'a'),
    ('с', b'c'),
    ('ԁ', b'd'),
    ('е', b'e'),
    ('һ', b'h'),
    ('і', b'i'),
    ('ј', b'j'),
    ('о', b'o'),
    ('р', b'p'),
    ('ԛ', b'q'),
    ('ѕ', b's'),
    ('ԝ', b'w'),
    ('х', b'x'),
    ('у', b'y'),
    ('А', b'A'),
    ('В', b'B'),
    ('С', b'C'),
    ('Е', b'E'),
    ('Н', b'H'),
    ('І', b'I'),
    ('Ј', b'J'),
    ('К', b'K'),
    ('М', b'M'),
    ('О', b'O'),
    ('Р', b'P'),
    ('Ѕ', b'S'),
    ('Т', b'T'),
    ('Х', b'X'),
    ('У', b'Y'),
    ('α', b'a'),
    ('ο', b'o'),
    ('ν', b'v'),
    ('ι', b'i'),
    ('ρ', b'p'),
    ('Α', b'A'),
    ('Β', b'B'),
    ('Ε', b'E'),
    ('Ζ', b'Z'),
    ('Η', b'H'),
    ('Ι', b'I'),
    ('Κ', b'K'),
    ('Μ', b'M'),
    ('Ν', b'N'),
    ('Ο', b'O'),
    ('Ρ', b'P'),
    ('Τ', b'T'),
    ('Υ', b'Y'),
    ('Χ', b'X'),
];

/// The Latin letter that `c` passes for.
pub(super) fn latin(c: char) -> Option<u8> {
    LATIN
        .iter()
        .find(|(other, _)| *other == c)
        .map(|(_, latin)| *latin)
}
