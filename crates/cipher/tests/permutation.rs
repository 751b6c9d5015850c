//! Whole domains, every member once.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use scrubjay_cipher::{Domain, Error, Ff1};

#[test]
fn six_decimal_digits_form_a_permutation() {
    let six = Ff1::new(&[0x11; 32], 10).unwrap().fixed(6, 32).unwrap();
    let tweak = six.tweak(&[0x22; 32]).unwrap();
    let plain: Vec<u16> = (0..1_000_000u32)
        .flat_map(|n| [100_000, 10_000, 1000, 100, 10, 1].map(|p| (n / p % 10) as u16))
        .collect();
    let mut all = plain.clone();
    tweak.encrypt_batch(&mut all).unwrap();
    let mut seen = vec![false; 1_000_000];
    for token in all.chunks(6) {
        let n = token.iter().fold(0, |n, &d| n * 10 + usize::from(d));
        assert!(!std::mem::replace(&mut seen[n], true), "a token came twice");
    }
    for at in (0..1_000_000).step_by(997) {
        let mut token = plain[at * 6..][..6].to_vec();
        tweak.encrypt(&mut token).unwrap();
        assert_eq!(token, all[at * 6..][..6]);
    }
    tweak.decrypt_batch(&mut all).unwrap();
    assert!(all == plain, "a token did not come back");
}

/// Checks a whole domain, in batches and, every so often, one by one.
fn whole(size: usize, radix: u32) {
    let domain = Domain::new(&[0x33; 32], size as u128, radix, 4).unwrap();
    let mut all: Vec<u128> = (0..size as u128).collect();
    domain.encrypt_batch(b"abcd", &mut all).unwrap();
    let mut seen = vec![false; size];
    for (value, &token) in all.iter().enumerate() {
        let slot = &mut seen[usize::try_from(token).unwrap()];
        assert!(!std::mem::replace(slot, true), "a token came twice");
        if value % 1009 == 0 {
            assert_eq!(domain.encrypt(b"abcd", value as u128), Ok(token));
            assert_eq!(domain.decrypt(b"abcd", token), Ok(value as u128));
        }
    }
    domain.decrypt_batch(b"abcd", &mut all).unwrap();
    assert!(all.iter().enumerate().all(|(i, &value)| value == i as u128));
}

#[test]
fn walked_domains_are_permutations() {
    whole(1_000_000, 10);
    whole(1_000_003, 2);
    whole(1_048_577, 2); // Two in a million more than 2^20: the longest walks.
    whole(1_500_000, 36);
}

#[test]
fn large_domains_come_back() {
    let limits = [
        888_931_098,
        7_920_000,
        1 << 64,
        (1 << 64) + 1,
        10u128.pow(38),
        u128::MAX,
    ];
    for size in limits {
        for radix in [2, 10, 36] {
            let domain = Domain::new(&[0x44; 32], size, radix, 0).unwrap();
            let members = [0, 1, size / 3, size / 2, size - 2, size - 1];
            for value in members {
                let token = domain.encrypt(b"", value).unwrap();
                assert!(token < size);
                assert_eq!(domain.decrypt(b"", token), Ok(value), "{size} {radix}");
            }
            let mut batch = members.repeat(20);
            domain.encrypt_batch(b"", &mut batch).unwrap();
            assert_eq!(batch[7], domain.encrypt(b"", members[1]).unwrap());
            domain.decrypt_batch(b"", &mut batch).unwrap();
            assert_eq!(batch, members.repeat(20));
            if let Some(outside) = size.checked_add(1) {
                assert_eq!(domain.encrypt(b"", outside), Err(Error::OutOfDomain));
            }
        }
    }
}

#[test]
fn each_value_walks_under_its_own_tweak() {
    let domain = Domain::new(&[0x66; 32], 1_048_577, 2, 20).unwrap();
    let tweaks: Vec<u8> = (0..20 * 333u32).map(|i| ((i * i) >> 3) as u8).collect();
    let values: Vec<u128> = (0..333).map(|i| i * 3149).collect();
    let mut batch = values.clone();
    domain.encrypt_each(&tweaks, &mut batch).unwrap();
    for ((tweak, value), token) in tweaks.chunks(20).zip(&values).zip(&batch) {
        assert_eq!(domain.encrypt(tweak, *value).as_ref(), Ok(token));
    }
    let short = domain.decrypt_each(&tweaks[1..], &mut batch);
    assert_eq!(short, Err(Error::BatchLength));
    domain.decrypt_each(&tweaks, &mut batch).unwrap();
    assert_eq!(batch, values);
}

#[test]
fn domains_are_refused_for_the_right_reason() {
    let domain = |size, radix| Domain::new(&[0; 32], size, radix, 0).err();
    assert_eq!(domain(0, 10), Some(Error::SmallDomain { size: 0 }));
    assert_eq!(
        domain(999_999, 2),
        Some(Error::SmallDomain { size: 999_999 })
    );
    assert_eq!(domain(1_000_000, 2), None);
    assert_eq!(domain(1_000_000, 1), Some(Error::Radix));
    assert_eq!(domain(1_000_000, 65_536), Some(Error::SparseDomain));
    assert_eq!(domain(u128::MAX, 65_536), None);
    assert_eq!(
        Domain::new(&[0; 31], 1_000_000, 10, 0).err(),
        Some(Error::KeyLength)
    );
}

#[test]
fn a_decimal_domain_is_plain_ff1() {
    let domain = Domain::new(&[0x55; 32], 10u128.pow(16), 10, 3).unwrap();
    let mut digits = [4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
    Ff1::new(&[0x55; 32], 10)
        .unwrap()
        .encrypt(b"abc", &mut digits)
        .unwrap();
    let number = digits.iter().fold(0, |n, &d| n * 10 + u128::from(d));
    assert_eq!(domain.encrypt(b"abc", 4_111_111_111_111_111), Ok(number));
}
