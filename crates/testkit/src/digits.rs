//! Check digits, written apart from the library so that each can catch the other's mistakes.

/// The decimal digits of a text, other characters left out.
pub fn only(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn luhn_sum(digits: &str, double_first_from_right: bool) -> u32 {
    let mut double = double_first_from_right;
    let mut sum = 0;
    for digit in digits.chars().rev().filter_map(|c| c.to_digit(10)) {
        let value = if double { digit * 2 } else { digit };
        sum += value / 10 + value % 10;
        double = !double;
    }
    sum
}

/// The Luhn check digit to put after these digits.
pub fn luhn_digit(payload: &str) -> char {
    digit((10 - luhn_sum(payload, true) % 10) % 10)
}

/// True where the digits of a text end in their Luhn check digit.
pub fn luhn_ok(text: &str) -> bool {
    let digits = only(text);
    digits.len() > 1 && luhn_sum(&digits, false).is_multiple_of(10)
}

/// The remainder of a decimal number of any length; letters count as 10 to 35 (ISO 7064).
pub fn remainder(text: &str, modulus: u32) -> u32 {
    let mut rest = 0;
    for value in text.chars().filter_map(|c| c.to_digit(36)) {
        let shift = if value > 9 { 100 } else { 10 };
        rest = (rest * shift + value) % modulus;
    }
    rest
}

/// The two check digits of an IBAN.
pub fn iban_check(country: &str, bban: &str) -> String {
    format!("{:02}", 98 - remainder(&format!("{bban}{country}00"), 97))
}

/// True where an IBAN's check digits are right; spaces do not count.
pub fn iban_ok(text: &str) -> bool {
    let iban: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
    iban.len() > 4 && remainder(&format!("{}{}", &iban[4..], &iban[..4]), 97) == 1
}

/// The character of a number below 10; of a larger one, that of its last digit.
pub fn digit(n: u32) -> char {
    char::from(b'0' + (n % 10) as u8)
}

/// The text with its last digit turned into another, so that any check digit goes wrong.
pub fn spoil_last(text: &str) -> String {
    let Some(at) = text.rfind(|c: char| c.is_ascii_digit()) else {
        return text.to_owned();
    };
    let other = text[at..]
        .chars()
        .next()
        .and_then(|c| c.to_digit(10))
        .map_or('0', |d| digit(d + 1));
    format!("{}{other}{}", &text[..at], &text[at + 1..])
}

/// The text cut into groups of these sizes, with a separator between; the rest is the last group.
pub fn group(text: &str, sizes: &[usize], separator: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut rest = text;
    for &size in sizes {
        if size >= rest.len() {
            break;
        }
        out += &rest[..size];
        out += separator;
        rest = &rest[size..];
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_published_numbers() {
        assert!(luhn_ok("4111 1111 1111 1111"));
        assert!(luhn_ok("378282246310005"));
        assert!(!luhn_ok("4111 1111 1111 1112"));
        assert_eq!(luhn_digit("7992739871"), '3');
        assert!(iban_ok("GB82 WEST 1234 5698 7654 32"));
        assert!(iban_ok("DE89370400440532013000"));
        assert_eq!(iban_check("DE", "370400440532013000"), "89");
    }

    #[test]
    fn spoils_and_groups() {
        assert_eq!(spoil_last("12-9x"), "12-0x");
        assert_eq!(spoil_last("x"), "x");
        assert_eq!(group("1234567", &[3, 2], "-"), "123-45-67");
        assert_eq!(group("123", &[3, 2], "-"), "123");
    }
}
