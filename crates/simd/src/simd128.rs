use core::arch::wasm32::{
    i8x16_bitmask, u8x16_eq, u8x16_lt, u8x16_splat, u8x16_sub, u64x2, v128, v128_or,
};

use super::Masks;

pub(crate) fn classify(blocks: &[[u8; 64]], masks: &mut [Masks]) {
    for (block, slot) in blocks.iter().zip(masks) {
        *slot = one(block);
    }
}

#[inline]
fn one(block: &[u8; 64]) -> Masks {
    let (words, _) = block.as_chunks::<8>();
    let mut masks = Masks::default();
    for (i, pair) in words.chunks_exact(2).enumerate() {
        let &[low, high] = pair else { continue };
        let bytes = u64x2(u64::from_le_bytes(low), u64::from_le_bytes(high));
        let bits = |lanes: v128| u64::from(i8x16_bitmask(lanes)) << (16 * i);
        let is = |byte: u8| bits(u8x16_eq(bytes, u8x16_splat(byte)));
        // A range [first, first + count) becomes one unsigned compare after moving it to 0.
        let within = |lanes: v128, first: u8, count: u8| {
            let moved = u8x16_sub(lanes, u8x16_splat(first));
            bits(u8x16_lt(moved, u8x16_splat(count)))
        };
        masks.digit |= within(bytes, b'0', 10);
        masks.alpha |= within(v128_or(bytes, u8x16_splat(0x20)), b'a', 26);
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
        masks.none |= within(bytes, b':', 7) | within(v128_or(bytes, u8x16_splat(0x20)), b'{', 3);
        masks.escape |= within(bytes, b'%', 4) | within(v128_or(bytes, u8x16_splat(0x20)), b'{', 2);
        masks.high |= bits(bytes);
        masks.lead |= within(bytes, 0xC0, 64);
    }
    masks.word = masks.digit | masks.alpha;
    masks.none &= !masks.part;
    masks
}
