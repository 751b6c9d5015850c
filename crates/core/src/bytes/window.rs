use alloc::vec::Vec;

/// The bytes of the stream that are still needed, and where they lie in it.
pub(crate) struct Window {
    bytes: Vec<u8>,
    base: u64,
}

impl Window {
    /// Bytes that a window holds at the most: hardly more than a session may hold back, for its memory is bounded.
    pub(crate) const CAPACITY: usize = if cfg!(feature = "tagger") {
        36 * 1024 + 256
    } else {
        33 * 1024
    };

    pub(crate) const fn new() -> Self {
        Self {
            bytes: Vec::new(),
            base: 0,
        }
    }

    /// Takes as much of `chunk` as fits and returns the rest.
    pub(crate) fn fill<'c>(&mut self, chunk: &'c [u8]) -> &'c [u8] {
        let room = Self::CAPACITY.saturating_sub(self.bytes.len());
        let (now, later) = chunk.split_at(room.min(chunk.len()));
        let wanted = self.bytes.len() + now.len();
        if wanted > self.bytes.capacity() {
            // Small inputs stay small; the second growth is the last.
            let target = if wanted <= 1024 { 1024 } else { Self::CAPACITY };
            self.bytes.reserve_exact(target - self.bytes.len());
        }
        self.bytes.extend_from_slice(now);
        later
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The stream offset of the first byte held.
    pub(crate) const fn base(&self) -> u64 {
        self.base
    }

    /// Forgets all and begins a new stream, in the same memory.
    pub(crate) fn clear(&mut self) {
        self.bytes.clear();
        self.base = 0;
    }

    /// Forgets the first `count` bytes.
    pub(crate) fn forget(&mut self, count: usize) {
        let count = count.min(self.bytes.len());
        self.bytes.drain(..count);
        self.base += count as u64;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_takes_what_fits_and_keeps_offsets() {
        let mut window = Window::new();
        let big = alloc::vec![7; Window::CAPACITY + 5];
        assert_eq!(window.fill(&big).len(), 5);
        window.forget(10);
        assert_eq!(window.base(), 10);
        assert_eq!(window.bytes().len(), Window::CAPACITY - 10);
        assert!(window.fill(b"12345").is_empty());
    }
}
