//! Single values, there and back by proptest, for every action that has a way back.

use crate::{keys, scrubber, vault};
use proptest::prelude::*;
use scrubjay::{Column, Entity, Error, Keyring, Policy, Scrubber, Seed};

fn column(entity: Entity, rule: &str) -> Column {
    let name = entity.name().unwrap();
    scrubber(&format!("[entity.{name}]\n{rule}"))
        .column(entity)
        .unwrap()
}

fn back(column: &Column, value: &[u8]) -> Result<(), TestCaseError> {
    let token = column.tokenize(value).unwrap();
    prop_assert_eq!(column.detokenize(&token).unwrap(), value);
    prop_assert_eq!(column.tokenize(value).unwrap(), token);
    Ok(())
}

proptest! {
    #![proptest_config(crate::cases(200))]

    #[test]
    fn every_number_comes_back(digits in "[0-9]{6,19}", split in 0usize..6) {
        let mut value = digits;
        value.insert(split, '-');
        back(&column(Entity::CREDIT_CARD, "action = 'fpe'"), value.as_bytes())?;
        back(&column(Entity::CREDIT_CARD, "action = 'fpe'\ncheck = 'valid'\nkeep_first = 1"), value.as_bytes())?;
        back(&column(Entity::IMEI, "action = 'fpe'"), value.as_bytes())?;
    }

    #[test]
    fn every_valid_ssn_and_phone_comes_back(
        area in (1u32..900).prop_filter("never issued", |a| *a != 666),
        group in 1u32..100, serial in 1u32..10_000, code in 200u32..1000,
        exchange in (200u32..1000).prop_filter("N11", |e| e % 100 != 11), line in 0u32..10_000,
    ) {
        let ssn = column(Entity::US_SSN, "action = 'fpe'");
        back(&ssn, format!("{area:03}-{group:02}-{serial:04}").as_bytes())?;
        let phone = column(Entity::PHONE_NUMBER, "action = 'fpe'");
        back(&phone, format!("+1 ({code}) {exchange}-{line:04}").as_bytes())?;
        back(&phone, format!("+{code}{exchange}{line:04}").replacen("+1", "+2", 1).as_bytes())?;
    }

    #[test]
    fn every_mail_address_and_code_comes_back(local in "[A-Za-z0-9]{5,10}([._+-][a-z0-9]{1,9})?", code in "[A-Za-z0-9]{6,20}") {
        back(&column(Entity::EMAIL_ADDRESS, "action = 'fpe'"), format!("{local}@example.com").as_bytes())?;
        back(&column(Entity::URL, "action = 'fpe'\nformat = 'alnum'"), code.as_bytes())?;
    }

    #[test]
    fn every_address_comes_back(v4: u32, v6: u128) {
        let ip = column(Entity::IP_ADDRESS, "action = 'fpe'");
        back(&ip, std::net::Ipv4Addr::from(v4).to_string().as_bytes())?;
        back(&ip, std::net::Ipv6Addr::from(v6).to_string().as_bytes())?;
    }

    #[test]
    fn all_bytes_come_back_sealed_or_from_the_vault(value in proptest::collection::vec(any::<u8>(), 0..2000)) {
        back(&column(Entity::URL, "action = 'deterministic-encrypt'"), &value)?;
        back(&column(Entity::URL, "action = 'session-token'").with_vault(&vault()), &value)?;
        let random = column(Entity::URL, "action = 'randomized-encrypt'").with_seed(&Seed::new([3; 32]));
        let (one, other) = (random.tokenize(&value).unwrap(), random.tokenize(&value).unwrap());
        prop_assert_ne!(&one, &other);
        prop_assert_eq!(random.detokenize(&one).unwrap(), random.detokenize(&other).unwrap());
    }
}

