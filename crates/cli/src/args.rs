//! What may stand on the command line.

mod tokens;

use std::path::PathBuf;

use clap::{Args, ColorChoice, Parser, Subcommand, ValueEnum};

pub(crate) use tokens::{Action, Column, Key, Keygen, Keys, Restore, Rotate, Shape, Subject};

const EXIT_CODES: &str = "\
Exit codes:
  0    done
  1    done, and values were found (with --fail-on-findings)
  2    the command line, the policy or the keys are wrong; nothing was done
  3    some input could not be read or some output not be written; messages say which
  130  interrupted (143 if terminated); files stay whole, temporary ones are removed
  141  the reader of the output went away";

const FILES: &str = "Which files, and how";

/// Find personal data and secrets in files and pipes, and replace them.
#[derive(Debug, Parser)]
#[command(name = "scrubjay", version, after_help = EXIT_CODES)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) verb: Verb,
    /// When to use colours; NO_COLOR is honoured.
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        default_value = "auto",
        display_order = 99
    )]
    pub(crate) color: ColorChoice,
    /// Show no progress bar and no summary.
    #[arg(short, long, global = true, display_order = 100)]
    pub(crate) quiet: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    /// Replace values in standard input or in files.
    #[command(after_help = EXIT_CODES)]
    Scrub(Scrub),
    /// Put values back in the place of tokens.
    #[command(after_help = EXIT_CODES)]
    Restore(Restore),
    /// Say what is found where, without showing it.
    #[command(after_help = EXIT_CODES)]
    Detect(Detect),
    /// Turn one value, or one column of a table, into tokens.
    #[command(after_help = EXIT_CODES)]
    Tokenize(Column),
    /// Turn one token, or one column of tokens, back into values.
    #[command(after_help = EXIT_CODES)]
    Detokenize(Column),
    /// Make tokens anew with the primary key, without showing what they stand for.
    #[command(after_help = EXIT_CODES)]
    Rotate(Rotate),
    /// Make a key file.
    Keygen(Keygen),
    /// Look after a key file.
    #[command(subcommand)]
    Key(Key),
    /// Say in words what is found in a text, and why.
    Explain(Explain),
    /// Measure what is found against texts whose values are marked.
    #[command(after_help = EXIT_CODES)]
    Eval(Eval),
    /// List what can be found.
    Entities(Entities),
    /// Check or show a policy file.
    #[command(subcommand)]
    Policy(Policy),
}

/// Replace values in standard input or in files.
///
/// Without FILES, standard input goes to standard output as a stream. With FILES, their scrubbed contents
/// go to standard output one after another, unless --in-place or --out says otherwise.
#[derive(Debug, Args)]
pub(crate) struct Scrub {
    #[command(flatten)]
    pub(crate) files: Files,
    /// Replace the files by their scrubbed contents, each at once and whole; links are followed,
    /// directories refused.
    ///
    /// Permissions and owner are kept; extended attributes and further hard links are not. Until a file is
    /// done, what becomes of it stands beside it as .scrubjay-XXXXXX; only a crash leaves that behind.
    #[arg(short, long, conflicts_with = "out", requires = "files")]
    pub(crate) in_place: bool,
    /// Write scrubbed copies into this directory; a directory's contents keep their structure.
    #[arg(short, long, value_name = "DIR", requires = "files")]
    pub(crate) out: Option<PathBuf>,
    /// Write the counts of what was done, as JSON, to this file; `-` is standard error.
    #[arg(long, value_name = "FILE")]
    pub(crate) report: Option<PathBuf>,
    /// Exit with 1 if anything was found.
    #[arg(long)]
    pub(crate) fail_on_findings: bool,
    #[command(flatten)]
    pub(crate) select: Select,
    #[command(flatten)]
    pub(crate) keys: Keys,
    #[command(flatten)]
    pub(crate) subject: Subject,
}

/// Say what is found where, without showing it.
///
/// With --field the input is a data set: one JSON object a line, whose field is searched. One JSON object a
/// line comes out, in the same order: {"line":1,"id":…,"findings":[{"entity":…,"start":…,"end":…,
/// "confidence":…}]}. Lines that cannot be read are named on standard error and left out; empty lines are
/// passed over. A line is held in memory whole.
#[derive(Debug, Args)]
pub(crate) struct Detect {
    #[command(flatten)]
    pub(crate) files: Files,
    /// How findings are written; `pretty`, or `ndjson` with --field.
    #[arg(short, long)]
    pub(crate) format: Option<Format>,
    /// What offsets count in json and ndjson.
    #[arg(long, value_name = "UNIT", default_value = "byte")]
    pub(crate) offsets: Offsets,
    /// Read a data set, and search this field of each line.
    #[arg(long, value_name = "NAME")]
    pub(crate) field: Option<String>,
    /// The field of a data set that is copied to the output as `id`.
    #[arg(long, value_name = "NAME", default_value = "id", requires = "field")]
    pub(crate) id_field: String,
    /// Stop at the first line of a data set that cannot be read.
    #[arg(long, requires = "field")]
    pub(crate) strict: bool,
    /// Show the values that are found; the output is then as sensitive as the input.
    #[arg(long)]
    pub(crate) show_values: bool,
    /// Exit with 1 if anything was found.
    #[arg(long)]
    pub(crate) fail_on_findings: bool,
    #[command(flatten)]
    pub(crate) select: Select,
}

