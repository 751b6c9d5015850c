//! Where fuzzing begins: values and near misses of every kind, and policies.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use scrubjay_testkit::{Rng, corpus, values};

/// Policies that read, to be bent.
const POLICIES: &[&str] = &[
    "version = 1\nmin_confidence = 80\nentities = ['EMAIL_ADDRESS', 'IBAN_CODE']\n",
    "locales = ['DE', 'US']\naction = 'mask'\n[entity.CREDIT_CARD]\nkeep_last = 4\ncharacter = 'x'\n",
    "action = 'redact'\nlabel = '[{entity}]'\n[entity.URL]\naction = 'keep'\nmin_confidence = 99\n",
    "{\"entities\":\"all\",\"locales\":\"all\",\"entity\":{\"US_SSN\":{\"action\":\"off\"}}}",
];

/// Writes the seeds of a target, next to what was found in earlier runs.
pub(crate) fn write(folder: &Path, target: &str) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    for (number, bytes) in seeds(target).into_iter().enumerate() {
        fs::write(folder.join(format!("seed-{number:03}")), bytes)?;
    }
    Ok(())
}

fn seeds(target: &str) -> Vec<Vec<u8>> {
    if target == "policy_parse" {
        return POLICIES
            .iter()
            .map(|policy| policy.as_bytes().to_vec())
            .collect();
    }
    let mut rng = Rng::new(1);
    let mut seeds = Vec::new();
    match target {
        // The first byte chooses the format.
        "fpe_roundtrip" => {
            let value = |kind: &values::Kind, rng: &mut Rng| (kind.value)(rng).into_bytes();
            for format in 0..14 {
                let values = values::KINDS.iter().map(|kind| value(kind, &mut rng));
                let short = values.filter(|value| value.len() < 60);
                seeds.extend(short.map(|value| [&[format], value.as_slice()].concat()));
            }
            return seeds;
        }
        // Three bytes say how to run; from 0xE0 on bytes stand for tokens.
        "restore_garbage" => {
            for options in 0..64 {
                let text = b"a \xE0, \\_\xE2s (\xE4)\xE6\xE8\n\xEA \xEC\xEE\xF0 \xE7\x20 \xED\x09";
                seeds.push([&[options, 3, 9], &text[..]].concat());
            }
            return seeds;
        }
        "vault_import" => return vault_seeds(),
        "tagger" => return tagger_seeds(),
        _ => {}
    }
    for kind in values::KINDS {
        let lead = rng.pick(kind.leads);
        seeds.push(format!("{lead} {}", (kind.value)(&mut rng)).into_bytes());
        seeds.push((kind.near_miss)(&mut rng).into_bytes());
    }
    for kind in corpus::Kind::ALL {
        seeds.push(corpus::generate(kind, corpus::Density::Dense, 2, 900));
    }
    for _ in 0..8 {
        seeds.push(values::dense_text(&mut rng, 600));
    }
    // The first bytes of these targets' inputs say how to run.
    let head: &[u8] = if target == "chunking" { &[7, 40] } else { &[1] };
    seeds.iter().map(|seed| [head, seed].concat()).collect()
}

/// Plaintexts of vaults: a key, two or three letters, a last number, the time and limits, skipped numbers
/// and entries.
fn vault_seeds() -> Vec<Vec<u8>> {
    let mut seeds = vec![b"scrubjay-vault 1\n\0\x01".to_vec()];
    for (letters, entries) in [(2, 0), (3, 1), (2, 3u32)] {
        let mut plain = vec![7; 32];
        plain.push(letters);
        plain.extend_from_slice(&entries.to_be_bytes());
        for wide in [5u64, 65_536, 1 << 24, u64::MAX] {
            plain.extend_from_slice(&wide.to_be_bytes());
        }
        plain.extend_from_slice(&[0, 0, 0, 1, 0, 0, 0, 9]);
        plain.extend_from_slice(&entries.to_be_bytes());
        for number in 1..=entries {
            plain.extend_from_slice(&number.to_be_bytes());
            plain.extend_from_slice(&4u64.to_be_bytes());
            for text in ["URL", "URL", "https://a.example"] {
                plain.extend_from_slice(&(text.len() as u32).to_be_bytes());
                plain.extend_from_slice(text.as_bytes());
            }
        }
        seeds.push(plain);
    }
    seeds
}

/// Three bytes say how to run; then a model's content, or a text.
fn tagger_seeds() -> Vec<Vec<u8>> {
    // Scores a unit, weights of one label behind another, clusters.
    let mut body = vec![24, 0];
    body.extend_from_slice(&[0; 2 * 16 * 16]);
    body.extend_from_slice(&[1; 1024]);
    // Two rows: the distance to the last, the labels that have a weight, and these.
    body.extend_from_slice(&[2, 0, 0, 0, 9, 3, 0, 100, 200, 0x80, 0x70, 16, 0, 90]);
    // Two words: the distances of their hashes, lists, clusters.
    body.extend_from_slice(&[2, 0, 0, 0, 5, 0x80, 1, 3, 16, 7, 0, 9, 0]);
    let mut seeds = vec![[&[1, 3, 9], body.as_slice()].concat()];
    for (number, kind) in corpus::Kind::ALL.into_iter().enumerate() {
        let text = corpus::generate(kind, corpus::Density::Dense, 3, 1200);
        seeds.push([&[2, number as u8, 40], text.as_slice()].concat());
    }
    for text in [
        "Dear Ms. O'Neil,\n\nJ. R. van der Doe, Jr. of 12 Oak St., Apt. 4, Springfield, IL 62701\r\n",
        "maria fernandez told JOHN DOE's son that Jean-Luc\u{2019}s @joe is at http://a.b/c \u{65e5}\u{672c}",
    ] {
        seeds.push([&[2, 1, 7], text.as_bytes()].concat());
    }
    seeds
}
