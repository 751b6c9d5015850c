use core::arch::x86_64::{
    __m128i, _mm_add_epi8, _mm_cmpeq_epi8, _mm_cmplt_epi8, _mm_movemask_epi8, _mm_or_si128,
    _mm_set_epi64x, _mm_set1_epi8,
};

use super::Masks;

#[target_feature(enable = "sse2")]
pub(crate) fn classify(blocks: &[[u8; 64]], masks: &mut [Masks]) {
    for (block, slot) in blocks.iter().zip(masks) {
        *slot = one(block);
    }
}

#[target_feature(enable = "sse2")]
#[inline]
fn one(block: &[u8; 64]) -> Masks {
    let (words, _) = block.as_chunks::<8>();
    let mut masks = Masks::default();
    for (i, pair) in words.chunks_exact(2).enumerate() {
        let &[low, high] = pair else { continue };
        let bytes = _mm_set_epi64x(i64::from_le_bytes(high), i64::from_le_bytes(low));
        let bits = |lanes: __m128i| u64::from(_mm_movemask_epi8(lanes).cast_unsigned()) << (16 * i);
        let is = |byte: u8| bits(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(byte.cast_signed())));
        // A range [first, first + count) becomes one signed compare after moving it to -128.
        let within = |lanes: __m128i, first: u8, count: i8| {
            let moved = _mm_add_epi8(
                lanes,
                _mm_set1_epi8(0x80u8.wrapping_sub(first).cast_signed()),
            );
            bits(_mm_cmplt_epi8(moved, _mm_set1_epi8(-128 + count)))
        };
        masks.digit |= within(bytes, b'0', 10);
        masks.alpha |= within(_mm_or_si128(bytes, _mm_set1_epi8(0x20)), b'a', 26);
        masks.capital |= within(bytes, b'A', 26);
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
        masks.none |=
            within(bytes, b':', 7) | within(_mm_or_si128(bytes, _mm_set1_epi8(0x20)), b'{', 3);
        masks.escape |=
            within(bytes, b'%', 4) | within(_mm_or_si128(bytes, _mm_set1_epi8(0x20)), b'{', 2);
        masks.high |= bits(bytes);
        masks.lead |= within(bytes, 0xC0, 64);
    }
    masks.word = masks.digit | masks.alpha;
    masks.none &= !masks.part;
    masks
}
