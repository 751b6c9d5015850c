//! `restore` and `rotate`: streams of tokens.

use crate::home::{Home, MAIL, Ran, ring};

const SEAL: &str = "action = 'deterministic-encrypt'";

fn sealed(home: &Home, text: &str) -> String {
    home.feed(&["scrub", "-p", "p.toml", "--keyring", "keys"], text)
        .fine()
}

fn restore(home: &Home, more: &[&str], text: &str) -> Ran {
    home.feed(&[&["restore", "--keyring", "keys"], more].concat(), text)
}

#[test]
fn what_was_scrubbed_comes_back() {
    let home = Home::keyed(SEAL);
    let text = sealed(&home, MAIL);
    assert!(text.starts_with("mail EMAIL_S101") && text.ends_with(" now\n"));
    assert_eq!(restore(&home, &[], &text).fine(), MAIL);
    home.write("a", &text);
    home.write("b", "plain");
    assert_eq!(
        restore(&home, &["b", "-", "a"], "|in|").fine(),
        format!("plain|in|{MAIL}")
    );
    assert_eq!(restore(&home, &[], "").fine(), "");
    restore(&home, &["missing", "b"], "").fails(3, "missing: ");
    home.write("d/x", "");
    restore(&home, &["d"], "").fails(2, "d: is a directory");
}

#[test]
fn big_streams_are_cut_anywhere() {
    let home = Home::keyed(SEAL);
    let text = MAIL.repeat(20_000);
    let out = sealed(&home, &text);
    assert!(!out.contains('@'));
    assert!(restore(&home, &[], &out).fine() == text);
}

#[test]
fn strict_takes_tokens_to_the_letter() {
    let home = Home::keyed(SEAL);
    let text = sealed(&home, MAIL).to_lowercase();
    assert_eq!(restore(&home, &[], &text).fine(), MAIL);
    assert!(
        restore(&home, &["--strict"], &text)
            .out
            .contains("email_s1")
    );
}

#[test]
fn values_are_escaped_for_where_they_land() {
    let home = Home::keyed(SEAL);
    home.write("value", "O\"Neil & <sons>, \\x");
    let token = home
        .shell("$S tokenize --entity URL --action deterministic-encrypt --keyring keys < value");
    let token = token.fine();
    for (landing, written) in [
        ("plain", r#"O"Neil & <sons>, \x"#),
        ("json", r#"O\"Neil & <sons>, \\x"#),
        ("nested-json", r#"O\\\"Neil & <sons>, \\\\x"#),
        ("html", r#"O"Neil &amp; &lt;sons&gt;, \x"#),
        ("attribute", r#"O&quot;Neil &amp; &lt;sons&gt;, \x"#),
        ("csv", r#""O""Neil & <sons>, \x""#),
        ("csv-quoted", r#"O""Neil & <sons>, \x"#),
    ] {
        let out = restore(&home, &["--landing", landing], &token).fine();
        assert_eq!(out, written, "{landing}");
    }
}

#[test]
fn what_is_not_restored_is_kept_labelled_or_an_error() {
    let home = Home::keyed(SEAL);
    let token = sealed(&home, "jane@example.com");
    let cases = [
        ("--unknown", token.replace("_S101", "_S102"), "UNKNOWN"),
        (
            "--damaged",
            token.chars().take(token.len() - 9).collect(),
            "DAMAGED",
        ),
        ("--unopened", token.clone(), "UNOPENED"),
    ];
    for (option, text, word) in cases {
        let text = match word {
            "UNOPENED" => {
                let (head, tail) = text.split_at(20);
                let other = if tail.starts_with('A') { "B" } else { "A" };
                format!("{head}{other}{}", tail.get(1..).unwrap())
            }
            _ => text,
        };
        let text = format!("a {text} b");
        let kept = restore(&home, &[], &text).fails(0, &format!("1 {}", word.to_lowercase()));
        assert_eq!(kept.out, text);
        let labelled = restore(&home, &[option, "label", "--quiet"], &text).fine();
        assert_eq!(labelled, format!("a <{word}_TOKEN> b"));
        let ran = restore(&home, &[option, "error"], &text).fails(3, "scrubjay: stdin: ");
        assert_eq!(ran.out, "");
    }
}

#[test]
fn the_report_counts_and_says_where() {
    let home = Home::keyed(SEAL);
    let token = sealed(&home, "jane@example.com");
    let text = format!("1 {token} 2 {} 3", token.replace("_S101", "_S102"));
    let ran = restore(&home, &["--report", "r.json", "--quiet"], &text);
    ran.fine();
    let report: serde_json::Value = serde_json::from_str(&home.read("r.json")).unwrap();
    let get = |pointer: &str| report.pointer(pointer).unwrap().clone();
    assert_eq!((get("/restored"), get("/unknown")), (1.into(), 1.into()));
    assert_eq!((get("/damaged"), get("/unopened")), (0.into(), 0.into()));
    assert_eq!(get("/bytes_in"), text.len());
    assert_eq!(get("/tokens/0/start"), 2);
    assert_eq!(get("/tokens/0/end"), 2 + token.len());
    assert_eq!(get("/tokens/0/entity"), "EMAIL_ADDRESS");
    assert_eq!(get("/tokens/1/outcome"), "unknown");
    let words = home.read("r.json");
    assert!(
        !words.contains("jane") && !words.contains("_S10"),
        "{words}"
    );
    let empty = restore(&home, &["--report", "-"], "").fails(0, "\"restored\":0");
    serde_json::from_str::<serde_json::Value>(&empty.err).unwrap();
    home.write("in", &text);
    restore(&home, &["--report", "in", "in"], "").fails(2, "is an input");
    assert_eq!(home.read("in"), text);
}

#[test]
fn rotated_tokens_are_of_the_primary_key_and_no_value_shows() {
    let home = Home::keyed(
        "action = 'deterministic-encrypt'\n[entity.US_SSN]\naction = 'randomized-encrypt'",
    );
    let text = "mail jane@example.com, SSN 536-90-4399, EMAIL_12QK\n";
    let old = sealed(&home, text);
    home.write_ring(
        &ring()
            .with_key(2, &[8; 32])
            .unwrap()
            .with_primary(2)
            .unwrap(),
    );
    let before = home.names(".");
    let new = home.feed(&["rotate", "--keyring", "keys"], &old).fine();
    assert_eq!(home.names("."), before);
    assert!(
        new.contains("EMAIL_S102") && new.contains("SSN_R102"),
        "{new}"
    );
    assert!(!new.contains("jane") && !new.contains("4399"));
    // The old key is not needed any more.
    let only = scrubjay::Keyring::new(2, &[8; 32]).unwrap();
    home.write_ring(&only);
    assert_eq!(restore(&home, &["--quiet"], &new).fine(), text);
    home.run(&["rotate", "--keyring", "keys", "--csv", "1"])
        .fails(2, "a column needs --entity");
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_ends_the_run_quietly() {
    let home = Home::keyed(SEAL);
    home.write("big", sealed(&home, &MAIL.repeat(30_000)));
    for verb in ["restore", "rotate"] {
        let ran = home.shell(&format!(
            "($S {verb} --keyring keys big; echo code $? >&2) | head -c 1"
        ));
        assert_eq!(ran.err, "code 141\n", "{verb}");
    }
}
