//! The AES key schedules FF1 can run on.
//!
//! Only the encrypting half of a schedule is kept: FF1 never runs AES backwards.

use aes::cipher::{Array, BlockCipherEncrypt, BlockSizeUser, KeyInit, consts::U16};
use zeroize::ZeroizeOnDrop;

/// AES with a 128-bit key, kept for test vectors.
pub type Aes128 = aes::Aes128Enc;
/// AES with a 192-bit key, kept for test vectors.
pub type Aes192 = aes::Aes192Enc;
/// AES with a 256-bit key, the one to use.
pub type Aes256 = aes::Aes256Enc;

/// One 16-byte AES block.
pub(crate) type Block = Array<u8, U16>;

/// An expanded AES key that is wiped when dropped; sealed.
pub trait Schedule:
    BlockCipherEncrypt
    + BlockSizeUser<BlockSize = U16>
    + KeyInit
    + Clone
    + ZeroizeOnDrop
    + private::Sealed
{
}

impl Schedule for Aes128 {}
impl Schedule for Aes192 {}
impl Schedule for Aes256 {}

mod private {
    pub trait Sealed {}
    impl Sealed for super::Aes128 {}
    impl Sealed for super::Aes192 {}
    impl Sealed for super::Aes256 {}
}

/// Encrypts one block given as a big-endian number.
pub(crate) fn encrypt_number<C: Schedule>(cipher: &C, block: u128) -> u128 {
    let mut bytes = Array(block.to_be_bytes());
    cipher.encrypt_block(&mut bytes);
    u128::from_be_bytes(bytes.0)
}
