//! JSON as policies and reports are written (RFC 8259).

use alloc::string::String;
use core::fmt::Write as _;

/// Writes one text, on one line or with an entry a line.
pub(crate) struct Writer {
    text: String,
    lines: bool,
    depth: usize,
    /// Whether nothing stands yet in what was opened last.
    empty: bool,
}

impl Writer {
    pub(crate) const fn new(lines: bool) -> Self {
        Self {
            text: String::new(),
            lines,
            depth: 0,
            empty: true,
        }
    }

    pub(crate) fn finish(self) -> String {
        self.text
    }

    /// Opens an object or a list by its bracket.
    pub(crate) fn open(&mut self, bracket: char) {
        self.text.push(bracket);
        (self.depth, self.empty) = (self.depth + 1, true);
    }

    pub(crate) fn close(&mut self, bracket: char) {
        self.depth = self.depth.saturating_sub(1);
        if !self.empty {
            self.line();
        }
        self.text.push(bracket);
        self.empty = false;
    }

    /// Goes on to the next entry of a list.
    pub(crate) fn next(&mut self) {
        if !self.empty {
            self.text.push(',');
        }
        self.line();
        self.empty = false;
    }

    /// Goes on to the next entry of an object.
    pub(crate) fn key(&mut self, key: &str) {
        self.next();
        self.string(key);
        self.text.push_str(if self.lines { ": " } else { ":" });
    }

    pub(crate) fn number(&mut self, number: u64) {
        let _ = write!(self.text, "{number}");
    }

    pub(crate) fn string(&mut self, text: &str) {
        self.text.push('"');
        for c in text.chars() {
            let short = match c {
                '"' | '\\' => c,
                '\n' => 'n',
                '\r' => 'r',
                '\t' => 't',
                '\u{8}' => 'b',
                '\u{C}' => 'f',
                '\0'..='\u{1F}' => {
                    let _ = write!(self.text, "\\u{:04x}", u32::from(c));
                    continue;
                }
                _ => {
                    self.text.push(c);
                    continue;
                }
            };
            self.text.push('\\');
            self.text.push(short);
        }
        self.text.push('"');
    }

    fn line(&mut self) {
        if self.lines {
            self.text.push('\n');
            for _ in 0..self.depth {
                self.text.push_str("  ");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;

    fn write(value: &Value, to: &mut Writer) {
        match value {
            Value::Array(list) => {
                to.open('[');
                for value in list {
                    to.next();
                    write(value, to);
                }
                to.close(']');
            }
            Value::Object(table) => {
                to.open('{');
                for (key, value) in table {
                    to.key(key);
                    write(value, to);
                }
                to.close('}');
            }
            Value::Number(number) => to.number(number.as_u64().unwrap()),
            other => to.string(other.as_str().unwrap()),
        }
    }

    fn values() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            any::<u64>().prop_map(Value::from),
            any::<String>().prop_map(Value::from),
            "[\\x00-\\x7F]{0,8}".prop_map(Value::from),
        ];
        leaf.prop_recursive(3, 20, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::btree_map(any::<String>(), inner, 0..4)
                    .prop_map(|table| Value::Object(table.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn it_writes_what_serde_writes(value in values()) {
            for lines in [false, true] {
                let mut writer = Writer::new(lines);
                write(&value, &mut writer);
                let wanted = if lines { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) };
                prop_assert_eq!(writer.finish(), wanted.unwrap());
            }
        }
    }
}
