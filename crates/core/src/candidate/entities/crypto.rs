//! Cryptocurrency address: Bitcoin in Base58Check and in Bech32 or Bech32m (BIP 173, BIP 350), Ethereum
//! with the checksum of EIP-55.

use super::prelude::*;
use crate::check::{Base58, Eip55};

pub(super) const SPEC: Spec = Spec {
    name: "CRYPTO",
    title: "Cryptocurrency address (Bitcoin, Ethereum)",
    source: "Bitcoin Base58Check, BIP 173, BIP 350, EIP-55",
    check: "the address's own checksum",
    triggers: &[
        Trigger::Prefix("1"),
        Trigger::Prefix("3"),
        Trigger::Prefix("bc1"),
        Trigger::Prefix("BC1"),
        Trigger::Prefix("tb1"),
        Trigger::Prefix("0x"),
    ],
    words: &["bitcoin", "btc", "ethereum", "eth", "wallet", "crypto", "address", "donate", "кошелек", "钱包"],
    find,
    examples: &[
        "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
    ],
    ..Spec::BASE
};

/// A Bech32 address has at most 90 characters.
const LONGEST: usize = 91;

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let length = site.from(site.start).iter().take(LONGEST).take_while(|b| b.is_ascii_alphanumeric()).count();
    let end = site.start + length;
    let Some(text) = site.text.get(site.start..end) else { return Seen::No };
    let joins = |b: u8| b.is_ascii_alphanumeric() || b == b'_';
    if joins(site.left(site.start)) || joins(site.byte(end)) {
        return Seen::No;
    }
    let (confidence, rule) = match (text.first(), text.len()) {
        (Some(b'0'), 42) => match check::eip55(text) {
            Eip55::Valid => (sure::CERTAIN, "EIP-55"),
            Eip55::Unchecked => (sure::LIKELY, "0x and 40 digits"),
            Eip55::Invalid => return Seen::No,
        },
        (Some(b'1' | b'3'), 25..=34) => match check::base58check(text, Base58::Bitcoin) {
            Some(address) if matches!((address.version, address.payload_len), (0 | 5, 20)) => {
                (sure::CERTAIN, "Base58Check")
            }
            _ => return Seen::No,
        },
        (Some(b'b' | b'B' | b't'), 14..=90) if check::segwit(text).is_some() => (sure::CERTAIN, "Bech32"),
        _ => return Seen::No,
    };
    Seen::Yes(Found { start: site.start, end, confidence, rule, check: Check::Digits })
}
