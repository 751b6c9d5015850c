//! Weights in small numbers, and the model's file.

use scrubjay_tagger::internals::{MAGIC, VERSION, checksum};

use crate::clusters::Clusters;
use crate::crf::Weights;
use crate::lexicon::Entry;

/// What is less than this says nothing.
const LEAST: f32 = 0.105;
/// Small numbers that make one natural unit.
const UNIT: f32 = 24.0;

/// What is added to the score of "no name": the knob between misses and false alarms.
const OUT_BIAS: f32 = -0.3;

/// The file.
pub(crate) fn write(weights: &Weights, entries: &[Entry], clusters: &Clusters) -> Vec<u8> {
    let mut body = Vec::new();
    body.extend((UNIT as u16).to_le_bytes());
    for weight in weights.chain.iter().flatten() {
        body.extend(((weight * UNIT).round() as i16).to_le_bytes());
    }
    body.extend(clusters.coarse);
    rows(weights, &mut body);
    words(entries, &mut body);
    let mut file = MAGIC.to_vec();
    file.extend(VERSION.to_le_bytes());
    file.extend(checksum(&body).to_le_bytes());
    file.extend(body);
    file
}

fn varint(mut value: u32, out: &mut Vec<u8>) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

fn rows(weights: &Weights, out: &mut Vec<u8>) {
    let constant = crate::texts::constant_row();
    let mut list = Vec::new();
    for (place, row) in weights.rows.iter().enumerate() {
        let mut mask = 0_u16;
        let mut bytes = Vec::new();
        for (label, weight) in row.iter().enumerate() {
            let mut weight = *weight;
            if place == constant && label == 0 {
                weight += OUT_BIAS;
            }
            let small = (weight * UNIT).round().clamp(-127.0, 127.0) as i8;
            if weight.abs() >= LEAST && small != 0 {
                mask |= 1 << label;
                bytes.push(small as u8);
            }
        }
        if mask != 0 {
            list.push((place as u32, mask, bytes));
        }
    }
    out.extend((list.len() as u32).to_le_bytes());
    let mut next = 0;
    for (place, mask, bytes) in list {
        varint(place - next, out);
        next = place + 1;
        out.extend(mask.to_le_bytes());
        out.extend(bytes);
    }
}

fn words(entries: &[Entry], out: &mut Vec<u8>) {
    out.extend((entries.len() as u32).to_le_bytes());
    let mut last = 0;
    for (hash, _, _) in entries {
        varint(hash - last, out);
        last = *hash;
    }
    out.extend(entries.iter().map(|(_, lists, _)| lists));
    out.extend(
        entries
            .iter()
            .flat_map(|(_, _, cluster)| cluster.to_le_bytes()),
    );
}
