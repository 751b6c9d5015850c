//! Mistakes that were made once, each with the text that showed it.

mod ends;
mod joined;
