use core::arch::x86_64::{
    __m256i, _mm256_add_epi8, _mm256_cmpeq_epi8, _mm256_cmpgt_epi8, _mm256_movemask_epi8,
    _mm256_or_si256, _mm256_set_epi64x, _mm256_set1_epi8,
};

use super::Masks;

#[target_feature(enable = "avx2")]
pub(crate) fn classify(blocks: &[[u8; 64]], masks: &mut [Masks]) {
    for (block, slot) in blocks.iter().zip(masks) {
        *slot = one(block);
    }
}

#[target_feature(enable = "avx2")]
#[inline]
fn one(block: &[u8; 64]) -> Masks {
    let (words, _) = block.as_chunks::<8>();
    let load = |from: usize| {
        let word = |i: usize| i64::from_le_bytes(words.get(from + i).copied().unwrap_or_default());
        _mm256_set_epi64x(word(3), word(2), word(1), word(0))
    };
    let (low, high) = (load(0), load(4));
    let bits = |low: __m256i, high: __m256i| {
        let low = u64::from(_mm256_movemask_epi8(low).cast_unsigned());
        low | u64::from(_mm256_movemask_epi8(high).cast_unsigned()) << 32
    };
    let is = |byte: u8| {
        let byte = _mm256_set1_epi8(byte.cast_signed());
        bits(_mm256_cmpeq_epi8(low, byte), _mm256_cmpeq_epi8(high, byte))
    };
    // A range [first, first + count) becomes one signed compare after moving it to -128.
    let within = |low: __m256i, high: __m256i, first: u8, count: i8| {
        let move_by = _mm256_set1_epi8(0x80u8.wrapping_sub(first).cast_signed());
        let end = _mm256_set1_epi8(-128 + count);
        let inside = |lanes| _mm256_cmpgt_epi8(end, _mm256_add_epi8(lanes, move_by));
        bits(inside(low), inside(high))
    };
    let small = _mm256_set1_epi8(0x20);
    let (low_small, high_small) = (_mm256_or_si256(low, small), _mm256_or_si256(high, small));
    let part = is(b',') | is(b';') | is(b'\t') | is(b'|');
    let digit = within(low, high, b'0', 10);
    let alpha = within(low_small, high_small, b'a', 26);
    Masks {
        digit,
        alpha,
        word: digit | alpha,
        capital: within(low, high, b'A', 26),
        at: is(b'@'),
        colon: is(b':'),
        slash: is(b'/'),
        dash: is(b'-'),
        under: is(b'_'),
        equal: is(b'='),
        dot: is(b'.'),
        hash: is(b'#'),
        line: is(b'\n'),
        blank: is(b' '),
        part,
        none: (within(low, high, b':', 7) | within(low_small, high_small, b'{', 3)) & !part,
        escape: within(low, high, b'%', 4) | within(low_small, high_small, b'{', 2),
        high: bits(low, high),
        lead: within(low, high, 0xC0, 64),
    }
}
