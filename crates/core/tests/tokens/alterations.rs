//! What language models and text tools do to tokens, one test each.

use crate::{keys, scrubber, vault};
use scrubjay::{
    Landing, Mode, Otherwise, Outcome, Policy, Restored, Restorer, Scrubber, Unit, Vault,
};

/// A vault with jane as 1, joe as 2, and their placeholders; and jane sealed.
fn set_up() -> (Vault, String, String, String) {
    let vault = vault();
    let stored = Scrubber::new(&Policy::from_toml("action = 'session-token'").unwrap()).unwrap();
    let text = stored
        .session(Unit::Byte)
        .with_vault(&vault)
        .run(b"jane@example.com joe@example.com")
        .unwrap();
    let text = String::from_utf8(text.bytes).unwrap();
    let (jane, joe) = text.split_once(' ').unwrap();
    let sealed = scrubber("action = 'deterministic-encrypt'")
        .scrub(b"jane@example.com")
        .unwrap()
        .bytes;
    (
        vault,
        jane.into(),
        joe.into(),
        String::from_utf8(sealed).unwrap(),
    )
}

fn run(vault: &Vault, mode: Mode, text: &str) -> Restored {
    let restorer = Restorer::default()
        .with_mode(mode)
        .with_vault(vault)
        .with_keys(&keys("default"));
    restorer.run(text.as_bytes()).unwrap()
}

/// Restores `alter(token)` for the placeholder and the sealed token and expects `alter(value)`.
fn restored(alter: impl Fn(&str) -> String, expected: &str) {
    let (vault, jane, _, sealed) = set_up();
    for token in [&jane, &sealed] {
        let out = run(&vault, Mode::Tolerant, &alter(token));
        assert_eq!(
            String::from_utf8(out.bytes).unwrap(),
            expected,
            "{}",
            alter(token)
        );
        assert_eq!(out.report.restored, 1);
    }
}

#[test]
fn as_issued() {
    restored(|token| format!("Dear {token},"), "Dear jane@example.com,");
}

#[test]
fn in_small_letters() {
    restored(
        |token| format!("Dear {},", token.to_lowercase()),
        "Dear jane@example.com,",
    );
}

#[test]
fn with_the_underscore_escaped_for_markdown() {
    restored(|token| token.replace('_', "\\_"), "jane@example.com");
    restored(
        |token| format!("{{\"a\":\"{}\"}}", token.replace('_', "\\\\_")),
        "{\"a\":\"jane@example.com\"}",
    );
}

#[test]
fn in_bold_italics_or_code() {
    restored(|token| format!("**{token}**"), "**jane@example.com**");
    restored(|token| format!("_{token}_"), "_jane@example.com_");
    restored(|token| format!("`{token}`"), "`jane@example.com`");
}

#[test]
fn with_brackets_and_without() {
    restored(|token| format!("<{token}>"), "<jane@example.com>");
    restored(|token| format!("[{token}]"), "[jane@example.com]");
}

#[test]
fn with_a_plural_or_possessive_stuck_on() {
    restored(|token| format!("{token}s"), "jane@example.coms");
    restored(|token| format!("{token}'s"), "jane@example.com's");
    restored(|token| format!("the{token}"), "thejane@example.com");
}

#[test]
fn with_the_label_translated() {
    restored(
        |token| format!("an {}", token.replace("EMAIL", "CORREO")),
        "an jane@example.com",
    );
    restored(
        |token| format!("на {}!", token.replace("EMAIL", "Почта")),
        "на jane@example.com!",
    );
    restored(
        |token| format!("«{}»", token.replace("EMAIL", "Почта")),
        "«jane@example.com»",
    );
}

#[test]
fn with_the_label_missing() {
    restored(
        |token| format!("to {}", token.replace("EMAIL", "")),
        "to jane@example.com",
    );
}

#[test]
fn in_a_script_that_does_not_part_words() {
    restored(
        |token| format!("请写信给{token}。"),
        "请写信给jane@example.com。",
    );
    // A translated label cannot be told from the words before it, and stays.
    restored(
        |token| format!("请写信给{}。", token.replace("EMAIL", "邮箱")),
        "请写信给邮箱jane@example.com。",
    );
}

