//! Properties, and comparison with implementations that share no code with ours.

mod digits;
mod noise;
mod text;
