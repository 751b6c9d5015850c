//! `scrubjay explain`: each finding of a text in words.

use std::collections::HashMap;
use std::fmt::Write;
use std::io::{self, Read};

use anstyle::Style;
use scrubjay::{Check, Context, Detector, Entity, EntityInfo, Scrubber};

use crate::args;
use crate::console::print;
use crate::format::excerpt::{Excerpt, VALUE};
use crate::outcome::{Failure, Outcome};
use crate::place::{Place, Text};
use crate::select;

const LABEL: Style = Style::new().dimmed();

/// Runs the verb.
pub(crate) fn run(args: &args::Explain) -> Result<Outcome, Failure> {
    let mut scrubber = Scrubber::new(&select::policy(&args.select)?)?;
    if let Some(tagger) = select::tagger(&args.select)? {
        scrubber = scrubber.with_tagger(&tagger);
    }
    let mut bytes = args.words.join(" ").into_bytes();
    if args.words.is_empty() {
        io::stdin()
            .lock()
            .read_to_end(&mut bytes)
            .map_err(|error| Failure::Io(format!("stdin: {error}")))?;
    }
    let scrubbed = scrubber.scrub(&bytes)?;
    let actions: HashMap<String, &str> = scrubbed
        .report
        .lines()
        .map(|line| (line.entity.to_owned(), line.action))
        .collect();
    let catalog: HashMap<Entity, EntityInfo> = Detector::catalog()
        .map(|info| (info.entity, info))
        .collect();
    let mut text = Text::new();
    text.push(&bytes);
    let places: Vec<Place> = scrubbed
        .findings
        .iter()
        .map(|finding| text.place(finding))
        .collect();
    let mut out = String::new();
    if places.is_empty() {
        out += "Nothing found. With --min-confidence 0 --entities all, weak candidates are shown too.\n";
    }
    for place in &places {
        let name = scrubber.detector().name(place.finding.entity);
        let spans = places
            .iter()
            .map(|place| (place.start.byte, place.end.byte));
        let excerpt = Excerpt::around(place, spans, args.show_values, &text);
        let info = catalog.get(&place.finding.entity);
        let action = actions.get(name).copied().unwrap_or("");
        // Writing to memory does not fail.
        let _ = explain(&mut out, place, name, info, action, &excerpt);
    }
    print(&out)?;
    Ok(Outcome::default())
}

fn explain(
    out: &mut String,
    place: &Place,
    name: &str,
    info: Option<&EntityInfo>,
    action: &str,
    excerpt: &Excerpt,
) -> std::fmt::Result {
    let finding = &place.finding;
    let title = info.map_or("declared by the policy", |info| info.title);
    let about = info.map_or("", |info| info.check);
    let check = match finding.why.check {
        Check::None => "there is nothing to check".to_owned(),
        Check::Digits => format!("confirmed by its check digits ({about})"),
        _ => format!("confirmed by ranges or a register ({about})"),
    };
    let context = match finding.why.context {
        Context::For => "a word near it speaks for it",
        Context::Against => "a word near it speaks against it",
        _ => "no word near it counts",
    };
    let action = match action {
        "keep" => "it would be left as it is",
        "redact" => "it would be removed",
        "label" => "a label would take its place",
        "mask" => "its letters and digits would be hidden",
        other => other,
    };
    let piece = if finding.continued { ", continued" } else { "" };
    writeln!(out, "{VALUE}{name}{VALUE:#} ({title}{piece})")?;
    writeln!(
        out,
        "    {}\n    {VALUE}{}{VALUE:#}",
        excerpt.line,
        excerpt.marks.trim_end()
    )?;
    let place = format!(
        "bytes {} to {}; line {}, column {}",
        finding.start, finding.end, place.start.line, place.start.column
    );
    let sure = format!("{} of 100", finding.confidence);
    for (label, words) in [
        ("place", place.as_str()),
        ("confidence", &sure),
        ("rule", finding.why.rule),
        ("check", &check),
        ("context", context),
        ("action", action),
    ] {
        writeln!(out, "  {LABEL}{label:<11}{LABEL:#} {words}")?;
    }
    Ok(())
}
