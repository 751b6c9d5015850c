//! `cargo xtask wasm`: the npm package, from Rust to the folder `bindings/wasm/dist`.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::{Options, Verb, sh};

pub(crate) const VERB: Verb = Verb {
    name: "wasm",
    options: "[--rust | --bench]",
    about: "Build the npm package",
    help: "Compiles bindings/wasm and a standard library of its own: with Debian's packages rustc-web, rust-web-src\n\
           and lld where they are installed, else from the sources that rustup has or can fetch; without sources\n\
           with the target that rustup has, which makes a larger module. Writes the glue; then `npm ci` and the\n\
           TypeScript. --rust stops before npm. --bench builds the module without vectors too, and measures\n\
           both in Node beside two published redactors, and names in running text.",
    run,
};

const TARGET: &str = "wasm32-unknown-unknown";
const MODULE: &str = "wasm/scrubjay_wasm.wasm";

const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Vectors of 128 bits: every browser since 2023, and Node 20.
const VECTORS: &str = "-Ctarget-feature=+simd128";

/// Ciphers without unrolled loops.
const COMPACT: &str = "--cfg aes_backend_soft=\"compact\" --cfg sha2_backend_soft=\"compact\"";

/// The marks on functions that most bytes pass, which the compiler reads as an unstable feature: they are compiled for
/// speed, all others for size.
const HOT: &str = "--cfg hot";

/// A panic is a trap at once: its message would be fetched by all, and read by none.
const TRAP: &str = "-Zunstable-options -Cpanic=immediate-abort";

fn run(options: &mut Options) -> Result<()> {
    let (rust, bench) = (options.flag("--rust"), options.flag("--bench"));
    options.end()?;
    build(rust && !bench)?;
    if bench { measure() } else { Ok(()) }
}

/// What the compiler makes: the module with the names of its functions.
pub(crate) fn module() -> Result<PathBuf> {
    Ok(sh::target()?.join(TARGET).join(MODULE))
}

/// Builds the package, or the module and its glue alone.
pub(crate) fn build(rust_alone: bool) -> Result<()> {
    let root = sh::root()?;
    let folder = root.join("bindings/wasm");
    let module = compile(VECTORS, &sh::target()?)?;
    glue(&module, &folder.join("ts/glue"))?;
    fs::write(folder.join("ts/entities.ts"), entities()?)?;
    fs::write(folder.join("ts/titles.ts"), titles()?)?;
    if rust_alone {
        return Ok(());
    }
    if !sh::answers("npm", &["--version"]) {
        bail!("npm is missing; Node 20 or later brings it");
    }
    npm(&["ci", "--no-audit", "--no-fund"])?;
    npm(&["run", "build"])
}

/// The package's own figures, the module without vectors among them.
fn measure() -> Result<()> {
    let target = sh::target()?.join("wasm-scalar");
    let module = compile("", &target)?;
    glue(&module, &target.join("glue"))?;
    let scalar = target.join("glue/scalar.wasm");
    let named = format!("scalar={}", scalar.display());
    let written = target.join("glue/glue_bg.wasm");
    npm(&[
        "run",
        "optimize",
        "--",
        &written.to_string_lossy(),
        &scalar.to_string_lossy(),
    ])?;
    npm(&["run", "bench", "--", &named])
}

/// Compiles the module with these features of the platform; tells where it is.
fn compile(features: &str, target: &Path) -> Result<PathBuf> {
    let mut command = compiler(features)?;
    command.arg("--target-dir").arg(target);
    sh::run(command)?;
    Ok(target.join(TARGET).join(MODULE))
}

fn glue(module: &Path, folder: &Path) -> Result<()> {
    let (module, folder) = (module.to_string_lossy(), folder.to_string_lossy());
    let run = ["run", "--quiet", "--package", "scrubjay-glue", "--"];
    sh::run(sh::cargo(&[&run[..], &[&*module, &*folder]].concat())?)
}

fn npm(arguments: &[&str]) -> Result<()> {
    let mut npm = sh::program("npm", arguments)?;
    npm.current_dir(sh::root()?.join("bindings/wasm"));
    sh::run(npm)
}

