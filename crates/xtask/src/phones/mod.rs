//! `cargo xtask phones`: the numbering plans of the world as the table of `check::phone`.

mod automaton;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use crate::{Options, Verb, python, sh};
use automaton::{Automaton, Pattern};

pub(crate) const VERB: Verb = Verb {
    name: "phones",
    options: "[--check]",
    about: "Compile the numbering plans of the world into the core's table",
    help: "Reads the metadata of the Python package that tests/differential/requirements.txt pins and writes\n\
           crates/core/src/check/phone/table.bin. --check only says whether that would change.",
    run,
};

/// Bytes that the table may have.
const MOST: usize = 40 * 1024;
const TABLE: &str = "crates/core/src/check/phone/table.bin";
/// Numbers are looked up by so many first digits where no country is known.
const HEADS: usize = 1000;

fn run(options: &mut Options) -> Result<()> {
    let check = options.flag("--check");
    options.end()?;
    let python = match python::interpreter()? {
        Ok(python) => python,
        Err(reason) => bail!(reason),
    };
    let mut dump = sh::program(
        &python.to_string_lossy(),
        &["crates/xtask/src/phones/dump.py"],
    )?;
    dump.env("PYTHONHASHSEED", "0");
    let plans: Value = serde_json::from_str(&sh::output(dump)?)?;
    let table = compile(&plans)?;
    ensure!(
        table.len() <= MOST,
        "{} bytes are more than {MOST}",
        table.len()
    );
    let path = sh::root()?.join(TABLE);
    let same = std::fs::read(&path).is_ok_and(|old| old == table);
    if check && !same {
        bail!("{TABLE} is not what the package gives; `cargo xtask phones` writes it");
    }
    if !same {
        std::fs::write(&path, &table)?;
    }
    let version = plans["version"].as_str().unwrap_or_default();
    println!(
        "{TABLE}: {} bytes, {} plans, phonenumbers {version}",
        table.len(),
        list(&plans, "plans")?.len()
    );
    Ok(())
}

fn list<'v>(value: &'v Value, key: &str) -> Result<&'v Vec<Value>> {
    value[key]
        .as_array()
        .with_context(|| format!("no list {key}"))
}

/// A plan's line in the table: region, country code, first node, national prefix, when it is left out.
struct Line {
    region: [u8; 2],
    code: u16,
    node: usize,
    bare: u8,
    prefix: Vec<u8>,
}

fn compile(plans: &Value) -> Result<Vec<u8>> {
    let mut automaton = Automaton::default();
    let mut lines = Vec::new();
    for plan in list(plans, "plans")? {
        let mut patterns = Vec::new();
        for kind in list(plan, "kinds")? {
            let lengths = list(kind, "lengths")?.iter().filter_map(Value::as_u64);
            patterns.push(Pattern {
                kind: u8::try_from(kind["kind"].as_u64().context("kind")?)?,
                lengths: lengths.map(|length| length as usize).collect(),
                text: kind["pattern"].as_str().context("pattern")?.to_owned(),
            });
        }
        let region = plan["region"].as_str().context("region")?.as_bytes();
        if let Some(node) = automaton.add(&patterns)? {
            lines.push(Line {
                region: region.try_into()?,
                code: u16::try_from(plan["code"].as_u64().context("code")?)?,
                node,
                bare: u8::try_from(plan["bare"].as_u64().context("bare")?)?,
                prefix: plan["prefix"].as_str().context("prefix")?.into(),
            });
        }
    }
    lines.sort_by_key(|line| (line.region, line.code));
    let plans: Vec<usize> = lines.iter().map(|line| line.node).collect();
    let nodes = automaton.bytes(&plans)?;
    let people = [1, 2].map(|kind| automaton.lengths(kind));
    let mut table = (lines.len() as u16).to_le_bytes().to_vec();
    for line in &lines {
        table.extend(line.region);
        table.extend(line.code.to_le_bytes());
        let mut prefix = [0; 2];
        ensure!(line.prefix.len() <= 2, "a longer national prefix");
        prefix[..line.prefix.len()].copy_from_slice(&line.prefix);
        table.push(line.bare);
        table.extend(prefix);
        // Lengths of people's numbers.
        let lengths = people[0][line.node] | people[1][line.node];
        table.extend(u16::try_from(lengths)?.to_le_bytes());
    }
    table.extend(anywhere(&automaton, &lines));
    table.extend(nodes);
    Ok(table)
}

/// For each three first digits the lengths, less 7, that people's numbers of some country have in writing.
fn anywhere(automaton: &Automaton, lines: &[Line]) -> Vec<u8> {
    let lengths = [0, 1, 2].map(|kind| automaton.lengths(kind));
    let mut heads = vec![0_u8; HEADS];
    for line in lines.iter().filter(|line| line.region != *b"00") {
        for (kind, prefixed) in [1_usize, 2]
            .into_iter()
            .flat_map(|kind| [(kind, false), (kind, true)])
        {
            if !prefixed && line.bare & kind as u8 == 0 && !line.prefix.is_empty() {
                continue;
            }
            let prefix: &[u8] = if prefixed { &line.prefix } else { &[] };
            for (head, slot) in heads.iter_mut().enumerate() {
                let text = format!("{head:03}");
                let Some(rest) = text.as_bytes().strip_prefix(prefix) else {
                    continue;
                };
                let mut node = Some(line.node);
                for digit in rest {
                    node =
                        node.and_then(|node| automaton.nodes[node].next[usize::from(digit - b'0')]);
                }
                if let Some(node) = node {
                    // Bit n of these is a number of n + 3 digits.
                    *slot |= (lengths[kind][node] >> 4) as u8;
                }
            }
        }
    }
    heads
}
