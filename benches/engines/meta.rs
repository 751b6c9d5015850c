//! The meta engine of regex-automata with a pattern for every kind of value: one search for all of them.

use std::ops::Range;

use anyhow::Result;
use regex_automata::meta::{Config, Regex};
use regex_automata::util::syntax;
use regex_automata::{Input, MatchKind};

use super::Engine;

/// All patterns in one regex. There is no check digit, no range and no context: that work is left out, to
/// this engine's advantage. Each is written as one would who wants it fast: bytes, no Unicode, few bounded
/// repetitions.
const PATTERNS: &[&str] = &[
    // E-mail addresses and URLs.
    r"[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}",
    r#"[A-Za-z][A-Za-z0-9+.-]*://[^\x00-\x20"<>\\^`{|}\x7F]+"#,
    // IP addresses.
    r"\b(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\b",
    r"\b(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}\b",
    r"\b(?:[0-9A-Fa-f]{1,4}:){1,6}(?::[0-9A-Fa-f]{1,4}){1,6}\b",
    r"::[Ff]{4}:[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\b",
    // MAC addresses.
    r"\b(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}\b",
    r"\b[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\b",
    // Cards and accounts.
    r"\b[2-6][0-9]{3}[ -]?(?:[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{1,7}|[0-9]{6}[ -]?[0-9]{4,5})\b",
    r"\b[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b",
    // Phone numbers.
    r"\+[1-9](?:[ .-]?[0-9]){6,14}\b",
    r"(?:\b1-)?(?:\([2-9][0-9]{2}\) ?|\b[2-9][0-9]{2}[.-])[2-9][0-9]{2}[.-][0-9]{4}\b(?: ext\. [0-9]{1,6}\b)?",
    // Numbers of people and devices.
    r"\b[0-9]{3}[- ][0-9]{2}[- ][0-9]{4}\b",
    r"\b[0-9]{2}-?[0-9]{6}-?[0-9]{6}-?[0-9]\b",
    // Wallets.
    r"\b[13][1-9A-HJ-NP-Za-km-z]{25,34}\b",
    r"\b(?:bc|tb|BC|TB)1[02-9AC-HJ-NP-Zac-hj-np-z]{11,71}\b",
    r"\b0x[0-9A-Fa-f]{40}\b",
    // Keys and tokens.
    r"\beyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*",
    r"-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*-----END [A-Z ]*PRIVATE KEY-----",
    r"\b(?:AKIA|ASIA)[A-Z2-7]{16}\b",
    r"\bgh[pousr]_[A-Za-z0-9]{36}\b",
    r"\bgithub_pat_[A-Za-z0-9_]+",
    r"\bglpat-[A-Za-z0-9_-]+",
    r"\bxox[bp]-[A-Za-z0-9-]+",
    r"\b[sr]k_(?:live|test)_[A-Za-z0-9]+",
    r"\bAIza[A-Za-z0-9_-]{35}",
    r"\bsk-[A-Za-z0-9_-]+",
    r"\bnpm_[A-Za-z0-9]{36}\b",
    r"\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}",
];

/// The meta engine.
pub struct Meta {
    regex: Regex,
}

impl Meta {
    /// Compiles the patterns.
    ///
    /// # Errors
    /// If one of them does not compile.
    pub fn new() -> Result<Self> {
        let config = Config::new()
            .match_kind(MatchKind::LeftmostFirst)
            .utf8_empty(false)
            // Room for every state that these texts ask for, so that none is made twice.
            .hybrid_cache_capacity(64 << 20)
            .nfa_size_limit(Some(64 << 20));
        let syntax = syntax::Config::new().unicode(false).utf8(false);
        let regex = Regex::builder()
            .configure(config)
            .syntax(syntax)
            .build_many(PATTERNS)?;
        Ok(Self { regex })
    }
}

impl Engine for Meta {
    fn name(&self) -> &'static str {
        "meta"
    }

    fn count(&mut self, text: &[u8]) -> usize {
        self.regex.find_iter(Input::new(text)).count()
    }

    fn spans(&mut self, text: &[u8]) -> Vec<Range<usize>> {
        self.regex
            .find_iter(Input::new(text))
            .map(|found| found.range())
            .collect()
    }
}
