//! `detect`: inputs, exit codes and order, in whatever format.

use crate::home::{Home, MAIL};

const NDJSON: [&str; 3] = ["detect", "--format", "ndjson"];

fn files(out: &str) -> Vec<String> {
    let file = |line: &str| {
        let record: serde_json::Value = serde_json::from_str(line).unwrap();
        record["file"].as_str().unwrap().to_owned()
    };
    out.lines().map(file).collect()
}

#[test]
fn directories_are_walked_in_order_of_names() {
    let home = Home::with(&["d/b", "d/a/z", "d/c.log", "d/.env"]);
    home.write("d/.ignore", "*.log");
    let found = |more: &[&str]| files(&home.run(&[&NDJSON, more].concat()).fine());
    assert_eq!(found(&["d"]), ["d/a/z", "d/b"]);
    assert_eq!(found(&["d/c.log", "d"]), ["d/c.log", "d/a/z", "d/b"]);
    assert_eq!(
        found(&["--hidden", "--no-ignore", "d"]),
        ["d/.env", "d/a/z", "d/b", "d/c.log"]
    );
}

#[test]
fn the_order_does_not_depend_on_threads() {
    let home = Home::new();
    for number in 0..60 {
        home.write(
            &format!("d/{number:02}"),
            MAIL.repeat(1 + (60 - number) * 40),
        );
    }
    let one = home.run(&[&NDJSON[..], &["-j", "1", "d"]].concat()).fine();
    let many = home.run(&[&NDJSON[..], &["-j", "8", "d"]].concat()).fine();
    assert!(one == many);
    assert_eq!(
        one.lines().count(),
        (1..=60).map(|count| 1 + count * 40).sum::<usize>()
    );
}

#[test]
fn a_file_is_searched_once() {
    let home = Home::with(&["d/a"]);
    let ran = home.run(&[&NDJSON[..], &["d/a", "d", "d/a"]].concat());
    assert_eq!(files(&ran.fine()), ["d/a"]);
}

#[test]
fn standard_input_is_the_default() {
    let home = Home::new();
    assert_eq!(files(&home.feed(&NDJSON, MAIL).fine()), ["stdin"]);
    home.feed(&["detect", "--quiet"], "").fine();
}

#[test]
fn findings_and_failures_set_the_exit_code() {
    let home = Home::with(&["a"]);
    home.write("clean", "clean");
    for format in ["pretty", "json", "ndjson", "sarif"] {
        let code = |files: &[&str]| {
            let options = ["detect", "--fail-on-findings", "-f", format];
            home.run(&[&options, files].concat()).code
        };
        assert_eq!(code(&["clean"]), Some(0));
        assert_eq!(code(&["clean", "a"]), Some(1));
        assert_eq!(code(&["a", "missing"]), Some(3));
        assert_eq!(home.run(&["detect", "-f", format, "a"]).code, Some(0));
        home.run(&["detect", "-f", format, "missing", "a"])
            .fails(3, "scrubjay: missing: ");
    }
}

#[test]
fn values_across_chunks_are_found_where_they_are() {
    let home = Home::new();
    let filler = "z ".repeat(32 * 1024 - 4);
    let out = home.feed(&NDJSON, format!("{filler}{MAIL}")).fine();
    let record: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(record["start"], filler.len() + 5);
    assert_eq!(record["end"], filler.len() + MAIL.len() - 5);
}

#[cfg(unix)]
#[test]
fn the_file_that_output_goes_to_is_not_searched() {
    let home = Home::with(&["d/a"]);
    home.shell("$S detect -f ndjson --show-values d > d/found")
        .fine();
    assert_eq!(files(&home.read("d/found")), ["d/a"]);
}

#[cfg(unix)]
#[test]
fn files_that_may_not_be_read_are_named() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::with(&["d/a", "d/b"]);
    if !home.permissions_bind() {
        return;
    }
    let closed = std::fs::Permissions::from_mode(0o000);
    std::fs::set_permissions(home.path("d/a"), closed).unwrap();
    let ran = home
        .run(&[&NDJSON[..], &["d"]].concat())
        .fails(3, "d/a: Permission denied");
    assert_eq!(files(&ran.out), ["d/b"]);
}
