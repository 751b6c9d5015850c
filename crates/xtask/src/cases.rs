//! `cargo xtask cases`: the shared vectors, negatives and golden tokens in a form that every language reads
//! in a few lines.
//!
//! One case a line, fields parted by tabs, the first its kind. Bytes are hexadecimal; a field that begins
//! with `=` is a number or a list as it stands.
//!
//! ```text
//! policy   JSON                           for the lines that follow
//! detect   =unit  text  =start,end,entity,confidence,flags;...
//! scrub    text  output
//! value    policy  =key  namespace  entity  value  token  back     (`back` is `=` where there is none)
//! text     policy  =key  namespace  text  scrubbed  restored
//! ```

use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use scrubjay::{Check, Context as Words, Detector, Finding, Policy, Scrubber, Unit};
use scrubjay_testkit::vectors::{self, Case, VectorFile};
use toml::Table;

use crate::{Options, Verb, sh};

pub(crate) const VERB: Verb = Verb {
    name: "cases",
    options: "[FILE]",
    about: "Write the shared cases for the tests of other languages",
    help: "Writes tests/vectors, tests/negatives and tests/golden as lines that a C program can read, with what\n\
           the Rust library finds and writes, into FILE or target/cases.tsv.",
    run,
};

fn run(options: &mut Options) -> Result<()> {
    let file = if options.rest.is_empty() {
        None
    } else {
        Some(PathBuf::from(options.rest.remove(0)))
    };
    options.end()?;
    let file = match file {
        Some(file) => file,
        None => sh::target()?.join("cases.tsv"),
    };
    println!("wrote {} cases to {}", write(&file)?, file.display());
    Ok(())
}

/// Writes all cases; how many.
pub(crate) fn write(file: &std::path::Path) -> Result<usize> {
    let mut lines = Lines::default();
    let tests = sh::root()?.join("tests");
    for vectors in vectors::load_all(tests.join("vectors")).map_err(|e| anyhow::anyhow!("{e}"))? {
        for case in &vectors.cases {
            lines.case(&policy(&vectors, case)?, &case.input)?;
        }
    }
    let mut negatives = fs::read_dir(tests.join("negatives"))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()?;
    negatives.sort();
    for path in negatives {
        lines.case(&Policy::default(), &fs::read(path)?)?;
    }
    lines.golden(&fs::read_to_string(tests.join("golden/tokens.toml"))?.parse()?)?;
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, &lines.text).with_context(|| file.display().to_string())?;
    Ok(lines.count)
}

/// What a case asks for: the file's entity, unless it names others.
fn policy(file: &VectorFile, case: &Case) -> Result<Policy> {
    let own = [file.entity.clone()];
    let names = case.entities.as_deref().unwrap_or(&own);
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut policy = Policy::default().with_entities(&names)?;
    if !case.locale.is_empty() {
        let codes: Vec<&str> = case.locale.iter().map(String::as_str).collect();
        policy = policy.with_locales(&codes)?;
    }
    Ok(policy)
}

#[derive(Default)]
struct Lines {
    text: String,
    count: usize,
    current: Option<(Policy, Scrubber)>,
}

impl Lines {
    fn case(&mut self, policy: &Policy, input: &[u8]) -> Result<()> {
        if self
            .current
            .as_ref()
            .is_none_or(|(known, _)| known != policy)
        {
            self.line(&["policy", &hex(policy.to_json().as_bytes())]);
            self.current = Some((policy.clone(), Scrubber::new(policy)?));
        }
        let (_, scrubber) = self.current.as_ref().context("a policy")?;
        // Every unit has its turn.
        let (number, unit) = match self.count % 3 {
            0 => (0, Unit::Byte),
            1 => (1, Unit::Utf16),
            _ => (2, Unit::CodePoint),
        };
        let found = found(scrubber.detector(), input, unit);
        let output = hex(&scrubber.scrub(input)?.bytes);
        let input = hex(input);
        self.line(&["detect", &format!("={number}"), &input, &found]);
        self.line(&["scrub", &input, &output]);
        self.count += 2;
        Ok(())
    }

    fn golden(&mut self, file: &Table) -> Result<()> {
        let rows = |name: &str| {
            file.get(name)
                .and_then(toml::Value::as_array)
                .cloned()
                .unwrap_or_default()
        };
        for (kind, keys) in [
            (
                "value",
                &["namespace", "entity", "value", "token", "back"][..],
            ),
            ("text", &["namespace", "text", "scrubbed", "restored"]),
        ] {
            for row in rows(kind) {
                let field = |name: &str| row.get(name).and_then(toml::Value::as_str);
                let key = row
                    .get("key")
                    .and_then(toml::Value::as_integer)
                    .context("key")?;
                let mut fields = vec![
                    kind.to_owned(),
                    hex(field("policy").context("policy")?.as_bytes()),
                    format!("={key}"),
                ];
                fields.extend(keys.iter().map(|name| match field(name) {
                    Some(text) => hex(text.as_bytes()),
                    None => "=".to_owned(),
                }));
                self.line(&fields.iter().map(String::as_str).collect::<Vec<_>>());
                self.count += 1;
            }
        }
        Ok(())
    }

    fn line(&mut self, fields: &[&str]) {
        self.text += &fields.join("\t");
        self.text.push('\n');
    }
}

fn found(detector: &Detector, input: &[u8], unit: Unit) -> String {
    let one = |finding: &Finding| {
        let check = match finding.why.check {
            Check::Structure => 1,
            Check::Digits => 2,
            _ => 0,
        };
        let words = match finding.why.context {
            Words::For => 4,
            Words::Against => 8,
            _ => 0,
        };
        let flags = check + words + if finding.continued { 16 } else { 0 };
        format!(
            "{},{},{},{},{flags}",
            finding.start,
            finding.end,
            finding.entity.number(),
            finding.confidence
        )
    };
    let list: Vec<String> = detector.detect_in(input, unit).iter().map(one).collect();
    format!("={}", list.join(";"))
}

fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut hex, byte| {
            // Writing to a string does not fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        })
}
