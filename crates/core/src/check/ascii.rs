//! The values that the standards give to ASCII digits and letters.

/// Value of a decimal digit.
pub(super) const fn digit(byte: u8) -> Option<u32> {
    match byte {
        b'0'..=b'9' => Some((byte - b'0') as u32),
        _ => None,
    }
}

/// Value of a digit (0..=9) or of a letter in either case (10..=35).
pub(super) const fn alnum(byte: u8) -> Option<u32> {
    match byte {
        b'0'..=b'9' => Some((byte - b'0') as u32),
        b'A'..=b'Z' => Some((byte - b'A') as u32 + 10),
        b'a'..=b'z' => Some((byte - b'a') as u32 + 10),
        _ => None,
    }
}

/// Value of a hexadecimal digit in either case.
pub(super) const fn hex(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    }
}

/// The digit or capital letter whose value this is; values above 35 give `None`.
pub(super) const fn symbol(value: u32) -> Option<u8> {
    match value {
        0..=9 => Some(b'0' + value as u8),
        10..=35 => Some(b'A' + (value - 10) as u8),
        _ => None,
    }
}