#[test]
fn with_characters_of_no_width_inside() {
    restored(
        |token| token.replace('_', "\u{200B}_\u{200B}"),
        "jane@example.com",
    );
    restored(|token| token.replace("EM", "E\u{AD}M"), "jane@example.com");
    restored(
        |token| format!("\u{FEFF}{token}"),
        "\u{FEFF}jane@example.com",
    );
    let (vault, jane, _, _) = set_up();
    let letters = jane.len() - 1;
    let split = format!("{}\u{2060}{}", &jane[..letters], &jane[letters..]);
    assert_eq!(
        run(&vault, Mode::Tolerant, &split).bytes,
        b"jane@example.com"
    );
}

#[test]
fn with_a_line_broken_inside_a_sealed_token() {
    let (vault, _, _, sealed) = set_up();
    for gap in ["\n", "\r\n"] {
        let broken = format!("{}{gap}{}", &sealed[..30], &sealed[30..]);
        assert_eq!(
            run(&vault, Mode::Tolerant, &broken).bytes,
            b"jane@example.com"
        );
        let twice = format!("{}{gap}{gap}{}", &sealed[..30], &sealed[30..]);
        assert_eq!(run(&vault, Mode::Tolerant, &twice).report.restored, 0);
    }
}

#[test]
fn strict_mode_takes_tokens_as_issued_only() {
    let (vault, jane, _, sealed) = set_up();
    for token in [&jane, &sealed] {
        assert_eq!(
            run(&vault, Mode::Strict, &format!("x{token}s")).bytes,
            b"xjane@example.coms"
        );
        for altered in [
            token.to_lowercase(),
            token.replace('_', "\\_"),
            token.replace("EMAIL", "MAIL"),
            token.replace('_', "_\u{200B}"),
        ] {
            assert_eq!(
                run(&vault, Mode::Strict, &altered).bytes,
                altered.as_bytes()
            );
        }
    }
}

#[test]
fn two_tokens_stuck_together() {
    let (vault, jane, joe, sealed) = set_up();
    let out = run(
        &vault,
        Mode::Tolerant,
        &format!("{jane}{joe}{sealed}{jane}"),
    );
    assert_eq!(
        out.bytes,
        b"jane@example.comjoe@example.comjane@example.comjane@example.com"
    );
}

#[test]
fn a_number_without_its_letters_is_damaged_and_stays() {
    let (vault, jane, _, _) = set_up();
    let bare = &jane[..jane.len() - 2];
    for text in [
        format!("Dear {bare}, hello"),
        format!("Dear {bare}ZZ"),
        format!("{bare}B"),
    ] {
        let out = run(&vault, Mode::Tolerant, &text);
        assert_eq!(
            (
                out.bytes.as_slice(),
                out.report.damaged,
                out.report.restored
            ),
            (text.as_bytes(), 1, 0),
            "{text}"
        );
    }
    // A word that is no label of this vault makes it no token at all.
    assert!(
        run(&vault, Mode::Tolerant, "chapter_1 of PERSON_1")
            .tokens
            .is_empty()
    );
}

#[test]
fn a_number_nobody_issued_is_not_replaced() {
    let (vault, jane, _, _) = set_up();
    for n in 3..2000 {
        let text = format!("EMAIL_{n}{}", &jane[jane.len() - 2..]);
        let out = run(&vault, Mode::Tolerant, &text);
        assert_eq!(
            (out.bytes.as_slice(), out.report.restored),
            (text.as_bytes(), 0)
        );
    }
}

#[test]
fn what_was_erased_is_unknown() {
    let (vault, jane, joe, _) = set_up();
    assert!(vault.erase_value("EMAIL_ADDRESS", b"jane@example.com"));
    let text = format!("{jane} {joe}");
    let out = run(&vault, Mode::Tolerant, &text);
    assert_eq!(out.bytes, format!("{jane} joe@example.com").as_bytes());
    assert_eq!((out.report.unknown, out.report.restored), (1, 1));
}

