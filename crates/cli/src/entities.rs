//! `scrubjay entities`: the catalog as a table.

use std::collections::BTreeSet;
use std::fmt::Write;

use scrubjay::{Detector, Entity, EntityInfo};
use serde::Serialize;

use crate::args::{self, Listing};
use crate::console::print;
use crate::outcome::{Failure, Outcome};
use crate::select;

#[derive(Default, Serialize)]
struct Row<'d> {
    name: &'d str,
    number: u16,
    country: &'static str,
    on: bool,
    title: &'static str,
    check: &'static str,
    source: &'static str,
    examples: &'static [&'static str],
}

/// Runs the verb.
pub(crate) fn run(args: &args::Entities) -> Result<Outcome, Failure> {
    let detector = Detector::new(&select::policy(&args.select)?)?;
    let on: BTreeSet<_> = detector.entities().collect();
    let overrides = &args.select.overrides;
    let selected = overrides.entities.is_some() || overrides.locales.is_some();
    let declared = |entity: &&Entity| entity.number() >= Entity::FIRST_CUSTOM;
    let mut rows: Vec<Row<'_>> = Detector::catalog()
        .map(|info| Row::new(&info, on.contains(&info.entity)))
        .filter(|row| row.on || !selected)
        .chain(on.iter().filter(declared).map(|entity| Row {
            name: detector.name(*entity),
            number: entity.number(),
            on: true,
            title: "declared by the policy",
            ..Row::default()
        }))
        .collect();
    rows.sort_by_key(|row| (row.country, row.name));
    let text = match args.format {
        Listing::Pretty => pretty(&rows),
        Listing::Markdown => markdown(&rows),
        Listing::Json => {
            let json = serde_json::to_string_pretty(&rows);
            json.map_err(|error| Failure::Io(error.to_string()))? + "\n"
        }
    };
    print(&text)?;
    Ok(Outcome::default())
}

impl<'d> Row<'d> {
    fn new(info: &EntityInfo, on: bool) -> Self {
        Self {
            name: info.name,
            number: info.entity.number(),
            country: info.country,
            on,
            title: info.title,
            check: info.check,
            source: info.source,
            examples: info.examples,
        }
    }

    const HEAD: [&'static str; 5] = ["name", "country", "on", "title", "check"];

    const fn cells(&self) -> [&'d str; 5] {
        let on = if self.on { "on" } else { "off" };
        [self.name, self.country, on, self.title, self.check]
    }
}

fn pretty(rows: &[Row<'_>]) -> String {
    let mut widths = Row::HEAD.map(str::len);
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row.cells()) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let bold = anstyle::Style::new().bold();
    let mut text = line(Row::HEAD, widths, bold);
    for row in rows {
        let style = match row.on {
            true => anstyle::Style::new(),
            false => anstyle::Style::new().dimmed(),
        };
        text += &line(row.cells(), widths, style);
    }
    text
}

fn line(cells: [&str; 5], widths: [usize; 5], style: anstyle::Style) -> String {
    let mut text = String::new();
    for (cell, width) in cells.into_iter().zip(widths) {
        let _ = write!(text, "{cell:width$}  ");
    }
    format!("{style}{}{style:#}\n", text.trim_end())
}

fn markdown(rows: &[Row<'_>]) -> String {
    let mut text = format!("| {} |\n|---|---|---|---|---|\n", Row::HEAD.join(" | "));
    for row in rows {
        let [name, rest @ ..] = row.cells().map(|cell| cell.replace('|', "\\|"));
        let _ = writeln!(text, "| `{name}` | {} |", rest.join(" | "));
    }
    text
}