/// Say in words what is found in a text, and why.
#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// The text; standard input if there is none.
    #[arg(value_name = "TEXT")]
    pub(crate) words: Vec<String>,
    /// Show the values that are found.
    #[arg(long)]
    pub(crate) show_values: bool,
    #[command(flatten)]
    pub(crate) select: Select,
}

/// Measure what is found against texts whose values are marked.
///
/// The gold file has one JSON object a line: {"text":…,"spans":[{"start":…,"end":…,"label":…}]}. A finding is
/// right if entity and both ends are (strict), or if the entity is and one character is shared (overlap).
/// Precision is the share of the findings that are right, recall the share of the marked values that are found,
/// F1 their harmonic mean. Entities that the file never marks are left out, unless --all.
#[derive(Debug, Args)]
pub(crate) struct Eval {
    /// The marked texts; `-` is standard input.
    #[arg(long, value_name = "FILE")]
    pub(crate) gold: PathBuf,
    /// What offsets of the gold file count.
    #[arg(long, value_name = "UNIT", default_value = "byte")]
    pub(crate) offsets: Offsets,
    /// Read this label of the gold file as that entity; may be given often.
    #[arg(long, value_name = "LABEL=ENTITY")]
    pub(crate) label: Vec<String>,
    /// Count the findings of entities too that the gold file never marks.
    #[arg(long)]
    pub(crate) all: bool,
    /// Write JSON instead of a table.
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) select: Select,
}

/// List what can be found.
///
/// The whole catalog is listed, and whether each entity is looked for; with --entities or --locales, only
/// what they select.
#[derive(Debug, Args)]
pub(crate) struct Entities {
    /// How the list is written.
    #[arg(short, long, default_value = "pretty")]
    pub(crate) format: Listing,
    #[command(flatten)]
    pub(crate) select: Select,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Policy {
    /// Say whether a policy file can be used, and what it comes to.
    Check(PolicyFile),
    /// Print the effective policy as JSON, all defaults written out, with all that its lists hold.
    Show(PolicyFile),
    /// Print the JSON Schema of policy files.
    #[cfg(feature = "schema")]
    Schema,
}

#[derive(Debug, Args)]
pub(crate) struct PolicyFile {
    /// A .toml or .json file.
    #[arg(value_name = "FILE")]
    pub(crate) policy: PathBuf,
    #[command(flatten)]
    pub(crate) overrides: Overrides,
}

/// Which files are read, and how many at once.
#[derive(Debug, Args)]
pub(crate) struct Files {
    /// Files and directories; `-` or none is standard input. Links in directories are not followed.
    pub(crate) files: Vec<PathBuf>,
    /// In directories, take also what .gitignore and .ignore files leave out.
    #[arg(long, help_heading = FILES)]
    pub(crate) no_ignore: bool,
    /// In directories, take also hidden files, such as .env.
    #[arg(long, help_heading = FILES)]
    pub(crate) hidden: bool,
    /// How many threads work; by default as many as there are processors.
    #[arg(short = 'j', long, value_name = "N", help_heading = FILES,
        value_parser = clap::value_parser!(u16).range(1..=256))]
    pub(crate) threads: Option<u16>,
}

impl Files {
    /// These files, with nothing said of directories.
    pub(crate) fn plain(files: &[PathBuf]) -> Self {
        Self {
            files: files.to_vec(),
            no_ignore: false,
            hidden: false,
            threads: None,
        }
    }
}

/// What is looked for.
#[derive(Debug, Args)]
#[command(next_help_heading = "What is looked for")]
pub(crate) struct Select {
    /// A policy: a .toml or .json file.
    #[arg(short, long, value_name = "FILE")]
    pub(crate) policy: Option<PathBuf>,
    /// Find names of people and places in running text too, with the English model that the program has or
    /// with that of a file. ORGANIZATION must be asked for by name.
    #[arg(long, value_name = "MODEL", num_args = 0..=1, require_equals = true)]
    pub(crate) tagger: Option<Option<PathBuf>>,
    #[command(flatten)]
    pub(crate) overrides: Overrides,
}

/// What goes before the policy file.
#[derive(Debug, Args)]
#[command(next_help_heading = "What is looked for")]
pub(crate) struct Overrides {
    /// Leave out what is less sure than this, from 0 to 100.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(0..=100))]
    pub(crate) min_confidence: Option<u8>,
    /// Look for these only: names with commas between, `all`, or `default`.
    #[arg(long, value_name = "A,B", value_delimiter = ',')]
    pub(crate) entities: Option<Vec<String>>,
    /// Look for what belongs to these countries, or to none: codes with commas between, or `all`.
    #[arg(long, value_name = "US,DE", value_delimiter = ',')]
    pub(crate) locales: Option<Vec<String>>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Format {
    /// For people: each value's line, with the value masked.
    Pretty,
    /// One JSON array.
    Json,
    /// One JSON object a line.
    Ndjson,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Listing {
    /// A table.
    Pretty,
    /// One JSON array.
    Json,
    /// A Markdown table.
    Markdown,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Offsets {
    /// Bytes of UTF-8.
    Byte,
    /// UTF-16 code units, as in JavaScript and Java.
    Utf16,
    /// Unicode code points, as in Python.
    Codepoint,
}

impl From<Offsets> for scrubjay::Unit {
    fn from(offsets: Offsets) -> Self {
        match offsets {
            Offsets::Byte => Self::Byte,
            Offsets::Utf16 => Self::Utf16,
            Offsets::Codepoint => Self::CodePoint,
        }
    }
}
