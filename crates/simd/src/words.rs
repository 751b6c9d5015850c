use super::Masks;

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

/// The high bits of eight bytes as eight bits.
const fn gather(highs: u64) -> u64 {
    (highs >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
}

/// High bit set where an ASCII byte lies in `[first, first + count)`.
const fn within(word: u64, first: u64, count: u64) -> u64 {
    let low = word & !HIGHS;
    let from = low + (0x80 - first) * ONES;
    let past = low + (0x80 - first - count) * ONES;
    from & !past & !word & HIGHS
}

pub(crate) fn classify(blocks: &[[u8; 64]], masks: &mut [Masks]) {
    for (block, slot) in blocks.iter().zip(masks) {
        *slot = one(block);
    }
}

#[inline]
fn one(block: &[u8; 64]) -> Masks {
    let (chunks, _) = block.as_chunks::<8>();
    let mut masks = Masks::default();
    for (i, chunk) in chunks.iter().enumerate() {
        let word = u64::from_le_bytes(*chunk);
        let bits = |highs: u64| gather(highs) << (8 * i);
        let is = |byte: u8| bits(within(word, u64::from(byte), 1));
        masks.digit |= bits(within(word, u64::from(b'0'), 10));
        masks.alpha |= bits(within(word | (0x20 * ONES), u64::from(b'a'), 26));
        masks.capital |= bits(within(word, u64::from(b'A'), 26));
        masks.at |= is(b'@');
        masks.colon |= is(b':');
        masks.slash |= is(b'/');
        masks.dash |= is(b'-');
        masks.under |= is(b'_');
        masks.equal |= is(b'=');
        masks.dot |= is(b'.');
        masks.hash |= is(b'#');
        masks.line |= is(b'\n');
        masks.blank |= is(b' ');
        masks.part |= is(b',') | is(b';') | is(b'\t') | is(b'|');
        masks.none |= bits(
            within(word, u64::from(b':'), 7) | within(word | (0x20 * ONES), u64::from(b'{'), 3),
        );
        masks.escape |= bits(
            within(word, u64::from(b'%'), 4) | within(word | (0x20 * ONES), u64::from(b'{'), 2),
        );
        masks.high |= bits(word & HIGHS);
        masks.lead |= bits(word & word << 1 & HIGHS);
    }
    masks.word = masks.digit | masks.alpha;
    masks.none &= !masks.part;
    masks
}
