//! The verbs and options of keys and tokens.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::Listing;

const KEYS: &str = "Keys and vault";

/// Where keys come from. None of it is a key: what stands on a command line, everybody on the machine can
/// read.
#[derive(Debug, Args)]
#[command(next_help_heading = KEYS)]
pub(crate) struct Keys {
    /// A key file, which nobody but its owner may read; `scrubjay keygen` makes one.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["keyring_env", "keyring_fd"])]
    pub(crate) keyring: Option<PathBuf>,
    /// The environment variable that holds the text of a key file.
    #[arg(long, value_name = "NAME", conflicts_with = "keyring_fd")]
    pub(crate) keyring_env: Option<String>,
    /// The open file descriptor, from 3 on, from which a key file is read.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(3..))]
    pub(crate) keyring_fd: Option<u32>,
    /// The namespace: the same value has one token within it, and unrelated ones in any two.
    #[arg(long, value_name = "NAME", default_value = "default")]
    pub(crate) namespace: String,
    /// The file of the values behind `session-token` placeholders, encrypted with the keys.
    ///
    /// `scrub` and `tokenize` make it if it is not there, and write a value to it before its placeholder
    /// goes out. One run at a time may write it; any number may restore from it meanwhile.
    #[arg(long, value_name = "FILE")]
    pub(crate) vault: Option<PathBuf>,
}

/// Whose dates are shifted.
#[derive(Debug, Args)]
#[command(next_help_heading = KEYS)]
pub(crate) struct Subject {
    /// Whose dates `date-shift` shifts, such as a patient's number. Others on this machine can read it
    /// here; --subject-env keeps it from them.
    #[arg(long, value_name = "TEXT", conflicts_with = "subject_env")]
    pub(crate) subject: Option<OsString>,
    /// The environment variable that holds the subject.
    #[arg(long, value_name = "NAME")]
    pub(crate) subject_env: Option<String>,
}

/// Put values back in the place of tokens.
///
/// Without FILES, standard input goes to standard output as a stream; with FILES, one after another. Sealed
/// tokens need the keys, placeholders the vault too. Tokens of format-preserving encryption do not show
/// that they are tokens: `detokenize` turns them back.
#[derive(Debug, Args)]
pub(crate) struct Restore {
    /// Files; `-` or none is standard input.
    pub(crate) files: Vec<PathBuf>,
    /// Take tokens only as they were issued, to the letter.
    ///
    /// Otherwise tokens may be as language models pass them on: in another case, with a translated or
    /// missing label, with `_` escaped.
    #[arg(long)]
    pub(crate) strict: bool,
    /// Where the values land, and so how they are escaped.
    #[arg(long, value_name = "PLACE", default_value = "plain")]
    pub(crate) landing: Landing,
    /// What is done with tokens of other keys or another vault.
    #[arg(long, value_name = "WHAT", default_value = "keep")]
    pub(crate) unknown: Otherwise,
    /// What is done with tokens that broke off or were altered.
    #[arg(long, value_name = "WHAT", default_value = "keep")]
    pub(crate) damaged: Otherwise,
    /// What is done with sealed tokens of these keys that do not open.
    #[arg(long, value_name = "WHAT", default_value = "keep")]
    pub(crate) unopened: Otherwise,
    /// Write how many tokens were restored or not, and where each stood, as JSON, to this file; `-` is
    /// standard error.
    #[arg(long, value_name = "FILE")]
    pub(crate) report: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) keys: Keys,
}

/// Turn one value, or one column of a table, into tokens or back.
///
/// Without --csv and --ndjson, standard input is one value; a line break at its end is left alone. Values
/// never stand on the command line, where everybody on the machine can read them. In a column, empty cells
/// and nulls stay; after the first value that is refused nothing more is written.
#[derive(Debug, Args)]
pub(crate) struct Column {
    /// What the values are, such as CREDIT_CARD.
    #[arg(long, value_name = "NAME")]
    pub(crate) entity: String,
    #[command(flatten)]
    pub(crate) action: Action,
    #[command(flatten)]
    pub(crate) shape: Shape,
    /// The number of the key, for tokens that do not name theirs (`fpe`, `pseudonymize`, `date-shift`); the
    /// primary key otherwise.
    #[arg(long, value_name = "N", help_heading = KEYS)]
    pub(crate) key: Option<u16>,
    #[command(flatten)]
    pub(crate) keys: Keys,
    #[command(flatten)]
    pub(crate) subject: Subject,
    /// Values, which are refused here.
    #[arg(hide = true)]
    pub(crate) values: Vec<OsString>,
}

/// What is done with values.
#[derive(Debug, Args)]
pub(crate) struct Action {
    /// The policy that says what is done with these values: a .toml or .json file.
    #[arg(short, long, value_name = "FILE", conflicts_with = "action")]
    pub(crate) policy: Option<PathBuf>,
    /// What is done with them, where no policy says it: fpe, deterministic-encrypt, randomized-encrypt,
    /// session-token, pseudonymize or date-shift.
    #[arg(long, value_name = "NAME")]
    pub(crate) action: Option<String>,
    /// The format of `fpe`, unless it is the entity's own.
    #[arg(long, value_name = "NAME", requires = "action")]
    pub(crate) format: Option<String>,
}

