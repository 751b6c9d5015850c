//! The tables. ARCHITECTURE.md argues for them.

/// What a module of the core may see.
pub(super) struct Row {
    pub(super) stage: &'static str,
    /// Beginnings of paths: `candidate` is all of it, `candidate::Candidate` that type alone.
    pub(super) may: &'static [&'static str],
}

/// Whatever there is.
pub(super) const ALL: &str = "*";

const fn row(stage: &'static str, may: &'static [&'static str]) -> Row {
    Row { stage, may }
}

/// The modules of the core in the order in which data flows, then those that stand beside it.
pub(super) const STAGES: &[Row] = &[
    row("bytes", &[]),
    row(
        "candidate",
        &[
            "bytes",
            "check",
            "finding",
            "scrubjay_simd",
            "scrubjay_tagger",
        ],
    ),
    row("check", &[]),
    // Where, what and how sure; never text, never keys.
    row("decide", &["candidate::Candidate", "finding"]),
    row(
        "edit",
        &[
            "keys",
            "token",
            "vault",
            "finding",
            "error",
            "scrubjay_cipher",
        ],
    ),
    row("emit", &["bytes", "finding", "json", "sorted"]),
    row("keys", &["error", "sorted", "scrubjay_cipher"]),
    row(
        "restore",
        &[
            "bytes",
            "error",
            "finding",
            "keys",
            "sink",
            "token",
            "vault",
            "scrubjay_cipher",
        ],
    ),
    // The text of tokens, and the values behind placeholders: what edit writes and restore reads.
    row("token", &["keys", "error", "finding", "scrubjay_cipher"]),
    row(
        "vault",
        &["keys", "error", "sorted", "token", "scrubjay_cipher"],
    ),
    row("sink", &["finding", "restore"]),
    row("finding", &[]),
    row("json", &[]),
    row("sorted", &[]),
    row("error", &["finding", "scrubjay_cipher", "scrubjay_tagger"]),
    row(
        "policy",
        &[
            "candidate",
            "check::PhoneRegions",
            "check::is_country",
            "edit",
            "error",
            "finding",
            "json",
            "token",
        ],
    ),
    // What drives the stages; no stage sees it.
    row("session", &[ALL]),
    row("detector", &[ALL]),
    row("scrubber", &[ALL]),
    row("column", &[ALL]),
    // What the oracle of the tests is handed; a feature that no one ships.
    row("internals", &[ALL]),
];

/// Which of our crates a crate may use. Crates that are not named, such as those for tests, are free.
pub(super) const CRATES: &[(&str, &[&str])] = &[
    ("scrubjay-cipher", &[]),
    ("scrubjay-simd", &[]),
    ("scrubjay-tagger", &[]),
    (
        "scrubjay",
        &["scrubjay-cipher", "scrubjay-simd", "scrubjay-tagger"],
    ),
    ("scrubjay-tagger-en", &[]),
    ("scrubjay-cli", &["scrubjay", "scrubjay-tagger-en"]),
    ("scrubjay-ffi", &["scrubjay"]),
    ("scrubjay-wasm", &["scrubjay"]),
    // For the oracle alone, which shares the recognizers with what it judges.
    ("scrubjay-testkit", &["scrubjay"]),
];
