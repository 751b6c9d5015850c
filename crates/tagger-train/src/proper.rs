//! Which words are written with a capital: a logistic regression from a word's vector, learned from the
//! case of words inside the sentences of the gold texts.

use std::collections::HashMap;

use scrubjay_tagger::internals::exp;

use crate::gold::Record;

/// How often each word stands in capitals and in small letters, not counting the first of a sentence.
pub(crate) fn counts(records: &[Record]) -> HashMap<String, (f32, f32)> {
    let mut counts: HashMap<String, (f32, f32)> = HashMap::new();
    for record in records {
        let mut begins = true;
        for word in record.text.split_whitespace() {
            let plain = word
                .chars()
                .all(|c| c.is_alphabetic() || c == '-' || c == '\'');
            if plain && !begins {
                let count = counts.entry(word.to_lowercase()).or_default();
                if word.starts_with(char::is_uppercase) {
                    count.0 += 1.0;
                } else {
                    count.1 += 1.0;
                }
            }
            begins = !plain;
        }
    }
    counts
}

/// How likely each word is written with a capital.
pub(crate) fn likely(
    words: &[String],
    vectors: &[[f32; 100]],
    counts: &HashMap<String, (f32, f32)>,
) -> Vec<f32> {
    let mut weights = [0.0_f32; 100];
    let mut bias = 0.0_f32;
    let score = |weights: &[f32; 100], bias: f32, vector: &[f32; 100]| {
        let sum: f32 = weights.iter().zip(vector).map(|(a, b)| a * b).sum();
        1.0 / (1.0 + exp(-f64::from(sum + bias)) as f32)
    };
    for round in 0..60 {
        let rate = 0.5 / (1.0 + round as f32 * 0.1);
        for (word, vector) in words.iter().zip(vectors) {
            let Some((upper, lower)) = counts.get(word) else {
                continue;
            };
            let target = upper / (upper + lower);
            let gap = target - score(&weights, bias, vector);
            for (weight, x) in weights.iter_mut().zip(vector) {
                *weight += rate * gap * x;
            }
            bias += rate * gap * 0.1;
        }
    }
    words
        .iter()
        .zip(vectors)
        .map(|(word, vector)| {
            let likely = score(&weights, bias, vector);
            // What was seen counts as much as eight times what is guessed.
            match counts.get(word) {
                Some((upper, lower)) => (8.0 * likely + upper) / (8.0 + upper + lower),
                None => likely,
            }
        })
        .collect()
}