/// What the input is, where it is more than one value.
#[derive(Debug, Args)]
#[command(next_help_heading = "Tables")]
pub(crate) struct Shape {
    /// The input is CSV (RFC 4180), and this is the column: its name, or its number from 1 on.
    ///
    /// The other cells stay; quotes are written anew, where they are needed.
    #[arg(long, value_name = "COLUMN", conflicts_with = "ndjson")]
    pub(crate) csv: Option<String>,
    /// What stands between the cells of CSV; `\\t` is a tab.
    #[arg(long, value_name = "C", default_value = ",", requires = "csv", value_parser = delimiter)]
    pub(crate) delimiter: u8,
    /// The first row of the CSV holds values, not names.
    #[arg(long, requires = "csv")]
    pub(crate) no_header: bool,
    /// The input has one JSON object a line, and this is the field; the rest of the line stays byte for byte.
    #[arg(long, value_name = "FIELD")]
    pub(crate) ndjson: Option<String>,
}

/// Make tokens anew with the primary key, without showing what they stand for.
///
/// Sealed tokens of the ring's keys are replaced wherever they stand in standard input or FILES; the rest
/// stays, placeholders too. With --entity, the input is one token or a column of them, such as those of
/// `fpe`, which do not name their key: --key says which it was. No value is written anywhere.
#[derive(Debug, Args)]
pub(crate) struct Rotate {
    /// Files; `-` or none is standard input.
    pub(crate) files: Vec<PathBuf>,
    /// What the values behind a column's tokens are, such as CREDIT_CARD.
    #[arg(long, value_name = "NAME", requires = "key", conflicts_with = "files")]
    pub(crate) entity: Option<String>,
    #[command(flatten)]
    pub(crate) action: Action,
    #[command(flatten)]
    pub(crate) shape: Shape,
    /// The number of the key that made the tokens of the column.
    #[arg(long, value_name = "N", help_heading = KEYS, requires = "entity")]
    pub(crate) key: Option<u16>,
    #[command(flatten)]
    pub(crate) keys: Keys,
    #[command(flatten)]
    pub(crate) subject: Subject,
}

/// Make a key file.
///
/// Its one key comes from the operating system's random number generator. Only you may read the file;
/// whoever has it can turn tokens back, and without it nobody can.
#[derive(Debug, Args)]
pub(crate) struct Keygen {
    /// The file, which must not be there yet; `-` is standard output, unless that is a terminal.
    pub(crate) file: PathBuf,
    /// The key's number, from 0 to 1023.
    #[arg(long, value_name = "N", default_value = "1", value_parser = number())]
    pub(crate) id: u16,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Key {
    /// Add a new key and make it the primary one. Old keys stay, to open what they made.
    Rotate {
        #[command(flatten)]
        file: KeyFile,
        /// The new key's number; by default the one after the highest.
        #[arg(long, value_name = "N", value_parser = number())]
        id: Option<u16>,
    },
    /// Make another key of the file the primary one.
    Primary {
        #[command(flatten)]
        file: KeyFile,
        /// The key's number.
        #[arg(long, value_name = "N", value_parser = number())]
        id: u16,
    },
    /// Take a key out. What it made can never be opened again.
    Remove {
        #[command(flatten)]
        file: KeyFile,
        /// The key's number; not that of the primary key.
        #[arg(long, value_name = "N", value_parser = number())]
        id: u16,
    },
    /// List keys: number, whether it is the primary one, fingerprint, and when it was made; never a key.
    List {
        #[command(flatten)]
        file: KeyFile,
        /// How the list is written.
        #[arg(short, long, default_value = "pretty")]
        format: Listing,
    },
}

#[derive(Debug, Args)]
pub(crate) struct KeyFile {
    /// The key file.
    #[arg(value_name = "FILE")]
    pub(crate) path: PathBuf,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Landing {
    /// Plain text: byte for byte.
    Plain,
    /// Inside a string of JSON.
    Json,
    /// Inside JSON in a string of JSON, such as the arguments of a tool call.
    NestedJson,
    /// Text of HTML or XML.
    Html,
    /// An attribute of HTML or XML, in quotes.
    Attribute,
    /// A whole cell of CSV without quotes, which it gets if the value needs them.
    Csv,
    /// A cell of CSV in quotes.
    CsvQuoted,
}

impl From<Landing> for scrubjay::Landing {
    fn from(landing: Landing) -> Self {
        match landing {
            Landing::Plain => Self::Plain,
            Landing::Json => Self::Json { levels: 1 },
            Landing::NestedJson => Self::Json { levels: 2 },
            Landing::Html => Self::HtmlText,
            Landing::Attribute => Self::HtmlAttribute,
            Landing::Csv => Self::CsvCell,
            Landing::CsvQuoted => Self::CsvQuoted,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Otherwise {
    /// They stay as they are.
    Keep,
    /// A label such as <UNKNOWN_TOKEN> takes their place.
    Label,
    /// The run ends, and gives nothing more.
    Error,
}

impl From<Otherwise> for scrubjay::Otherwise {
    fn from(otherwise: Otherwise) -> Self {
        match otherwise {
            Otherwise::Keep => Self::Keep,
            Otherwise::Label => Self::Label,
            Otherwise::Error => Self::Error,
        }
    }
}

/// The number of a key.
fn number() -> clap::builder::RangedI64ValueParser<u16> {
    clap::value_parser!(u16).range(0..=1023)
}

fn delimiter(text: &str) -> Result<u8, String> {
    match text.as_bytes() {
        b"\\t" => Ok(b'\t'),
        [b'"' | b'\r' | b'\n'] => Err("cannot part cells".to_owned()),
        [byte] => Ok(*byte),
        _ => Err("is one byte, or \\t".to_owned()),
    }
}
