//! What each part adds to the size of the npm package's module, as far as the names of its functions tell.

use std::collections::{BTreeMap, HashMap};

use anyhow::{Context, Result};

use crate::size_wasm::{gzip, leb128, section};
use crate::table::Table;

/// Parts by what stands in a function's mangled name; the first that fits counts.
const PARTS: &[(&str, &str)] = &[
    ("8entities6phones", "catalog: telephone numbers"),
    ("5check5phone", "catalog: telephone numbers"),
    ("9candidate8entities", "catalog: countries"),
    ("9candidate7secrets", "catalog: secrets"),
    ("9candidate6assign", "catalog: secrets"),
    ("8scrubjay5check", "catalog: checks"),
    ("9candidate7pattern", "patterns and lists of the policy"),
    ("9candidate8declared", "patterns and lists of the policy"),
    ("8scrubjay6policy", "policy reader"),
    ("8scrubjay4json", "policy reader"),
    ("8scrubjay7restore", "restore"),
    ("8scrubjay5vault", "tokens"),
    ("8scrubjay5token", "tokens"),
    ("8scrubjay4keys", "tokens"),
    ("8scrubjay4edit", "tokens"),
    ("8scrubjay6column", "tokens"),
    ("15scrubjay_cipher", "tokens: ciphers"),
    ("3aes", "tokens: ciphers"),
    ("4sha2", "tokens: ciphers"),
    ("7polyval", "tokens: ciphers"),
    ("3dbl", "tokens: ciphers"),
    ("15scrubjay_tagger", "names in running text"),
    ("9candidate5names", "names in running text"),
    ("8scrubjay", "scan, session and the rest of the core"),
    ("13scrubjay_wasm", "boundary to JavaScript"),
    ("12wasm_bindgen", "boundary to JavaScript"),
    ("5alloc", "standard library"),
    ("4core", "standard library"),
    ("3std", "standard library"),
    ("8dlmalloc", "standard library"),
];

/// Constants that stand in the module as they stand in these files.
const FILES: &[(&str, &str)] = &[
    (
        "catalog: telephone numbers, table",
        "crates/core/src/check/phone/table.bin",
    ),
    (
        "catalog: checks, top-level domains",
        "crates/core/src/check/tld.txt",
    ),
];

/// Prints the table for a module that has its names.
pub(crate) fn print(module: &[u8]) -> Result<()> {
    let functions = functions(module).context("the module has no names")?;
    let all: Vec<u8> = functions
        .iter()
        .flat_map(|(_, body)| body.iter().copied())
        .collect();
    let code = gzip(&all)?;
    let mut parts: BTreeMap<&str, usize> = BTreeMap::new();
    for (part, body) in &functions {
        *parts.entry(part).or_default() += body.len();
    }
    let mut table = Table::new(&["part of the module", "bytes", "gzip, what it adds"]);
    for (part, bytes) in &parts {
        let others = functions.iter().filter(|(other, _)| other != part);
        let others: Vec<u8> = others.flat_map(|(_, body)| body.iter().copied()).collect();
        let adds = code.saturating_sub(gzip(&others)?);
        table.row(&[(*part).to_owned(), bytes.to_string(), adds.to_string()]);
    }
    let mut constants = section(module, 11).context("no constants")?.to_vec();
    for (name, file) in FILES {
        let bytes = std::fs::read(crate::sh::root()?.join(file))?;
        let place = constants
            .windows(bytes.len())
            .position(|window| window == bytes);
        if let Some(place) = place {
            let whole = gzip(&constants)?;
            constants.drain(place..place + bytes.len());
            let adds = whole.saturating_sub(gzip(&constants)?);
            table.row(&[
                (*name).to_owned(),
                bytes.len().to_string(),
                adds.to_string(),
            ]);
        }
    }
    let rest = gzip(&constants)?.to_string();
    table.row(&[
        "catalog's texts and other constants".into(),
        constants.len().to_string(),
        rest,
    ]);
    println!("{table}");
    Ok(())
}

