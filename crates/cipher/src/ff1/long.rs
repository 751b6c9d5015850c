//! The ten rounds for halves of 97 to 1,024 bits.
//!
//! The numeral string itself is the state: a MAC output is turned into numerals
//! by repeated division and added numeral by numeral, so no big modulus is needed.
//! Numerals are taken in groups that fit 32 bits. This path is several times slower
//! than the short one, and it is *not* constant time (see [`Limbs`]).

use super::feistel::Direction;
use super::limbs::Limbs;
use super::schedule::{Block, Schedule};
use super::shape::Shape;
use aes::cipher::Array;
use zeroize::Zeroize;

/// Longest run of blocks that end a MAC input: 15 of padding, 1 of round, 128 of half.
const TAIL: usize = 144;
/// Longest MAC output: 132 bytes, in whole blocks.
const OUTPUT: usize = 144;

/// Runs the rounds over `numerals` in place; all are below the radix.
pub(crate) fn run<C: Schedule>(
    cipher: &C,
    shape: &Shape,
    base: u128,
    direction: Direction,
    numerals: &mut [u16],
) {
    let (left, right) = numerals.split_at_mut(shape.left);
    for step in 0..10u8 {
        let round = match direction {
            Direction::Encrypt => step,
            Direction::Decrypt => 9 - step,
        };
        let (target, source): (&mut [u16], &[u16]) = if round % 2 == 0 {
            (&mut *left, &*right)
        } else {
            (&mut *right, &*left)
        };
        let mut number = mac(cipher, shape, base, round, source);
        match direction {
            Direction::Encrypt => add(shape.radix, target, &mut number),
            Direction::Decrypt => sub(shape.radix, target, &mut number),
        }
    }
}

/// Computes the number `y` of the standard for one round.
fn mac<C: Schedule>(cipher: &C, shape: &Shape, base: u128, round: u8, source: &[u16]) -> Limbs {
    let mut half = Limbs::with_room(shape.bytes);
    for group in source.chunks(Group::len(shape.radix)) {
        let group = Group::read(shape.radix, group);
        half.multiply_add(group.size, group.value);
    }
    let mut tail = [0; TAIL];
    let tail_len = (shape.bytes + 1).next_multiple_of(16).min(TAIL);
    let (head, body) = tail[..tail_len].split_at_mut(tail_len - shape.bytes);
    half.write_be(body);
    if let Some(last) = head.last_mut() {
        *last = round;
    }

    let mut chain = Block::default();
    let mut carry = base.to_be_bytes();
    for group in tail[..tail_len].chunks_exact(16) {
        for (i, byte) in chain.iter_mut().enumerate() {
            *byte ^= group[i] ^ carry[i];
        }
        carry = [0; 16];
        cipher.encrypt_block(&mut chain);
    }

    let mut output = [0; OUTPUT];
    for (counter, group) in (0u128..).zip(output.chunks_exact_mut(16)) {
        let mut block = Array((u128::from_be_bytes(chain.0) ^ counter).to_be_bytes());
        if counter > 0 {
            cipher.encrypt_block(&mut block);
        }
        group.copy_from_slice(&block);
        block.zeroize();
        if 16 * (counter as usize + 1) >= shape.mac_bytes() {
            break;
        }
    }
    let number = Limbs::read_be(&output[..shape.mac_bytes()]);
    tail.zeroize();
    output.zeroize();
    chain.zeroize();
    number
}

/// A few numerals as one number below `size`, a power of the radix.
struct Group {
    size: u32,
    value: u32,
}

impl Group {
    /// Returns how many numerals fit.
    fn len(radix: u32) -> usize {
        let (mut len, mut size) = (1, radix);
        while let Some(next) = size.checked_mul(radix) {
            (len, size) = (len + 1, next);
        }
        len
    }

    fn read(radix: u32, numerals: &[u16]) -> Self {
        let start = Self { size: 1, value: 0 };
        numerals.iter().fold(start, |group, &numeral| Self {
            size: group.size * radix,
            value: group.value * radix + u32::from(numeral),
        })
    }

    fn write(mut value: u32, radix: u32, numerals: &mut [u16]) {
        for numeral in numerals.iter_mut().rev() {
            *numeral = (value % radix) as u16;
            value /= radix;
        }
    }
}

/// Adds `number` to `target` modulo radix^len.
fn add(radix: u32, target: &mut [u16], number: &mut Limbs) {
    let mut carry = 0;
    for numerals in target.rchunks_mut(Group::len(radix)) {
        let Group { size, value } = Group::read(radix, numerals);
        let (size, value) = (u64::from(size), u64::from(value));
        let sum = value + u64::from(number.divide(size as u32)) + carry;
        carry = u64::from(sum >= size);
        Group::write((sum - carry * size) as u32, radix, numerals);
    }
}

/// Subtracts `number` from `target` modulo radix^len.
fn sub(radix: u32, target: &mut [u16], number: &mut Limbs) {
    let mut borrow = 0;
    for numerals in target.rchunks_mut(Group::len(radix)) {
        let Group { size, value } = Group::read(radix, numerals);
        let (size, value) = (u64::from(size), u64::from(value));
        let taken = u64::from(number.divide(size as u32)) + borrow;
        borrow = u64::from(value < taken);
        Group::write((value + borrow * size - taken) as u32, radix, numerals);
    }
}
