//! The encodings that tokens are made of: CRC-32, base 62 and base64.

use crate::rng::ALNUM;

const STANDARD: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// CRC-32 as in gzip.
pub fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, &byte| {
        (0..8).fold(sum ^ u32::from(byte), |s, _| {
            (s >> 1) ^ (0xedb8_8320 & (s & 1).wrapping_neg())
        })
    })
}

/// A number as six digits of base 62, zeros in front.
pub fn base62_six(number: u32) -> String {
    let digits = ALNUM.as_bytes();
    let mut rest = number as usize;
    let mut out = [b'0'; 6];
    for place in out.iter_mut().rev() {
        *place = digits[rest % 62];
        rest /= 62;
    }
    out.iter().copied().map(char::from).collect()
}

/// Base64 with padding.
pub fn base64(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let word =
            chunk.iter().fold(0, |w, &b| (w << 8) | usize::from(b)) << (8 * (3 - chunk.len()));
        for place in 0..4 {
            let letter = STANDARD[(word >> (18 - 6 * place)) & 63];
            out.push(if place > chunk.len() {
                '='
            } else {
                char::from(letter)
            });
        }
    }
    out
}

/// Base64url without padding, as in a JWT.
pub fn base64url(bytes: &[u8]) -> String {
    base64(bytes)
        .replace('+', "-")
        .replace('/', "_")
        .replace('=', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_published_values() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(base62_six(0), "000000");
        assert_eq!(base62_six(61), "00000z");
        assert_eq!(base64(b"foob"), "Zm9vYg==");
        assert_eq!(base64(b"fooba"), "Zm9vYmE=");
        assert_eq!(base64(b"foobar"), "Zm9vYmFy");
        assert_eq!(base64url(&[0xfb, 0xff]), "-_8");
    }
}