#[test]
fn values_are_never_read_again() {
    let vault = vault();
    let policy =
        Policy::from_toml("action = 'keep'\n[entity.URL]\naction = 'session-token'").unwrap();
    let column = Scrubber::new(&policy)
        .unwrap()
        .column(scrubjay::Entity::URL)
        .unwrap()
        .with_vault(&vault);
    let one = column.tokenize(b"secret").unwrap();
    let two = column.tokenize(&one).unwrap();
    assert_eq!(
        Restorer::default()
            .with_vault(&vault)
            .run(&two)
            .unwrap()
            .bytes,
        one
    );
}

#[test]
fn what_is_not_restored_is_kept_labelled_or_an_error() {
    let (vault, jane, _, sealed) = set_up();
    let bare = &jane[..jane.len() - 2];
    let gone = {
        vault.erase_value("EMAIL_ADDRESS", b"jane@example.com");
        jane.clone()
    };
    let mut unopened = sealed.clone();
    let middle = unopened.remove(30);
    unopened.insert(30, if middle == '7' { '8' } else { '7' });
    for (text, outcome, label, code) in [
        (gone.as_str(), Outcome::Unknown, "<UNKNOWN_TOKEN>", 25),
        (bare, Outcome::Damaged, "<DAMAGED_TOKEN>", 24),
        (&unopened, Outcome::Unopened, "<UNOPENED_TOKEN>", 23),
    ] {
        let restorer = |otherwise| {
            let restorer = Restorer::default()
                .with_vault(&vault)
                .with_keys(&keys("default"));
            restorer.with_otherwise(outcome, otherwise)
        };
        let text = format!("a {text} b");
        assert_eq!(
            restorer(Otherwise::Keep)
                .run(text.as_bytes())
                .unwrap()
                .bytes,
            text.as_bytes()
        );
        assert_eq!(
            restorer(Otherwise::Label)
                .run(text.as_bytes())
                .unwrap()
                .bytes,
            format!("a {label} b").as_bytes()
        );
        let mut failing = restorer(Otherwise::Error);
        let mut out = Vec::new();
        let error = failing
            .push(text.as_bytes(), &mut out)
            .and_then(|()| failing.finish(&mut out).map(|_| ()))
            .unwrap_err();
        assert_eq!(error.code(), code);
        assert_eq!(failing.push(b"x", &mut out).unwrap_err().code(), 1);
        assert!(!out.contains(&b'b'));
    }
}

#[test]
fn values_are_escaped_for_where_they_land() {
    let vault = vault();
    let policy = Policy::from_toml("[entity.URL]\naction = 'session-token'").unwrap();
    let column = Scrubber::new(&policy)
        .unwrap()
        .column(scrubjay::Entity::URL)
        .unwrap()
        .with_vault(&vault);
    let value = "a\"b\\c<d>,\n";
    let token = String::from_utf8(column.tokenize(value.as_bytes()).unwrap()).unwrap();
    let land = |landing, text: String| {
        let restorer = Restorer::default().with_vault(&vault).with_landing(landing);
        String::from_utf8(restorer.run(text.as_bytes()).unwrap().bytes).unwrap()
    };
    let json = land(
        Landing::Json { levels: 1 },
        format!("{{\"x\": \"{token}\"}}"),
    );
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["x"], value);
    // The arguments of a tool call are JSON in a string of JSON.
    let call = land(
        Landing::Json { levels: 2 },
        format!("{{\"arguments\": \"{{\\\"to\\\": \\\"{token}\\\"}}\"}}"),
    );
    let call: serde_json::Value = serde_json::from_str(&call).unwrap();
    let arguments: serde_json::Value =
        serde_json::from_str(call["arguments"].as_str().unwrap()).unwrap();
    assert_eq!(arguments["to"], value);
    assert_eq!(
        land(Landing::HtmlText, format!("<p>{token}</p>")),
        "<p>a\"b\\c&lt;d&gt;,\n</p>"
    );
    assert_eq!(
        land(Landing::CsvQuoted, format!("1,\"{token}\"")),
        "1,\"a\"\"b\\c<d>,\n\""
    );
}
