//! The header of a JSON Web Token, read without keeping it.

use super::decode::base64url_bytes;

/// Where the reader stands in the outermost object.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Expect {
    Key,
    Colon,
    Value,
    Comma,
}

/// Whether Base64url text decodes to a JSON object with a string member named `alg`.
///
/// RFC 7515, sections 3 and 4.1.1 (and RFC 7516 for encrypted tokens). Give the part before the
/// first dot. The JSON is read for its outline only: braces must pair, strings must close.
///
/// ```
/// use scrubjay::check::jwt_header_ok;
/// assert!(jwt_header_ok(b"eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9"));
/// assert!(!jwt_header_ok(b"eyJ0eXAiOiJKV1QifQ")); // {"typ":"JWT"}
/// ```
#[must_use]
pub fn jwt_header_ok(header: &[u8]) -> bool {
    outline(base64url_bytes(header)).unwrap_or(false)
}

/// Read the outline of an object; `None` when it is none, else whether it has a string `alg`.
fn outline(bytes: impl Iterator<Item = Option<u8>>) -> Option<bool> {
    let (mut depth, mut found, mut closed) = (0_usize, false, false);
    let mut expect = Expect::Key;
    // Inside a string: whether the next byte is escaped, and what of `alg` is still to come.
    let (mut string, mut escaped, mut rest) = (false, false, Some(&b"alg"[..]));
    let mut is_alg = false;
    for byte in bytes {
        let byte = byte?;
        if string {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => (escaped, rest) = (true, None),
                b'"' => {
                    string = false;
                    if depth == 1 && expect == Expect::Key {
                        is_alg = rest == Some(&[]);
                        expect = Expect::Colon;
                    }
                }
                0..0x20 => return None,
                _ => rest = rest.and_then(|rest| rest.strip_prefix(&[byte])),
            }
            continue;
        }
        if matches!(byte, b' ' | b'\t' | b'\r' | b'\n') {
            continue;
        }
        if closed || (depth == 0 && byte != b'{') {
            return None;
        }
        match byte {
            b'{' | b'[' if depth == 0 || expect == Expect::Value || depth > 1 => {
                depth += 1;
                if depth > 1 {
                    expect = Expect::Comma;
                }
            }
            b'}' | b']' => {
                depth = depth.checked_sub(1)?;
                closed = depth == 0;
                if closed && byte == b']' {
                    return None;
                }
            }
            b'"' if depth > 1 || matches!(expect, Expect::Key | Expect::Value) => {
                (string, rest) = (true, Some(&b"alg"[..]));
                if depth == 1 && expect == Expect::Value {
                    found |= is_alg;
                    expect = Expect::Comma;
                }
            }
            b':' if depth > 1 => {}
            b':' if expect == Expect::Colon => expect = Expect::Value,
            b',' if depth > 1 => {}
            b',' if expect == Expect::Comma => expect = Expect::Key,
            b'0'..=b'9' | b'a'..=b'z' | b'E' | b'+' | b'-' | b'.' => {
                if depth == 1 && !matches!(expect, Expect::Value | Expect::Comma) {
                    return None;
                }
                if depth == 1 {
                    expect = Expect::Comma;
                }
            }
            _ => return None,
        }
    }
    closed.then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<bool> {
        outline(text.bytes().map(Some))
    }

    #[test]
    fn an_outermost_string_alg_is_found() {
        for text in [
            r#"{"alg":"HS256"}"#,
            r#" { "typ" : "JWT", "alg" : "none" } "#,
            r#"{"x5c":["a]","b"],"jwk":{"k":1,"e":{"x":[]}},"alg":"ES256","b64":false}"#,
            r#"{"n":-1.5E+3,"u":null,"q":"\"}","alg":""}"#,
        ] {
            assert_eq!(read(text), Some(true), "{text}");
        }
    }

    #[test]
    fn anything_else_is_not() {
        for text in [
            r#"{}"#,
            r#"{"typ":"JWT"}"#,
            r#"{"jwk":{"alg":"x"}}"#,
            r#"{"algo":"x"}"#,
            r#"{"al":"x"}"#,
            r#"{"typ":"alg"}"#,
            r#"{"alg":1}"#,
            r#"{"\u0061lg":"x"}"#,
        ] {
            assert_eq!(read(text), Some(false), "{text}");
        }
        for text in [
            "",
            "{",
            r#"["alg":"x"]"#,
            r#"{"alg""#,
            r#"{"alg":"x"}}"#,
            r#"{"alg":"x"} x"#,
            r#"{"alg" "x"}"#,
            "{\"alg\":\"\n\"}",
            r#"{alg:"x"}"#,
            r#""alg""#,
            "null",
            "{]",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
        for text in [&b""[..], b"e", b"eyJ", b"e30=", b"\xff\xff\xff\xff"] {
            assert!(!jwt_header_ok(text));
        }
    }
}
