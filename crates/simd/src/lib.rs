//! Sorts 64 bytes into classes, one bit a byte.
//!
//! The one crate of the engine that may use `unsafe`: on x86-64 AVX2 does the work where the processor has
//! it and SSE2 (part of the baseline) where not, in WebAssembly its vectors where the build has them, elsewhere
//! machine words do, eight bytes at a time. All
//! are judged by the byte-wise version in the tests. It knows nothing of what the classes are for.
#![no_std]

#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
mod avx2;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod simd128;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
mod sse2;
#[cfg(any(
    test,
    not(any(
        all(target_arch = "x86_64", target_feature = "sse2"),
        all(target_arch = "wasm32", target_feature = "simd128")
    ))
))]
mod words;

#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
cpufeatures::new!(has_avx2, "avx2");

/// One bit a byte for each class; bit 0 is the first byte.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Masks {
    /// `0-9`.
    pub digit: u64,
    /// `A-Z` and `a-z`.
    pub alpha: u64,
    /// Letters and digits.
    pub word: u64,
    /// `A-Z`.
    pub capital: u64,
    /// `@`.
    pub at: u64,
    /// `:`.
    pub colon: u64,
    /// `/`.
    pub slash: u64,
    /// `-`.
    pub dash: u64,
    /// `_`.
    pub under: u64,
    /// `=`.
    pub equal: u64,
    /// `.`.
    pub dot: u64,
    /// `#`.
    pub hash: u64,
    /// A line feed.
    pub line: u64,
    /// A blank.
    pub blank: u64,
    /// What parts the cells of a line: `,`, `;`, `|` and the tab.
    pub part: u64,
    /// `:`, `<`, `=`, `>`, `?`, `@`, `[`, `\`, `]`, `{` and `}`: what is in no name of a column.
    pub none: u64,
    /// `%&'(`, `[`, `\`, `{` and `|`: what may begin another spelling of a character, and two that share
    /// a compare with it.
    pub escape: u64,
    /// What is beyond ASCII, `0x80` and more.
    pub high: u64,
    /// The first bytes of characters beyond ASCII, `0xC0` and more.
    pub lead: u64,
}

/// Classes of blocks of 64 bytes, as many as there are of both.
///
/// ```
/// let mut block = [b' '; 64];
/// block[3] = b'7';
/// let mut masks = [scrubjay_simd::Masks::default()];
/// scrubjay_simd::classify(&[block], &mut masks);
/// assert_eq!(masks[0].digit, 1 << 3);
/// ```
#[inline]
pub fn classify(blocks: &[[u8; 64]], masks: &mut [Masks]) {
    #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
    {
        if has_avx2::get() {
            // SAFETY: the processor and the system have just been asked for AVX2.
            unsafe { avx2::classify(blocks, masks) }
        } else {
            // SAFETY: this branch is compiled only where SSE2 is enabled for the whole build.
            unsafe { sse2::classify(blocks, masks) }
        }
    }
    #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
    {
        simd128::classify(blocks, masks);
    }
    #[cfg(not(any(
        all(target_arch = "x86_64", target_feature = "sse2"),
        all(target_arch = "wasm32", target_feature = "simd128")
    )))]
    {
        words::classify(blocks, masks);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytewise(block: &[u8; 64]) -> Masks {
        let bits = |f: &dyn Fn(u8) -> bool| {
            block
                .iter()
                .enumerate()
                .map(|(i, b)| u64::from(f(*b)) << i)
                .sum::<u64>()
        };
        Masks {
            digit: bits(&|b| b.is_ascii_digit()),
            alpha: bits(&|b| b.is_ascii_alphabetic()),
            word: bits(&|b| b.is_ascii_alphanumeric()),
            capital: bits(&|b| b.is_ascii_uppercase()),
            at: bits(&|b| b == b'@'),
            colon: bits(&|b| b == b':'),
            slash: bits(&|b| b == b'/'),
            dash: bits(&|b| b == b'-'),
            under: bits(&|b| b == b'_'),
            equal: bits(&|b| b == b'='),
            dot: bits(&|b| b == b'.'),
            hash: bits(&|b| b == b'#'),
            line: bits(&|b| b == b'\n'),
            blank: bits(&|b| b == b' '),
            part: bits(&|b| b",;\t|".contains(&b)),
            none: bits(&|b| b":<=>?@[\\]{}".contains(&b)),
            escape: bits(&|b| b"%&'([\\{|".contains(&b)),
            high: bits(&|b| b >= 0x80),
            lead: bits(&|b| b >= 0xC0),
        }
    }

    #[test]
    fn every_byte_in_every_place_is_classed_as_the_slow_way_does() {
        for byte in 0..=255u8 {
            for at in 0..64 {
                let mut block = [byte.wrapping_mul(31).wrapping_add(at as u8); 64];
                block[at] = byte;
                let (blocks, expected) = ([block, [b'x'; 64]], bytewise(&block));
                let mut masks = [Masks::default(); 2];
                classify(&blocks, &mut masks);
                assert_eq!(masks, [expected, bytewise(&[b'x'; 64])]);
                words::classify(&blocks, &mut masks[..1]);
                assert_eq!(masks[0], expected);
                #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
                {
                    masks[0] = Masks::default();
                    // SAFETY: compiled only where SSE2 is enabled for the whole build.
                    unsafe { sse2::classify(&blocks, &mut masks) };
                    assert_eq!(masks[0], expected);
                }
            }
        }
    }
}
