//! Stage 1: chunks come in, a bounded window of them goes out.
//!
//! [`Window`] keeps the last bytes of the stream and knows their offset in it; [`Counter`] turns byte
//! offsets into the caller's unit as the bytes pass; [`fold`] reads other spellings of ASCII. This stage knows nothing of what is searched.

pub(crate) mod fold;
mod units;
mod window;

pub(crate) use units::Counter;
pub use units::Unit;
pub(crate) use window::Window;
