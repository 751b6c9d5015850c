//! Prints how this crate's FF1 and pseudonyms compare with obvious ways to compute
//! the same answers, in one run on one machine.
//!
//! `cargo run --release -p scrubjay-cipher --example ff1_ratio`
//!
//! Bias statement: both sides get the same key, tweak and digits, and the answers
//! are compared before anything is timed. `fpe` takes any tweak at any call and
//! chains it anew every round; the second table, with an empty tweak, shows how
//! little of the difference that is. The rows named `Ff1::encrypt` prepare
//! everything for each token, as `fpe` does. Each figure is
//! the best of several slices of time, taken in turn so that all contenders see
//! the same machine.
#![allow(clippy::expect_used, reason = "a bench may stop")]

use aes_siv::{KeyInit as _, siv::Aes256Siv};
use fpe::ff1::{FF1, FlexibleNumeralString};
use hmac::{Hmac, Mac as _};
use scrubjay_cipher::{AesSiv, Ff1, FixedFf1, PseudonymKey};
use sha2::Sha256;
use std::hint::black_box;
use std::time::{Duration, Instant};

const KEY: [u8; 32] = [0x2b; 32];
const BATCH: usize = 960;
const ROUNDS: usize = 12;
const SLICE: Duration = Duration::from_millis(60);

/// A named way to process some number of tokens a call.
struct Contender<'a> {
    name: &'a str,
    tokens: usize,
    run: Box<dyn FnMut() + 'a>,
    best: f64,
}

impl<'a> Contender<'a> {
    fn new(name: &'a str, tokens: usize, run: impl FnMut() + 'a) -> Self {
        Self {
            name,
            tokens,
            run: Box::new(run),
            best: 0.0,
        }
    }

    /// Runs for one slice of time and keeps the best rate so far.
    fn slice(&mut self) {
        let (start, mut calls) = (Instant::now(), 0u32);
        while start.elapsed() < SLICE {
            for _ in 0..16 {
                (self.run)();
            }
            calls += 16;
        }
        let rate = f64::from(calls) * self.tokens as f64 / start.elapsed().as_secs_f64();
        self.best = self.best.max(rate);
    }
}

/// Times all contenders in turn; the first is the measure of the others.
fn race(title: &str, mut contenders: Vec<Contender<'_>>) {
    for _ in 0..ROUNDS {
        for contender in &mut contenders {
            contender.slice();
        }
    }
    println!("{title}");
    let measure = contenders[0].best;
    for Contender { name, best, .. } in contenders {
        println!(
            "  {name:<44} {:>8.3} M/s {:>8.1} ns  {:>6.2} x",
            best / 1e6,
            1e9 / best,
            best / measure
        );
    }
}

