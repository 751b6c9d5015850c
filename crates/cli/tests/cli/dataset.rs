//! `detect --field`: data sets.

use crate::home::Home;

const FIELD: [&str; 5] = ["detect", "--format", "ndjson", "--field", "text"];

fn answer(line: u64, id: &str, start: u64) -> String {
    let id = match id {
        "" => String::new(),
        id => format!("\"id\":{id},"),
    };
    let end = start + 13;
    format!(
        "{{\"line\":{line},{id}\"findings\":[{{\"entity\":\"EMAIL_ADDRESS\",\"start\":{start},\"end\":{end},\"confidence\":95}}]}}\n"
    )
}

#[test]
fn each_line_gets_an_answer() {
    let home = Home::new();
    let out = home.feed(
        &FIELD,
        "{\"text\":\"to a@example.com\",\"x\":[{\"text\":1}]}\n{\"text\":\"\"}",
    );
    assert_eq!(
        out.fine(),
        answer(1, "", 3) + "{\"line\":2,\"findings\":[]}\n"
    );
}

#[test]
fn ids_of_any_type_are_copied_as_they_are() {
    let home = Home::new();
    let ids = [
        "7",
        "1.50",
        "\"a\\u00e9\"",
        "null",
        "true",
        "[1, {\"a\":2}]",
        "{\"b\": \"c\"}",
        "123456789012345678901234567890",
    ];
    for id in ids {
        let line = format!("{{\"id\":{id},\"text\":\"a@example.com\"}}");
        assert_eq!(home.feed(&FIELD, line).fine(), answer(1, id, 0));
    }
    let arguments = [&FIELD[..], &["--id-field", "key"]].concat();
    let line = "{\"id\":1,\"text\":\"a@example.com\",\"key\":\"k\"}";
    assert_eq!(home.feed(&arguments, line).fine(), answer(1, "\"k\"", 0));
}

#[test]
fn any_field_can_be_searched() {
    let home = Home::new();
    let line = "{\"text\":\"none\",\"a \\\"b\":\"a@example.com\"}";
    let out = home.feed(&["detect", "--field", "a \"b"], line).fine();
    assert_eq!(out, answer(1, "", 0));
    // The field may be the id as well; of a field that comes twice the last counts.
    let out = home.feed(
        &["detect", "--field", "id"],
        "{\"id\":\"\",\"id\":\"a@example.com\"}",
    );
    assert_eq!(out.fine(), answer(1, "\"a@example.com\"", 0));
}

#[test]
fn offsets_count_in_the_unit_asked_for() {
    let home = Home::new();
    let line = "{\"text\":\"é😀\\ud83d\\ude00\\n a@example.com\"}";
    for (unit, start) in [("byte", 12), ("utf16", 7), ("codepoint", 5)] {
        let arguments = [&FIELD[..], &["--offsets", unit]].concat();
        assert_eq!(
            home.feed(&arguments, line).fine(),
            answer(1, "", start),
            "{unit}"
        );
    }
}

#[test]
fn marks_line_ends_and_empty_lines_do_not_count() {
    let home = Home::new();
    let line = "{\"text\":\"a@example.com\"}";
    let input = format!("\u{FEFF}{line}\r\n\n \t\r\n{line}\r\n{line}");
    let expected = answer(1, "", 0) + &answer(4, "", 0) + &answer(5, "", 0);
    assert_eq!(home.feed(&FIELD, input).fine(), expected);
    assert_eq!(home.feed(&FIELD, "").fine(), "");
    assert_eq!(home.feed(&FIELD, "\n\n").fine(), "");
}

/// Lines that cannot be read, with a value in each, and what is said of them.
const BAD: [(&[u8], &str); 9] = [
    (b"{\"id\":\"a@example.com\"}", "has no field `text`"),
    (
        b"{\"text\":7, \"x\":\"a@example.com\"}",
        "field `text` is not a string",
    ),
    (b"{\"text\":null}", "field `text` is not a string"),
    (b"a@example.com", "is not JSON from column 1 on"),
    (b"{\"text\":\"a@example.com\"", "is not JSON from column"),
    (
        b"{\"text\":\"a@example.com\"} x",
        "is not JSON from column 26 on",
    ),
    (b"[\"a@example.com\"]", "is not a JSON object"),
    (b"{\"text\":\"a@example.com\xFF\"}", "is not valid UTF-8"),
    (
        b"{\"text\":\"a@example.com \\ud800\"}",
        "field `text` has an escape that stands for no character",
    ),
];

