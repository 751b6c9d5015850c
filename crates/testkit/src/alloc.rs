//! A global allocator that counts, for tests of how much memory a thing takes.
//!
//! ```
//! use scrubjay_testkit::alloc::Counting;
//!
//! #[global_allocator]
//! static HEAP: Counting = Counting::new();
//!
//! HEAP.reset();
//! let before = HEAP.current();
//! let block = vec![0u8; 1000];
//! assert!(HEAP.peak() - before >= 1000);
//! drop(block);
//! ```
//!
//! The figures are of the whole process: a test binary that uses them should hold one test only,
//! or run with `--test-threads=1`.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// The system's allocator with counters.
#[derive(Debug, Default)]
pub struct Counting {
    current: AtomicUsize,
    peak: AtomicUsize,
    allocations: AtomicUsize,
    allocated: AtomicUsize,
}

/// What a piece of work took from the heap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Usage {
    /// The most bytes held at once over what was held before.
    pub peak: usize,
    /// The number of allocations, growing included.
    pub allocations: usize,
    /// The bytes of all allocations.
    pub allocated: usize,
}

impl Counting {
    /// An allocator with all counters at 0.
    pub const fn new() -> Self {
        Self {
            current: AtomicUsize::new(0),
            peak: AtomicUsize::new(0),
            allocations: AtomicUsize::new(0),
            allocated: AtomicUsize::new(0),
        }
    }

    /// Bytes held now.
    pub fn current(&self) -> usize {
        self.current.load(Relaxed)
    }

    /// The most bytes held at once since the last reset.
    pub fn peak(&self) -> usize {
        self.peak.load(Relaxed)
    }

    /// The number of allocations since the last reset.
    pub fn allocations(&self) -> usize {
        self.allocations.load(Relaxed)
    }

    /// The bytes of all allocations since the last reset.
    pub fn allocated(&self) -> usize {
        self.allocated.load(Relaxed)
    }

    /// Starts over: the peak falls to what is held now, the totals to 0.
    pub fn reset(&self) {
        self.peak.store(self.current(), Relaxed);
        self.allocations.store(0, Relaxed);
        self.allocated.store(0, Relaxed);
    }

    /// Resets, does the work and tells what it took.
    pub fn measure<T>(&self, work: impl FnOnce() -> T) -> (T, Usage) {
        self.reset();
        let before = self.current();
        let result = work();
        let usage = Usage {
            peak: self.peak().saturating_sub(before),
            allocations: self.allocations(),
            allocated: self.allocated(),
        };
        (result, usage)
    }

    fn took(&self, size: usize) {
        let held = self.current.fetch_add(size, Relaxed) + size;
        self.peak.fetch_max(held, Relaxed);
        self.allocations.fetch_add(1, Relaxed);
        self.allocated.fetch_add(size, Relaxed);
    }

    fn gave(&self, size: usize) {
        self.current.fetch_sub(size, Relaxed);
    }
}

// SAFETY: every call goes to `System` with the arguments as they came, and its answer goes back as
// it is; the counters are atomics, touch no memory of the blocks, and neither allocate nor unwind.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller keeps the contract of `alloc`, which is that of `System.alloc`.
        let block = unsafe { System.alloc(layout) };
        if !block.is_null() {
            self.took(layout.size());
        }
        block
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as in `alloc`.
        let block = unsafe { System.alloc_zeroed(layout) };
        if !block.is_null() {
            self.took(layout.size());
        }
        block
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the block came from `System` through this allocator, with this layout.
        unsafe { System.dealloc(block, layout) };
        self.gave(layout.size());
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: the block came from `System` through this allocator, with this layout, and the
        // caller promises that `size` is one that `realloc` allows.
        let moved = unsafe { System.realloc(block, layout, size) };
        if !moved.is_null() {
            self.gave(layout.size());
            self.took(size);
        }
        moved
    }
}
