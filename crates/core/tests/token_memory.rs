//! What the heap sees: nothing for a token in the steady state, and no key or value after a drop.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use scrubjay::{Entity, Keyring, Limits, Policy, Scrubber, Seed, Unit, Vault};
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

// SAFETY: every call is passed on to the system allocator unchanged; growing goes through `alloc`
// and `dealloc`, as the default of `realloc` does.
unsafe impl GlobalAlloc for Watch {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.with(|n| n.set(n.get() + 1));
        // SAFETY: the caller upholds the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if SEARCHING.with(Cell::get) {
            for at in 0..(layout.size() + 1).saturating_sub(NEEDLE.len()) {
                let same = NEEDLE.iter().enumerate().all(|(i, &byte)| {
                    // SAFETY: `block` is live for `layout.size()` bytes until it is passed on below, and
                    // `at + i` stays below that.
                    unsafe { block.add(at + i).read_volatile() == byte }
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

fn traces(work: impl FnOnce()) -> usize {
    FOUND.with(|n| n.set(0));
    SEARCHING.with(|on| on.set(true));
    work();
    SEARCHING.with(|on| on.set(false));
    FOUND.with(Cell::get)
}

fn secret<const N: usize>() -> [u8; N] {
    std::array::from_fn(|i| NEEDLE[i % 8])
}

#[test]
fn the_search_finds_what_is_not_wiped() {
    assert!(traces(|| drop(std::hint::black_box(Box::new(secret::<64>())))) > 0);
}

#[test]
fn no_ff1_token_allocates_in_the_steady_state() {
    let keys = Keyring::new(1, &[7; 32])
        .unwrap()
        .namespace("default")
        .unwrap();
    let policy = Policy::from_toml(
        "entities = ['CREDIT_CARD', 'US_SSN', 'IP_ADDRESS', 'PHONE_NUMBER', 'IBAN_CODE', 'EMAIL_ADDRESS']
        on_small_domain = 'seal'\naction = 'fpe'",
    );
    let scrubber = Scrubber::with_keys(&policy.unwrap(), &keys).unwrap();
    let text = "card 4111-1111-1111-1111, ssn 078-05-1120, host 192.0.2.17, call +1 (212) 555-0100, \
                DE89 3704 0044 0532 0130 00, jane.doe@example.com; ";
    let measure = |session: &mut scrubjay::Session, out: &mut Vec<u8>| {
        let before = ALLOCATIONS.with(Cell::get);
        for _ in 0..100 {
            out.clear();
            session.push(text.as_bytes(), out).unwrap();
        }
        ALLOCATIONS.with(Cell::get) - before
    };
    let kept = Policy::from_toml("action = 'mask'").unwrap();
    let mut masking = Scrubber::new(&kept).unwrap().session(Unit::Byte);
    let mut enciphering = scrubber.session(Unit::Byte);
    let mut out = Vec::with_capacity(64 * 1024);
    for session in [&mut masking, &mut enciphering] {
        measure(session, &mut out);
    }
    // The stages before may allocate as they do for masking; six tokens a round must add nothing.
    let (masked, enciphered) = (
        measure(&mut masking, &mut out),
        measure(&mut enciphering, &mut out),
    );
    assert!(enciphered <= masked, "{enciphered} against {masked}");
}

#[test]
fn a_single_token_allocates_nothing_but_its_text() {
    let keys = Keyring::new(1, &[7; 32])
        .unwrap()
        .namespace("default")
        .unwrap();
    let policy = Policy::from_toml("[entity.CREDIT_CARD]\naction = 'fpe'").unwrap();
    let column = Scrubber::with_keys(&policy, &keys)
        .unwrap()
        .column(Entity::CREDIT_CARD)
        .unwrap();
    column.tokenize(b"4111111111111111").unwrap();
    let before = ALLOCATIONS.with(Cell::get);
    let token = column.tokenize(b"4111111111111111").unwrap();
    assert_eq!(ALLOCATIONS.with(Cell::get) - before, 1);
    drop(token);
}

#[test]
fn rings_seeds_and_key_files_are_wiped() {
    let key = secret::<32>();
    assert_eq!(traces(|| drop(Keyring::new(1, &key).unwrap())), 0);
    let ring = Keyring::new(1, &key).unwrap().with_key(2, &key).unwrap();
    let text = ring.to_text();
    // In the file the key stands in hexadecimal digits.
    assert!(text.as_str().contains("4e4545444c452121"));
    let read = traces(|| drop(Keyring::from_text(text.as_str()).unwrap()));
    assert_eq!(read, 0);
    let boxed = Box::new(Seed::new(key));
    assert_eq!(traces(|| drop(std::hint::black_box(boxed))), 0);
    assert_eq!(traces(move || drop(ring)), 0);
}

#[test]
fn vaults_wipe_what_they_drop() {
    let policy = Policy::from_toml("[entity.URL]\naction = 'session-token'").unwrap();
    let vault = Vault::new(&Seed::new([1; 32]), Limits::default()).unwrap();
    let column = Scrubber::new(&policy)
        .unwrap()
        .column(Entity::URL)
        .unwrap()
        .with_vault(&vault);
    let keys = Keyring::new(1, &[7; 32])
        .unwrap()
        .namespace("default")
        .unwrap();
    let found = traces(|| {
        column.tokenize(&NEEDLE).unwrap();
        column.tokenize(&secret::<100>()).unwrap();
        drop(vault.export(&keys, &Seed::new([2; 32])).unwrap());
        vault.erase_value("URL", &NEEDLE);
        vault.erase();
        assert!(vault.is_empty());
    });
    assert_eq!(found, 0);
}
