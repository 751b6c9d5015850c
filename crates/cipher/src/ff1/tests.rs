//! The long path judges the short ones: it shares no arithmetic with them.

use super::feistel::Direction;
use super::plan::Bases;
use super::schedule::{Aes256, Schedule};
use super::shape::Shape;
use super::{Plan, long, prefix};
use aes::cipher::KeyInit;
use proptest::prelude::*;
use std::vec::Vec;

fn check<C: Schedule>(cipher: &C, radix: u32, tweak: &[u8], start: &[u16]) {
    let Ok(shape) = Shape::new(radix, start.len()) else {
        return;
    };
    let header = prefix::header(cipher, &shape, tweak.len()).unwrap();
    let base = prefix::base(cipher, &shape, header, tweak);
    let plan = Plan::new(&shape);
    for direction in [Direction::Encrypt, Direction::Decrypt] {
        let mut slow = start.to_vec();
        long::run(cipher, &shape, base, direction, &mut slow);
        let mut fast = start.to_vec();
        plan.one(cipher, &shape, base, direction, &mut fast)
            .unwrap();
        assert_eq!(fast, slow, "one, radix {radix}");

        let mut batch = start.repeat(71);
        plan.many(cipher, &shape, Bases::Shared(base), direction, &mut batch)
            .unwrap();
        assert!(batch.chunks(start.len()).all(|t| t == slow), "batch");

        let mut batch = start.repeat(13);
        let bases = Bases::Each {
            header,
            head_blocks: prefix::head_blocks(&shape, tweak.len()),
            tweak_len: tweak.len(),
            tweaks: &tweak.repeat(13),
        };
        plan.many(cipher, &shape, bases, direction, &mut batch)
            .unwrap();
        assert!(batch.chunks(start.len()).all(|t| t == slow), "each");
    }
}

proptest! {
    #[test]
    fn all_paths_agree(
        key: [u8; 32],
        radix in prop_oneof![2u32..=65_536, 2u32..=64, Just(65_536), Just(256), Just(10)],
        tweak in prop::collection::vec(any::<u8>(), 0..40),
        seed in prop::collection::vec(any::<u16>(), 2..60),
    ) {
        let start: Vec<u16> = seed.iter().map(|&n| (u32::from(n) % radix) as u16).collect();
        check(&Aes256::new(&key.into()), radix, &tweak, &start);
    }
}
