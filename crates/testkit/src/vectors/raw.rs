//! A file of vectors as TOML gives it.

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub(super) entity: String,
    #[serde(default)]
    pub(super) positive: Vec<Positive>,
    #[serde(default)]
    pub(super) negative: Vec<Negative>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Positive {
    pub(super) name: String,
    pub(super) text: Option<Joined>,
    pub(super) bytes_hex: Option<String>,
    pub(super) find: Vec<Joined>,
    #[serde(default)]
    pub(super) locale: Vec<String>,
    pub(super) entities: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Negative {
    pub(super) name: String,
    pub(super) text: Option<Joined>,
    pub(super) bytes_hex: Option<String>,
    pub(super) why: String,
    #[serde(default)]
    pub(super) locale: Vec<String>,
    pub(super) entities: Option<Vec<String>>,
}

/// A text, or the parts of one.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Joined {
    One(String),
    Parts(Vec<String>),
}

impl Joined {
    /// The whole text.
    pub(super) fn text(self) -> String {
        match self {
            Self::One(text) => text,
            Self::Parts(parts) => parts.concat(),
        }
    }
}
