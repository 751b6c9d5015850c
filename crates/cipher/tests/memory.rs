//! What the heap sees: nothing while tokens are made, and no key after a drop.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use scrubjay_cipher::{
    AesGcmSiv, AesSiv, DerivedKey, Domain, Ff1, FixedFf1, Kdf, PseudonymKey, Purpose,
};
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
    /// Whether freed blocks are searched for [`NEEDLE`], and how many had it.
    static SEARCHING: Cell<bool> = const { Cell::new(false) };
    static FOUND: Cell<usize> = const { Cell::new(0) };
}

/// Eight bytes that occur in every secret of this test.
const NEEDLE: [u8; 8] = *b"NEEDLE!!";

struct Watch;

// SAFETY: every call is passed on to the system allocator unchanged.
unsafe impl GlobalAlloc for Watch {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.with(|n| n.set(n.get() + 1));
        // SAFETY: the caller upholds the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if SEARCHING.with(Cell::get) {
            for at in 0..=layout.size().saturating_sub(NEEDLE.len()) {
                let same = NEEDLE.iter().enumerate().all(|(i, &byte)| {
                    // SAFETY: `block` is live for `layout.size()` bytes until it is
                    // passed on below, and the index stays below that.
                    at + i < layout.size() && unsafe { block.add(at + i).read_volatile() } == byte
                });
                if same {
                    FOUND.with(|n| n.set(n.get() + 1));
                }
            }
        }
        // SAFETY: the caller upholds the contract of `dealloc`.
        unsafe { System.dealloc(block, layout) }
    }
}

#[global_allocator]
static WATCH: Watch = Watch;

fn allocations(run: impl FnOnce()) -> usize {
    let before = ALLOCATIONS.with(Cell::get);
    run();
    ALLOCATIONS.with(Cell::get) - before
}

/// Drops a boxed value and returns how many freed blocks still held the needle.
fn traces<T>(value: T) -> usize {
    // Otherwise the compiler may drop writes to a block that is freed unread.
    let boxed = std::hint::black_box(Box::new(value));
    FOUND.with(|n| n.set(0));
    SEARCHING.with(|on| on.set(true));
    drop(boxed);
    SEARCHING.with(|on| on.set(false));
    FOUND.with(Cell::get)
}

fn secret<const N: usize>() -> [u8; N] {
    std::array::from_fn(|i| NEEDLE[i % 8])
}

#[test]
fn nothing_is_allocated_for_a_token() {
    let key: [u8; 64] = secret();
    let mut digits = [3; 16 * 100];
    let mut long = [1; 512];
    let mut values = [5u128; 100];
    let count = allocations(|| {
        let ff1 = Ff1::new(&key[..32], 10).unwrap();
        ff1.encrypt(b"tweak", &mut digits[..16]).unwrap();
        let fixed = ff1.fixed(16, 32).unwrap();
        let tweak = fixed.tweak(&[1; 32]).unwrap();
        tweak.encrypt(&mut digits[..16]).unwrap();
        tweak.encrypt_batch(&mut digits).unwrap();
        fixed.decrypt_each(&[9; 3200], &mut digits).unwrap();
        Ff1::new(&key[..32], 2)
            .unwrap()
            .encrypt(b"", &mut long)
            .unwrap();
        let domain = Domain::new(&key[..32], 7_920_000, 10, 0).unwrap();
        domain.encrypt(b"", 1).unwrap();
        domain.encrypt_batch(b"", &mut values).unwrap();
        let siv = AesSiv::new(&key).unwrap();
        let mut text = [0; 100];
        let iv = siv.seal(&[b"a", b"b"], &mut text).unwrap();
        siv.open(&[b"a", b"b"], &iv, &mut text).unwrap();
        let gcm = AesGcmSiv::new(&key[..32]).unwrap();
        gcm.seal(&[0; 12], b"a", &mut text).unwrap();
        let kdf = Kdf::new(&key[..32]).unwrap();
        kdf.derive(Purpose::Fpe, "default", "email", 0).unwrap();
        let pseudonyms = PseudonymKey::new(&key[..32]).unwrap();
        assert_ne!(pseudonyms.pseudonym(b"a"), [0; 10]);
    });
    assert_eq!(count, 0);
}

#[test]
fn the_search_finds_what_is_not_wiped() {
    assert!(traces(secret::<64>()) > 0);
}

#[test]
fn keys_are_wiped_when_dropped() {
    let key: [u8; 64] = secret();
    // An AES schedule begins with the key itself, on every backend but the
    // bitsliced one; the size says that there was something to find.
    let ff1 = Ff1::new(&key[..32], 10).unwrap();
    let fixed = ff1.fixed(16, 0).unwrap();
    assert!(size_of::<FixedFf1>() > 240);
    assert_eq!(traces(ff1), 0);
    assert_eq!(traces(fixed), 0);
    assert_eq!(traces(AesSiv::new(&key).unwrap()), 0);
    assert_eq!(traces(AesGcmSiv::new(&key[..32]).unwrap()), 0);
    let domain = Domain::new(&key[..32], 1_000_000, 10, 0).unwrap();
    assert_eq!(traces(domain), 0);
}

#[test]
fn without_wiping_the_schedule_would_be_found() {
    let ff1 = Ff1::new(&secret::<32>(), 10).unwrap();
    // `ManuallyDrop` frees the block without running the destructor.
    let kept = traces(std::mem::ManuallyDrop::new(ff1)) > 0;
    assert_eq!(kept, aes::hardware_accelerated());
}

#[test]
fn derived_keys_wipe_themselves() {
    use zeroize::{Zeroize, ZeroizeOnDrop};
    fn wiped_on_drop<T: ZeroizeOnDrop>() {}
    wiped_on_drop::<DerivedKey>();
    let kdf = Kdf::new(&secret::<32>()).unwrap();
    let mut key = kdf.derive(Purpose::Date, "default", "date", 0).unwrap();
    assert!(key.as_bytes().iter().any(|&b| b != 0));
    key.zeroize();
    assert!(key.as_bytes().iter().all(|&b| b == 0));
}
