//! Base64, Base64url and hexadecimal, decoded into a buffer that the caller owns.

use super::ascii::hex;

/// Decode one group of two to four characters; gives three bytes and how many of them count.
#[cfg_attr(hot, optimize(speed))]
fn group(group: &[u8], url: bool) -> Option<([u8; 3], usize)> {
    let mut word = 0_u32;
    for &byte in group {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' if !url => 62,
            b'/' if !url => 63,
            b'-' if url => 62,
            b'_' if url => 63,
            _ => return None,
        };
        word = word << 6 | u32::from(value);
    }
    let (word, unused, len) = match group.len() {
        2 => (word << 12, 0xFFFF, 1),
        3 => (word << 6, 0xFF, 2),
        4 => (word, 0, 3),
        _ => return None,
    };
    let [_, a, b, c] = word.to_be_bytes();
    (word & unused == 0).then_some(([a, b, c], len))
}

/// The decoded bytes one by one; a `None` ends text that is not canonical Base64url.
pub(super) fn base64url_bytes(text: &[u8]) -> impl Iterator<Item = Option<u8>> {
    text.chunks(4).flat_map(|chunk| {
        let (bytes, len) = match group(chunk, true) {
            Some((bytes, len)) => (bytes.map(Some), len),
            None => ([None; 3], 1),
        };
        bytes.into_iter().take(len)
    })
}

/// Decode all of the text, keeping as many bytes as the buffer holds.
fn base64<'a>(text: &[u8], url: bool, buffer: &'a mut [u8]) -> Option<&'a [u8]> {
    let body = match text {
        [body @ .., b'=', b'='] if text.len().is_multiple_of(4) => body,
        [body @ .., b'='] if text.len().is_multiple_of(4) => body,
        body => body,
    };
    let (mut len, mut places) = (0, buffer.iter_mut());
    for chunk in body.chunks(4) {
        let (bytes, count) = group(chunk, url)?;
        for (byte, place) in bytes.iter().take(count).zip(&mut places) {
            *place = *byte;
            len += 1;
        }
    }
    buffer.get(..len)
}

/// Decode Base64 into the caller's buffer and return the bytes that fitted.
///
/// RFC 4648, section 4. The whole text is checked even when the buffer is full; padding may be
/// left out, unused bits must be zero, and white space is refused.
///
/// ```
/// use scrubjay::check::decode_base64;
/// assert_eq!(decode_base64(b"Zm9vYmE=", &mut [0; 8]), Some(&b"fooba"[..]));
/// assert_eq!(decode_base64(b"Zm9vYmE=", &mut [0; 3]), Some(&b"foo"[..]));
/// assert_eq!(decode_base64(b"Zm9v YmE", &mut [0; 8]), None);
/// ```
#[must_use]
#[cfg_attr(hot, optimize(speed))]
pub fn decode_base64<'a>(text: &[u8], buffer: &'a mut [u8]) -> Option<&'a [u8]> {
    base64(text, false, buffer)
}

/// Decode Base64url into the caller's buffer and return the bytes that fitted.
///
/// RFC 4648, section 5; otherwise as [`decode_base64`].
///
/// ```
/// use scrubjay::check::decode_base64url;
/// assert_eq!(decode_base64url(b"-_8", &mut [0; 8]), Some(&[0xFB, 0xFF][..]));
/// assert_eq!(decode_base64url(b"+/8", &mut [0; 8]), None);
/// ```
#[must_use]
pub fn decode_base64url<'a>(text: &[u8], buffer: &'a mut [u8]) -> Option<&'a [u8]> {
    base64(text, true, buffer)
}

/// Decode hexadecimal into the caller's buffer and return the bytes that fitted.
///
/// RFC 4648, section 8, in either case. The whole text is checked even when the buffer is full.
///
/// ```
/// use scrubjay::check::decode_hex;
/// assert_eq!(decode_hex(b"C0fFee", &mut [0; 8]), Some(&[0xC0, 0xFF, 0xEE][..]));
/// assert_eq!(decode_hex(b"C0f", &mut [0; 8]), None);
/// ```
#[must_use]
pub fn decode_hex<'a>(text: &[u8], buffer: &'a mut [u8]) -> Option<&'a [u8]> {
    let (pairs, rest) = text.as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    let (mut len, mut places) = (0, buffer.iter_mut());
    for [high, low] in pairs {
        let byte = hex(*high)? << 4 | hex(*low)?;
        if let Some(place) = places.next() {
            *place = byte;
            len += 1;
        }
    }
    buffer.get(..len)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vectors_of_rfc_4648_hold() {
        for (text, bytes) in [
            ("", ""),
            ("Zg==", "f"),
            ("Zm8=", "fo"),
            ("Zm9vYmFy", "foobar"),
        ] {
            let mut buffer = [0; 8];
            assert_eq!(
                decode_base64(text.as_bytes(), &mut buffer),
                Some(bytes.as_bytes())
            );
        }
        assert_eq!(
            decode_hex(b"666F6F626172", &mut [0; 8]),
            Some(&b"foobar"[..])
        );
    }

    #[test]
    fn odd_input_is_none() {
        for text in [
            &b"Z"[..],
            b"Zm9vY",
            b"Zh==",
            b"Z===",
            b"====",
            b"Zg=",
            b"Z=g=",
            b"\xff\xff",
        ] {
            assert_eq!(decode_base64(text, &mut [0; 8]), None, "{text:?}");
            assert_eq!(decode_base64url(text, &mut [0; 8]), None, "{text:?}");
        }
        assert_eq!(decode_hex(b"0g", &mut [0; 8]), None);
    }
}
