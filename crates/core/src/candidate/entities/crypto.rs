//! Cryptocurrency address: Base58Check with the version byte of the chain (Bitcoin, Litecoin, Dogecoin,
//! Dash, Zcash, Tron, XRP Ledger), Bech32 and Bech32m (BIP 173 and 350, Cardano's CIP-19), Monero with its
//! Keccak checksum, Ethereum with that of EIP-55. Solana's addresses have no checksum and need a word, and so does
//! what has only the form of an address.
//!
//! Sources: the chains' `chainparams` and address documents; SLIP-0173 for the Bech32 prefixes; XRPL
//! "Base58 Encodings"; Monero "Standard Address", CryptoNote Standard 7.

use sha3::{Digest, Keccak256};

use super::prelude::*;
use crate::check::{Base58, Eip55};

pub(super) const SPEC: Spec = Spec {
    name: "CRYPTO",
    title: "Cryptocurrency address",
    source: "Bitcoin Base58Check, BIP 173, BIP 350, EIP-55, SLIP-0173 and the chains' own documents",
    check: "the address's own checksum, or a word near; for Solana 32 bytes",
    triggers: TRIGGERS,
    words: &[
        "bitcoin", "btc", "ethereum", "eth", "litecoin", "ltc", "dogecoin", "doge", "monero", "xmr", "ripple", "xrp",
        "tron", "trx", "solana", "sol", "cardano", "ada", "wallet", "crypto wallet", "crypto address", "cryptocurrency", "address", "donat", "кошелек", "钱包",
    ],
    find,
    examples: &[
        "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
    ],
    ..Spec::BASE
};

/// Any Base58 character may begin an address of Solana; all others begin with one of these too.
#[rustfmt::skip]
const TRIGGERS: &[Trigger] = &[
    Trigger::Prefix("0x"),
    Trigger::Prefix("1"), Trigger::Prefix("2"), Trigger::Prefix("3"), Trigger::Prefix("4"), Trigger::Prefix("5"),
    Trigger::Prefix("6"), Trigger::Prefix("7"), Trigger::Prefix("8"), Trigger::Prefix("9"), Trigger::Prefix("A"),
    Trigger::Prefix("B"), Trigger::Prefix("C"), Trigger::Prefix("D"), Trigger::Prefix("E"), Trigger::Prefix("F"),
    Trigger::Prefix("G"), Trigger::Prefix("H"), Trigger::Prefix("J"), Trigger::Prefix("K"), Trigger::Prefix("L"),
    Trigger::Prefix("M"), Trigger::Prefix("N"), Trigger::Prefix("P"), Trigger::Prefix("Q"), Trigger::Prefix("R"),
    Trigger::Prefix("S"), Trigger::Prefix("T"), Trigger::Prefix("U"), Trigger::Prefix("V"), Trigger::Prefix("W"),
    Trigger::Prefix("X"), Trigger::Prefix("Y"), Trigger::Prefix("Z"), Trigger::Prefix("a"), Trigger::Prefix("b"),
    Trigger::Prefix("c"), Trigger::Prefix("d"), Trigger::Prefix("e"), Trigger::Prefix("f"), Trigger::Prefix("g"),
    Trigger::Prefix("h"), Trigger::Prefix("i"), Trigger::Prefix("j"), Trigger::Prefix("k"), Trigger::Prefix("l"),
    Trigger::Prefix("m"), Trigger::Prefix("n"), Trigger::Prefix("o"), Trigger::Prefix("p"), Trigger::Prefix("q"),
    Trigger::Prefix("r"), Trigger::Prefix("s"), Trigger::Prefix("t"), Trigger::Prefix("u"), Trigger::Prefix("v"),
    Trigger::Prefix("w"), Trigger::Prefix("x"), Trigger::Prefix("y"), Trigger::Prefix("z"),
];

/// Cardano's addresses are the longest.
const LONGEST: usize = 121;

#[cfg_attr(hot, optimize(speed))]
fn find(site: &Site<'_>, _: &Spec) -> Seen {
    // Most long runs are hashes and UUIDs in groups: an address has 25 places at least, but for Bech32.
    let bech32 = matches!(site.byte(site.start), b'b' | b'B' | b't' | b'l' | b'L');
    if !bech32 && ![24, 18, 13, 8].iter().all(|at| site.byte(site.start + at).is_ascii_alphanumeric()) {
        return Seen::No;
    }
    let hex = |b: &u8| matches!(b, b'0'..=b'9' | b'a'..=b'f');
    if site.text.get(site.start..site.start + 16).is_some_and(|head| head.iter().all(hex)) {
        return Seen::No;
    }
    let length = site.from(site.start).iter().take(LONGEST).take_while(|b| b.is_ascii_alphanumeric()).count();
    let end = site.start + length;
    let Some(text) = site.text.get(site.start..end) else { return Seen::No };
    let joins = |b: u8| b.is_ascii_alphanumeric() || b == b'_';
    if joins(site.left(site.start)) || joins(site.byte(end)) {
        return Seen::No;
    }
    let known = checked(text).map(|(confidence, rule)| (confidence, rule, Check::Digits));
    let like = || shaped(text).map(|rule| (sure::BARE, rule, Check::Structure));
    let Some((confidence, rule, check)) = known.or_else(like) else { return Seen::No };
    Seen::Yes(Found { start: site.start, end, confidence, rule, check })
}

