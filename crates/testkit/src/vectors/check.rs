//! From what TOML gives to cases: what a file must hold besides the right keys.

use std::collections::HashSet;
use std::path::Path;

use super::raw;
use super::{Case, VectorFile};

pub(super) fn file(path: &Path, file: raw::File) -> Result<VectorFile, String> {
    if file.entity.trim().is_empty() {
        return Err("`entity` is empty".into());
    }
    let mut cases = Vec::with_capacity(file.positive.len() + file.negative.len());
    for case in file.positive {
        cases.push(positive(case)?);
    }
    for case in file.negative {
        cases.push(negative(case)?);
    }
    if cases.is_empty() {
        return Err("neither [[positive]] nor [[negative]] cases".into());
    }
    let mut names = HashSet::new();
    if let Some(twice) = cases.iter().find(|case| !names.insert(case.name.as_str())) {
        return Err(format!("two cases are named \"{}\"", twice.name));
    }
    Ok(VectorFile {
        path: path.to_owned(),
        entity: file.entity,
        cases,
    })
}

fn positive(case: raw::Positive) -> Result<Case, String> {
    let input = input(&case.name, case.text, case.bytes_hex)?;
    if case.find.is_empty() {
        return Err(format!("case \"{}\": `find` is empty", case.name));
    }
    let find: Vec<String> = case.find.into_iter().map(raw::Joined::text).collect();
    let mut from = 0;
    for wanted in &find {
        let place = position(&input[from..], wanted.as_bytes()).ok_or_else(|| {
            format!(
                "case \"{}\": \"{wanted}\" is not in the text, or not in this order",
                case.name
            )
        })?;
        from += place + wanted.len();
    }
    Ok(Case {
        name: case.name,
        input,
        find,
        why: String::new(),
        locale: case.locale,
        entities: case.entities,
    })
}

fn negative(case: raw::Negative) -> Result<Case, String> {
    let input = input(&case.name, case.text, case.bytes_hex)?;
    if case.why.trim().is_empty() {
        return Err(format!("case \"{}\": `why` is empty", case.name));
    }
    Ok(Case {
        name: case.name,
        input,
        find: Vec::new(),
        why: case.why,
        locale: case.locale,
        entities: case.entities,
    })
}

fn input(name: &str, text: Option<raw::Joined>, hex: Option<String>) -> Result<Vec<u8>, String> {
    match (text, hex) {
        (Some(text), None) => Ok(text.text().into_bytes()),
        (None, Some(hex)) => bytes(&hex).ok_or_else(|| {
            format!("case \"{name}\": `bytes_hex` is not a row of pairs of hexadecimal digits")
        }),
        _ => Err(format!(
            "case \"{name}\": give either `text` or `bytes_hex`"
        )),
    }
}

/// The bytes of pairs of hexadecimal digits; white space between does not count.
fn bytes(hex: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u32>> = hex
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| c.to_digit(16))
        .collect();
    let digits = digits?;
    let (pairs, []) = digits.as_chunks::<2>() else {
        return None;
    };
    Some(
        pairs
            .iter()
            .map(|[high, low]| (high * 16 + low) as u8)
            .collect(),
    )
}

fn position(text: &[u8], wanted: &[u8]) -> Option<usize> {
    if wanted.is_empty() {
        return None;
    }
    text.windows(wanted.len())
        .position(|window| window == wanted)
}
