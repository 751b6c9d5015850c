//! International bank account numbers: which countries have them and how they are built.

use super::iso7064::iban_mod97;

/// Country and structure of the account part: `n` digits, `a` letters, `c` either.
///
/// SWIFT, *IBAN Registry*, release 101 (facts of the registration authority of ISO 13616), as
/// carried by the PyPI packages python-stdnum 2.2 and schwifty 2026.10.1, which agree on all 89 but Brazil
/// countries; neighbouring fields of one kind are added up.
#[rustfmt::skip]
pub(super) static REGISTRY: [([u8; 2], &str); 89] = [
    (*b"AD", "8n12c"),
    (*b"AE", "19n"),
    (*b"AL", "8n16c"),
    (*b"AT", "16n"),
    (*b"AZ", "4a20c"),
    (*b"BA", "16n"),
    (*b"BE", "12n"),
    (*b"BG", "4a6n8c"),
    (*b"BH", "4a14c"),
    (*b"BI", "23n"),
    (*b"BR", "23n1a1c"),
    (*b"BY", "4c4n16c"),
    (*b"CH", "5n12c"),
    (*b"CR", "18n"),
    (*b"CY", "8n16c"),
    (*b"CZ", "20n"),
    (*b"DE", "18n"),
    (*b"DJ", "23n"),
    (*b"DK", "14n"),
    (*b"DO", "4c20n"),
    (*b"EE", "16n"),
    (*b"EG", "25n"),
    (*b"ES", "20n"),
    (*b"FI", "14n"),
    (*b"FK", "2a12n"),
    (*b"FO", "14n"),
    (*b"FR", "10n11c2n"),
    (*b"GB", "4a14n"),
    (*b"GE", "2a16n"),
    (*b"GI", "4a15c"),
    (*b"GL", "14n"),
    (*b"GR", "7n16c"),
    (*b"GT", "24c"),
    (*b"HN", "4a20n"),
    (*b"HR", "17n"),
    (*b"HU", "24n"),
    (*b"IE", "4a14n"),
    (*b"IL", "19n"),
    (*b"IQ", "4a15n"),
    (*b"IS", "22n"),
    (*b"IT", "1a10n12c"),
    (*b"JO", "4a4n18c"),
    (*b"KW", "4a22c"),
    (*b"KZ", "3n13c"),
    (*b"LB", "4n20c"),
    (*b"LC", "4a24c"),
    (*b"LI", "5n12c"),
    (*b"LT", "16n"),
    (*b"LU", "3n13c"),
    (*b"LV", "4a13c"),
    (*b"LY", "21n"),
    (*b"MC", "10n11c2n"),
    (*b"MD", "20c"),
    (*b"ME", "18n"),
    (*b"MK", "3n10c2n"),
    (*b"MN", "16n"),
    (*b"MR", "23n"),
    (*b"MT", "4a5n18c"),
    (*b"MU", "4a19n3a"),
    (*b"NI", "4a20n"),
    (*b"NL", "4a10n"),
    (*b"NO", "11n"),
    (*b"OM", "3n16c"),
    (*b"PK", "4a16c"),
    (*b"PL", "24n"),
    (*b"PS", "4a21c"),
    (*b"PT", "21n"),
    (*b"QA", "4a21c"),
    (*b"RO", "4a16c"),
    (*b"RS", "18n"),
    (*b"RU", "14n15c"),
    (*b"SA", "2n18c"),
    (*b"SC", "4a20n3a"),
    (*b"SD", "14n"),
    (*b"SE", "20n"),
    (*b"SI", "15n"),
    (*b"SK", "20n"),
    (*b"SM", "1a10n12c"),
    (*b"SO", "19n"),
    (*b"ST", "21n"),
    (*b"SV", "4a20n"),
    (*b"TL", "19n"),
    (*b"TN", "20n"),
    (*b"TR", "6n16c"),
    (*b"UA", "6n19c"),
    (*b"VA", "18n"),
    (*b"VG", "4a16n"),
    (*b"XK", "16n"),
    (*b"YE", "4a4n18c"),
];

