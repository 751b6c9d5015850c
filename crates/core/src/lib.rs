//! scrubjay

pub mod check;
