//! How large the npm package's module and glue are, and whether they are within what they may be.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::table::Table;
use crate::{sh, size_features, wasm};

/// The most bytes, compressed by gzip: the module with catalog, tokens, restoring and what reads a model; the glue.
const MODULE: usize = 90_000;
const GLUE: usize = 8_000;
/// The English model, which is shipped compressed.
const MODEL: usize = 1_600_000;

/// Builds the package, prints the sizes, and fails if one is over.
pub(crate) fn print() -> Result<()> {
    wasm::build(false)?;
    let dist = sh::root()?.join("bindings/wasm/dist");
    let module = fs::read(dist.join("scrubjay.wasm"))?;
    let mut table = Table::new(&["of the npm package", "bytes", "gzip", "at most"]);
    let mut row = |name: &str, bytes: &[u8], most: Option<usize>| -> Result<Option<String>> {
        let small = gzip(bytes)?;
        let limit = most.map_or(String::new(), |most| most.to_string());
        table.row(&[
            name.to_owned(),
            bytes.len().to_string(),
            small.to_string(),
            limit,
        ]);
        let over = most.filter(|most| small > *most);
        Ok(over.map(|most| format!("{name}: {small} bytes, {} too many", small - most)))
    };
    let mut over = vec![row("module", &module, Some(MODULE))?];
    for (name, kind) in SECTIONS {
        let section =
            section(&module, kind).with_context(|| format!("the module has no {name}"))?;
        row(&format!("  {name}"), section, None)?;
    }
    over.push(row("glue", &read(&dist.join("glue/glue.js"))?, Some(GLUE))?);
    let model = read(&dist.join("tagger-en.bin"))?;
    over.push(row("model tagger-en.bin", &model, Some(MODEL))?);
    println!("{table}");
    size_features::print(&fs::read(wasm::module()?)?)?;
    let over: Vec<String> = over.into_iter().flatten().collect();
    if !over.is_empty() {
        bail!("over what it may be: {}", over.join("; "));
    }
    Ok(())
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| path.display().to_string())
}

/// How many bytes `gzip -9` makes of it.
pub(crate) fn gzip(bytes: &[u8]) -> Result<usize> {
    let mut gzip = Command::new("gzip")
        .args(["-9", "-n", "-c"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("gzip is missing")?;
    let mut input = gzip.stdin.take().context("gzip")?;
    let bytes = bytes.to_vec();
    let writer = std::thread::spawn(move || input.write_all(&bytes));
    let output = gzip.wait_with_output()?;
    if !output.status.success() || !matches!(writer.join(), Ok(Ok(()))) {
        bail!("gzip failed");
    }
    Ok(output.stdout.len())
}

/// The sections that are worth a line.
const SECTIONS: [(&str, u8); 3] = [("table of functions", 9), ("code", 10), ("constants", 11)];

/// The first section of a module that is of this kind.
pub(crate) fn section(module: &[u8], wanted: u8) -> Option<&[u8]> {
    let mut rest = module.strip_prefix(b"\0asm\x01\0\0\0")?;
    while let [id, tail @ ..] = rest {
        let (length, tail) = leb128(tail)?;
        let (section, tail) = tail.split_at_checked(length)?;
        if *id == wanted {
            return Some(section);
        }
        rest = tail;
    }
    None
}

pub(crate) fn leb128(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0;
    for (place, byte) in bytes.iter().enumerate().take(5) {
        value |= usize::from(byte & 0x7F) << (7 * place);
        if *byte < 0x80 {
            return Some((value, bytes.get(place + 1..)?));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_are_read() {
        let module = b"\0asm\x01\0\0\0\x0A\x03abc\x0B\x01d";
        assert_eq!(section(module, 10), Some(&b"abc"[..]));
        assert_eq!(section(module, 11), Some(&b"d"[..]));
        assert_eq!(section(b"\0asm\x01\0\0\0\x0A\x80", 10), None);
        assert_eq!(leb128(&[0x80, 0x01]), Some((128, &[][..])));
    }
}
