//! `cargo xtask demo`: the form-builder page, built and served on this machine.

use anyhow::Result;

use crate::{Options, Verb, sh, wasm};

pub(crate) const VERB: Verb = Verb {
    name: "demo",
    options: "[--build]",
    about: "Serve the form-builder page",
    help: "Builds the npm package and the page bindings/wasm/demo, and serves it on 127.0.0.1 under the content\n\
           security policy that it carries. --build stops before serving: the page is then in\n\
           bindings/wasm/demo/dist, for any server of files.",
    run,
};

fn run(options: &mut Options) -> Result<()> {
    let build = options.flag("--build");
    options.end()?;
    wasm::build(false)?;
    let script = if build { "demo:build" } else { "demo" };
    let mut npm = sh::program("npm", &["run", "--silent", script])?;
    npm.current_dir(sh::root()?.join("bindings/wasm"));
    sh::run(npm)
}
