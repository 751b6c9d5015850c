//! `scrubjay-glue IN.wasm FOLDER`: what the `wasm-bindgen` program does, as a crate that Cargo.lock pins to
//! the version that the module was compiled with.

use anyhow::{Result, bail};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [input, folder] = arguments.as_slice() else {
        bail!("usage: scrubjay-glue IN.wasm FOLDER");
    };
    Bindgen::new()
        .input_path(input)
        .out_name("glue")
        .web(true)?
        .typescript(true)
        .omit_default_module_path(true)
        // The names put the functions in order, before they go: `optimize.mjs`.
        .remove_name_section(false)
        .remove_producers_section(true)
        .generate(folder)
}
