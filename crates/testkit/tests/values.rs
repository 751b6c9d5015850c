//! Values are right, near misses wrong, and both follow from the seed.

use scrubjay_testkit::digits::{iban_ok, luhn_ok, only};
use scrubjay_testkit::encode::{base62_six, crc32};
use scrubjay_testkit::values::{
    self, KINDS, card, dense_text, email, iban, imei, ip, jwt, mac, pem, phone, secret, ssn,
};
use scrubjay_testkit::{Rng, split};

const ROUNDS: u64 = 2000;

fn streams() -> impl Iterator<Item = Rng> {
    (0..ROUNDS).map(Rng::new)
}

#[test]
fn numbers_have_their_check_digits() {
    for mut rng in streams() {
        let number = card::value(&mut rng);
        assert!(luhn_ok(&number), "{number}");
        assert!((14..=16).contains(&only(&number).len()), "{number}");
        let device = imei::value(&mut rng);
        assert!(luhn_ok(&device) && only(&device).len() == 15, "{device}");
        let account = iban::value(&mut rng);
        assert!(iban_ok(&account), "{account}");
    }
}

#[test]
fn near_misses_do_not() {
    for mut rng in streams() {
        let number = card::near_miss(&mut rng);
        let alone = !number.starts_with('k') && (13..=19).contains(&only(&number).len());
        let network = !number.starts_with(['0', '1', '9']);
        assert!(!(alone && network && luhn_ok(&number)), "{number}");
        let account = iban::near_miss(&mut rng);
        let formed = only(&account[2..4]).len() == 2 && (15..=34).contains(&account.len());
        assert!(
            account.starts_with("XX") || !(formed && iban_ok(&account)),
            "{account}"
        );
    }
}

#[test]
fn tokens_have_their_checksums() {
    for mut rng in streams() {
        for token in [secret::github(&mut rng), secret::npm(&mut rng)] {
            let (_, rest) = token.split_once('_').unwrap_or_default();
            let (body, sum) = rest.split_at(30);
            assert_eq!(sum, base62_six(crc32(body.as_bytes())), "{token}");
            assert_eq!(token.len(), 40);
        }
        assert_eq!(secret::aws_access_key(&mut rng).len(), 20);
        assert_eq!(secret::google(&mut rng).len(), 39);
        assert_eq!(secret::sendgrid(&mut rng).len(), 69);
        assert_eq!(secret::anthropic(&mut rng).len(), 108);
    }
}

#[test]
fn the_published_token_agrees() {
    // The example of the post in which GitHub told of its format, in parts.
    let (body, sum) = ("zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ", "0mLq17");
    assert_eq!(base62_six(crc32(body.as_bytes())), sum);
}

#[test]
fn shapes_are_right() {
    for mut rng in streams() {
        let address = email::value(&mut rng).to_lowercase();
        let end = address.rsplit('.').next().unwrap_or_default();
        assert!(
            ["com", "org", "net", "test", "invalid", "example"].contains(&end),
            "{address}"
        );
        let v4: std::net::Ipv4Addr = ip::v4(&mut rng).parse().unwrap();
        assert!(v4.octets()[0] >= 192);
        let v6 = ip::v6(&mut rng);
        assert!(v6.parse::<std::net::Ipv6Addr>().is_ok(), "{v6}");
        assert!(
            ip::near_miss_v4(&mut rng)
                .parse::<std::net::IpAddr>()
                .is_err()
        );
        assert!(
            ip::near_miss_v6(&mut rng)
                .parse::<std::net::IpAddr>()
                .is_err()
        );
        let hex = mac::value(&mut rng).replace([':', '-', '.'], "");
        assert_eq!(hex.len(), 12);
        assert_eq!(only(&ssn::value(&mut rng)).len(), 9);
        assert!((9..=14).contains(&only(&phone::value(&mut rng)).len()));
        assert_eq!(jwt::value(&mut rng).split('.').count(), 3);
    }
    assert!(pem::value(&mut Rng::new(1)).ends_with("KEY-----"));
}

#[test]
fn every_kind_is_drawn_and_follows_the_seed() {
    let mut drawn = std::collections::HashSet::new();
    for (mut one, mut two) in streams().zip(streams()) {
        drawn.insert(values::kind(&mut one.clone()).entity);
        assert_eq!(values::value(&mut one), values::value(&mut two));
        assert_eq!(values::near_miss(&mut one), values::near_miss(&mut two));
        assert_eq!(
            values::value_in_context(&mut one),
            values::value_in_context(&mut two)
        );
    }
    assert!(KINDS.iter().all(|kind| drawn.contains(kind.entity)));
}

#[test]
fn dense_text_is_of_its_length_and_follows_the_seed() {
    for bytes in [0, 1, 7, 100, 20_000] {
        let text = dense_text(&mut Rng::new(5), bytes);
        assert_eq!(text.len(), bytes);
        assert_eq!(text, dense_text(&mut Rng::new(5), bytes));
    }
    let text = dense_text(&mut Rng::new(5), 20_000);
    assert!(std::str::from_utf8(&text).is_err());
    assert!(split::assorted(&text, 1, 3).all(|(_, chunks)| chunks.concat() == text));
    // A change of these bytes changes every test that is fed with them: make it on purpose.
    assert_eq!(crc32(&text), 3_478_315_590);
}
