//! `cargo xtask setup`: says what is missing on this machine, and installs it where that is allowed.

use anyhow::Result;

use crate::table::Table;
use crate::{Options, Verb, sh};

pub(crate) const VERB: Verb = Verb {
    name: "setup",
    options: "[--check]",
    about: "Say what is missing on this machine and install it",
    help: "Components of the toolchain come through rustup, Debian packages through apt-get when root,\n\
           and cargo-fuzz through `cargo install --locked`. --check installs nothing.",
    run,
};

/// A program that some verb wants.
struct Tool {
    name: &'static str,
    /// The verb that wants it.
    verb: &'static str,
    /// A command that succeeds where it is installed.
    ask: &'static [&'static str],
    /// A command that installs it.
    install: &'static [&'static str],
    /// `install` wants to be root.
    root: bool,
}

const TOOLS: &[Tool] = &[
    Tool {
        name: "rustfmt",
        verb: "test",
        ask: &["cargo", "fmt", "--version"],
        install: &["rustup", "component", "add", "rustfmt"],
        root: false,
    },
    Tool {
        name: "clippy",
        verb: "test",
        ask: &["cargo", "clippy", "--version"],
        install: &["rustup", "component", "add", "clippy"],
        root: false,
    },
    Tool {
        name: "nightly",
        verb: "fuzz",
        ask: &["cargo", "+nightly", "--version"],
        install: &[
            "rustup",
            "toolchain",
            "install",
            "nightly",
            "--profile=minimal",
        ],
        root: false,
    },
    Tool {
        name: "cargo-fuzz",
        verb: "fuzz",
        ask: &["cargo", "fuzz", "--version"],
        install: &["cargo", "install", "--locked", "cargo-fuzz"],
        root: false,
    },
    Tool {
        name: "c++",
        verb: "fuzz",
        ask: &["c++", "--version"],
        install: &["apt-get", "install", "-y", "g++"],
        root: true,
    },
    Tool {
        name: "valgrind",
        verb: "bench",
        ask: &["valgrind", "--version"],
        install: &["apt-get", "install", "-y", "valgrind"],
        root: true,
    },
    // Only where rustup has no target for WebAssembly.
    Tool {
        name: "rustc-web",
        verb: "wasm",
        ask: &[
            "sh",
            "-c",
            "rustup target list --installed | grep -q wasm32-unknown-unknown || /usr/bin/rustc --version",
        ],
        install: &[
            "apt-get",
            "install",
            "-y",
            "rustc-web",
            "rust-web-src",
            "cargo-web",
            "lld",
        ],
        root: true,
    },
    Tool {
        name: "chromium",
        verb: "wasm",
        ask: &["chromium", "--version"],
        install: &["apt-get", "install", "-y", "chromium"],
        root: true,
    },
    Tool {
        name: "npm",
        verb: "wasm",
        ask: &["npm", "--version"],
        install: &["apt-get", "install", "-y", "nodejs", "npm"],
        root: true,
    },
    Tool {
        name: "cmake",
        verb: "test",
        ask: &["cmake", "--version"],
        install: &["apt-get", "install", "-y", "cmake"],
        root: true,
    },
    Tool {
        name: "pkg-config",
        verb: "test",
        ask: &["pkg-config", "--version"],
        install: &["apt-get", "install", "-y", "pkg-config"],
        root: true,
    },
    Tool {
        name: "python3",
        verb: "test",
        // Its own environment, with pip in it: Debian has that in a package of its own.
        ask: &["python3", "-c", "import ensurepip, venv"],
        install: &["apt-get", "install", "-y", "python3", "python3-venv"],
        root: true,
    },
    Tool {
        name: "nm",
        verb: "size",
        ask: &["nm", "--version"],
        install: &["apt-get", "install", "-y", "binutils"],
        root: true,
    },
];

fn run(options: &mut Options) -> Result<()> {
    let check = options.flag("--check");
    options.end()?;
    let mut table = Table::new(&["what", "for", "state"]);
    table.left = true;
    for tool in TOOLS {
        let state = if is_there(tool) {
            "there".into()
        } else if check {
            format!("missing: {}", tool.install.join(" "))
        } else {
            install(tool)
        };
        table.row(&[tool.name, tool.verb, &state]);
    }
    print!("{table}");
    Ok(())
}

/// Whether the tool of this name is there. Installs it first if it is missing and small, as the
/// components of a toolchain are.
pub(crate) fn component(name: &str) -> Result<(), String> {
    match TOOLS.iter().find(|tool| tool.name == name) {
        Some(tool) if is_there(tool) => Ok(()),
        Some(tool) => match install(tool) {
            state if state == INSTALLED => Ok(()),
            state => Err(state),
        },
        None => Err(format!("{name} is not known to setup")),
    }
}

/// What to do about a tool that is missing; `None` where it is there.
pub(crate) fn missing(name: &str) -> Option<String> {
    let tool = TOOLS.iter().find(|tool| tool.name == name)?;
    (!is_there(tool)).then(|| {
        format!(
            "{name} is missing; `{}` installs it",
            tool.install.join(" ")
        )
    })
}

const INSTALLED: &str = "installed";

/// Whether the tool of this name is there.
pub(crate) fn there(name: &str) -> bool {
    TOOLS.iter().any(|tool| tool.name == name && is_there(tool))
}

fn is_there(tool: &Tool) -> bool {
    match tool.ask {
        [name, rest @ ..] => answers(name, rest),
        [] => false,
    }
}

fn answers(name: &str, arguments: &[&str]) -> bool {
    // A toolchain named on the command line is only heard where none is set in the environment.
    let plain = std::process::Command::new(name)
        .args(arguments)
        .env_remove("RUSTUP_TOOLCHAIN")
        .env_remove("CARGO")
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .status();
    plain.is_ok_and(|status| status.success())
}

fn install(tool: &Tool) -> String {
    let line = tool.install.join(" ");
    if tool.root && !is_root() {
        return format!("missing; as root: {line}");
    }
    let [name, rest @ ..] = tool.install else {
        return format!("missing: {line}");
    };
    match sh::program(name, rest).and_then(sh::run) {
        Ok(()) => INSTALLED.into(),
        Err(error) => format!("missing: {error:#}"),
    }
}

fn is_root() -> bool {
    let id = std::process::Command::new("id").arg("-u").output();
    id.is_ok_and(|id| id.stdout.trim_ascii() == b"0")
}
