//! How fast tokens are made, as ratios within one run.
//!
//! `cargo run --release -p scrubjay --example token_speed`
#![allow(clippy::unwrap_used, reason = "an example that measures")]

use scrubjay::{Entity, Keyring, Limits, Policy, Restorer, Scrubber, Seed, Unit, Vault};
use std::hint::black_box;
use std::time::Instant;

/// The best of five rounds, in units a second.
fn rate(units: usize, mut work: impl FnMut()) -> f64 {
    let round = |work: &mut dyn FnMut()| {
        let start = Instant::now();
        work();
        start.elapsed().as_secs_f64()
    };
    let best = (0..5)
        .map(|_| round(&mut work))
        .fold(f64::INFINITY, f64::min);
    units as f64 / best
}

/// JSON in which every line has a card, an address and a host.
fn dense(lines: usize) -> String {
    let mut text = String::new();
    for n in 0..lines {
        let body = format!("4{:014}", n * 7_919_777 % 100_000_000_000_000);
        let double = |d: u32| if d > 4 { 2 * d - 9 } else { 2 * d };
        let digits = body.bytes().rev().map(|b| u32::from(b - b'0')).enumerate();
        let sum: u32 = digits
            .map(|(i, d)| if i % 2 == 0 { double(d) } else { d })
            .sum();
        let check = (10 - sum % 10) % 10;
        text += &format!(
            "{{\"id\": {n}, \"card\": \"{body}{check}\", \"mail\": \"user{n}@example.com\", \
             \"host\": \"192.0.{}.{}\", \"note\": \"nothing else to see in this line\"}}\n",
            n % 256,
            n % 251
        );
    }
    text
}

fn main() {
    let keys = Keyring::new(1, &[7; 32])
        .and_then(|ring| ring.namespace("default"))
        .unwrap();
    let scrubber =
        |policy: &str| Scrubber::with_keys(&Policy::from_toml(policy).unwrap(), &keys).unwrap();
    println!("single values, millions a second");
    for (entity, rule, value) in [
        (Entity::CREDIT_CARD, "action = 'fpe'", "4111111111111111"),
        (Entity::US_SSN, "action = 'fpe'", "078-05-1120"),
        (Entity::PHONE_NUMBER, "action = 'fpe'", "+1 (212) 555-0100"),
        (
            Entity::EMAIL_ADDRESS,
            "action = 'fpe'",
            "jane.doe@example.com",
        ),
        (Entity::IP_ADDRESS, "action = 'fpe'", "192.0.2.17"),
        (
            Entity::EMAIL_ADDRESS,
            "action = 'pseudonymize'",
            "jane.doe@example.com",
        ),
        (
            Entity::EMAIL_ADDRESS,
            "action = 'deterministic-encrypt'",
            "jane.doe@example.com",
        ),
        (
            Entity::EMAIL_ADDRESS,
            "action = 'randomized-encrypt'",
            "jane.doe@example.com",
        ),
    ] {
        let name = entity.name().unwrap();
        let policy = format!("[entity.{name}]\n{rule}");
        let column = scrubber(&policy).column(entity).unwrap();
        let column = column.with_seed(&Seed::new([1; 32]));
        let speed = rate(100_000, || {
            for _ in 0..100_000 {
                black_box(column.tokenize(black_box(value.as_bytes())).unwrap());
            }
        });
        println!("  {name:14} {rule:36} {:6.2}", speed / 1e6);
    }
    let text = dense(20_000);
    let bytes = text.as_bytes();
    let detector = scrubber("action = 'label'").detector().clone();
    let detect = rate(bytes.len(), || drop(black_box(detector.detect(bytes))));
    println!("dense JSON, MB a second (and the ratio to detection)");
    println!("  {:24} {:7.1}", "detect", detect / 1e6);
    for policy in [
        "action = 'label'",
        "on_small_domain = 'seal'\naction = 'fpe'",
        "action = 'pseudonymize'",
        "action = 'deterministic-encrypt'",
        "action = 'randomized-encrypt'",
        "action = 'session-token'",
    ] {
        let scrubber = scrubber(policy);
        let speed = rate(bytes.len(), || {
            let limits = Limits {
                max_entries: 1 << 20,
                max_bytes: 1 << 28,
                ..Limits::default()
            };
            let vault = Vault::new(&Seed::new([2; 32]), limits).unwrap();
            let session = scrubber.session(Unit::Byte).with_vault(&vault);
            let session = session.with_seed(&Seed::new([1; 32]));
            drop(black_box(session.run(bytes).unwrap()));
        });
        let name = policy.rsplit('\n').next().unwrap_or(policy);
        println!("  {name:36} {:7.1}  {:.2}", speed / 1e6, speed / detect);
    }
    let sealed = scrubber("action = 'deterministic-encrypt'")
        .scrub(bytes)
        .unwrap()
        .bytes;
    let restore = rate(sealed.len(), || {
        drop(black_box(
            Restorer::default().with_keys(&keys).run(&sealed).unwrap(),
        ));
    });
    let plain =
        "a line of prose without any token in it, as most of a model's answer is\n".repeat(20_000);
    let pass = rate(plain.len(), || {
        drop(black_box(
            Restorer::default()
                .with_keys(&keys)
                .run(plain.as_bytes())
                .unwrap(),
        ));
    });
    println!("restore, MB a second");
    println!("  sealed tokens            {:7.1}", restore / 1e6);
    println!("  prose without tokens     {:7.1}", pass / 1e6);
}
