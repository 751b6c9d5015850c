//! A blob is a vault or refused; what opens, whatever is in it, can be used, erased and exported again.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use scrubjay::{Column, Entity, Keyring, Keys, Policy, Restorer, Scrubber, Seed, Vault};
use scrubjay_cipher::{AesGcmSiv, Kdf, Purpose};

const ROOT: [u8; 32] = [7; 32];
const HEADER: &[u8; 19] = b"scrubjay-vault 1\n\0\x01";

static KEYS: LazyLock<Keys> = LazyLock::new(|| {
    let keys = Keyring::new(1, &ROOT).and_then(|ring| ring.namespace("fuzz"));
    keys.expect("a key ring")
});

static CIPHER: LazyLock<AesGcmSiv> = LazyLock::new(|| {
    let kdf = Kdf::new(&ROOT).expect("a root key");
    let key = kdf.derive(Purpose::VaultExport, "fuzz", "", 1);
    AesGcmSiv::new(key.expect("a key").as_bytes()).expect("a key")
});

fn column(vault: &Vault) -> Column {
    let policy = Policy::from_toml("[entity.URL]\naction = 'session-token'").expect("a policy");
    let scrubber = Scrubber::new(&policy).expect("a scrubber");
    let column = scrubber.column(Entity::URL).expect("a column");
    column.with_vault(vault)
}

fn used(vault: &Vault) {
    let mut seed = 0;
    let mut export = || {
        seed += 1;
        let blob = vault.export(&KEYS, &Seed::new([seed; 32])).expect("a blob");
        Vault::import(&KEYS, &blob).expect("what was exported")
    };
    assert_eq!(export().len(), vault.len());
    let text = b"URL_1BB URL_2CC url_4294967295ZZ PERSON_1BBB _1";
    let restorer = Restorer::default().with_vault(vault);
    restorer.run(text).expect("text");
    let column = column(vault);
    for value in [&b"https://a.example"[..], b"", b"https://a.example"] {
        let before = vault.len();
        // It may be full.
        if let Ok(token) = column.tokenize(value) {
            let back = column.detokenize(&token).expect("a token turns back");
            assert_eq!(back, value);
        } else {
            assert_eq!(vault.len(), before);
        }
    }
    assert_eq!(export().len(), vault.len());
    vault.set_time(u64::MAX);
    vault.erase_value("URL", b"https://a.example");
    vault.erase();
    assert!(vault.is_empty() && export().is_empty());
}

fuzz_target!(|input: &[u8]| {
    if let Ok(vault) = Vault::import(&KEYS, input) {
        used(&vault);
    }
    // The same as the plaintext of a blob that opens: as bad as an old version or a mistake could write it.
    let mut text = input.to_vec();
    let nonce = [0; 12];
    let tag = CIPHER.seal(&nonce, HEADER, &mut text).expect("a short text");
    let blob = [&HEADER[..], &nonce, &tag, &text].concat();
    if let Ok(vault) = Vault::import(&KEYS, &blob) {
        used(&vault);
    }
});
