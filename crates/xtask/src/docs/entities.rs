//! `docs/entities.md`: the catalog, for people.

use std::collections::BTreeMap;
use std::fmt::Write;

use scrubjay::{Detector, EntityInfo};

use super::countries;

const HEAD: &str = "\
<!-- Written by `cargo xtask docs` from the catalog; do not edit. -->

# Entities

What scrubjay looks for. Names and numbers are permanent. An entity that is *off* is looked for when the
policy names it, names its country, or asks for all. Words near a value that speak for it make a finding
surer; values without a check need them. *Common words* name a person's number anywhere, such as `national id`,
`identity card`, `social security` and `tax number`. Every example is published by its issuer for that purpose or made up.
";

/// The whole document.
pub(super) fn text() -> String {
    let catalog: Vec<EntityInfo> = Detector::catalog().collect();
    let secrets: Vec<&EntityInfo> = catalog.iter().filter(|info| secret(info)).collect();
    let generic: Vec<&EntityInfo> = catalog
        .iter()
        .filter(|info| !secret(info) && info.country.is_empty())
        .collect();
    let mut countries: BTreeMap<&str, Vec<&EntityInfo>> = BTreeMap::new();
    for info in catalog
        .iter()
        .filter(|info| !secret(info) && !info.country.is_empty())
    {
        countries
            .entry(countries::name(info.country))
            .or_default()
            .push(info);
    }
    let on = catalog.iter().filter(|info| info.on).count();
    let mut text = String::from(HEAD);
    // Writing to a `String` cannot fail.
    let _ = writeln!(
        text,
        "\n{} entities: {} of any country, {} of {}, {} secrets; {on} are on by default.",
        catalog.len(),
        generic.len(),
        countries.values().map(Vec::len).sum::<usize>(),
        plural(countries.len(), "country", "countries"),
        secrets.len(),
    );
    text += "\n## Of any country\n";
    generic.iter().for_each(|info| section(&mut text, info));
    for (country, list) in &countries {
        let code = list.first().map_or("", |info| info.country);
        let _ = writeln!(text, "\n## {country} ({code})");
        list.iter().for_each(|info| section(&mut text, info));
    }
    text += "\n## Secrets\n\n| Name | Number | What it is | Default | Check | Source |\n|---|---|---|---|---|---|\n";
    for info in secrets {
        let _ = writeln!(
            text,
            "| `{}` | {} | {} | {} | {} | {} |",
            info.name,
            info.entity.number(),
            cell(info.title),
            state(info),
            cell(or_none(info.check)),
            cell(info.source),
        );
    }
    text
}

fn secret(info: &EntityInfo) -> bool {
    info.name.starts_with("SECRET_")
}

fn section(text: &mut String, info: &EntityInfo) {
    let _ = write!(
        text,
        "\n### `{}`\n\nNumber {}. {}. {} by default.\n\n- Check: {}\n- Source: {}\n",
        info.name,
        info.entity.number(),
        info.title,
        if info.on { "On" } else { "Off" },
        or_none(info.check),
        info.source,
    );
    let quoted = |list: &[&str]| {
        list.iter()
            .map(|one| code(one))
            .collect::<Vec<_>>()
            .join(", ")
    };
    if !info.words.is_empty() {
        let common = if info.common { "; common words" } else { "" };
        let _ = writeln!(text, "- Words: {}{common}", info.words.join(", "));
    }
    if !info.examples.is_empty() {
        let _ = writeln!(text, "- Examples: {}", quoted(info.examples));
    }
}

/// A value as code; one that runs over lines by its first.
fn code(value: &str) -> String {
    match value.split_once('\n') {
        Some((first, _)) => format!("`{first}` …"),
        None if value.contains('`') => format!("`` {value} ``"),
        None => format!("`{value}`"),
    }
}

fn state(info: &EntityInfo) -> &'static str {
    if info.on { "on" } else { "off" }
}

fn or_none(text: &str) -> &str {
    if text.is_empty() { "none" } else { text }
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

fn plural(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_entity_is_in_it() {
        let text = super::text();
        for info in scrubjay::Detector::catalog() {
            assert!(text.contains(&format!("`{}`", info.name)), "{}", info.name);
        }
    }
}
