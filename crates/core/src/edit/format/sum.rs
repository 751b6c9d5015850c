//! Check digits, computed where a token is written. What is found in text is checked elsewhere.

/// The Luhn digit that belongs behind these digits.
pub(super) fn luhn(body: &[u16]) -> u16 {
    let double = |digit: u16| (2 * digit) / 10 + (2 * digit) % 10;
    let places = body.iter().rev().enumerate();
    let sum: u16 = places
        .map(|(place, digit)| {
            if place % 2 == 0 {
                double(*digit)
            } else {
                *digit
            }
        })
        .sum();
    (10 - sum % 10) % 10
}

/// The two check digits of an IBAN: 98 minus account and country, letters as 10 to 35, and 00, modulo 97.
pub(super) fn iban(country: &[u8], account: impl Iterator<Item = u8>) -> u16 {
    let characters = account.chain(country.iter().copied()).chain(*b"00");
    let rest = characters.fold(0u32, |rest, c| match c {
        b'0'..=b'9' => (rest * 10 + u32::from(c - b'0')) % 97,
        c => (rest * 100 + u32::from(c.to_ascii_uppercase().saturating_sub(b'A')) + 10) % 97,
    });
    (98 - rest) as u16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_numbers() {
        let body: [u16; 15] = [4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
        assert_eq!(luhn(&body), 1);
        assert_eq!(iban(b"DE", b"370400440532013000".iter().copied()), 89);
        assert_eq!(iban(b"GB", b"WEST12345698765432".iter().copied()), 82);
    }
}
