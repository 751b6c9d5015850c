//! Other programs: run, listened to, looked for.

use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// The folder of the workspace.
pub(crate) fn root() -> Result<PathBuf> {
    // Cargo tells where the package lies; a binary that was copied elsewhere works in the current folder.
    let from = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(std::env::current_dir, |dir| Ok(dir.into()))?;
    for folder in from.ancestors() {
        if folder.join("Cargo.lock").is_file() && folder.join("crates").is_dir() {
            return Ok(folder.to_path_buf());
        }
    }
    bail!("this is not the workspace: {}", from.display())
}

/// The folder that cargo builds into.
pub(crate) fn target() -> Result<PathBuf> {
    let text = output(cargo(&["metadata", "--format-version=1", "--no-deps"])?)?;
    let metadata: serde_json::Value = serde_json::from_str(&text)?;
    let folder = metadata["target_directory"]
        .as_str()
        .context("cargo metadata")?;
    Ok(PathBuf::from(folder))
}

/// A program to be run in the folder of the workspace.
pub(crate) fn program(name: &str, arguments: &[&str]) -> Result<Command> {
    let mut command = Command::new(name);
    command.args(arguments).current_dir(root()?);
    Ok(command)
}

/// The cargo that runs this program.
pub(crate) fn cargo(arguments: &[&str]) -> Result<Command> {
    let name = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let mut command = program(&name, arguments)?;
    clean(&mut command);
    Ok(command)
}

/// The cargo of another toolchain, which only rustup's own `cargo` finds.
pub(crate) fn cargo_of(toolchain: &str, arguments: &[&str]) -> Result<Command> {
    let mut command = program("cargo", &[])?;
    clean(&mut command);
    command
        .env_remove("RUSTUP_TOOLCHAIN")
        .arg(format!("+{toolchain}"))
        .args(arguments);
    Ok(command)
}

/// The rustc of another toolchain.
pub(crate) fn rustc_of(toolchain: &str, arguments: &[&str]) -> Result<Command> {
    let mut command = program("rustc", &[])?;
    clean(&mut command);
    command
        .env_remove("RUSTUP_TOOLCHAIN")
        .arg(format!("+{toolchain}"))
        .args(arguments);
    Ok(command)
}

/// Forgets what the cargo that runs this program told it about itself.
fn clean(command: &mut Command) {
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("CARGO_PKG_") || name == "CARGO_MANIFEST_DIR" {
            command.env_remove(name);
        }
    }
}

/// Runs a program and fails if it does.
pub(crate) fn run(mut command: Command) -> Result<()> {
    let line = line(&command);
    eprintln!("$ {line}");
    let status = command
        .status()
        .with_context(|| format!("cannot start: {line}"))?;
    if !status.success() {
        bail!("{line}: {status}");
    }
    Ok(())
}

/// Runs a program and shows what it prints only if it fails.
pub(crate) fn quiet(mut command: Command) -> Result<()> {
    let line = line(&command);
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot start: {line}"))?;
    if !output.status.success() {
        std::io::stderr().write_all(&output.stdout)?;
        std::io::stderr().write_all(&output.stderr)?;
        bail!("{line}: {}", output.status);
    }
    Ok(())
}

/// Runs a program, shows what it prints, and returns that and whether it succeeded.
pub(crate) fn listen(mut command: Command) -> Result<(String, bool)> {
    let line = line(&command);
    eprintln!("$ {line}");
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start: {line}"))?;
    let mut heard = String::new();
    if let Some(out) = child.stdout.take() {
        let mut shown = std::io::stdout().lock();
        for text in BufReader::new(out).split(b'\n') {
            let text = text?;
            let text = String::from_utf8_lossy(&text);
            writeln!(shown, "{text}")?;
            heard += &text;
            heard.push('\n');
        }
    }
    Ok((heard, child.wait()?.success()))
}

/// What a program prints; fails if it does.
pub(crate) fn output(mut command: Command) -> Result<String> {
    let line = line(&command);
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("cannot start: {line}"))?;
    if !output.status.success() {
        bail!("{line}: {}", output.status);
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether a program is there and answers.
pub(crate) fn answers(name: &str, arguments: &[&str]) -> bool {
    Command::new(name)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

fn line(command: &Command) -> String {
    let name = PathBuf::from(command.get_program());
    let mut line = name
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    for argument in command.get_args() {
        line.push(' ');
        line += &argument.to_string_lossy();
    }
    line
}
