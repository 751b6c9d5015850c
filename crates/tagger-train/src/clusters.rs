//! Words by the company that they keep: k-means over the vectors of a pinned package.
//!
//! Made once by `cargo xtask train --clusters` and kept as `data/clusters.txt.gz`: a line a word, commonest
//! first, with its cluster; the coarse cluster of each cluster stands in the first line.

use std::path::Path;

use crate::Failure;
use crate::files::{read_gz, write_gz};
use crate::random::Random;

/// Clusters; their numbers begin with 1.
pub(crate) const FINE: usize = 512;
/// Clusters of clusters.
pub(crate) const COARSE: usize = 48;
/// Words that are clustered.
const WORDS: usize = 100_000;
const DIMENSIONS: usize = 100;
const ROUNDS: usize = 12;

type Vector = [f32; DIMENSIONS];

/// The table as the trainer uses it.
pub(crate) struct Clusters {
    /// Commonest first.
    pub(crate) words: Vec<Known>,
    /// The coarse cluster of each cluster.
    pub(crate) coarse: [u8; 1024],
}

/// A word of the table.
pub(crate) struct Known {
    pub(crate) word: String,
    pub(crate) cluster: u16,
    /// How often it has a capital, in ninths.
    pub(crate) proper: u8,
}

/// Reads the table.
pub(crate) fn load(data: &Path) -> Result<Clusters, Failure> {
    let text = read_gz(&data.join("clusters.txt.gz"))?;
    let mut lines = text.lines();
    let mut coarse = [0; 1024];
    let first = lines.next().ok_or("clusters: empty")?;
    for (to, number) in coarse.iter_mut().zip(first.split(' ')) {
        *to = number.parse()?;
    }
    let words = lines
        .map(|line| {
            let mut parts = line.split(' ');
            let mut next = || {
                parts
                    .next()
                    .ok_or("clusters: a line of less than three parts")
            };
            Ok(Known {
                word: next()?.to_owned(),
                cluster: next()?.parse()?,
                proper: next()?.parse()?,
            })
        })
        .collect::<Result<_, Failure>>()?;
    Ok(Clusters { words, coarse })
}

/// Makes the table from the package's file.
pub(crate) fn derive(package: &Path, data: &Path) -> Result<(), Failure> {
    let (words, vectors) = read(package)?;
    let (centers, fine) = cluster(&vectors, FINE);
    let (_, coarse) = cluster(&centers, COARSE);
    let mut out = String::from("0");
    for number in &coarse {
        out.push_str(&format!(" {}", number + 1));
    }
    out.push('\n');
    let mut gold = Vec::new();
    for file in crate::GOLD {
        gold.extend(crate::gold::read(&data.join(file))?);
    }
    let proper = crate::proper::likely(&words, &vectors, &crate::proper::counts(&gold));
    for ((word, number), proper) in words.iter().zip(&fine).zip(proper) {
        out.push_str(&format!("{word} {} {}\n", number + 1, (proper * 9.0) as u8));
    }
    write_gz(&data.join("clusters.txt.gz"), &out)
}

/// The words of the package in its order, and their vectors, of length one.
fn read(package: &Path) -> Result<(Vec<String>, Vec<Vector>), Failure> {
    let text = std::fs::read_to_string(package)?;
    let (_, entries) = text.split_once("\"vectors\":{").ok_or("no vectors")?;
    let mut words = Vec::new();
    let mut vectors = Vec::new();
    for entry in entries.split("],") {
        let Some((word, numbers)) = entry.split_once(":[") else {
            continue;
        };
        let word = word.trim_matches('"');
        let plain = word.len() > 1 || matches!(word, "a" | "i");
        if !plain
            || !word
                .chars()
                .all(|c| c.is_alphabetic() || matches!(c, '\'' | '-'))
        {
            continue;
        }
        let mut vector = [0.0; DIMENSIONS];
        for (to, number) in vector.iter_mut().zip(numbers.split(',')) {
            *to = number.trim_end_matches([']', '}']).parse()?;
        }
        let length = dot(&vector, &vector).sqrt().max(1e-9);
        words.push(word.to_owned());
        vectors.push(vector.map(|x| x / length));
        if words.len() == WORDS {
            break;
        }
    }
    Ok((words, vectors))
}

/// Spherical k-means, begun at random members: centers, and the center of each vector.
fn cluster(vectors: &[Vector], count: usize) -> (Vec<Vector>, Vec<usize>) {
    let mut random = Random::new(7);
    let mut centers: Vec<Vector> = (0..count)
        .map(|_| vectors[random.below(vectors.len().min(20_000))])
        .collect();
    let mut nearest = vec![0; vectors.len()];
    for round in 0..ROUNDS {
        for (vector, nearest) in vectors.iter().zip(&mut nearest) {
            let mut best = f32::MIN;
            for (place, center) in centers.iter().enumerate() {
                let near = dot(vector, center);
                if near > best {
                    (best, *nearest) = (near, place);
                }
            }
        }
        if round + 1 == ROUNDS {
            break;
        }
        let mut sums = vec![[0.0_f32; DIMENSIONS]; count];
        for (vector, nearest) in vectors.iter().zip(&nearest) {
            for (sum, x) in sums[*nearest].iter_mut().zip(vector) {
                *sum += x;
            }
        }
        for (center, sum) in centers.iter_mut().zip(sums) {
            let length = dot(&sum, &sum).sqrt();
            if length > 0.0 {
                *center = sum.map(|x| x / length);
            } else {
                *center = vectors[random.below(vectors.len())];
            }
        }
    }
    (centers, nearest)
}

/// Eight sums at once, so that it is one instruction each; the order is fixed.
fn dot(one: &Vector, other: &Vector) -> f32 {
    let mut sums = [0.0_f32; 8];
    for (a, b) in one.chunks(8).zip(other.chunks(8)) {
        for ((sum, a), b) in sums.iter_mut().zip(a).zip(b) {
            *sum += a * b;
        }
    }
    sums.iter().sum()
}
