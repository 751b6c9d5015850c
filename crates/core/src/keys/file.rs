//! The key file, a text:
//!
//! ```text
//! # comments, and empty lines, anywhere
//! scrubjay-keyring 1
//! key 1 0707...07
//! key 2 primary made 1795268400 0808...08
//! wrapped 3 a1b2...
//! check 1a2b3c4d
//! ```
//!
//! The first line that is no comment is the format's name and version. Then one line a key, numbers
//! rising, one of them `primary`: `key` with 64 hexadecimal digits, or `wrapped` with what a
//! [`KeyWrap`] made of it; `made` may say when, in seconds since 1970 (UTC), for people. The last is the first 32 bits of SHA-256 over all lines before it, comments
//! left out, words parted by single blanks, each line with `\n` at its end; it finds slips of the hand,
//! not attackers.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write;

use sha2::{Digest, Sha256};
use zeroize::{Zeroize, Zeroizing};

use super::ring::Root;
use super::{KeyWrap, Keyring, MAX_KEY_ID};
use crate::error::Error;
use crate::sorted::Sorted;

const HEADER: &str = "scrubjay-keyring 1";
const MAX_WRAPPED: usize = 4096;
const FORM: &str = "a key is: key NUMBER [primary] [made SECONDS] HEX";

/// The text of a key file, wiped when dropped.
///
/// ```
/// let text = scrubjay::Keyring::new(5, &[7; 32])?.to_text();
/// assert!(text.as_str().starts_with("scrubjay-keyring 1\nkey 5 primary 0707"));
/// assert_eq!(format!("{text:?}"), "KeyText { .. }");
/// # Ok::<(), scrubjay::Error>(())
/// ```
pub struct KeyText {
    text: Zeroizing<String>,
}

impl KeyText {
    /// The text, keys and all: write it where only its owner can read it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl core::fmt::Debug for KeyText {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("KeyText").finish_non_exhaustive()
    }
}

impl Keyring {
    /// Reads a key file.
    ///
    /// # Errors
    /// [`Error::KeyFile`] with the line and what is wrong with it, never what stands there.
    ///
    /// ```
    /// use scrubjay::Keyring;
    /// let text = Keyring::new(5, &[7; 32])?.to_text();
    /// assert_eq!(Keyring::from_text(text.as_str())?.primary(), 5);
    /// let error = Keyring::from_text("scrubjay-keyring 2").unwrap_err();
    /// assert_eq!(error.to_string(), "key file, line 1: this is not a key file of version 1");
    /// # Ok::<(), scrubjay::Error>(())
    /// ```
    #[inline(never)]
    pub fn from_text(text: &str) -> Result<Self, Error> {
        read(text, None)
    }

    /// Reads a key file whose keys are wrapped, wholly or in part.
    ///
    /// # Errors
    /// As [`Keyring::from_text`], and what `wrap` fails with.
    pub fn from_text_wrapped(text: &str, wrap: &dyn KeyWrap) -> Result<Self, Error> {
        read(text, Some(wrap))
    }

    /// Writes a key file with the keys in it.
    #[must_use]
    #[inline(never)]
    pub fn to_text(&self) -> KeyText {
        // Room for all, so that no copy is left behind by growing.
        let room = 64 + self.ids().count() * 128;
        let mut text = Zeroizing::new(String::with_capacity(room));
        text.push_str(HEADER);
        text.push('\n');
        for (id, root) in self.roots() {
            self.line(&mut text, "key", id, root.bytes());
        }
        finish(text)
    }

    /// Writes a key file in which `wrap` has encrypted every key.
    ///
    /// # Errors
    /// What `wrap` fails with; [`Error::TooLong`] if it makes more than 4096 bytes of a key.
    pub fn to_text_wrapped(&self, wrap: &dyn KeyWrap) -> Result<KeyText, Error> {
        let mut text = Zeroizing::new(format!("{HEADER}\n"));
        for (id, root) in self.roots() {
            let wrapped = wrap.wrap(id, root.bytes())?;
            if wrapped.len() > MAX_WRAPPED {
                return Err(Error::TooLong);
            }
            self.line(&mut text, "wrapped", id, &wrapped);
        }
        Ok(finish(text))
    }

    fn line(&self, text: &mut String, word: &str, id: u16, bytes: &[u8]) {
        let primary = if id == self.primary() { "primary " } else { "" };
        // Writing to a string does not fail.
        let _ = write!(text, "{word} {id} {primary}");
        if let Some(made) = self.made(id) {
            let _ = write!(text, "made {made} ");
        }
        for byte in bytes {
            let _ = write!(text, "{byte:02x}");
        }
        text.push('\n');
    }
}

