//! The counting allocator, in a binary with one test so that nothing else allocates.

use scrubjay_testkit::alloc::Counting;

#[global_allocator]
static HEAP: Counting = Counting::new();

#[test]
fn counts_what_is_held_and_what_was_taken() {
    let before = HEAP.current();
    let (block, usage) = HEAP.measure(|| {
        drop(std::hint::black_box(vec![1u8; 100_000]));
        std::hint::black_box(vec![0u8; 30_000])
    });
    assert!((100_000..110_000).contains(&usage.peak), "{usage:?}");
    assert!((130_000..140_000).contains(&usage.allocated), "{usage:?}");
    assert!((2..20).contains(&usage.allocations), "{usage:?}");
    assert!(HEAP.current() >= before + 30_000);
    drop(block);
    assert!(HEAP.current() < before + 10_000);

    let (grown, usage) = HEAP.measure(|| {
        let mut list = Vec::with_capacity(10);
        list.extend(0..10u64);
        list.reserve_exact(1000);
        list
    });
    assert_eq!(grown.len(), 10);
    assert!(usage.allocations >= 2);
    assert!((8_000..20_000).contains(&usage.peak), "{usage:?}");
}