/// Compares the answers of all ways to encrypt, then times them.
fn ff1_race(radix: u32, len: usize, tweak: &[u8]) {
    let oracle = FF1::<aes::Aes256>::new(&KEY, radix).expect("a radix fpe accepts");
    let ours = Ff1::new(&KEY, radix).expect("a radix we accept");
    let fixed: FixedFf1 = ours.fixed(len, tweak.len()).expect("a length we accept");
    let tweaked = fixed.tweak(tweak).expect("a tweak of the right length");

    let column: Vec<u16> = (0..BATCH * len)
        .map(|i| ((i * 7 + i / len) % radix as usize) as u16)
        .collect();
    let mut batch = column.clone();
    tweaked.encrypt_batch(&mut batch).expect("valid numerals");
    let mut each = column.clone();
    let tweaks = tweak.repeat(BATCH);
    fixed.encrypt_each(&tweaks, &mut each).expect("valid");
    assert_eq!(batch, each);
    for (plain, answer) in column.chunks(len).zip(batch.chunks(len)) {
        let theirs = oracle
            .encrypt(tweak, &FlexibleNumeralString::from(plain.to_vec()))
            .expect("valid numerals");
        assert_eq!(Vec::<u16>::from(theirs), answer);
        let mut one = plain.to_vec();
        tweaked.encrypt(&mut one).expect("valid numerals");
        assert_eq!(one, answer);
        let mut one = plain.to_vec();
        ours.encrypt(tweak, &mut one).expect("valid numerals");
        assert_eq!(one, answer);
    }

    let start = FlexibleNumeralString::from(column[..len].to_vec());
    let (mut one, mut any) = (column[..len].to_vec(), column[..len].to_vec());
    let title = format!(
        "FF1-AES-256, radix {radix}, {len} numerals, {}-byte tweak",
        tweak.len()
    );
    race(
        &title,
        vec![
            Contender::new("fpe 0.7, FF1::encrypt", 1, || {
                black_box(oracle.encrypt(tweak, black_box(&start)).ok());
            }),
            Contender::new("Ff1::encrypt, nothing prepared", 1, || {
                ours.encrypt(tweak, black_box(&mut any)).ok();
            }),
            Contender::new("Tweaked::encrypt, one token", 1, || {
                tweaked.encrypt(black_box(&mut one)).ok();
            }),
            Contender::new("FixedFf1::encrypt_each, a tweak a token", BATCH, || {
                fixed.encrypt_each(&tweaks, black_box(&mut each)).ok();
            }),
            Contender::new("Tweaked::encrypt_batch", BATCH, || {
                tweaked.encrypt_batch(black_box(&mut batch)).ok();
            }),
        ],
    );
}

/// The same for pseudonyms of one e-mail address.
fn pseudonym_race() {
    let ours = PseudonymKey::new(&KEY).expect("a key long enough");
    let keyed = Hmac::<Sha256>::new_from_slice(&KEY).expect("any key");
    let raw = |data: &[u8]| {
        let mut mac = keyed.clone();
        mac.update(data);
        mac.finalize().into_bytes()
    };
    let data = b"someone@example.com";
    assert_eq!(ours.pseudonym(data), raw(data)[..10]);
    race(
        "HMAC-SHA-256, 19 bytes",
        vec![
            Contender::new("hmac 0.13, keyed once", 1, || {
                black_box(raw(black_box(data)));
            }),
            Contender::new("hmac 0.13, keyed each time", 1, || {
                let mut mac = Hmac::<Sha256>::new_from_slice(&KEY).expect("any key");
                mac.update(black_box(data));
                black_box(mac.finalize());
            }),
            Contender::new("PseudonymKey::pseudonym", 1, || {
                black_box(ours.pseudonym(black_box(data)));
            }),
        ],
    );
}

/// The same for sealing one e-mail address under two headers.
fn seal_race() {
    let key = [0x2b; 64];
    let ours = AesSiv::new(&key).expect("a key of the right length");
    let mut theirs = Aes256Siv::new(&key.into());
    let headers: [&[u8]; 2] = [b"scrubjay/seal/v1", b"S1012B"];
    let (mut a, mut b) = (*b"someone@example.com", *b"someone@example.com");
    let iv = ours.seal(&headers, &mut a).expect("two headers");
    let other = theirs.encrypt_inout_detached(headers, b.as_mut_slice().into());
    assert_eq!(other.expect("two headers")[..], iv);
    assert_eq!(a, b);
    race(
        "AES-SIV, 19 bytes, two headers",
        vec![
            Contender::new("aes-siv 0.8, same object", 1, || {
                let text = black_box(&mut b[..]);
                theirs.encrypt_inout_detached(headers, text.into()).ok();
            }),
            Contender::new("AesSiv::seal", 1, || {
                ours.seal(&headers, black_box(&mut a)).ok();
            }),
        ],
    );
}

fn main() {
    ff1_race(10, 16, &[0x39; 32]);
    ff1_race(10, 16, b"");
    ff1_race(10, 9, &[0x39; 32]);
    ff1_race(36, 16, &[0x39; 32]);
    ff1_race(2, 128, &[0x39; 32]);
    ff1_race(10, 100, &[0x39; 32]);
    pseudonym_race();
    seal_race();
}