fn finish(mut text: Zeroizing<String>) -> KeyText {
    let check = check(text.lines());
    text.push_str(&check);
    KeyText { text }
}

/// The last line, for the lines before it.
fn check<'t>(lines: impl Iterator<Item = &'t str>) -> String {
    let mut hash = Sha256::new();
    for line in lines {
        for (place, word) in line.split_whitespace().enumerate() {
            hash.update(if place > 0 { " " } else { "" });
            hash.update(word);
        }
        hash.update("\n");
    }
    let digest = hash.finalize();
    let mut line = String::from("check ");
    for byte in digest.iter().take(4) {
        let _ = write!(line, "{byte:02x}");
    }
    line.push('\n');
    line
}

fn read(text: &str, wrap: Option<&dyn KeyWrap>) -> Result<Keyring, Error> {
    let refuse = |line, message| Err(Error::KeyFile { line, message });
    let mut lines = (1..)
        .zip(text.lines())
        .filter(|(_, line)| !line.trim().is_empty() && !line.trim_start().starts_with('#'));
    match lines.next() {
        Some((_, line)) if line.split_whitespace().eq(HEADER.split(' ')) => {}
        Some((line, _)) => return refuse(line, "this is not a key file of version 1"),
        None => return refuse(0, "there is nothing in it"),
    }
    let (mut roots, mut times) = (Sorted::default(), Sorted::default());
    let (mut primary, mut checked) = (None, false);
    let mut last = None;
    let mut before = alloc::vec![HEADER];
    for (number, line) in lines {
        if checked {
            return refuse(number, "nothing may follow the check line");
        }
        let words: Vec<&str> = line.split_whitespace().collect();
        let (kind, id, rest) = match words.as_slice() {
            ["check", _] => {
                if !check(before.iter().copied()).split_whitespace().eq(words) {
                    return refuse(number, "the check does not fit the lines above it");
                }
                checked = true;
                continue;
            }
            [kind, id, rest @ ..] => (*kind, *id, rest),
            _ => return refuse(number, FORM),
        };
        let (is_primary, rest) = match rest {
            ["primary", rest @ ..] => (true, rest),
            rest => (false, rest),
        };
        let (made, hex) = match rest {
            ["made", made, hex] => match made.parse::<u64>() {
                Ok(made) => (Some(made), *hex),
                Err(_) => return refuse(number, "a time is in seconds since 1970"),
            },
            [hex] => (None, *hex),
            _ => return refuse(number, FORM),
        };
        before.push(line);
        let id = match id.parse::<u16>() {
            Ok(id) if id <= MAX_KEY_ID => id,
            _ => return refuse(number, "the number of a key is 0 to 1023"),
        };
        if last.is_some_and(|last| last >= id) {
            return refuse(number, "the numbers of keys must rise");
        }
        last = Some(id);
        let Some(bytes) = unhex(hex) else {
            return refuse(number, "the key is not in hexadecimal digits");
        };
        let root = match (kind, wrap) {
            ("key", _) if bytes.len() == 32 => Root::new(&bytes)?,
            ("key", _) => return refuse(number, "a root key has 64 hexadecimal digits"),
            ("wrapped", Some(wrap)) => {
                let mut root = Root::new(&[0; 32])?;
                wrap.unwrap(id, &bytes, root.bytes_mut())?;
                root
            }
            ("wrapped", None) => {
                return refuse(number, "the key is wrapped; a key service is needed");
            }
            _ => return refuse(number, "a line begins with key, wrapped or check"),
        };
        if root.is_zero() {
            return refuse(number, "the key is all zeros");
        }
        roots.insert(id, root);
        if let Some(made) = made {
            times.insert(id, made);
        }
        if is_primary && primary.replace(id).is_some() {
            return refuse(number, "there is a primary key already");
        }
    }
    match (primary, checked) {
        (_, false) => refuse(0, "the check line is missing"),
        (None, true) => refuse(0, "no key is the primary one"),
        (Some(primary), true) => Ok(Keyring::build(primary, roots, times)),
    }
}