/// Whether this machine can compile the module; if not, what to do about it.
pub(crate) fn can_compile() -> Result<(), String> {
    compiler(VECTORS)
        .map(|_| ())
        .map_err(|error| format!("{error:#}"))
}

/// The command that compiles the module with what this machine has.
fn compiler(features: &str) -> Result<Command> {
    let arguments = [
        "build",
        "--profile=wasm",
        "--package=scrubjay-wasm",
        "--target",
        TARGET,
    ];
    let debian = |install: bool| -> Result<Option<Command>> {
        let (rustc, sources) = ("/usr/bin/rustc", "/usr/lib/rustlib/src/rust/library");
        if install {
            let _ = crate::setup::component("rustc-web");
        }
        let there = fs::exists(rustc)? && fs::exists(sources)?;
        if !there || !sh::answers(rustc, &["--version"]) || !sh::answers("wasm-ld", &["--version"])
        {
            return Ok(None);
        }
        eprintln!("{TARGET} by Debian's {rustc}, its standard library from {sources}");
        let mut command = with_std(sh::program("cargo", &arguments)?, features);
        command
            .env("RUSTC", rustc)
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", "wasm-ld");
        Ok(Some(command))
    };
    // Its compiler is the newer one: 1.96 makes a tenth less of the module than 1.95.
    if let Some(command) = debian(false)? {
        return Ok(command);
    }
    let ask = |what: &[&str]| sh::output(sh::program("rustc", &[&["--print"], what].concat())?);
    let sources = Path::new(ask(&["sysroot"])?.trim()).join("lib/rustlib/src/rust/library");
    if sources.exists()
        || (sh::answers("rustup", &["component", "add", "rust-src"]) && sources.exists())
    {
        return Ok(with_std(sh::cargo(&arguments)?, features));
    }
    if let Some(command) = debian(true)? {
        return Ok(command);
    }
    let libraries = ask(&["target-libdir", "--target", TARGET])?;
    let there = || fs::read_dir(libraries.trim()).is_ok_and(|mut files| files.next().is_some());
    if there() || (sh::answers("rustup", &["target", "add", TARGET]) && there()) {
        eprintln!("without the sources of the standard library the module gets larger");
        let mut command = sh::cargo(&arguments)?;
        command
            .env(FLAGS, format!("{features} {COMPACT} {HOT}"))
            .env("RUSTC_BOOTSTRAP", "1");
        return Ok(command);
    }
    bail!(
        "the target {TARGET} is missing and rustup cannot fetch it; \
         `apt-get install rustc-web rust-web-src cargo-web lld` does as well"
    );
}

/// The same command with a standard library built on the way, as small as it can be.
fn with_std(mut command: Command, features: &str) -> Command {
    command
        .args([
            "-Zbuild-std=std,panic_abort",
            "-Zbuild-std-features=optimize_for_size",
        ])
        .env(FLAGS, format!("{features} {TRAP} {COMPACT} {HOT}"))
        .env("RUSTC_BOOTSTRAP", "1");
    command
}

/// The names of the catalog as a TypeScript union.
fn entities() -> Result<String> {
    let mut text = String::from(
        "// Written by `cargo xtask wasm` from the catalog.\n\n/** The built-in entities, by number. */\nexport const ENTITIES = [\n",
    );
    for info in scrubjay::Detector::catalog() {
        writeln!(text, "  \"{}\",", info.name)?;
    }
    text.push_str("] as const;\n\n/** A built-in entity's name. */\nexport type EntityName = (typeof ENTITIES)[number];\n");
    Ok(text)
}

/// What people call them.
fn titles() -> Result<String> {
    let mut text = String::from(
        "// Written by `cargo xtask wasm` from the catalog.\nimport type { EntityName } from \"./entities.js\";\n\n/** What people call the built-in entities. */\nexport const TITLES: Readonly<Record<EntityName, string>> = {\n",
    );
    for info in scrubjay::Detector::catalog() {
        // What follows a comma or stands in brackets is for the catalog's readers.
        let short = info.title.split([',', '(']).next().unwrap_or_default();
        let mut title = short.trim_end().to_owned();
        if !info.country.is_empty() {
            write!(title, " ({})", info.country)?;
        }
        writeln!(text, "  {}: {title:?},", info.name)?;
    }
    text.push_str("};\n");
    Ok(text)
}
