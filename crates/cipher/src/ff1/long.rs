//! The ten rounds for halves of 97 to 1,024 bits.
//!
//! The numeral string itself is the state: a MAC output is turned into numerals
//! by repeated division and added numeral by numeral, so no big modulus is needed.
//! This path is an order of magnitude slower a bit than the short one, and it is
//! *not* constant time (see [`Limbs`]).

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
    for &numeral in source {
        half.multiply_add(shape.radix, u32::from(numeral));
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

/// Adds `number` to `target` modulo radix^len.
fn add(radix: u32, target: &mut [u16], number: &mut Limbs) {
    let mut carry = 0;
    for numeral in target.iter_mut().rev() {
        let sum = u32::from(*numeral) + number.divide(radix) + carry;
        carry = u32::from(sum >= radix);
        *numeral = (sum - carry * radix) as u16;
    }
}

/// Subtracts `number` from `target` modulo radix^len.
fn sub(radix: u32, target: &mut [u16], number: &mut Limbs) {
    let mut borrow = 0;
    for numeral in target.iter_mut().rev() {
        let taken = number.divide(radix) + borrow;
        let lacks = u32::from(u32::from(*numeral) < taken);
        *numeral = (u32::from(*numeral) + lacks * radix - taken) as u16;
        borrow = lacks;
    }
}
