//! Tokens pinned for ever: a change here makes existing tokens unreadable, and is a breaking release.
//!
//! Every language reads the same file. `SCRUBJAY_BLESS=1 cargo test -p scrubjay --test tokens golden`
//! writes it; that is right for new rows only.

use crate::root;
use scrubjay::{
    Column, Entity, Keyring, Keys, Limits, Policy, Restorer, Scrubber, Seed, Unit, Vault,
};
use std::fmt::Write;

const FILE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../tests/golden/tokens.toml"
);

/// Entity, rule of the policy, value.
const VALUES: &[(&str, &str, &str)] = &[
    ("CREDIT_CARD", "action = 'fpe'", "4111-1111-1111-1111"),
    ("CREDIT_CARD", "action = 'fpe'", "378282246310005"),
    ("CREDIT_CARD", "action = 'fpe'", "4111111111111112"),
    (
        "CREDIT_CARD",
        "action = 'fpe'\nkeep_first = 1",
        "4111111111111111",
    ),
    (
        "CREDIT_CARD",
        "action = 'fpe'\ncheck = 'valid'",
        "4111111111111111",
    ),
    (
        "CREDIT_CARD",
        "action = 'fpe'\ncontext = 'ledger 7'",
        "4111111111111111",
    ),
    (
        "CREDIT_CARD",
        "action = 'fpe'\nformat = 'pan-6-4'",
        "4111 1111 1111 1111",
    ),
    ("US_SSN", "action = 'fpe'", "078-05-1120"),
    (
        "US_SSN",
        "action = 'pseudonymize'\nsurrogate = 'ssn-9xx'",
        "078-05-1120",
    ),
    ("PHONE_NUMBER", "action = 'fpe'", "+1 (212) 555-0100"),
    ("PHONE_NUMBER", "action = 'fpe'", "212-555-0100"),
    ("PHONE_NUMBER", "action = 'fpe'", "+49 30 1234567"),
    ("PHONE_NUMBER", "action = 'fpe'", "+420 123 456"),
    ("IBAN_CODE", "action = 'fpe'", "DE89 3704 0044 0532 0130 00"),
    ("IBAN_CODE", "action = 'fpe'", "GB82WEST12345698765432"),
    (
        "IBAN_CODE",
        "action = 'fpe'\ncheck = 'invalid'",
        "DE89370400440532013000",
    ),
    (
        "IBAN_CODE",
        "action = 'fpe'\nkeep_first = 8",
        "DE89370400440532013000",
    ),
    ("EMAIL_ADDRESS", "action = 'fpe'", "jane.doe@example.com"),
    ("EMAIL_ADDRESS", "action = 'fpe'", "Jane.DOE@Example.com"),
    (
        "EMAIL_ADDRESS",
        "action = 'fpe'\non_small_domain = 'seal'",
        "ab@example.com",
    ),
    ("IP_ADDRESS", "action = 'fpe'", "192.0.2.17"),
    ("IP_ADDRESS", "action = 'fpe'", "2001:db8::1"),
    ("IMEI", "action = 'fpe'", "49-015420-323751-8"),
    ("URL", "action = 'fpe'\nformat = 'alnum'", "AB-123456 x"),
    ("URL", "action = 'fpe'\nformat = 'alnum'", "000000"),
    (
        "EMAIL_ADDRESS",
        "action = 'deterministic-encrypt'",
        "jane.doe@example.com",
    ),
    (
        "CREDIT_CARD",
        "action = 'deterministic-encrypt'",
        "4111-1111-1111-1111",
    ),
    ("URL", "action = 'deterministic-encrypt'", ""),
    (
        "EMAIL_ADDRESS",
        "action = 'randomized-encrypt'",
        "jane.doe@example.com",
    ),
    (
        "EMAIL_ADDRESS",
        "action = 'pseudonymize'",
        "jane.doe@Example.com",
    ),
    (
        "PHONE_NUMBER",
        "action = 'pseudonymize'",
        "+1 (212) 555-0100",
    ),
    (
        "URL",
        "action = 'pseudonymize'\nsurrogate = 'first-name'",
        "Jane",
    ),
    (
        "URL",
        "action = 'pseudonymize'\nsurrogate = 'last-name'",
        "Doe",
    ),
    (
        "URL",
        "action = 'pseudonymize'\nsurrogate = 'full-name'",
        "Jane Doe",
    ),
    (
        "URL",
        "action = 'pseudonymize'\nsurrogate = 'city'",
        "Berlin",
    ),
    (
        "URL",
        "action = 'pseudonymize'\nsurrogate = 'company'",
        "Acme Ltd",
    ),
    ("URL", "action = 'date-shift'", "2024-02-29"),
    ("URL", "action = 'date-shift'\ndays = 30", "29.02.2024"),
    (
        "EMAIL_ADDRESS",
        "action = 'session-token'",
        "jane.doe@example.com",
    ),
];

