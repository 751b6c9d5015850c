//! Findings for people: where, what, how sure and why, and the line with the values masked.

use std::collections::VecDeque;
use std::io::Write;

use anstyle::{AnsiColor, Style};
use scrubjay::{Check, Context, Detector, Why};

use super::excerpt::{Excerpt, VALUE, WIDE, ends};
use crate::place::{Place, Text, Visitor};

const FILE: Style = AnsiColor::Magenta.on_default();
const GUTTER: Style = AnsiColor::Blue.on_default();

/// Writes the findings of one stream.
pub(crate) struct Pretty<'d> {
    detector: &'d Detector,
    name: String,
    show_values: bool,
    /// Findings that share an excerpt; those whose excerpt is not complete yet.
    groups: VecDeque<Vec<Place>>,
    /// The latest values.
    spans: VecDeque<(u64, u64)>,
    pub(crate) out: Vec<u8>,
}

impl<'d> Pretty<'d> {
    /// A writer for the stream called `name`.
    pub(crate) fn new(detector: &'d Detector, name: String, show_values: bool) -> Self {
        Self {
            detector,
            name,
            show_values,
            groups: VecDeque::new(),
            spans: VecDeque::new(),
            out: Vec::new(),
        }
    }

    fn write(&mut self, group: &[Place], to: u64, text: &Text) -> std::io::Result<()> {
        for place in group {
            let finding = &place.finding;
            writeln!(
                self.out,
                "{FILE}{}{FILE:#}:{}:{}: {VALUE}{}{VALUE:#}, confidence {} ({}{})",
                self.name,
                place.start.line,
                place.start.column,
                self.detector.name(finding.entity),
                finding.confidence,
                why(&finding.why),
                if finding.continued { "; continued" } else { "" },
            )?;
        }
        let line = group.first().map_or(0, |place| place.start.line);
        let spans = self.spans.iter().copied();
        let excerpt = Excerpt::new(group, to, spans, self.show_values, text);
        writeln!(
            self.out,
            "{GUTTER}{line:>6} |{GUTTER:#} {}\n{GUTTER}       |{GUTTER:#} {VALUE}{}{VALUE:#}\n",
            excerpt.line,
            excerpt.marks.trim_end(),
        )
    }
}

impl Visitor for Pretty<'_> {
    fn found(&mut self, place: &Place, _: &Text) {
        self.spans.push_back((place.start.byte, place.end.byte));
        let fits = |group: &&mut Vec<Place>| {
            group.first().is_some_and(|first| {
                first.start.line == place.start.line && place.end.byte <= first.start.byte + WIDE
            })
        };
        match self.groups.back_mut().filter(fits) {
            Some(group) => group.push(*place),
            None => self.groups.push_back(vec![*place]),
        }
    }

    fn settled(&mut self, settled: u64, ended: bool, text: &Text) {
        while let Some(group) = self.groups.pop_front() {
            let to = group.last().and_then(|last| ends(last, ended, text));
            match to.filter(|to| ended || *to <= settled) {
                // Writing to memory does not fail.
                Some(to) => drop(self.write(&group, to, text)),
                None => {
                    self.groups.push_front(group);
                    break;
                }
            }
            let next = self.groups.front().and_then(|group| group.first());
            let needed = next.map_or(settled, |first| first.start.byte);
            while self
                .spans
                .front()
                .is_some_and(|span| span.1 + WIDE < needed)
            {
                self.spans.pop_front();
            }
        }
    }
}

/// Rule, check and context in a few words.
fn why(why: &Why) -> String {
    let check = match why.check {
        Check::None => "nothing to check",
        Check::Structure => "structure checked",
        Check::Digits => "check digits right",
        _ => "checked",
    };
    let context = match why.context {
        Context::For => "; context for it",
        Context::Against => "; context against it",
        _ => "",
    };
    format!("rule {}; {check}{context}", why.rule)
}
