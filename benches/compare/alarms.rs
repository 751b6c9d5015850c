//! False alarms of what is off by default: findings a megabyte in texts that hold identifiers of machines and
//! no such value.

use std::collections::BTreeMap;

use anyhow::Result;
use scrubjay::{Detector, Policy};
use scrubjay_benches::answers::others;
use scrubjay_benches::table::Table;
use scrubjay_benches::texts;
use scrubjay_testkit::corpus::Density;

/// Counts by entity in the sparse texts.
pub(super) fn run(quick: bool) -> Result<()> {
    let bytes = if quick { 1 << 20 } else { 4 << 20 };
    let all = Detector::new(&Policy::default().with_entities(&["all"])?)?;
    let off = |name: &str| Detector::catalog().any(|entry| entry.name == name && !entry.on);
    let texts: Vec<_> = texts::ordinary(bytes)
        .into_iter()
        .filter(|text| text.density == Density::Sparse)
        .collect();
    let mut counts: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (column, text) in texts.iter().enumerate() {
        for finding in all.detect(&text.text.bytes) {
            let span = finding.start as usize..finding.end as usize;
            let name = all.name(finding.entity);
            if off(name) && others(&text.text, &[span]) == 1 {
                let row = counts.entry(name.to_owned());
                row.or_insert_with(|| vec![0; texts.len()])[column] += 1;
            }
        }
    }
    let names: Vec<String> = texts.iter().map(texts::Ordinary::name).collect();
    let head = ["off by default"]
        .into_iter()
        .chain(names.iter().map(String::as_str));
    let mut table = Table::new(&head.collect::<Vec<_>>());
    let megabytes = bytes as f64 / 1e6;
    for (name, row) in &counts {
        let cells = row
            .iter()
            .map(|count| format!("{:.1}", *count as f64 / megabytes));
        table.row([name.clone()].into_iter().chain(cells).collect());
    }
    println!(
        "False alarms a megabyte, with everything on; what is off and not named has none.\n\n{table}"
    );
    Ok(())
}
