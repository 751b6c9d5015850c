//! Stage 4: candidates go in, decided findings come out, in order and without overlap.
//!
//! It sees kinds, places and confidence; never text, never keys. The rule for overlaps:
//!
//! 1. What will be edited goes before what is kept: a kept value never hides one inside or across it.
//! 2. A value inside another is a part of it: the outer one wins. Of two over the same bytes, the surer
//!    wins; then the better checked; then the one with the lower number.
//! 3. Of two that cross, the surer wins (then the better checked, the longer, the earlier), and the
//!    other is cut to the rest. So every byte of a candidate that will be edited is covered by one.

mod resolve;

pub(crate) use resolve::{Decided, Decider};
