//! Text with tokens, parts of tokens and anything else: cut anywhere, the same is restored; little is held
//! back; and where nothing is restored nothing changes.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use scrubjay::{
    Keyring, Keys, Landing, Limits, MAX_HELD_TOKEN, Mode, Outcome, Otherwise, Policy, RestoreReport,
    Restorer, Scrubber, Seed, Sink, TokenSpan, Unit, Vault,
};
use scrubjay_testkit::split;

struct World {
    keys: Keys,
    vault: Vault,
    tokens: Vec<Vec<u8>>,
}

static WORLD: LazyLock<World> = LazyLock::new(|| {
    let keys = Keyring::new(1, &[7; 32]).and_then(|ring| ring.namespace("fuzz"));
    let keys = keys.expect("a key ring");
    let vault = Vault::new(&Seed::new([8; 32]), Limits::default()).expect("a vault");
    let mut tokens = Vec::new();
    for action in ["session-token", "deterministic-encrypt", "randomized-encrypt"] {
        let policy = Policy::from_toml(&format!("action = '{action}'")).expect("a policy");
        let scrubber = Scrubber::with_keys(&policy, &keys).expect("a scrubber");
        for value in ["a@b.example", "jane_1BB@example.com", "536-90-4399"] {
            let session = scrubber.session(Unit::Byte).with_vault(&vault);
            let session = session.with_seed(&Seed::new([9; 32]));
            let scrubbed = session.run(value.as_bytes()).expect("a text");
            tokens.push(scrubbed.bytes);
        }
    }
    World {
        keys,
        vault,
        tokens,
    }
});

#[derive(Debug, Default, PartialEq)]
struct Output {
    bytes: Vec<u8>,
    tokens: Vec<TokenSpan>,
}

impl Sink for Output {
    fn bytes(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    fn token(&mut self, token: &TokenSpan) {
        self.tokens.push(*token);
    }
}

/// Bytes from 0xE0 on stand for tokens and parts of them; the others for themselves.
fn text(input: &[u8]) -> Vec<u8> {
    let mut text = Vec::new();
    let mut input = input.iter();
    while let Some(byte) = input.next() {
        let token = WORLD.tokens.get(usize::from(*byte).wrapping_sub(0xE0) / 2);
        match token {
            Some(token) if byte % 2 == 0 => text.extend_from_slice(token),
            Some(token) => {
                let part = usize::from(*input.next().unwrap_or(&0)) % (token.len() + 1);
                text.extend_from_slice(&token[..part]);
            }
            None => text.push(*byte),
        }
    }
    text
}

fn restored<'a>(
    options: u8,
    chunks: impl Iterator<Item = &'a [u8]>,
) -> Option<(Output, RestoreReport)> {
    let landing = match options >> 1 & 7 {
        0 => Landing::Json { levels: 1 },
        1 => Landing::Json { levels: 2 },
        2 => Landing::HtmlText,
        3 => Landing::HtmlAttribute,
        4 => Landing::CsvCell,
        5 => Landing::CsvQuoted,
        _ => Landing::Plain,
    };
    let otherwise = match options >> 4 & 3 {
        0 => Otherwise::Label,
        1 => Otherwise::Error,
        _ => Otherwise::Keep,
    };
    let mut restorer = Restorer::default()
        .with_keys(&WORLD.keys)
        .with_vault(&WORLD.vault)
        .with_landing(landing)
        .with_mode(if options & 1 == 0 { Mode::Tolerant } else { Mode::Strict });
    for outcome in [Outcome::Unknown, Outcome::Damaged, Outcome::Unopened] {
        restorer = restorer.with_otherwise(outcome, otherwise);
    }
    let mut output = Output::default();
    for chunk in chunks {
        restorer.push(chunk, &mut output).ok()?;
        let held = restorer.held();
        assert!(held <= 3400, "a restorer holds {held} bytes back");
    }
    let report = restorer.finish(&mut output).ok()?;
    Some((output, report))
}

fuzz_target!(|input: &[u8]| {
    let Some(([options, seed, longest], input)) = input.split_first_chunk() else {
        return;
    };
    let text = text(input);
    let whole = restored(*options, std::iter::once(text.as_slice()));
    let cut = split::random(&text, u64::from(*seed), usize::from(*longest));
    assert_eq!(whole, restored(*options, cut), "random cuts");
    assert_eq!(whole, restored(*options, split::bytewise(&text)), "byte by byte");
    let Some((output, report)) = whole else {
        assert_eq!(options >> 4 & 3, 1, "an error that was not asked for");
        return;
    };
    let sum = report.restored + report.unknown + report.damaged + report.unopened;
    assert_eq!(sum, output.tokens.len() as u64);
    assert_eq!(report.bytes_in, text.len() as u64);
    assert_eq!(report.bytes_out, output.bytes.len() as u64);
    let inside = |span: &TokenSpan| span.start < span.end && span.end <= report.bytes_in;
    assert!(output.tokens.iter().all(inside), "a span outside the text");
    if report.restored == 0 && options >> 4 & 3 > 1 {
        assert_eq!(output.bytes, text, "text changed and nothing was restored");
    }
    // Text without a `_` has no token, and of it no more is held back than a label.
    if !text.contains(&b'_') {
        let mut restorer = Restorer::default().with_keys(&WORLD.keys);
        let mut out = Vec::new();
        restorer.push(&text, &mut out).expect("text");
        assert!(restorer.held() <= MAX_HELD_TOKEN);
    }
});