/// The functions of a module, each with the part that it is of.
fn functions(module: &[u8]) -> Option<Vec<(&'static str, &[u8])>> {
    let generic: Vec<String> = scrubjay::Detector::catalog()
        .filter(|info| info.country.is_empty())
        .map(|info| info.name.to_lowercase())
        .map(|name| format!("8entities{}{name}", name.len()))
        .collect();
    let names = names(module)?;
    let imported = imported(section(module, 2).unwrap_or(&[0]))?;
    let (count, mut rest) = leb128(section(module, 10)?)?;
    let mut functions = Vec::new();
    for at in 0..count {
        let (length, tail) = leb128(rest)?;
        let (body, tail) = tail.split_at_checked(length)?;
        rest = tail;
        let name = names.get(&(imported + at)).copied().unwrap_or("");
        let part = match part(name) {
            "catalog: countries" if generic.iter().any(|part| name.contains(part.as_str())) => {
                "catalog: generic"
            }
            part => part,
        };
        functions.push((part, body));
    }
    Some(functions)
}

fn part(name: &str) -> &'static str {
    // Only what is exported keeps a name that is not mangled.
    if !name.is_empty() && !name.starts_with("_R") {
        return "boundary to JavaScript";
    }
    let found = PARTS.iter().find(|(inside, _)| name.contains(inside));
    found.map_or("others", |(_, part)| part)
}

/// How many functions come from without.
fn imported(imports: &[u8]) -> Option<usize> {
    let (count, mut rest) = leb128(imports)?;
    let mut functions = 0;
    for _ in 0..count {
        for _ in 0..2 {
            let (length, tail) = leb128(rest)?;
            rest = tail.get(length..)?;
        }
        // Whatever is imported beside functions would have to be read over; nothing else is.
        let (0, tail) = (*rest.first()?, rest.get(1..)?) else {
            return None;
        };
        rest = leb128(tail)?.1;
        functions += 1;
    }
    Some(functions)
}

/// The names of functions by number, from the custom section `name`.
fn names(module: &[u8]) -> Option<HashMap<usize, &str>> {
    let mut rest = section_of(module, b"name")?;
    let mut names = HashMap::new();
    while let [id, tail @ ..] = rest {
        let (length, tail) = leb128(tail)?;
        let (inside, tail) = tail.split_at_checked(length)?;
        rest = tail;
        if *id != 1 {
            continue;
        }
        let (count, mut rest) = leb128(inside)?;
        for _ in 0..count {
            let (number, tail) = leb128(rest)?;
            let (length, tail) = leb128(tail)?;
            let (name, tail) = tail.split_at_checked(length)?;
            names.insert(number, std::str::from_utf8(name).ok()?);
            rest = tail;
        }
    }
    Some(names)
}

/// The custom section of this name, behind its name.
fn section_of<'m>(module: &'m [u8], wanted: &[u8]) -> Option<&'m [u8]> {
    let mut rest = module.get(8..)?;
    while let [id, tail @ ..] = rest {
        let (length, tail) = leb128(tail)?;
        let (inside, tail) = tail.split_at_checked(length)?;
        rest = tail;
        let (length, inside) = leb128(inside).unwrap_or((0, inside));
        if *id == 0 && inside.get(..length) == Some(wanted) {
            return inside.get(length..);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_are_told_apart_by_their_names() {
        let module = b"\0asm\x01\0\0\0\x02\x07\x01\x01e\x01f\0\0\x0A\x07\x02\x02ab\x02cd\
            \0\x3B\x04name\x01\x34\x02\x01\x18_RNv8scrubjay5check4luhn\x02\x17_RNv8scrubjay4json4read";
        let functions = functions(module).unwrap();
        assert_eq!(
            functions,
            [("catalog: checks", &b"ab"[..]), ("policy reader", b"cd")]
        );
        assert_eq!(part("_RNv5other4main"), "others");
        assert_eq!(part("vault_new_0123456789abcdef"), "boundary to JavaScript");
    }
}
