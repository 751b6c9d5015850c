//! Keys in formats of their own, and what protocols carry.

use super::super::{assigned, checked, formed, forms, labelled, secret};

super::rows! {
    1346 checked(secret("SECRET_AGE_KEY", "age identity", "C2SP, age-encryption.org/v1: X25519 recipient stanza", "AGE-SECRET-KEY-1[A-Z0-9]{58}"), forms::age_key);
    1347 checked(secret("SECRET_NOSTR_KEY", "Nostr private key", "NIP-19, bech32-encoded entities", "nsec1[a-z0-9]{58}"), forms::nostr_key);
    1348 checked(secret("SECRET_STELLAR_SEED", "Stellar secret seed", "SEP-23, Strkeys", "S[A-Z2-7]{55}"), forms::strkey);
    1349 checked(secret("SECRET_NATS_SEED", "NATS NKey seed", "NATS documentation, NKeys", "S[UAONX][A-Z2-7]{56}"), forms::nkey);
    1350 checked(secret("SECRET_EXTENDED_PRIVATE_KEY", "Extended private key of a wallet", "BIP-32, Serialization format", "xprv[1-9A-HJ-NP-Za-km-z]{107}"), forms::base58_checked);
    1351 checked(secret("SECRET_ENCODED_PRIVATE_KEY", "Private key in armor, in base64 once more", "RFC 7468, RFC 4648; kubeconfig client-key-data", "LS0tLS1CRUdJTi[A-Za-z0-9/+]{60,12000}[=]{0,2}"), forms::encoded_private_key);
    1352 formed(secret("SECRET_PUTTY_KEY", "PuTTY private key", "PuTTY manual, appendix C: PPK file format", "PuTTY-User-Key-File-[23]: "), forms::PUTTY);
    1353 formed(secret("SECRET_MINISIGN_KEY", "minisign secret key", "minisign documentation, Secret key format", "RWRTY0Iy[A-Za-z0-9/+]{200,220}[=]{0,2}"), forms::BASE64);
    1354 labelled("SECRET_WIREGUARD_KEY", "WireGuard private or preshared key", "WireGuard, wg(8)", &["wireguard", "interface", "peer", "wg"], "[A-Za-z0-9/+]{42}[AEIMQUYcgkosw048]=");
    1355 labelled("SECRET_ETHEREUM_PRIVATE_KEY", "Ethereum private key", "Ethereum Yellow Paper, appendix F", &["ethereum", "eth", "wallet", "metamask", "deployer", "hardhat"], "0x[0-9a-f]{64}");
    1356 labelled("SECRET_RAILS_MASTER_KEY", "Rails master key", "Rails Guides, Custom credentials", &["rails", "master key"], "[0-9a-f]{32}");
    1357 assigned("SECRET_LARAVEL_APP_KEY", "Laravel application key", "Laravel documentation, Encryption", "base64:[A-Za-z0-9/+]{43}=");
    1358 formed(checked(assigned("SECRET_BASIC_AUTH", "Basic authentication credentials", "RFC 7617", "[A-Za-z0-9/+_-]{12,1000}[=]{0,2}"), forms::basic), forms::BASIC);
}
