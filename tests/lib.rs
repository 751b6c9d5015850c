//! What the integration tests share: a stream run through a session, and the vectors' place.

use std::path::PathBuf;

use scrubjay::{Detector, Finding, Policy, PolicyError, Report, Scrubber, Session, Sink, Unit};
use scrubjay_testkit::Rng;
use scrubjay_testkit::vectors::{Case, VectorFile, load_all};

/// What a session gave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// The output.
    pub bytes: Vec<u8>,
    /// The findings, in the session's unit.
    pub findings: Vec<Finding>,
    /// The counts.
    pub report: Report,
}

impl Sink for Run {
    fn bytes(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    fn finding(&mut self, finding: &Finding) {
        self.findings.push(*finding);
    }
}

/// Runs chunks through a session and finishes it.
///
/// # Panics
///
/// Where the session refuses.
pub fn run<'c>(mut session: Session, chunks: impl IntoIterator<Item = &'c [u8]>) -> Run {
    let mut out = Run::default();
    let pushed = chunks
        .into_iter()
        .try_for_each(|chunk| session.push(chunk, &mut out));
    assert_eq!(pushed, Ok(()));
    match session.finish(&mut out) {
        Ok(report) => out.report = report,
        Err(error) => assert_eq!(error.to_string(), "", "finish"),
    }
    out
}

/// Scrubs chunks under the default policy, with byte offsets.
pub fn scrub<'c>(scrubber: &Scrubber, chunks: impl IntoIterator<Item = &'c [u8]>) -> Run {
    run(scrubber.session(Unit::Byte), chunks)
}

/// A finding as tests name it, with its entity's name and never its value.
pub fn told(findings: &[Finding]) -> Vec<String> {
    let name = |finding: &Finding| finding.entity.name().unwrap_or("custom");
    findings
        .iter()
        .map(|f| format!("{} {}..{} {}", name(f), f.start, f.end, f.confidence))
        .collect()
}

/// Pieces of values and what stands between them, to be put together in all ways.
pub const FRAGMENTS: &[&str] = &[
    "1",
    "23",
    "212",
    "555",
    "0123",
    "4111",
    "1111",
    "078",
    "05",
    "1120",
    "490154203237518",
    "4111111111111111",
    "DE89",
    "370400440532013000",
    "NO9386011117947",
    "a",
    "n",
    "ff",
    "AB",
    "xyz",
    " ",
    " ",
    " ",
    "-",
    "-",
    ".",
    ".",
    ":",
    ":",
    "::",
    "/",
    "//",
    "://",
    "@",
    "+",
    "(",
    ")",
    "_",
    ",",
    "\"",
    "'",
    "=",
    "%",
    "$",
    "~",
    "#",
    "?",
    "&",
    "\\",
    "\\n",
    "\n",
    "\r\n",
    "\t",
    "[",
    "]",
    "<",
    ">",
    "https://",
    "http",
    "example.com",
    "example",
    "jane",
    "jane@example.com",
    "192.0.2.1",
    "2001:db8::1:2",
    "fe80::",
    "02:00:5e:10:53:af",
    "02-00-5E-10-53-AF",
    "0200.5e10.53af",
    "eyJhbGciOiJIUzI1NiJ9",
    ".e30.",
    "eyJ",
    "c2lnbmF0dXJl",
    "-----",
    concat!("-----BEGIN", " PRIVATE KEY-----"),
    "-----END PRIVATE KEY-----",
    "BEGIN ",
    "MIIabcdefghijklmnopqrstuvwxyz0123456789",
    "Proc-Type: 4,ENCRYPTED\n",
    "glpat-",
    "sk-",
    "SG.",
    "npm_",
    "0x",
    "5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
    "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
    "aB3dE6gH9jK2mN5pQ8rS1t",
    "ssn ",
    "phone: ",
    "card ",
    "order ",
    "imei",
    "ip ",
    "é",
    "名",
    "😀",
    "\u{200B}",
    "www.w3.org/1999/",
    "x45",
    " ext. 12",
    "user:pass",
    "password",
    "Password: ",
    "пароль",
    "api_key=",
    "datadog token",
    "--token ",
    " -u ",
    "curl ",
    "login ",
    " is ",
    "<password>",
    "</password>",
    "Authorization: Basic ",
    "q7Zr2Xw9Lm4Tn8Vb3Kc6",
    "4f9c1d07b2e85a6390fe7713cc2ad584",
    "gannet42!",
    "Jane Doe <",
    "\"Doe, Jane\" <",
    "> (Jane Doe)",
    "&lt;",
    "From: ",
    ";",
];

/// A text of so many fragments.
pub fn fragments(rng: &mut Rng, count: usize) -> String {
    (0..count).map(|_| rng.pick(FRAGMENTS)).collect()
}

/// The folder of this crate.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All vectors of entities.
///
/// # Panics
///
/// Where a file is not as it should be; the message names it.
pub fn vectors() -> Vec<VectorFile> {
    match load_all(root().join("vectors")) {
        Ok(files) => files,
        Err(error) => {
            assert_eq!(error.to_string(), "", "vectors");
            Vec::new()
        }
    }
}

/// The detector that a case asks for: the file's entity, unless it names others.
///
/// # Errors
///
/// Where an entity or a country is unknown.
pub fn detector(file: &VectorFile, case: &Case) -> Result<Detector, PolicyError> {
    let own = [file.entity.clone()];
    let names = case.entities.as_deref().unwrap_or(&own);
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut policy = Policy::default().with_entities(&names)?;
    if !case.locale.is_empty() {
        let codes: Vec<&str> = case.locale.iter().map(String::as_str).collect();
        policy = policy.with_locales(&codes)?;
    }
    Detector::new(&policy)
}