#[test]
fn small_domains_fail_or_go_where_the_policy_says() {
    let email = |rule: &str| column(Entity::EMAIL_ADDRESS, &format!("action = 'fpe'\n{rule}"));
    let error = email("").tokenize(b"ab@example.com").unwrap_err();
    assert_eq!(error, Error::SmallDomain { size: 1296 });
    let sealed = email("on_small_domain = 'seal'");
    let token = sealed.tokenize(b"ab@example.com").unwrap();
    assert!(token.starts_with(b"EMAIL_S1"));
    assert_eq!(sealed.detokenize(&token).unwrap(), b"ab@example.com");
    let stored = email("on_small_domain = 'session-token'").with_vault(&vault());
    assert_eq!(
        stored
            .detokenize(&stored.tokenize(b"ab@example.com").unwrap())
            .unwrap(),
        b"ab@example.com"
    );
    let one_way = email("on_small_domain = 'pseudonymize'");
    assert!(
        one_way
            .tokenize(b"ab@example.com")
            .unwrap()
            .starts_with(b"EMAIL_P1")
    );
}

#[test]
fn columns_open_only_their_own() {
    let mail = column(Entity::EMAIL_ADDRESS, "action = 'deterministic-encrypt'");
    let card = column(Entity::CREDIT_CARD, "action = 'deterministic-encrypt'");
    let token = mail.tokenize(b"jane@example.com").unwrap();
    assert_eq!(card.detokenize(&token), Err(Error::UnknownToken));
    let policy = Policy::from_toml("action = 'deterministic-encrypt'").unwrap();
    let other = Scrubber::with_keys(&policy, &keys("other"))
        .unwrap()
        .column(Entity::EMAIL_ADDRESS)
        .unwrap();
    assert_eq!(other.detokenize(&token), Err(Error::AuthFailed));
    for bad in [
        &b""[..],
        b"jane@example.com",
        b"EMAIL_S101",
        &[&token[..], b"x"].concat(),
        &token[..token.len() - 1],
    ] {
        assert!(mail.detokenize(bad).is_err());
    }
    assert_eq!(
        column(Entity::URL, "action = 'mask'").detokenize(b"x"),
        Err(Error::OneWay)
    );
}

#[test]
fn rotation_opens_with_the_old_key_and_seals_with_the_new() {
    let ring = Keyring::new(1, &[1; 32]).unwrap();
    let rotated = ring.with_key(2, &[2; 32]).unwrap().with_primary(2).unwrap();
    let policy =
        Policy::from_toml("action = 'deterministic-encrypt'\n[entity.US_SSN]\naction = 'fpe'")
            .unwrap();
    let column = |ring: &Keyring, entity| {
        let keys = ring.namespace("default").unwrap();
        Scrubber::with_keys(&policy, &keys)
            .unwrap()
            .column(entity)
            .unwrap()
    };
    let (old, new) = (column(&ring, Entity::URL), column(&rotated, Entity::URL));
    let token = old.tokenize(b"https://example.com").unwrap();
    let value = new.detokenize(&token).unwrap();
    let again = new.tokenize(&value).unwrap();
    assert!(token.starts_with(b"URL_S101") && again.starts_with(b"URL_S102"));
    assert_eq!(old.detokenize(&again), Err(Error::UnknownToken));
    // Tokens of the same shape do not say which key made them.
    let (old, new) = (
        column(&ring, Entity::US_SSN),
        column(&rotated, Entity::US_SSN),
    );
    let token = old.tokenize(b"078-05-1120").unwrap();
    assert_ne!(new.tokenize(b"078-05-1120").unwrap(), token);
    assert_eq!(
        new.with_key(1).unwrap().detokenize(&token).unwrap(),
        b"078-05-1120"
    );
    assert_eq!(
        column(&rotated, Entity::US_SSN).with_key(3).unwrap_err(),
        Error::UnknownKeyId
    );
}

#[test]
fn dates_come_back_for_their_subject() {
    let dates = |subject: &[u8]| {
        column(Entity::URL, "action = 'date-shift'\ndays = 30").with_subject(subject)
    };
    let token = dates(b"p1").tokenize(b"2024-02-29").unwrap();
    assert_eq!(dates(b"p1").detokenize(&token).unwrap(), b"2024-02-29");
    assert_ne!(dates(b"p2").detokenize(&token).unwrap(), b"2024-02-29");
    assert_eq!(
        dates(b"p1").tokenize(b"2023-02-29"),
        Err(Error::InvalidForFormat)
    );
}