/// The structure of a country's account part.
fn structure(country: [u8; 2]) -> Option<&'static str> {
    let country = country.map(|byte| byte.to_ascii_uppercase());
    let index = REGISTRY
        .binary_search_by(|(code, _)| code.cmp(&country))
        .ok()?;
    REGISTRY.get(index).map(|(_, structure)| *structure)
}

/// The fields of a structure: how many characters of which kind.
pub(super) fn fields(structure: &str) -> impl Iterator<Item = (usize, u8)> {
    structure
        .split_inclusive(|c: char| c.is_ascii_lowercase())
        .filter_map(|field| {
            let (kind, count) = field.as_bytes().split_last()?;
            let count = count
                .iter()
                .fold(0, |count, byte| count * 10 + usize::from(byte & 15));
            Some((count, *kind))
        })
}

/// The whole length of an IBAN of this country, if the country has one.
///
/// ISO 13616 and SWIFT's *IBAN Registry*.
///
/// ```
/// assert_eq!(scrubjay::check::iban_length(*b"NO"), Some(15));
/// assert_eq!(scrubjay::check::iban_length(*b"US"), None);
/// ```
#[must_use]
pub fn iban_length(country: [u8; 2]) -> Option<usize> {
    Some(
        4 + fields(structure(country)?)
            .map(|(count, _)| count)
            .sum::<usize>(),
    )
}

/// Whether an IBAN without separators has its country's length and structure and holds mod 97.
///
/// ISO 13616-1 and SWIFT's *IBAN Registry*; check digits run from 02 to 98. National check digits
/// inside the account part are not looked at.
///
/// ```
/// assert!(scrubjay::check::iban(b"GB29NWBK60161331926819"));
/// assert!(!scrubjay::check::iban(b"GB29NWBK60161331926818"));
/// assert!(!scrubjay::check::iban(b"GB29 NWBK 6016 1331 9268 19"));
/// ```
#[must_use]
pub fn iban(text: &[u8]) -> bool {
    let Some((&[a, b, tens, ones], mut rest)) = text.split_first_chunk() else {
        return false;
    };
    let Some(structure) = structure([a, b]) else {
        return false;
    };
    if !tens.is_ascii_digit() || !ones.is_ascii_digit() {
        return false;
    }
    if matches!([tens, ones], [b'0', b'0' | b'1'] | [b'9', b'9']) {
        return false;
    }
    for (count, kind) in fields(structure) {
        let Some((field, after)) = rest.split_at_checked(count) else {
            return false;
        };
        let fits = match kind {
            b'n' => field.iter().all(u8::is_ascii_digit),
            b'a' => field.iter().all(u8::is_ascii_alphabetic),
            _ => field.iter().all(u8::is_ascii_alphanumeric),
        };
        if !fits {
            return false;
        }
        rest = after;
    }
    rest.is_empty() && iban_mod97(text.iter().copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn specimens_of_the_registry_pass() {
        for text in [
            "AD1200012030200359100100",
            "AE070331234567890123456",
            "BE68539007547034",
            "BR1800360305000010009795493C1",
            "CH9300762011623852957",
            "DE89370400440532013000",
            "EG380019000500000000263180002",
            "FR1420041010050500013M02606",
            "MT84MALT011000012345MTLCAST001S",
            "NL91ABNA0417164300",
            "NO9386011117947",
            "SC18SSCB11010000000000001497USD",
            "TR330006100519786457841326",
            "XK051212012345678906",
            "gb29nwbk60161331926819",
        ] {
            assert!(iban(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn the_registry_is_sorted_and_plausible() {
        assert!(REGISTRY.is_sorted_by(|a, b| a.0 < b.0));
        for (country, structure) in REGISTRY {
            let length = iban_length(country).unwrap();
            assert!((15..=33).contains(&length), "{country:?}");
            let back: String = fields(structure)
                .map(|(n, k)| format!("{n}{}", k as char))
                .collect();
            assert_eq!(back, structure);
        }
    }

    #[test]
    fn odd_input_is_a_no() {
        for text in [
            &b""[..],
            b"GB",
            b"GB29",
            b"US29NWBK60161331926819",
            b"GB29NWBK6016133192681",
            b"GB29NWBK601613319268190",
            b"GBX9NWBK60161331926819",
            b"\xff\xff29",
        ] {
            assert!(!iban(text));
        }
    }
}
