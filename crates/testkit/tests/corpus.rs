//! The synthetic texts: their length, their density, and that they follow the seed.

use scrubjay_testkit::corpus::{self, Density, Kind};
use scrubjay_testkit::digits::luhn_ok;
use scrubjay_testkit::encode::crc32;

#[test]
fn texts_are_of_their_length_and_follow_the_seed() {
    for kind in Kind::ALL {
        for density in Density::ALL {
            for bytes in [0, 1, 100, 9_999] {
                let text = corpus::generate(kind, density, 7, bytes);
                assert_eq!(text.len(), bytes);
                assert!(std::str::from_utf8(&text).is_ok());
                assert_eq!(text, corpus::generate(kind, density, 7, bytes));
            }
            let other = corpus::generate(kind, density, 8, 9_999);
            assert_ne!(other, corpus::generate(kind, density, 7, 9_999));
        }
    }
}

#[test]
fn values_are_as_dense_as_promised() {
    for kind in Kind::ALL {
        for density in Density::ALL {
            let text = corpus::planted(kind, density, 11, 1_000_000);
            let every = text.bytes.len() / text.planted.len();
            let (low, high) = match density {
                Density::Sparse => (9_000, 11_000),
                Density::Dense => (100, 150),
            };
            assert!(
                (low..=high).contains(&every),
                "{kind:?} {density:?}: one in {every}"
            );
        }
    }
}

#[test]
fn values_stand_where_it_says() {
    for kind in Kind::ALL {
        let text = corpus::planted(kind, Density::Dense, 5, 300_000);
        let mut seen = std::collections::HashSet::new();
        let mut last = 0;
        for value in &text.planted {
            assert!(last <= value.start && value.start < value.end);
            last = value.end;
            seen.insert(value.entity);
            let found = std::str::from_utf8(&text.bytes[value.start..value.end]).unwrap();
            match value.entity {
                "CREDIT_CARD" | "IMEI" => assert!(luhn_ok(found), "{found}"),
                "EMAIL_ADDRESS" => assert!(found.contains('@'), "{found}"),
                "PRIVATE_KEY" => assert!(found.ends_with("PRIVATE KEY-----"), "{found}"),
                _ => {}
            }
        }
        assert!(seen.len() >= 20, "{kind:?} has only {seen:?}");
    }
}

#[test]
fn texts_are_the_same_on_every_machine() {
    // A change here changes what every benchmark measures: make it on purpose.
    let sums = Kind::ALL.map(|kind| crc32(&corpus::generate(kind, Density::Dense, 1, 50_000)));
    assert_eq!(sums, [2299608163, 4110644152, 787295088, 3769427389]);
}
