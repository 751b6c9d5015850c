//! `explain`.

use crate::home::{Home, MAIL};

#[test]
fn a_finding_is_told_in_words() {
    let home = Home::new();
    let out = home
        .run(&["explain", "my card is 4111 1111 1111 1111."])
        .fine();
    let expected = [
        "CREDIT_CARD (Payment card number (PAN))",
        "    my card is *******************.",
        "               ^^^^^^^^^^^^^^^^^^^",
        "  place       bytes 11 to 30; line 1, column 12",
        "  rule        ",
        "  confidence  ",
        "  check       confirmed by its check digits",
        "  context     ",
        "  action      a label would take its place",
    ];
    for line in expected {
        assert!(
            out.lines().any(|found| found.starts_with(line)),
            "{line}\n{out}"
        );
    }
    assert!(!out.contains("4111"));
    let shown = home.run(&[
        "explain",
        "--show-values",
        "my card is 4111 1111 1111 1111.",
    ]);
    assert!(
        shown
            .fine()
            .contains("    my card is 4111 1111 1111 1111.\n")
    );
}

#[test]
fn context_and_checks_are_told() {
    let home = Home::new();
    let explain = |text| home.run(&["explain", "--min-confidence=0", text]).fine();
    let ssn = explain("my SSN is 536-90-4399");
    assert!(ssn.contains("a word near it speaks for it"), "{ssn}");
    assert!(ssn.contains("confirmed by ranges or a register"), "{ssn}");
    let bare = explain("jane@example.com");
    assert!(bare.contains("no word near it counts"), "{bare}");
}

#[test]
fn words_need_no_quotes_and_input_no_words() {
    let home = Home::new();
    let words = home
        .run(&["explain", "mail", "jane@example.com", "now"])
        .fine();
    assert_eq!(words, home.feed(&["explain"], MAIL).fine());
    assert!(words.contains("EMAIL_ADDRESS"));
}

#[test]
fn the_action_is_that_of_the_policy() {
    let home = Home::new();
    for (action, words) in [
        ("keep", "it would be left as it is"),
        ("redact", "it would be removed"),
        ("mask", "its letters and digits would be hidden"),
    ] {
        home.write("p.toml", format!("action = '{action}'"));
        let out = home.run(&["explain", "-p", "p.toml", MAIL]).fine();
        assert!(out.contains(words), "{out}");
    }
}

#[test]
fn nothing_found_is_said() {
    let home = Home::new();
    assert!(
        home.run(&["explain", "hello"])
            .fine()
            .starts_with("Nothing found.")
    );
}
