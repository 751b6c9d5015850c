//! `scrub` to standard output.

use std::io::{Read, Write};
use std::process::Stdio;

use crate::home::{Home, MAIL, SCRUBBED};

#[test]
fn standard_input_goes_to_standard_output() {
    let home = Home::new();
    assert_eq!(home.feed(&["scrub"], MAIL).fine(), SCRUBBED);
    assert_eq!(home.feed(&["scrub", "-"], MAIL).fine(), SCRUBBED);
    assert_eq!(home.feed(&["scrub"], "").fine(), "");
    assert_eq!(home.feed(&["scrub"], "nothing").fine(), "nothing");
}

#[test]
fn files_come_one_after_another() {
    let home = Home::with(&["a"]);
    home.write("b", "no end");
    let ran = home.feed(&["scrub", "b", "-", "a"], "|in|");
    assert_eq!(ran.fine(), format!("no end|in|{SCRUBBED}"));
    assert_eq!(home.read("a"), MAIL);
}

#[test]
fn output_comes_before_the_input_ends() {
    let home = Home::new();
    let mut child = home
        .command(&["scrub"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = child.stdout.take().unwrap();
    stdin
        .write_all(MAIL.repeat(scrubjay::MAX_HELD / 10).as_bytes())
        .unwrap();
    let mut first = vec![0; SCRUBBED.len()];
    stdout.read_exact(&mut first).unwrap();
    assert_eq!(first, SCRUBBED.as_bytes());
    drop(stdin);
    stdout.read_to_end(&mut first).unwrap();
    assert!(child.wait().unwrap().success());
}

#[test]
fn bytes_that_are_not_text_pass_unchanged() {
    let home = Home::new();
    let mut input: Vec<u8> = (0..=255).rev().cycle().take(100_000).collect();
    input.extend_from_slice(b"\xFF jane@example.com \xF0\x9F\0");
    let output = home.feed_bytes(&["scrub"], &input);
    let end = b"\xFF <EMAIL_ADDRESS> \xF0\x9F\0";
    assert!(output.status.success());
    assert!(output.stdout.ends_with(end));
    assert_eq!(
        output.stdout.get(..100_000).unwrap(),
        input.get(..100_000).unwrap()
    );
}

#[test]
fn a_huge_line_is_only_a_line() {
    let home = Home::new();
    let filler = "lorem ipsum ".repeat(200_000);
    let out = home.feed(&["scrub"], format!("{filler}{MAIL}")).fine();
    assert!(out == format!("{filler}{SCRUBBED}"));
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_is_done() {
    let home = Home::with(&["a"]);
    let ran = home
        .run(&["scrub", "missing", "a"])
        .fails(3, "scrubjay: missing: ");
    assert_eq!(ran.out, SCRUBBED);
}

#[test]
fn a_directory_needs_a_place_to_go() {
    let home = Home::with(&["a", "d/b"]);
    let ran = home
        .run(&["scrub", "a", "d"])
        .fails(2, "d: is a directory; use --out DIR");
    assert_eq!(ran.out, "");
}

#[test]
fn findings_can_fail_the_run() {
    let home = Home::with(&["a"]);
    home.write("clean", "clean");
    let code = |arguments: &[&str]| home.run(arguments).code;
    assert_eq!(code(&["scrub", "--fail-on-findings", "a"]), Some(1));
    assert_eq!(code(&["scrub", "--fail-on-findings", "clean"]), Some(0));
    assert_eq!(code(&["scrub", "--fail-on-findings", "a", "no"]), Some(3));
    assert_eq!(code(&["scrub", "a"]), Some(0));
}

#[cfg(unix)]
#[test]
fn an_output_that_is_an_input_is_refused() {
    let home = Home::with(&["a", "b"]);
    home.shell("$S scrub b a >> a")
        .fails(3, "a: is the output as well");
    assert_eq!(home.read("a"), format!("{MAIL}{SCRUBBED}"));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error() {
    let home = Home::with(&["a"]);
    home.shell("$S scrub a > /dev/full")
        .fails(3, "standard output: No space left");
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_ends_the_run_quietly() {
    let home = Home::new();
    home.write("big", MAIL.repeat(100_000));
    for verb in ["scrub", "detect", "detect -f json"] {
        let ran = home.shell(&format!("($S {verb} big; echo code $? >&2) | head -c 1"));
        assert_eq!(ran.err, "code 141\n", "{verb}");
    }
}