/// Policy and text.
const TEXTS: &[(&str, &str)] = &[
    (
        "action = 'session-token'",
        "jane@example.com wrote to joe@example.org, then to jane@example.com; SSN 078-05-1120.",
    ),
    (
        "action = 'deterministic-encrypt'",
        "Card 4111 1111 1111 1111 of jane@example.com.",
    ),
    (
        "action = 'randomized-encrypt'",
        "Card 4111 1111 1111 1111 of jane@example.com.",
    ),
    (
        "on_small_domain = 'seal'\naction = 'fpe'",
        "Card 4111 1111 1111 1111 of jane@example.com, host 192.0.2.17.",
    ),
];

fn keys(id: u16, namespace: &str) -> Keys {
    Keyring::new(id, &root())
        .unwrap()
        .namespace(namespace)
        .unwrap()
}

fn vault() -> Vault {
    Vault::new(&Seed::new([9; 32]), Limits::default()).unwrap()
}

fn column(id: u16, namespace: &str, entity: &str, rule: &str) -> Column {
    let policy = Policy::from_toml(&format!("[entity.{entity}]\n{rule}")).unwrap();
    let entity = Entity::from_name(entity).unwrap();
    let column = Scrubber::with_keys(&policy, &keys(id, namespace))
        .unwrap()
        .column(entity)
        .unwrap();
    column
        .with_vault(&vault())
        .with_seed(&Seed::new([4; 32]))
        .with_subject(b"patient 17")
}

fn scrub(policy: &str, text: &str) -> (String, Vault) {
    let (vault, policy) = (vault(), Policy::from_toml(policy).unwrap());
    let session = Scrubber::with_keys(&policy, &keys(1, "default"))
        .unwrap()
        .session(Unit::Byte);
    let out = session
        .with_vault(&vault)
        .with_seed(&Seed::new([4; 32]))
        .run(text.as_bytes())
        .unwrap();
    (String::from_utf8(out.bytes).unwrap(), vault)
}

fn written() -> String {
    let mut file = String::from(
        "# Golden tokens. Changing one is a breaking release.\n#\n\
         # Root key: the bytes 0 to 31, in hexadecimal. Seed of nonces: 32 bytes of 4; of the vault: 32 of 9.\n\
         # Subject of dates: \"patient 17\". `policy` is a whole policy in TOML. `back` is what the token turns\n\
         # back into; without it there is no way back.\n\n",
    );
    let hex: String = root().iter().map(|byte| format!("{byte:02x}")).collect();
    writeln!(
        file,
        "root = \"{hex}\"\nseed = \"{}\"\nvault_seed = \"{}\"\nsubject = \"patient 17\"",
        "04".repeat(32),
        "09".repeat(32)
    )
    .unwrap();
    for (id, namespace) in [(1u16, "default"), (1023, "tenant 2")] {
        for (entity, rule, value) in VALUES {
            let column = column(id, namespace, entity, rule);
            let token = String::from_utf8(column.tokenize(value.as_bytes()).unwrap()).unwrap();
            let policy = format!("[entity.{entity}]\n{rule}").replace('\n', "\\n");
            writeln!(file, "\n[[value]]\nentity = \"{entity}\"\npolicy = \"{policy}\"\nkey = {id}\nnamespace = \"{namespace}\"\nvalue = \"{value}\"\ntoken = \"{token}\"").unwrap();
            if let Ok(back) = column
                .with_vault(&filled(entity, value))
                .detokenize(token.as_bytes())
            {
                writeln!(file, "back = \"{}\"", String::from_utf8(back).unwrap()).unwrap();
            }
        }
    }
    for (policy, text) in TEXTS {
        let (scrubbed, vault) = scrub(policy, text);
        let back = Restorer::default()
            .with_keys(&keys(1, "default"))
            .with_vault(&vault)
            .run(scrubbed.as_bytes())
            .unwrap();
        let policy = policy.replace('\n', "\\n");
        let back = String::from_utf8(back.bytes).unwrap();
        writeln!(file, "\n[[text]]\npolicy = \"{policy}\"\nkey = 1\nnamespace = \"default\"\ntext = \"{text}\"\nscrubbed = \"{scrubbed}\"\nrestored = \"{back}\"").unwrap();
    }
    file
}

/// The vault as it is after one value.
fn filled(entity: &str, value: &str) -> Vault {
    let vault = vault();
    let policy = Policy::from_toml("action = 'session-token'").unwrap();
    let entity = Entity::from_name(entity).unwrap();
    let column = Scrubber::new(&policy)
        .unwrap()
        .column(entity)
        .unwrap()
        .with_vault(&vault);
    column.tokenize(value.as_bytes()).unwrap();
    vault
}

#[test]
fn golden_tokens() {
    let now = written();
    if std::env::var_os("SCRUBJAY_BLESS").is_some() {
        std::fs::write(FILE, &now).unwrap();
    }
    let pinned = std::fs::read_to_string(FILE).unwrap();
    for (line, (now, pinned)) in (1..).zip(now.lines().zip(pinned.lines())) {
        assert_eq!(now, pinned, "line {line}");
    }
    assert_eq!(now.lines().count(), pinned.lines().count());
}