/// What its checksum says of an address.
fn checked(text: &[u8]) -> Option<(u8, &'static str)> {
    let version = |order| check::base58check(text, order).map(|found| (found.version, found.payload_len));
    let rule = match (text.first(), text.len()) {
        (Some(b'0'), 42) => match check::eip55(text) {
            Eip55::Valid => "EIP-55",
            Eip55::Unchecked => return Some((sure::LIKELY, "0x and 40 digits")),
            Eip55::Invalid => return None,
        },
        (Some(b'1' | b'3'), 25..=34) if matches!(version(Base58::Bitcoin), Some((0 | 5, 20))) => "Base58Check",
        (Some(b'A' | b'D' | b'L' | b'M' | b'T' | b'X' | b'7' | b'9' | b't'), 33..=35) => match version(Base58::Bitcoin)? {
            (0x30 | 0x32, 20) => "Litecoin",
            (0x16 | 0x1E, 20) => "Dogecoin",
            (0x10 | 0x4C, 20) => "Dash",
            (0x41, 20) => "Tron",
            (0x1C, 21) => "Zcash",
            _ => return None,
        },
        (Some(b'r'), 25..=35) if version(Base58::Ripple) == Some((0, 20)) => "XRP Ledger",
        (Some(b'4' | b'8'), 95 | 106) if monero(text) => "Monero",
        (Some(b'b' | b'B' | b't' | b'l' | b'L'), 14..=90) if check::segwit(text).is_some() => "Bech32",
        (Some(b'a'), 50..=120) if text.starts_with(b"addr1") && check::bech32_unbounded(text).is_some() => "Cardano",
        _ => return None,
    };
    Some((sure::CERTAIN, rule))
}

/// What has the form of an address: with a word near, one that was mistyped or made up counts too.
fn shaped(text: &[u8]) -> Option<&'static str> {
    let base58 = || mixed(text) && text.iter().all(|b| !matches!(b, b'0' | b'O' | b'I' | b'l'));
    let bech32 = || text.get(4..).is_some_and(|data| data.iter().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()));
    match (text.first()?, text.len()) {
        (b'0', 42) if text.get(2..)?.iter().all(u8::is_ascii_hexdigit) => Some("0x and 40 digits"),
        (b'1' | b'3' | b'L' | b'M', 26..=34) if base58() => Some("Base58"),
        (b'b', 26..=62) if text.starts_with(b"bc1") && bech32() => Some("bc1"),
        (b'l', 26..=63) if text.starts_with(b"ltc1") && bech32() => Some("ltc1"),
        (_, 43 | 44) if solana(text) => Some("Solana"),
        _ => None,
    }
}

/// Monero writes each 8 bytes as 11 characters; the last 4 bytes are the beginning of the Keccak-256 of
/// the others. A payment number may follow the two keys (106 characters, 77 bytes).
fn monero(text: &[u8]) -> bool {
    let mut bytes = [0; 80];
    let mut length = 0;
    for block in text.chunks(11) {
        let size: usize = match block.len() {
            11 => 8,
            7 => 5,
            _ => return false,
        };
        let mut buffer = [0; 16];
        let Some(decoded) = check::decode_base58(block, Base58::Bitcoin, &mut buffer) else { return false };
        // Base58 keeps zeros in front as such; a block has a fixed size.
        let zeros = decoded.iter().take_while(|b| **b == 0).count();
        let number = decoded.get(zeros..).unwrap_or(&[]);
        let Some(slot) = size.checked_sub(number.len()).and_then(|pad| bytes.get_mut(length + pad..length + size))
        else {
            return false;
        };
        slot.copy_from_slice(number);
        length += size;
    }
    let Some((body, sum)) = bytes.get(..length).and_then(<[u8]>::split_last_chunk::<4>) else { return false };
    // Main network: standard, integrated, subaddress.
    matches!(body.first(), Some(18 | 19 | 42)) && Keccak256::digest(body).starts_with(sum)
}

/// Thirty-two bytes in Base58.
fn solana(text: &[u8]) -> bool {
    let mut buffer = [0; 40];
    mixed(text)
        && check::decode_base58(text, Base58::Bitcoin, &mut buffer).is_some_and(|bytes| bytes.len() == 32)
}

/// Whether there are small letters, capitals and digits, more mingled than in names.
fn mixed(text: &[u8]) -> bool {
    let kinds = [u8::is_ascii_lowercase, u8::is_ascii_uppercase, u8::is_ascii_digit];
    3 * check::turns(text) > text.len() && kinds.iter().all(|is| text.iter().any(is))
}
