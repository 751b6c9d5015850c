//! A value that a format takes comes back, of the same length; one that it refuses is refused for a reason
//! of its own. What deciphers at all enciphers to the same token again.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use scrubjay::{Column, Entity, Error, Keyring, Policy, Scrubber};

/// Rules, and whether a value may come back in another spelling.
const RULES: &[(&str, bool)] = &[
    ("format = 'pan'", false),
    ("format = 'pan'\nkeep_first = 1\ncheck = 'valid'", false),
    ("format = 'pan-6-4'", false),
    ("format = 'ssn'", false),
    ("format = 'nanp'", false),
    ("format = 'e164'", false),
    ("format = 'phone'", false),
    ("format = 'iban'", false),
    ("format = 'iban'\nkeep_first = 8\ncheck = 'invalid'", false),
    ("format = 'email'", false),
    ("format = 'ipv4'", false),
    ("format = 'ip'", true),
    ("format = 'digits'", false),
    ("format = 'alnum'\ncontext = 'c'", false),
];

/// The rule whose tokens have lengths of their own.
const IPV4: usize = 10;

static COLUMNS: LazyLock<Vec<(Column, bool)>> = LazyLock::new(|| {
    let keys = Keyring::new(1, &[7; 32]).and_then(|ring| ring.namespace("fuzz"));
    let keys = keys.expect("a key ring");
    let column = |rule: &str| {
        let policy = format!("[entity.URL]\naction = 'fpe'\n{rule}");
        let policy = Policy::from_toml(&policy).expect("a policy");
        let scrubber = Scrubber::with_keys(&policy, &keys).expect("a scrubber");
        scrubber.column(Entity::URL).expect("a column")
    };
    RULES
        .iter()
        .map(|(rule, respelled)| (column(rule), *respelled))
        .collect()
});

fn is_reason(error: &Error) -> bool {
    matches!(
        error,
        Error::SmallDomain { .. }
            | Error::InvalidForFormat
            | Error::ChecksumInvalid
            | Error::TooLong
    )
}

fuzz_target!(|input: &[u8]| {
    let Some((choice, value)) = input.split_first() else {
        return;
    };
    let (column, respelled) = &COLUMNS[usize::from(*choice) % COLUMNS.len()];
    match column.tokenize(value) {
        Ok(token) => {
            let back = column.detokenize(&token).expect("a token turns back");
            if *respelled {
                let again = column.tokenize(&back).expect("a value that came back");
                assert_eq!(again, token, "another spelling has another token");
            } else {
                assert_eq!(back, value, "another value came back");
                let octets = value.contains(&b'.') && usize::from(*choice) % COLUMNS.len() == IPV4;
                assert!(octets || token.len() == value.len(), "a token of another length");
            }
        }
        Err(error) => assert!(is_reason(&error), "refused with {error:?}"),
    }
    match column.detokenize(value) {
        // A sealed token in the column is another matter.
        Ok(_) if value.contains(&b'_') || *respelled => {}
        Ok(back) => {
            let again = column.tokenize(&back).expect("a value that came back");
            assert_eq!(again, value, "two tokens of one value");
        }
        Err(error) => assert!(is_reason(&error), "refused with {error:?}"),
    }
});
