//! Answers pinned for ever: a change here makes existing tokens unreadable.
//!
//! Keys, tweak and pseudonym were computed with Python's `hmac` and `hashlib` from
//! the formulas in the documentation, the FF1 token with the crate `fpe`.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use scrubjay_cipher::{Error, Ff1, Kdf, PseudonymKey, Purpose, format_tweak};
use std::fmt::Write;
use std::num::NonZeroU64;

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").unwrap();
        text
    })
}

fn root() -> [u8; 32] {
    std::array::from_fn(|i| i as u8)
}

#[test]
fn derived_keys() {
    let kdf = Kdf::new(&root()).unwrap();
    for (purpose, expected) in [
        (
            Purpose::Fpe,
            "7b25f328fe0f8419771c3d2e6f18fc66d06a6746fa523d938a97b695cbf4cb25",
        ),
        (
            Purpose::SealDeterministic,
            "084cf72ba615f6578419e0c5eb2cd4e63ac9f48dbd96d19dfc3c6981473535bd\
             c1f41f6f5872db6f2f7bcf7574e31170e09ca5b81ad6b284f818913c808dfe3a",
        ),
        (
            Purpose::SealRandomized,
            "5bf447f773fd49895e28ead23ee90758991e6c2313b91bffd0b8825eedaffa14",
        ),
        (
            Purpose::Pseudonym,
            "bf0ba95aa09ad93430f5396a1ac6f58c54c190b5e5494082935c3a6d464b2299",
        ),
        (
            Purpose::Date,
            "69ae0002a63be2c05b473e8cf3a02249cc35275e073d424bd4747cf6bfb37b9b",
        ),
        (
            Purpose::VaultCheck,
            "eb965e071c704acdfea9a26573aed662b0d82bde7131e10f1765246100d74100",
        ),
        (
            Purpose::VaultExport,
            "dd0c94d6efbc0e1dcf05f581878f24ab54d85c51040c6ec06937cfaf9bbb12e0",
        ),
    ] {
        let key = kdf.derive(purpose, "default", "email", 513).unwrap();
        assert_eq!(hex(key.as_bytes()), expected, "{purpose:?}");
        assert_eq!(key.as_bytes().len(), purpose.key_len());
    }
}

#[test]
fn labels_are_injective_and_bounded() {
    let kdf = Kdf::new(&root()).unwrap();
    let key = |namespace: &str, entity: &str, id| {
        kdf.derive(Purpose::Fpe, namespace, entity, id)
            .map(|key| hex(key.as_bytes()))
    };
    let base = key("ab", "c", 1).unwrap();
    for other in [key("a", "bc", 1), key("abc", "", 1), key("ab", "c", 2)] {
        assert_ne!(other.unwrap(), base);
    }
    assert_eq!(key("ab", "c", 1).unwrap(), base);
    assert!(key(&"n".repeat(255), &"t".repeat(255), 1023).is_ok());
    assert_eq!(key(&"n".repeat(256), "", 0), Err(Error::NamespaceTooLong));
    assert_eq!(key("", &"t".repeat(256), 0), Err(Error::TypeTooLong));
    assert_eq!(key("", "", 1024), Err(Error::KeyId));
}

#[test]
fn tweak() {
    assert_eq!(
        hex(&format_tweak("pan-6-4", b"411111|1111", b"ctx").unwrap()),
        "09741ba3ab54b009b963b7d31c112c330ae5b0ec2db6c8d705ec735fa2cb5412"
    );
}

#[test]
fn pseudonym_and_index() {
    let key = PseudonymKey::new(&root()).unwrap();
    let mail = b"a@example.com";
    assert_eq!(hex(&key.pseudonym(mail)), "b31e9b3b1eeeeed94542");
    let index = |count| key.index(mail, NonZeroU64::new(count).unwrap());
    assert_eq!(index(1), 0);
    assert_eq!(index(1000), 603);
    assert_eq!(index(u64::MAX), 17_457_834_429_227_335_078);
}

#[test]
fn index_covers_its_range_evenly() {
    let key = PseudonymKey::new(&root()).unwrap();
    let mut counts = [0u32; 10];
    for n in 0..20_000u32 {
        let index = key.index(&n.to_be_bytes(), NonZeroU64::new(10).unwrap());
        counts[usize::try_from(index).unwrap()] += 1;
    }
    // Expected 2,000 each with a deviation of 42: seven of them are never seen.
    assert!(
        counts.iter().all(|n| (1_700..2_300).contains(n)),
        "{counts:?}"
    );
}

#[test]
fn ff1_token() {
    let tweak = format_tweak("pan", b"", b"").unwrap();
    let mut digits: Vec<u16> = (0..16).map(|i| i % 10).collect();
    let ours = Ff1::new(&root(), 10).unwrap();
    let expected = fpe::ff1::FF1::<aes::Aes256>::new(&root(), 10)
        .unwrap()
        .encrypt(
            &tweak,
            &fpe::ff1::FlexibleNumeralString::from(digits.clone()),
        )
        .map(Vec::<u16>::from)
        .unwrap();
    ours.encrypt(&tweak, &mut digits).unwrap();
    assert_eq!(digits, expected);
    let text: String = digits.iter().map(|d| d.to_string()).collect();
    assert_eq!(text, "2333290659774194");
}
