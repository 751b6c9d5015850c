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