#[test]
fn lines_that_cannot_be_read_are_named_and_passed_over() {
    let home = Home::new();
    for (bad, complaint) in BAD {
        let input = [
            b"{\"text\":\"\"}\n",
            bad,
            b"\n{\"text\":\"a@example.com\"}\n",
        ]
        .concat();
        let ran = home
            .feed(&FIELD, &input)
            .fails(3, &format!("scrubjay: stdin:2: {complaint}"));
        assert_eq!(ran.err.lines().count(), 1);
        assert!(!ran.err.contains("example"), "{ran:?}");
        assert_eq!(
            ran.out,
            "{\"line\":1,\"findings\":[]}\n".to_owned() + &answer(3, "", 0)
        );
        let strict = [&FIELD[..], &["--strict"]].concat();
        let ran = home.feed(&strict, &input).fails(3, complaint);
        assert_eq!(ran.out, "{\"line\":1,\"findings\":[]}\n");
    }
}

#[test]
fn order_does_not_depend_on_threads() {
    let home = Home::new();
    let lines: String = (0..20_000)
        .map(|number| {
            let text = "a@example.com ".repeat(number % 7 * (number % 11));
            format!("{{\"id\":{number},\"text\":\"{text}\"}}\n")
        })
        .collect();
    let run = |threads| {
        home.feed(&[&FIELD[..], &["-j", threads]].concat(), &lines)
            .fine()
    };
    let (one, many) = (run("1"), run("8"));
    assert!(one == many);
    for (number, line) in one.lines().enumerate() {
        assert!(line.starts_with(&format!("{{\"line\":{},\"id\":{number},", number + 1)));
    }
}

#[test]
fn a_line_longer_than_any_buffer_is_a_line() {
    let home = Home::new();
    let long = "x ".repeat(1_000_000);
    let short = "{\"text\":\"a@example.com\"}\n";
    let input = format!("{short}{{\"text\":\"{long}a@example.com\"}}\n{short}");
    let expected = answer(1, "", 0) + &answer(2, "", 2_000_000) + &answer(3, "", 0);
    assert_eq!(home.feed(&FIELD, input).fine(), expected);
}

#[test]
fn several_files_are_told_apart() {
    let home = Home::new();
    home.write("d/a", "{\"text\":\"a@example.com\"}");
    home.write("d/b", "\nbad\n{\"text\":\"\"}\n");
    let ran = home.run(&[&FIELD[..], &["missing", "d"]].concat());
    let ran = ran
        .fails(3, "scrubjay: missing: ")
        .fails(3, "scrubjay: d/b:2: is not JSON");
    let first = answer(1, "", 0).replacen('{', "{\"file\":\"d/a\",", 1);
    assert_eq!(
        ran.out,
        first + "{\"file\":\"d/b\",\"line\":3,\"findings\":[]}\n"
    );
}

#[test]
fn values_are_shown_only_if_asked_for() {
    let home = Home::new();
    let line = "{\"text\":\"é to jane@example.com\"}";
    assert!(!home.feed(&FIELD, line).fine().contains("jane"));
    for unit in ["byte", "utf16", "codepoint"] {
        let arguments = [&FIELD[..], &["--show-values", "--offsets", unit]].concat();
        let out = home.feed(&arguments, line).fine();
        assert!(out.contains("\"value\":\"jane@example.com\""), "{out}");
    }
}

#[test]
fn options_that_do_not_go_together_are_refused() {
    let home = Home::new();
    home.run(&["detect", "--field", "text", "--format", "json"])
        .fails(2, "--field reads and writes ndjson");
    home.run(&["detect", "--strict"]).fails(2, "--field");
    home.run(&["detect", "--id-field", "x"]).fails(2, "--field");
}

#[test]
fn findings_can_fail_the_run() {
    let home = Home::new();
    let arguments = [&FIELD[..], &["--fail-on-findings"]].concat();
    let code = |input: &str| home.feed(&arguments, input).code;
    assert_eq!(code("{\"text\":\"a@example.com\"}"), Some(1));
    assert_eq!(code("{\"text\":\"\"}"), Some(0));
    assert_eq!(code("{\"text\":\"a@example.com\"}\nbad"), Some(3));
}
