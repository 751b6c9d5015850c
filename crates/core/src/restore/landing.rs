use alloc::borrow::Cow;
use alloc::vec::Vec;

use zeroize::Zeroizing;

/// Where restored values land, and so how they must be written there.
///
/// Tokens themselves need no escaping in any of these places. A value that is not UTF-8 goes into JSON and
/// HTML with U+FFFD in the place of each bad sequence.
///
/// ```
/// use scrubjay::{Entity, Keyring, Landing, Policy, Restorer, Scrubber};
/// let keys = Keyring::new(1, &[7; 32])?.namespace("default")?;
/// let policy = Policy::from_toml("[entity.URL]\naction = 'deterministic-encrypt'")?;
/// let token = Scrubber::with_keys(&policy, &keys)?.column(Entity::URL)?.tokenize(b"a\"b")?;
/// let json = [b"{\"url\":\"", &token[..], b"\"}"].concat();
/// let restorer = Restorer::default().with_keys(&keys).with_landing(Landing::Json { levels: 1 });
/// assert_eq!(restorer.run(&json)?.bytes, br#"{"url":"a\"b"}"#);
/// # Ok::<(), scrubjay::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub enum Landing {
    /// Plain text: byte for byte.
    #[default]
    Plain,
    /// Inside a JSON string; `levels` deep, 2 for JSON inside a string of JSON, such as the arguments of a
    /// tool call. At most 8.
    Json {
        /// How many strings deep; 0 counts as 1.
        levels: u8,
    },
    /// Text of an HTML or XML element.
    HtmlText,
    /// The value of an HTML or XML attribute, in quotes.
    HtmlAttribute,
    /// A CSV cell (RFC 4180) between quotes.
    CsvQuoted,
    /// A CSV cell without quotes, of which the token is all: it gets quotes if the value needs them. What
    /// a spreadsheet takes for a formula stays one.
    CsvCell,
}

impl Landing {
    /// Appends a value as it must be written there.
    pub(super) fn write(self, value: &[u8], out: &mut Vec<u8>) {
        match self {
            Self::Plain => out.extend_from_slice(value),
            Self::Json { levels } => {
                let mut text = Zeroizing::new(lossy(value).into_owned().into_bytes());
                for _ in 0..levels.clamp(1, 8) {
                    let mut escaped = Zeroizing::new(Vec::with_capacity(text.len() + 16));
                    json(&text, &mut escaped);
                    text = escaped;
                }
                out.extend_from_slice(&text);
            }
            Self::HtmlText => html(&lossy(value), false, out),
            Self::HtmlAttribute => html(&lossy(value), true, out),
            Self::CsvQuoted => quoted(value, out),
            Self::CsvCell => {
                let special =
                    |byte: &u8| matches!(byte, b',' | b';' | b'"' | b'\r' | b'\n' | b'\t');
                let blank = |byte: Option<&u8>| byte == Some(&b' ');
                if value.iter().any(special) || blank(value.first()) || blank(value.last()) {
                    out.push(b'"');
                    quoted(value, out);
                    out.push(b'"');
                } else {
                    out.extend_from_slice(value);
                }
            }
        }
    }
}

fn lossy(value: &[u8]) -> Cow<'_, str> {
    alloc::string::String::from_utf8_lossy(value)
}

/// The characters that RFC 8259 asks to escape, and no others.
fn json(text: &[u8], out: &mut Vec<u8>) {
    for byte in text {
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            0..0x20 => {
                let hex = |digit: u8| {
                    if digit < 10 {
                        b'0' + digit
                    } else {
                        b'a' + digit - 10
                    }
                };
                out.extend_from_slice(b"\\u00");
                out.extend([hex(byte >> 4), hex(byte & 15)]);
            }
            byte => out.push(*byte),
        }
    }
}

fn html(text: &str, attribute: bool, out: &mut Vec<u8>) {
    for byte in text.bytes() {
        out.extend_from_slice(match byte {
            b'&' => b"&amp;",
            b'<' => b"&lt;",
            b'>' => b"&gt;",
            b'"' if attribute => b"&quot;",
            b'\'' if attribute => b"&#39;",
            byte => {
                out.push(byte);
                continue;
            }
        });
    }
}

fn quoted(value: &[u8], out: &mut Vec<u8>) {
    for byte in value {
        out.push(*byte);
        if *byte == b'"' {
            out.push(b'"');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    fn land(landing: Landing, value: &str) -> String {
        let mut out = Vec::new();
        landing.write(value.as_bytes(), &mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn every_place_reads_back_what_was_written() {
        let value = "O\"Neil \\ <b>&'\u{1}\n\té";
        for levels in 1..=4u8 {
            let mut text = land(Landing::Json { levels }, value);
            for _ in 0..levels {
                text = serde_json::from_str(&alloc::format!("\"{text}\"")).unwrap();
            }
            assert_eq!(text, value);
        }
        assert_eq!(land(Landing::HtmlText, "a<b>&\"'"), "a&lt;b&gt;&amp;\"'");
        assert_eq!(land(Landing::HtmlAttribute, "a<\"'"), "a&lt;&quot;&#39;");
        assert_eq!(land(Landing::CsvQuoted, "a\"b,c"), "a\"\"b,c");
        assert_eq!(land(Landing::CsvCell, "a\"b,c"), "\"a\"\"b,c\"");
        assert_eq!(land(Landing::CsvCell, "plain"), "plain");
        let mut out = Vec::new();
        Landing::Json { levels: 1 }.write(b"a\xFFb", &mut out);
        assert_eq!(out, "a\u{FFFD}b".as_bytes());
    }
}
