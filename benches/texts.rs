//! The texts: four ordinary kinds, sparse and dense, and those made to cost as much as they can.

use scrubjay_testkit::corpus::{self, Density, Kind, Text};

/// The seed of all texts.
const SEED: u64 = 20;

/// An ordinary text.
pub struct Ordinary {
    /// What it is like.
    pub kind: Kind,
    /// How many values it holds.
    pub density: Density,
    /// The text and the places of its values.
    pub text: Text,
}

impl Ordinary {
    /// A name such as `logs dense`.
    pub fn name(&self) -> String {
        format!("{} {}", self.kind.name(), self.density.name())
    }
}

/// All kinds, first sparse, then dense, of so many bytes each.
pub fn ordinary(bytes: usize) -> Vec<Ordinary> {
    let mut texts = Vec::new();
    for density in Density::ALL {
        for kind in Kind::ALL {
            let text = corpus::planted(kind, density, SEED, bytes);
            texts.push(Ordinary {
                kind,
                density,
                text,
            });
        }
    }
    texts
}

/// Texts that ask something of some trigger at every byte, by name, of so many bytes each.
pub fn adversarial(bytes: usize) -> Vec<(&'static str, Vec<u8>)> {
    let repeated = PIECES.iter().map(|(name, piece)| {
        let text: Vec<u8> = piece.bytes().cycle().take(bytes).collect();
        (*name, text)
    });
    let mut texts: Vec<_> = repeated.collect();
    texts.push(("escaped percent", nested(bytes)));
    texts
}

const PIECES: &[(&str, &str)] = &[
    ("one digit", "7"),
    ("digits", "4111111111111111"),
    ("digit blank", "1 "),
    ("digit dash", "1-"),
    ("digits dash", "123-45-6789-"),
    ("digit dot", "1."),
    ("plus digit", "+1"),
    ("plus digits", "+49 30 "),
    ("at", "@"),
    ("letter at", "a@"),
    ("letter dot", "a."),
    ("letters at dot", "aa@aa."),
    ("colons", ":"),
    ("hex colon", "ab:"),
    ("hex colons", "1::"),
    ("hex", "deadbeef0123456789abcdef"),
    ("letters", "ABCDEFGHIJKLMNOPQRSTUVWX"),
    ("eyJ", "eyJ"),
    ("eyJ dot", "eyJhbGciOiJIUzI1NiJ9."),
    ("eyJ blank", "eyJhbGciOiJIUzI1NiJ9 "),
    ("akia", "AKIAAKIAAKIAAKIAAKIA "),
    ("base58", "1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf "),
    ("0x", "0x00000000000000 "),
    ("pem begin", "-----BEGIN PRIVATE KEY-----\n"),
    ("dashes", "-----"),
    ("dashes blank", "----- "),
    ("http", "http://"),
    ("http letter", "http://a "),
    ("url brackets", "http://a/)))))))))))))))))) "),
    ("closing", ")"),
    ("brackets digits", "(212) 555-"),
    ("iban", "DE89 3704 "),
    ("lead", "DE89"),
    ("quoted at", "\"a b\"@"),
    ("high bytes at", "é@é."),
];

/// `%25252525…`, with an `@` and a digit every now and then.
fn nested(bytes: usize) -> Vec<u8> {
    let mut text = Vec::with_capacity(bytes + 64);
    while text.len() < bytes {
        text.push(b'%');
        text.extend_from_slice("25".repeat(12).as_bytes());
        text.extend_from_slice(b"40");
    }
    text.truncate(bytes);
    text
}
