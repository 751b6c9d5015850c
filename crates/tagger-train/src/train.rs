//! From the files to the model.

use std::path::Path;

use scrubjay_tagger::internals::{HASH_BITS, ROWS, Words, lists as list};

use crate::clusters::Clusters;
use crate::crf::{Recipe, Run, train};
use crate::gold::{Record, read, recased, typed};
use crate::lexicon::Entry;
use crate::lists::Lists;
use crate::random::Random;
use crate::swap::{Namer, swapped};
use crate::{Failure, clusters, lexicon, lists, model, synth, texts};

/// Lexicons that texts are read with in turn, and how many of them lack names.
const LEXICONS: usize = 8;
const LACKING: usize = 6;
/// Each lacks one of so many parts of the names.
const PARTS: usize = 3;
/// Rows that fewer tokens than this select say nothing.
const RARE: u32 = 2;

/// The bytes of the model that is made from these gold texts and the made-up ones.
pub(crate) fn model(root: &Path, gold: &[&str]) -> Result<Vec<u8>, Failure> {
    let data = root.join("data");
    let lists = lists::load(&data)?;
    let clusters = clusters::load(&data)?;
    let entries = lexicon::entries(&clusters, &lists);
    let words = lexicons(&clusters, &entries)?;
    let records = records(root, &lists, gold)?;
    let mut texts: Vec<Vec<Run>> = records
        .iter()
        .enumerate()
        .map(|(place, record)| {
            // What people wrote is read with all that is known.
            let lexicon = if record.real {
                LEXICONS - 1
            } else {
                place % LEXICONS
            };
            texts::label(record, &words[lexicon])
        })
        .collect();
    forget_rare(&mut texts);
    let weights = train(&texts, Recipe::USUAL);
    Ok(model::write(&weights, &entries, &clusters))
}

/// The lexicon, and copies of it that each lack another part of the names: so that the model learns to
/// see a name that nobody has told it.
fn lexicons(clusters: &Clusters, entries: &[Entry]) -> Result<Vec<Words>, Failure> {
    (0..LEXICONS)
        .map(|copy| {
            let kept: Vec<Entry> = entries
                .iter()
                .filter_map(|entry| seen(*entry, copy))
                .map(|(hash, bits, cluster)| (hash << (32 - HASH_BITS), bits, cluster))
                .collect();
            Words::new(clusters.coarse, &kept).ok_or_else(|| "the lexicon is too full".into())
        })
        .collect()
}

/// What a copy of the lexicon has of an entry.
fn seen((hash, bits, cluster): Entry, copy: usize) -> Option<Entry> {
    let name = bits & (list::FIRST | list::LAST) != 0;
    if copy >= LACKING || !name || hash as usize % PARTS != copy % PARTS {
        return Some((hash, bits, cluster));
    }
    // Of a common word, and of every other one, only that it is a name is not known.
    let word = bits & list::COMMON != 0 || (cluster != 0 && hash >> 8 & 1 == 0);
    word.then_some((hash, bits & !(list::FIRST | list::LAST), cluster))
}

/// The gold texts, a copy of them with other names, and made-up ones.
fn records(root: &Path, lists: &Lists, gold: &[&str]) -> Result<Vec<Record>, Failure> {
    let namer = Namer::new(lists).ok_or("no names")?;
    let mut random = Random::new(7);
    let mut records = Vec::new();
    for file in gold {
        for record in read(&root.join("data").join(file))? {
            let mut copy = swapped(&record, &namer, &mut random);
            if random.percent(60) {
                copy = typed(&copy);
            }
            match random.below(100) {
                0..12 => copy = recased(&copy, false),
                12..18 => copy = recased(&copy, true),
                _ => {}
            }
            records.push(copy);
            records.push(typed(&record).real());
            records.push(record.real());
        }
    }
    records.extend(synth::records(&root.join("templates"), &namer)?);
    Ok(records)
}

fn forget_rare(texts: &mut [Vec<Run>]) {
    let mut seen = vec![0_u32; ROWS];
    for row in texts
        .iter()
        .flatten()
        .flat_map(|run| run.rows.iter().flatten())
    {
        seen[*row as usize] += 1;
    }
    for rows in texts.iter_mut().flatten().flat_map(|run| &mut run.rows) {
        rows.retain(|row| seen[*row as usize] >= RARE);
    }
}
