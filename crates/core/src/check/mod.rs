//! Pure checks: does this text satisfy the arithmetic or the register that its kind demands?
//!
//! In: bytes that a recognizer already cut out, without separators. Out: a yes, a no, or the
//! small fact that was checked (an issuer, a version). A check may know standards and public
//! registers. It must not know spans, labels, scores, streams, or any other module of ours; it
//! neither allocates nor panics, whatever the bytes.
//!
//! Digits and letters are ASCII bytes. Anything unexpected is a plain no (`false` or `None`).
//! Letters count alike in either case, except where case carries meaning (Base58, Bech32,
//! Base62, Base64, EIP-55): a recognizer that wants capitals asks its pattern for them.
#![cfg_attr(not(test), warn(clippy::indexing_slicing))]

mod ascii;
mod base58;
mod bech32;
mod bip39;
mod card;
mod country;
mod crc;
mod damm;
mod date;
mod decode;
mod eip55;
mod entropy;
mod iban;
mod iso7064;
mod jwt;
mod luhn;
mod phone;
mod placeholder;
mod tld;
mod verhoeff;
mod weighted;
mod wordlike;

#[cfg(test)]
mod oracle;

pub use base58::{Base58, Base58Check, base58check, decode_base58, decode_base58check};
pub use bech32::{Bech32, Bech32Variant, Segwit, bech32, bech32_unbounded, segwit};
pub use bip39::{bip39_phrase, bip39_word};
pub use card::{Issuer, issuer};
pub use country::is_country;
pub use crc::{base62_crc32, crc32, github_token, gitlab_token};
pub use damm::{damm, damm_digit};
pub use date::{days_in_month, is_date, is_date_1900_2099, is_leap_year, is_yymmdd};
pub use decode::{decode_base64, decode_base64url, decode_hex};
pub use eip55::{Eip55, eip55};
pub use entropy::entropy_millibits;
pub use iban::{iban, iban_length};
pub use iso7064::{
    iban_mod97, mod11_2, mod11_2_check, mod11_10, mod11_10_check, mod37_2, mod37_2_check, mod37_36,
    mod37_36_check, mod97, mod97_10, mod97_10_check,
};
pub use jwt::jwt_header_ok;
pub use luhn::{cusip, luhn, luhn_digit, luhn_expanded};
pub use phone::{PhoneKinds, PhoneRegions, phone, phone_code, phone_length, phone_somewhere};
pub use placeholder::is_placeholder;
pub use tld::{is_special_tld, is_tld};
pub use verhoeff::{verhoeff, verhoeff_digit};
pub use weighted::{weighted, weighted_mod};
pub use wordlike::is_wordlike;
pub(crate) use wordlike::{is_shuffled, turns};
