//! Answers before times: which of the values in each text each engine covers.

use anyhow::{Result, bail};
use scrubjay_benches::answers::{covered, others};
use scrubjay_benches::engines::{Datafog, Detect, Engine, Meta};
use scrubjay_benches::table::Table;
use scrubjay_benches::texts::{self, Ordinary};

/// The share of values that may stay open, because words near them speak against them: one in a thousand.
const MOST_OPEN: f64 = 0.001;

/// Compares on fresh texts.
pub(super) fn run(quick: bool) -> Result<()> {
    check(&texts::ordinary(if quick { 1 << 20 } else { 4 << 20 }))
}

/// Prints what each engine covers of `texts` and fails where scrubjay leaves too many values open.
pub(super) fn check(texts: &[Ordinary]) -> Result<()> {
    let (mut ours, mut meta, mut datafog) = (Detect::default(), Meta::new()?, Datafog);
    let mut table = Table::new(&[
        "values put in",
        "all",
        "scrubjay",
        "meta",
        "datafog",
        "only scrubjay",
        "only meta",
        "other findings: scrubjay",
        "meta",
        "datafog",
    ]);
    let mut open = Vec::new();
    let mut all = 0;
    for text in texts {
        let spans = [
            ours.spans(&text.text.bytes),
            meta.spans(&text.text.bytes),
            datafog.spans(&text.text.bytes),
        ];
        let [us, them, fog] = spans.each_ref().map(|spans| covered(&text.text, spans));
        for (value, _) in text
            .text
            .planted
            .iter()
            .zip(&us)
            .filter(|(_, covered)| !**covered)
        {
            open.push(format!(
                "{}: {} at {}",
                text.name(),
                value.entity,
                value.start
            ));
        }
        all += us.len();
        let count = |which: &[bool]| which.iter().filter(|covered| **covered).count();
        let only = |which: &[bool], not: &[bool]| {
            which.iter().zip(not).filter(|(a, b)| **a && !**b).count()
        };
        let mut row = vec![text.name()];
        let numbers = [
            us.len(),
            count(&us),
            count(&them),
            count(&fog),
            only(&us, &them),
            only(&them, &us),
        ];
        row.extend(numbers.iter().map(ToString::to_string));
        row.extend(
            spans
                .iter()
                .map(|spans| others(&text.text, spans).to_string()),
        );
        table.row(row);
    }
    println!("Answers: a value counts where every byte of it is covered.\n\n{table}");
    for place in open.iter().take(20) {
        println!("left open: {place}");
    }
    if open.len() as f64 > MOST_OPEN * all as f64 {
        bail!(
            "scrubjay leaves {} of {all} values open, so that its times would mean nothing",
            open.len()
        );
    }
    println!();
    Ok(())
}
