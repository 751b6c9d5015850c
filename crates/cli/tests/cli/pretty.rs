//! What people see of `detect`.

use crate::home::Home;

fn detect(home: &Home, input: impl AsRef<[u8]>) -> String {
    home.feed(&["detect", "--quiet"], input).fine()
}

#[test]
fn findings_of_a_line_are_shown_together_and_masked() {
    let home = Home::new();
    home.write(
        "a",
        "one\nfrom a@example.com to b@example.org.\n\nc@example.net\n",
    );
    home.write("b", "");
    let out = home.run(&["detect", "a", "b"]).fine();
    assert_eq!(
        out,
        "\
a:2:6: EMAIL_ADDRESS, confidence 95 (rule local@domain; structure checked)
a:2:23: EMAIL_ADDRESS, confidence 95 (rule local@domain; structure checked)
     2 | from ************* to *************.
       |      ^^^^^^^^^^^^^    ^^^^^^^^^^^^^

a:4:1: EMAIL_ADDRESS, confidence 95 (rule local@domain; structure checked)
     4 | *************
       | ^^^^^^^^^^^^^

3 values found in 1 of 2 inputs
"
    );
    let shown = home.run(&["detect", "--show-values", "a"]).fine();
    assert!(shown.contains("     2 | from a@example.com to b@example.org.\n"));
}

#[test]
fn the_end_says_how_much_was_found() {
    let home = Home::with(&["a", "b"]);
    home.write("clean", "");
    let last = |arguments: &[&str]| {
        let out = home.run(&[&["detect"], arguments].concat()).fine();
        out.lines().last().unwrap_or("").to_owned()
    };
    assert_eq!(last(&["a"]), "1 value found in 1 of 1 input");
    assert_eq!(
        last(&["a", "b", "clean"]),
        "2 values found in 2 of 3 inputs"
    );
    assert_eq!(last(&["clean"]), "nothing found in 1 input");
    assert_eq!(last(&["clean", "--quiet"]), "");
}

#[test]
fn colours_come_when_asked_for() {
    let home = Home::with(&["a"]);
    let red = "\u{1B}[1m\u{1B}[31m****************\u{1B}[0m";
    let coloured = home.run(&["detect", "--color", "always", "a"]).fine();
    assert!(coloured.contains(red), "{coloured}");
    for when in ["auto", "never"] {
        let plain = home.run(&["detect", "--color", when, "a"]).fine();
        assert!(!plain.contains('\u{1B}'));
    }
}

#[test]
fn input_cannot_play_with_the_terminal() {
    let home = Home::new();
    let out = detect(
        &home,
        b"\x1B[31m\x07 \xFF jane@example.com \xE2\x80\xAE\ttxt\r\n",
    );
    let line = out.lines().nth(1).unwrap();
    assert_eq!(
        line,
        "     1 | \u{FFFD}[31m\u{FFFD} \u{FFFD} **************** \u{FFFD} txt"
    );
}

#[test]
fn marks_stand_below_wide_characters_too() {
    let home = Home::new();
    let out = detect(&home, "字😀é jane@example.com\n");
    let mut lines = out.lines().skip(1);
    assert_eq!(lines.next(), Some("     1 | 字😀é ****************"));
    assert_eq!(lines.next(), Some("       |       ^^^^^^^^^^^^^^^^"));
}

#[test]
fn a_long_line_is_shown_around_the_value() {
    let home = Home::new();
    for filler in ["字", "é", "x ", "😀", "y"] {
        let around = filler.repeat(50_000);
        let out = detect(&home, format!("{around} jane@example.com {around}"));
        let line = out.lines().nth(1).unwrap();
        assert!(line.starts_with("     1 | …"), "{line}");
        assert!(
            line.ends_with('…') && line.contains(" **************** "),
            "{line}"
        );
        assert!(
            !line.contains('\u{FFFD}') && line.chars().count() < 120,
            "{line}"
        );
    }
}

#[test]
fn a_value_of_many_lines_is_shown_by_its_first() {
    let home = Home::new();
    let body = "MIIEowIBAAKCAQEAtESTabcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQR\n".repeat(5);
    let kind = "PRIVATE KEY";
    let out = detect(
        &home,
        format!("key:\n-----BEGIN {kind}-----\n{body}-----END {kind}-----\nend\n"),
    );
    assert!(out.starts_with("stdin:2:1: PRIVATE_KEY, "), "{out}");
    assert!(
        !out.contains("MII") && out.contains("\n     2 | ****"),
        "{out}"
    );
}

#[test]
fn a_value_longer_than_can_be_held_is_shown_in_part() {
    let home = Home::new();
    let out = detect(
        &home,
        format!("https://example.com/{}\n", "a".repeat(30_000)),
    );
    assert!(out.contains("; continued)"), "{out}");
    assert!(!out.contains("……") && !out.contains("aaa"), "{out}");
}
