//! JSON to values (RFC 8259).

use alloc::string::String;
use alloc::vec::Vec;

use super::node::{At, Node, Refusal, Value, refuse};

/// Policies are four deep.
const DEEPEST: usize = 16;

pub(super) fn read(text: &str) -> Result<Node, Refusal> {
    let mut reader = Reader { text, at: 0 };
    let node = reader.value(0)?;
    reader.blank();
    match reader.byte() {
        None => Ok(node),
        Some(_) => refuse(reader.at, "expected the end of the text"),
    }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl Reader<'_> {
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn blank(&mut self) {
        while matches!(self.byte(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// The next byte behind blanks, if it is this one.
    fn take(&mut self, byte: u8) -> bool {
        self.blank();
        let there = self.byte() == Some(byte);
        self.at += usize::from(there);
        there
    }

    fn value(&mut self, depth: usize) -> Result<Node, Refusal> {
        self.blank();
        let at = self.at;
        if depth > DEEPEST {
            return refuse(at, "nested too deep");
        }
        let it = match self.byte() {
            Some(b'{') => self.table(depth)?,
            Some(b'[') => self.list(depth)?,
            Some(b'"') => Value::Text(self.string()?),
            _ => self.word()?,
        };
        Ok(At { at, it })
    }

    fn table(&mut self, depth: usize) -> Result<Value, Refusal> {
        let mut entries = Vec::new();
        self.at += 1;
        if self.take(b'}') {
            return Ok(Value::Table(entries));
        }
        loop {
            self.blank();
            let at = self.at;
            if self.byte() != Some(b'"') {
                return refuse(at, "expected a key in double quotes");
            }
            let it = self.string()?;
            if !self.take(b':') {
                return refuse(self.at, "expected `:` behind a key");
            }
            entries.push((At { at, it }, self.value(depth + 1)?));
            if self.take(b'}') {
                return Ok(Value::Table(entries));
            }
            if !self.take(b',') {
                return refuse(self.at, "expected `,` or `}`");
            }
        }
    }

    fn list(&mut self, depth: usize) -> Result<Value, Refusal> {
        let mut entries = Vec::new();
        self.at += 1;
        if self.take(b']') {
            return Ok(Value::List(entries));
        }
        loop {
            entries.push(self.value(depth + 1)?);
            if self.take(b']') {
                return Ok(Value::List(entries));
            }
            if !self.take(b',') {
                return refuse(self.at, "expected `,` or `]`");
            }
        }
    }

    /// A number, or one of the three names.
    fn word(&mut self) -> Result<Value, Refusal> {
        let rest = self.text.get(self.at..).unwrap_or("");
        let inside = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.');
        let length = rest.bytes().take_while(|b| inside(*b)).count();
        let word = rest.get(..length).unwrap_or("");
        let value = match word {
            "null" => Value::Null,
            "true" | "false" => Value::Other,
            _ if is_number(word.as_bytes()) => word.parse().map_or(Value::Other, Value::Whole),
            _ => return refuse(self.at, "expected a value"),
        };
        self.at += length;
        Ok(value)
    }

    fn string(&mut self) -> Result<String, Refusal> {
        let mut string = String::new();
        self.at += 1;
        loop {
            let rest = self.text.get(self.at..).unwrap_or("");
            let Some(c) = rest.chars().next() else {
                return refuse(self.at, "a string has no end");
            };
            match c {
                '"' => {
                    self.at += 1;
                    return Ok(string);
                }
                '\0'..='\u{1F}' => return refuse(self.at, "a control character in a string"),
                '\\' => string.push(self.escape()?),
                _ => {
                    self.at += c.len_utf8();
                    string.push(c);
                }
            }
        }
    }

    /// What a backslash and the letters behind it stand for.
    fn escape(&mut self) -> Result<char, Refusal> {
        let at = self.at;
        let kind = self.text.as_bytes().get(at + 1);
        self.at += 2;
        let c = match kind {
            Some(b'"') => Some('"'),
            Some(b'\\') => Some('\\'),
            Some(b'/') => Some('/'),
            Some(b'b') => Some('\u{8}'),
            Some(b'f') => Some('\u{C}'),
            Some(b'n') => Some('\n'),
            Some(b'r') => Some('\r'),
            Some(b't') => Some('\t'),
            Some(b'u') => self.units(),
            _ => None,
        };
        match c {
            Some(c) => Ok(c),
            None => refuse(at, "invalid escape in a string"),
        }
    }

    /// One or two units of UTF-16, the first behind `\u`.
    fn units(&mut self) -> Option<char> {
        let first = self.unit()?;
        if !(0xD800..0xDC00).contains(&first) {
            return char::from_u32(first);
        }
        if !self.text.get(self.at..)?.starts_with("\\u") {
            return None;
        }
        self.at += 2;
        let second = self
            .unit()?
            .checked_sub(0xDC00)
            .filter(|low| *low < 0x400)?;
        char::from_u32(0x1_0000 + ((first - 0xD800) << 10) + second)
    }

    fn unit(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 4)?;
        self.at += 4;
        let hex = digits.bytes().all(|b| b.is_ascii_hexdigit());
        u32::from_str_radix(digits, 16).ok().filter(|_| hex)
    }
}

/// Whether this is a number of JSON.
fn is_number(word: &[u8]) -> bool {
    let digits = |text: &[u8]| text.iter().take_while(|b| b.is_ascii_digit()).count();
    let skip = |text: &'_ [u8], count: usize| -> usize { digits(text.get(count..).unwrap_or(&[])) };
    let mut at = usize::from(word.first() == Some(&b'-'));
    let whole = skip(word, at);
    if whole == 0 || (whole > 1 && word.get(at) == Some(&b'0')) {
        return false;
    }
    at += whole;
    if word.get(at) == Some(&b'.') {
        let count = skip(word, at + 1);
        if count == 0 {
            return false;
        }
        at += 1 + count;
    }
    if matches!(word.get(at), Some(b'e' | b'E')) {
        at += 1 + usize::from(matches!(word.get(at + 1), Some(b'+' | b'-')));
        let count = skip(word, at);
        if count == 0 {
            return false;
        }
        at += count;
    }
    at == word.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn same(node: &Node, wanted: &serde_json::Value) -> bool {
        use serde_json::Value as Wanted;
        match (&node.it, wanted) {
            (Value::Null, Wanted::Null) | (Value::Other, Wanted::Bool(_)) => true,
            (Value::Text(text), Wanted::String(wanted)) => text == wanted,
            (Value::Whole(number), wanted) => wanted.as_u64() == Some(*number),
            (Value::Other, wanted) => wanted.is_number() && wanted.as_u64().is_none(),
            (Value::List(list), Wanted::Array(wanted)) => {
                list.len() == wanted.len() && list.iter().zip(wanted).all(|(a, b)| same(a, b))
            }
            (Value::Table(table), Wanted::Object(wanted)) => table.iter().all(|(key, value)| {
                wanted
                    .get(&key.it)
                    .is_some_and(|w| same(value, w) || twice(table, &key.it))
            }),
            _ => false,
        }
    }

    /// Which of two `serde_json` keeps does not matter: policies may not hold a key twice.
    fn twice(table: &[(At<String>, Node)], key: &str) -> bool {
        table.iter().filter(|(other, _)| other.it == key).count() > 1
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(3000))]
        #[test]
        fn it_reads_what_serde_reads(
            parts in prop::collection::vec(prop_oneof![
                prop::sample::select(&["{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\"b\":", "\\", "\\u00e9", "\\ud83d\\ude00",
                    "\\ud83d", "null", "true", "0", "01", "-1", "1.5", "1e3", "2E-", "18446744073709551616", " ", "\n", "[]", "{}", "\t", "é"][..])
                    .prop_map(String::from),
                "\\PC{0,3}",
            ], 0..7)
        ) {
            let inner = parts.concat();
            for text in [inner.clone(), alloc::format!("[{inner}]"), alloc::format!("{{\"k\":{inner}}}"), alloc::format!("\"{inner}\"")] {
                let wanted = serde_json::from_str::<serde_json::Value>(&text);
                match (read(&text), wanted) {
                    (Ok(node), Ok(wanted)) => prop_assert!(same(&node, &wanted), "{}", text),
                    (Err(_), Err(_)) => {}
                    (read, wanted) => prop_assert!(
                        // Too large for a double is an error there, and no number of a policy here.
                        wanted.is_err_and(|e| e.to_string().starts_with("number out of range")) && read.is_ok(), "{}", text),
                }
            }
        }
    }

    #[test]
    fn depth_is_bounded() {
        assert!(read(&"[".repeat(1 << 20)).is_err());
        let deep = alloc::format!("{}{}", "[".repeat(17), "]".repeat(17));
        assert!(read(&deep).is_ok() && read(&alloc::format!("[{deep}]")).is_err());
    }
}
