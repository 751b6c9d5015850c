//! Addresses of Bitcoin and Ethereum: specimens that the standards and the manuals print.

use crate::Rng;
use crate::rng::HEX;

const BITCOIN: &[&str] = &[
    "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
    "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
    "16UwLL9Risc3QfPqBUvKofHmBQ7wMtjvM",
    "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
    "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
    "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
    "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
];

/// The examples of EIP-55, whose capitals are a checksum.
const ETHEREUM: &[&str] = &[
    "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
    "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
    "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
    "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
    "0x27b1fdb04752bbc536007a920d24acb045561c26",
];

/// A Bitcoin address.
pub fn bitcoin(rng: &mut Rng) -> String {
    rng.pick(BITCOIN).to_owned()
}

/// An Ethereum address.
pub fn ethereum(rng: &mut Rng) -> String {
    rng.pick(ETHEREUM).to_owned()
}

/// A specimen with two characters exchanged, cut short or within a longer token.
pub fn near_miss_bitcoin(rng: &mut Rng) -> String {
    let address = rng.pick(BITCOIN);
    let (head, tail) = address.split_at(rng.between(8, 20) as usize);
    match rng.below(3) {
        0 => head.to_owned(),
        1 => format!("x{address}{}", rng.string(HEX, 8)),
        _ => format!(
            "{head}{}{}",
            if tail.starts_with('2') { '3' } else { '2' },
            &tail[1..]
        ),
    }
}

/// A specimen with the capitals exchanged, cut short, or a hash of more digits.
pub fn near_miss_ethereum(rng: &mut Rng) -> String {
    // The last specimen is all in small letters and so has no checksum to spoil.
    let address = rng.pick(&ETHEREUM[..4]);
    match rng.below(3) {
        0 => address[..30].to_owned(),
        1 => format!("0x{}", rng.string(HEX, 64)),
        _ => address
            .char_indices()
            .map(|(at, c)| if at < 2 { c } else { swap(c) })
            .collect(),
    }
}

fn swap(c: char) -> char {
    if c.is_ascii_uppercase() {
        c.to_ascii_lowercase()
    } else {
        c.to_ascii_uppercase()
    }
}
