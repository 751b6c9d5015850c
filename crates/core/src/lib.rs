//! scrubjay
