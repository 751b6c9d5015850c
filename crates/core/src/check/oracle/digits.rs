//! Digit schemes: what a single mistake does to them.

use crate::check::*;
use proptest::prelude::*;

proptest! {
    #[test]
    fn one_changed_digit_breaks_every_digit_scheme(
        payload in "[0-9]{1,24}", place in any::<prop::sample::Index>(), step in 1_u8..10,
    ) {
        type Scheme = (fn(&[u8]) -> Option<u8>, fn(&[u8]) -> bool);
        let schemes: [Scheme; 5] = [
            (luhn_digit, luhn), (verhoeff_digit, verhoeff), (damm_digit, damm),
            (mod11_10_check, mod11_10), (mod37_36_check, mod37_36),
        ];
        for (check, holds) in schemes {
            let mut text = payload.clone().into_bytes();
            text.push(check(&text).unwrap());
            prop_assert!(holds(&text));
            let byte = &mut text[place.index(payload.len())];
            *byte = b'0' + (*byte - b'0' + step) % 10;
            prop_assert!(!holds(&text));
        }
    }

    #[test]
    fn one_changed_character_breaks_every_pure_scheme(
        payload in "[0-9]{1,24}", place in any::<prop::sample::Index>(), step in 1_u8..10,
    ) {
        let mut plain = payload.clone().into_bytes();
        let index = place.index(payload.len());
        let mut texts = [mod11_2_check(&plain), mod37_2_check(&plain)].map(|check| {
            [plain.as_slice(), &[check.unwrap()]].concat()
        });
        prop_assert!(mod11_2(&texts[0]) && mod37_2(&texts[1]));
        for text in &mut texts {
            text[index] = b'0' + (text[index] - b'0' + step) % 10;
        }
        prop_assert!(!mod11_2(&texts[0]) && !mod37_2(&texts[1]));

        plain.extend(mod97_10_check(plain.iter().copied()).unwrap());
        prop_assert!(mod97_10(plain.iter().copied()));
        plain[index] = b'0' + (plain[index] - b'0' + step) % 10;
        prop_assert!(!mod97_10(plain.iter().copied()));
    }

    #[test]
    fn swapped_neighbours_break_verhoeff_and_damm(payload in "[0-9]{2,24}", at in 0_usize..23) {
        let at = at % (payload.len() - 1);
        prop_assume!(payload.as_bytes()[at] != payload.as_bytes()[at + 1]);
        type Scheme = (fn(&[u8]) -> Option<u8>, fn(&[u8]) -> bool);
        let schemes: [Scheme; 2] = [(verhoeff_digit, verhoeff), (damm_digit, damm)];
        for (check, holds) in schemes {
            let mut text = payload.clone().into_bytes();
            text.push(check(&text).unwrap());
            text.swap(at, at + 1);
            prop_assert!(!holds(&text));
        }
    }

    #[test]
    fn crc32_agrees_with_crc32fast(bytes in any::<Vec<u8>>()) {
        prop_assert_eq!(crc32(&bytes), crc32fast::hash(&bytes));
    }

    #[test]
    fn a_token_with_its_checksum_passes(random in "[0-9A-Za-z]{1,40}") {
        let token = [random.as_bytes(), &base62_crc32(random.as_bytes())].concat();
        prop_assert!(github_token(&token));
    }
}
