//! Tokens made a second time, by other crates from the formulas in the documentation.

use crate::{keys, root, scrubber};
use aes_siv::{KeyInit, siv::Aes256Siv};
use fpe::ff1::{FF1, FlexibleNumeralString};
use scrubjay::{Entity, Limits, Policy, Scrubber, Seed, Unit, Vault};
use sha2::{Digest, Sha256};

fn lp(part: &[u8]) -> Vec<u8> {
    [&(part.len() as u32).to_be_bytes()[..], part].concat()
}

fn derive(purpose: &str, entity: &str, len: usize) -> Vec<u8> {
    let parts = [
        &b"scrubjay/v1"[..],
        purpose.as_bytes(),
        b"default",
        entity.as_bytes(),
    ];
    let mut info: Vec<u8> = parts.into_iter().flat_map(lp).collect();
    info.extend_from_slice(&1u16.to_be_bytes());
    let mut key = vec![0; len];
    hkdf::Hkdf::<Sha256>::new(Some(b"scrubjay/v1/hkdf"), &root())
        .expand(&info, &mut key)
        .unwrap();
    key
}

fn hmac(key: &[u8], data: &[u8]) -> [u8; 32] {
    let mut block = [0u8; 64];
    block[..key.len()].copy_from_slice(key);
    let pad = |with: u8| block.map(|byte| byte ^ with);
    let inner = Sha256::digest([&pad(0x36)[..], data].concat());
    Sha256::digest([&pad(0x5C)[..], &inner].concat()).into()
}

fn base32(bytes: &[u8]) -> String {
    let bits: String = bytes.iter().map(|byte| format!("{byte:08b}")).collect();
    let alphabet: Vec<char> = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars().collect();
    let group = |group: &[u8]| {
        let text = format!("{:0<5}", std::str::from_utf8(group).unwrap());
        alphabet[usize::from_str_radix(&text, 2).unwrap()]
    };
    bits.as_bytes().chunks(5).map(group).collect()
}

fn tokenize(entity: Entity, rule: &str, value: &str) -> String {
    let name = entity.name().unwrap();
    let column = scrubber(&format!("[entity.{name}]\n{rule}"))
        .column(entity)
        .unwrap();
    String::from_utf8(column.tokenize(value.as_bytes()).unwrap()).unwrap()
}

fn tweak(format: &str, kept: &[u8]) -> Vec<u8> {
    let parts = [&b"scrubjay/fpe/v1"[..], format.as_bytes(), kept, b""];
    Sha256::digest(parts.into_iter().flat_map(lp).collect::<Vec<u8>>()).to_vec()
}

fn ff1(entity: &str, radix: u32, tweak: &[u8], numerals: &[u16]) -> Vec<u16> {
    let ff1 = FF1::<aes::Aes256>::new(&derive("fpe", entity, 32), radix).unwrap();
    ff1.encrypt(tweak, &FlexibleNumeralString::from(numerals.to_vec()))
        .unwrap()
        .into()
}

#[test]
fn a_card() {
    let body: Vec<u16> = "411111111111111"
        .bytes()
        .map(|b| u16::from(b - b'0'))
        .collect();
    let body = ff1("CREDIT_CARD", 10, &tweak("pan", b""), &body);
    let sum: u16 = body
        .iter()
        .rev()
        .enumerate()
        .map(|(i, d)| {
            if i % 2 == 1 {
                *d
            } else {
                (2 * d) / 10 + (2 * d) % 10
            }
        })
        .sum();
    let check = ((10 - sum % 10) + 5) % 10;
    let digits: String = body.iter().chain([&check]).map(u16::to_string).collect();
    assert_eq!(
        tokenize(Entity::CREDIT_CARD, "action = 'fpe'", "4111111111111111"),
        digits
    );
}

#[test]
fn a_mail_address() {
    let local: Vec<u16> = "janedoe"
        .chars()
        .map(|c| c.to_digit(36).unwrap() as u16)
        .collect();
    let out = ff1(
        "EMAIL_ADDRESS",
        36,
        &tweak("email", b"aaaa.aaa@example.com"),
        &local,
    );
    let mut text: String = out
        .iter()
        .map(|n| char::from_digit(u32::from(*n), 36).unwrap())
        .collect();
    text.insert(4, '.');
    assert_eq!(
        tokenize(
            Entity::EMAIL_ADDRESS,
            "action = 'fpe'",
            "jane.doe@example.com"
        ),
        text + "@example.com"
    );
}

