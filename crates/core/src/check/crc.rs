//! CRC-32 and the token checksums built on it.

/// The CRC-32 of the bytes (the one of Ethernet, gzip and PNG).
///
/// ISO/IEC/IEEE 8802-3 clause 3.2.9; parameters as catalogued under `CRC-32/ISO-HDLC`.
///
/// ```
/// assert_eq!(scrubjay::check::crc32(b"123456789"), 0xCBF4_3926);
/// ```
#[must_use]
pub fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |state, &byte| {
        let low = usize::from(state.to_le_bytes()[0] ^ byte);
        (state >> 8) ^ TABLE.get(low).copied().unwrap_or(0)
    })
}

/// The remainder of each byte.
static TABLE: [u32; 256] = table();

#[allow(clippy::indexing_slicing)] // runs at compile time only
const fn table() -> [u32; 256] {
    let mut table = [0; 256];
    let mut index = 0;
    while index < 256 {
        let mut value = index as u32;
        let mut bit = 0;
        while bit < 8 {
            value = if value & 1 == 1 {
                (value >> 1) ^ 0xEDB8_8320
            } else {
                value >> 1
            };
            bit += 1;
        }
        table[index] = value;
        index += 1;
    }
    table
}

/// Write a number with the first `base` symbols of `0-9A-Za-z`, padded with zeros to `N`.
fn encode<const N: usize>(mut number: u32, base: u32, lower: bool) -> [u8; N] {
    let mut text = [b'0'; N];
    for place in text.iter_mut().rev() {
        let value = (number % base) as u8; // base is at most 62
        number /= base;
        *place = match value {
            0..=9 => b'0' + value,
            10..=35 if lower => b'a' + (value - 10),
            10..=35 => b'A' + (value - 10),
            _ => b'a' + (value - 36),
        };
    }
    text
}

/// The CRC-32 of the bytes as six Base62 characters (`0-9A-Za-z`), padded with zeros.
///
/// GitHub, *Behind GitHub's new authentication token formats* (2021-04-05).
///
/// ```
/// assert_eq!(&scrubjay::check::base62_crc32(b"zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ"), b"0mLq17");
/// ```
#[must_use]
pub fn base62_crc32(bytes: &[u8]) -> [u8; 6] {
    encode(crc32(bytes), 62, false)
}

/// Whether a token's part after its prefix ends in the six-character checksum of what precedes it.
///
/// GitHub, as [`base62_crc32`] (`ghp_`, `gho_`, `ghu_`, `ghs_`, `ghr_`), and npm (`npm_`),
/// *npm has a new access token format* (2021-09-23). Give the part after the underscore.
///
/// ```
/// assert!(scrubjay::check::github_token(b"zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17"));
/// assert!(!scrubjay::check::github_token(b"zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq18"));
/// ```
#[must_use]
pub fn github_token(body: &[u8]) -> bool {
    body.iter().all(u8::is_ascii_alphanumeric)
        && body
            .split_last_chunk()
            .is_some_and(|(random, check)| !random.is_empty() && *check == base62_crc32(random))
}

/// Whether a whole routable GitLab token, prefix included, ends in its seven-character checksum.
///
/// GitLab handbook, *Cells: Routable Tokens*: CRC-32 of all that precedes it, in lower-case
/// Base36 padded with zeros. Only tokens with a dot are routable; older ones carry no checksum.
///
/// ```
/// assert!(scrubjay::check::gitlab_token(b"glpat-bzox79Of-KE9FD2LjoXXF4CvyxA.0r03gxo7s"));
/// assert!(!scrubjay::check::gitlab_token(b"glpat-bzox79Of-KE9FD2LjoXXF4CvyxA.0r03gxo7t"));
/// ```
#[must_use]
pub fn gitlab_token(token: &[u8]) -> bool {
    token.split_last_chunk::<7>().is_some_and(|(rest, check)| {
        rest.contains(&b'.') && *check == encode::<7>(crc32(rest), 36, true)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_specimens_pass() {
        assert_eq!(crc32(b""), 0);
        assert_eq!(
            crc32(b"The quick brown fox jumps over the lazy dog"),
            0x414F_A339
        );
        assert_eq!(encode::<6>(u32::MAX, 62, false), *b"4gfFC3");
        assert!(github_token(b"qkJaB6MffYVzZXWqmcoF49yrUxP3wf0LsakP"));
    }

    #[test]
    fn odd_input_is_a_no() {
        for text in [&b""[..], b"000000", b"0", b"\xff000000"] {
            assert!(!github_token(text) && !gitlab_token(text));
        }
    }
}