fn unhex(hex: &str) -> Option<Zeroizing<Vec<u8>>> {
    if !hex.len().is_multiple_of(2) || hex.len() > 2 * MAX_WRAPPED {
        return None;
    }
    let mut bytes = Zeroizing::new(Vec::with_capacity(hex.len() / 2));
    for pair in hex.as_bytes().chunks_exact(2) {
        let mut byte = 0;
        for digit in pair {
            let digit = char::from(*digit).to_digit(16)?;
            byte = byte * 16 + digit as u8;
        }
        bytes.push(byte);
        byte.zeroize();
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text() -> String {
        let ring = Keyring::new(1, &[0x11; 32]).unwrap();
        let ring = ring.with_key(1023, &[0x22; 32]).unwrap();
        let ring = ring.with_time(1023, 1_795_268_400).unwrap();
        ring.with_primary(1023).unwrap().to_text().as_str().into()
    }

    #[test]
    fn a_key_that_no_one_filled_is_none() {
        let lines = text().replace(&"11".repeat(32), &"00".repeat(32));
        let message = "the key is all zeros";
        assert_eq!(
            Keyring::from_text(&lines).unwrap_err(),
            Error::KeyFile { line: 2, message }
        );
        // A service that says yes and gives nothing.
        struct Idle;
        impl KeyWrap for Idle {
            fn wrap(&self, _: u16, _: &[u8; 32]) -> Result<Vec<u8>, Error> {
                Ok(alloc::vec![1])
            }
            fn unwrap(&self, _: u16, _: &[u8], _: &mut [u8; 32]) -> Result<(), Error> {
                Ok(())
            }
        }
        let wrapped = Keyring::new(1, &[7; 32])
            .unwrap()
            .to_text_wrapped(&Idle)
            .unwrap();
        assert!(Keyring::from_text_wrapped(wrapped.as_str(), &Idle).is_err());
        let ring = Keyring::new(1, &[7; 32]).unwrap();
        assert_eq!(ring.with_key(2, &[0; 32]).unwrap_err(), Error::KeyZero);
    }

    #[test]
    fn a_file_is_read_as_written_with_comments_and_blanks() {
        let ring = Keyring::from_text(&text()).unwrap();
        assert_eq!(ring.primary(), 1023);
        assert_eq!((ring.made(1), ring.made(1023)), (None, Some(1_795_268_400)));
        assert_eq!(ring.to_text().as_str(), text());
        let decorated = text().replace("key 1 ", "\n# made on a Monday\n  key  1\t");
        let ring = Keyring::from_text(&format!("# mine\r\n{decorated}\n#end")).unwrap();
        assert_eq!(ring.to_text().as_str(), text());
    }

    #[test]
    fn every_slip_of_the_hand_is_found() {
        let text = text();
        for (at, digit) in text
            .char_indices()
            .filter(|(_, c)| c.is_ascii_alphanumeric())
        {
            let mut slip = text.clone();
            let other = if digit == '7' { "8" } else { "7" };
            slip.replace_range(at..=at, other);
            let error = Keyring::from_text(&slip).unwrap_err();
            assert!(matches!(error, Error::KeyFile { .. }), "{at}");
        }
    }

    #[test]
    fn refusals_name_the_line_and_nothing_of_it() {
        let key = "ab".repeat(32);
        for (lines, line, said) in [
            (format!("key 1 {key}ab"), 2, "64 hexadecimal"),
            (format!("key 1 {}", &key[1..]), 2, "not in hexadecimal"),
            (format!("key 1024 {key}"), 2, "0 to 1023"),
            (format!("key 2 {key}\nkey 2 {key}"), 3, "rise"),
            (
                format!("key 1 primary {key}\nkey 2 primary {key}"),
                3,
                "already",
            ),
            (format!("wrapped 1 {key}"), 2, "key service"),
            (format!("kee 1 {key}"), 2, "begins with"),
            (format!("key 1 made {key} {key}"), 2, "seconds since"),
            (format!("key 1 maid 1 {key}"), 2, "a key is"),
            ("key 1".into(), 2, "a key is"),
            (format!("key 1 {key}"), 0, "check line is missing"),
            ("check 00000000".into(), 2, "does not fit"),
        ] {
            let error = Keyring::from_text(&format!("{HEADER}\n{lines}")).unwrap_err();
            let shown = format!("{error} {error:?}");
            assert!(shown.contains(said) && !shown.contains("abab"), "{shown}");
            assert!(
                matches!(error, Error::KeyFile { line: l, .. } if l == line),
                "{shown}"
            );
        }
        assert!(Keyring::from_text("").is_err());
    }
}
