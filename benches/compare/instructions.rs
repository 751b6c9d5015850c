//! Instructions a byte, counted by valgrind: the same on a busy machine and on an idle one.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use scrubjay_benches::engines::{Detect, Engine};
use scrubjay_benches::table::Table;
use scrubjay_benches::texts;
use scrubjay_testkit::corpus::Density;

/// What adversarial text may cost, in terms of ordinary text.
const MOST: f64 = 3.0;

/// Counts and compares.
pub(super) fn run(quick: bool) -> Result<()> {
    let bytes = if quick { 128 << 10 } else { 512 << 10 };
    let folder = std::env::temp_dir().join(format!("scrubjay-instructions-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let result = count(bytes, &folder);
    std::fs::remove_dir_all(&folder)?;
    result
}

fn count(bytes: usize, folder: &Path) -> Result<()> {
    println!(
        "Instructions a byte: {} KiB a text; the second pass of two, so that nothing is built in it.\n",
        bytes >> 10
    );
    let counter = Counter::new(folder)?;
    let engines = ["first", "detect", "all", "scrub", "meta", "datafog"];
    let head: Vec<&str> = ["ordinary text"].into_iter().chain(engines).collect();
    let mut table = Table::new(&head);
    let (mut sparse, mut dense) = (0.0, 0.0);
    for text in texts::ordinary(bytes) {
        let mut row = vec![text.name()];
        for engine in engines {
            let each = counter.each(engine, &text.text.bytes)?;
            row.push(format!("{each:.2}"));
            if engine == "detect" {
                match text.density {
                    Density::Sparse => sparse += each / 4.0,
                    Density::Dense => dense += each / 4.0,
                }
            }
        }
        table.row(row);
    }
    println!("{table}");
    println!("ordinary, mean of four kinds: {sparse:.2} sparse, {dense:.2} dense\n");
    let all = f64::midpoint(sparse, dense);
    let mut rows = Vec::new();
    for (name, text) in texts::adversarial(bytes) {
        // Under valgrind everything takes fifty times as long: what is hopeless is only estimated.
        let start = Instant::now();
        Detect::default().count(&text);
        let nanoseconds = start.elapsed().as_secs_f64() * 1e9 / text.len() as f64;
        let hopeless = nanoseconds > 30.0 * all;
        let each = if hopeless {
            3.0 * nanoseconds
        } else {
            counter.each("detect", &text)?
        };
        rows.push((
            name,
            each,
            if hopeless { "far over (estimated)" } else { "" },
        ));
    }
    rows.sort_by(|a, b| b.1.total_cmp(&a.1));
    let mut table = Table::new(&[
        "adversarial text",
        "detect",
        "/ sparse",
        "/ dense",
        "/ all ordinary",
        "",
    ]);
    for (name, each, note) in &rows {
        let over = if each / all > MOST && note.is_empty() {
            "over"
        } else {
            note
        };
        let ratio = |of: f64| format!("{:.2}", each / of);
        table.row(vec![
            (*name).into(),
            format!("{each:.2}"),
            ratio(sparse),
            ratio(dense),
            ratio(all),
            over.into(),
        ]);
    }
    println!("{table}");
    let worst = rows.first().map_or(0.0, |(_, each, _)| each / all);
    println!("worst adversarial / all ordinary: {worst:.2} (at most {MOST:.1} wanted)\n");
    Ok(())
}

struct Counter {
    program: PathBuf,
    text: PathBuf,
}

impl Counter {
    fn new(folder: &Path) -> Result<Self> {
        let program = std::env::current_exe()?.with_file_name("once");
        if !program.is_file() {
            bail!("{} is not built", program.display());
        }
        Ok(Self {
            program,
            text: folder.join("text"),
        })
    }

    /// Instructions a byte of the second pass over a text.
    fn each(&self, engine: &str, text: &[u8]) -> Result<f64> {
        let once = self.count(engine, text, "1")?;
        let twice = self.count(engine, text, "2")?;
        Ok(twice.saturating_sub(once) as f64 / text.len().max(1) as f64)
    }

    /// Instructions of a whole run.
    fn count(&self, engine: &str, text: &[u8], passes: &str) -> Result<u64> {
        std::fs::write(&self.text, text)?;
        let output = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .arg(&self.program)
            .arg(engine)
            .arg(&self.text)
            .arg(passes)
            .output()
            .context("valgrind")?;
        let told = String::from_utf8_lossy(&output.stderr);
        let line = told.lines().find_map(|line| line.split_once("Collected :"));
        match line.and_then(|(_, number)| number.trim().parse().ok()) {
            Some(number) if output.status.success() => Ok(number),
            _ => bail!("valgrind does not count {engine}:\n{told}"),
        }
    }
}
