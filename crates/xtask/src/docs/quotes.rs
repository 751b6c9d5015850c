//! Code in documents that says where it is from: it must stand there, line for line.

use std::fs;

use anyhow::{Context, Result, bail};

use crate::sh;

/// Documents with such code.
const DOCUMENTS: &[&str] = &[
    "README.md",
    "bindings/c/README.md",
    "bindings/python/README.md",
];
/// Begins the line before the code: `<!-- checked: bindings/c/examples/readme.c -->`.
const MARK: &str = "<!-- checked: ";

/// Compares every quote; how many there are.
pub(super) fn check() -> Result<usize> {
    let root = sh::root()?;
    let mut count = 0;
    for document in DOCUMENTS {
        let text = fs::read_to_string(root.join(document)).context(*document)?;
        for part in text.split(MARK).skip(1) {
            let (file, rest) = part.split_once(" -->").context("a mark without an end")?;
            let code = rest.split("```").nth(1).context("no code behind a mark")?;
            let code = code.split_once('\n').map_or("", |(_, code)| code);
            let source = fs::read_to_string(root.join(file)).context(file.to_owned())?;
            if !stands_in(code, &source) {
                bail!("{document}: the code is not what stands in {file}");
            }
            count += 1;
        }
    }
    Ok(count)
}

/// Whether the lines stand there one after the other, indented in whatever way.
fn stands_in(code: &str, source: &str) -> bool {
    let lines =
        |text: &str| -> Vec<String> { text.lines().map(|line| line.trim().to_owned()).collect() };
    let (code, source) = (lines(code), lines(source));
    !code.is_empty() && source.windows(code.len()).any(|window| window == code)
}

#[cfg(test)]
mod tests {
    use super::stands_in;

    #[test]
    fn lines_are_found_at_any_depth() {
        assert!(stands_in("a;\n  b;\n", "x {\n    a;\n      b;\n}"));
        assert!(!stands_in("a;\nc;", "a;\nb;\nc;"));
        assert!(!stands_in("", "a"));
    }
}