#[test]
fn a_social_security_number() {
    // 078-05-1120: area 78 is the 77th, group 5 the fourth, serial 1120 the 1119th, counted from 0.
    let mut rank = (77 * 99 + 4) * 9999 + 1119u64;
    loop {
        let numerals: Vec<u16> = format!("{rank:09}")
            .bytes()
            .map(|b| u16::from(b - b'0'))
            .collect();
        let out = ff1("US_SSN", 10, &tweak("ssn", b""), &numerals);
        rank = out.iter().fold(0, |n, d| n * 10 + u64::from(*d));
        if rank < 888_931_098 {
            break;
        }
    }
    let (area, group, serial) = (rank / 9999 / 99 + 1, rank / 9999 % 99 + 1, rank % 9999 + 1);
    let area = if area >= 666 { area + 1 } else { area };
    assert_eq!(
        tokenize(Entity::US_SSN, "action = 'fpe'", "078-05-1120"),
        format!("{area:03}-{group:02}-{serial:04}")
    );
}

#[test]
fn a_sealed_address() {
    let plain = [&[0, 1][..], b"jane.doe@example.com"].concat();
    let len = 16 + plain.len();
    let ten = |n: usize| base32(&[(n >> 2) as u8, (n << 6) as u8])[..2].to_string();
    let header = format!("S1{}{}", ten(1), ten(len));
    let mut siv = Aes256Siv::new_from_slice(&derive("seal-det", "", 64)).unwrap();
    let sealed = siv
        .encrypt([&b"scrubjay/seal/v1"[..], header.as_bytes()], &plain)
        .unwrap();
    let expected = format!("EMAIL_{header}{}", base32(&sealed));
    assert_eq!(
        tokenize(
            Entity::EMAIL_ADDRESS,
            "action = 'deterministic-encrypt'",
            "jane.doe@example.com"
        ),
        expected
    );
}

#[test]
fn a_pseudonym() {
    let mac = hmac(
        &derive("pseudonym", "EMAIL_ADDRESS", 32),
        b"Jane.Doe@example.com",
    );
    let expected = format!("EMAIL_P1{}", base32(&mac[..10]));
    assert_eq!(
        tokenize(
            Entity::EMAIL_ADDRESS,
            "action = 'pseudonymize'",
            "Jane.Doe@EXAMPLE.com"
        ),
        expected
    );
}

#[test]
fn a_placeholder() {
    let mut key = [0; 32];
    hkdf::Hkdf::<Sha256>::new(Some(b"scrubjay/vault/v1"), &[5; 32])
        .expand(b"check", &mut key)
        .unwrap();
    let mac = hmac(&key, &1u32.to_be_bytes());
    let head = u64::from_be_bytes(mac[..8].try_into().unwrap());
    let letters: Vec<char> = "BCDFGHJKLMNPQRSTVWXZ".chars().collect();
    let expected = format!(
        "EMAIL_1{}{}",
        letters[(head % 20) as usize],
        letters[(head / 20 % 20) as usize]
    );
    let vault = Vault::new(&Seed::new([5; 32]), Limits::default()).unwrap();
    let policy = Policy::from_toml("action = 'session-token'").unwrap();
    let session = Scrubber::with_keys(&policy, &keys("default"))
        .unwrap()
        .session(Unit::Byte);
    assert_eq!(
        session
            .with_vault(&vault)
            .run(b"jane@example.com")
            .unwrap()
            .bytes,
        expected.as_bytes()
    );
}

#[test]
fn a_shifted_date() {
    let mac = hmac(&derive("date", "URL", 32), &lp(b""));
    let low = u128::from_be_bytes(mac[16..].try_into().unwrap());
    let place = (low % 360) as i64;
    let days = if place < 180 {
        place - 180
    } else {
        place - 179
    };
    // 2024-06-15 is day 167 of a leap year, so no shift leaves 2023 to 2024.
    let (year, mut day) = if 167 + days >= 1 {
        (2024, 167 + days)
    } else {
        (2023, 167 + days + 365)
    };
    let lengths = [
        31,
        if year == 2024 { 29 } else { 28 },
        31,
        30,
        31,
        30,
        31,
        31,
        30,
        31,
        30,
        31,
    ];
    let mut month = 1;
    for length in lengths {
        if day <= length {
            break;
        }
        day -= length;
        month += 1;
    }
    assert_eq!(
        tokenize(Entity::URL, "action = 'date-shift'", "2024-06-15"),
        format!("{year}-{month:02}-{day:02}")
    );
}
