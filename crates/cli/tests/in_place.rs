//! `scrub --in-place`: what may be replaced, and what stays.
#![allow(
    clippy::unwrap_used,
    reason = "helpers of tests, where the lint makes no exception"
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn scrub(directory: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_scrubjay"))
        .current_dir(directory)
        .arg("scrub")
        .args(arguments)
        .output()
        .unwrap()
}

#[test]
fn directories_are_refused_before_anything_is_replaced() {
    let home = tempfile::tempdir().unwrap();
    let text = "mail jane@example.com\n";
    fs::create_dir(home.path().join("d")).unwrap();
    fs::write(home.path().join("d/inner.txt"), text).unwrap();
    fs::write(home.path().join("named.txt"), text).unwrap();
    for arguments in [
        ["--in-place", "named.txt", "d"],
        ["--in-place", "named.txt", "."],
    ] {
        let output = scrub(home.path(), &arguments);
        assert_eq!(output.status.code(), Some(2));
        assert!(String::from_utf8_lossy(&output.stderr).contains("is a directory"));
    }
    for name in ["d/inner.txt", "named.txt"] {
        assert_eq!(fs::read_to_string(home.path().join(name)).unwrap(), text);
    }
}

#[test]
fn a_named_file_is_replaced_and_nothing_is_left_beside_it() {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("a.txt"), "mail jane@example.com\n").unwrap();
    fs::write(home.path().join("b.txt"), "mail jane@example.com\n").unwrap();
    let output = scrub(home.path(), &["--in-place", "a.txt"]);
    assert!(output.status.success());
    let read = |name: &str| fs::read_to_string(home.path().join(name)).unwrap();
    assert_eq!(read("a.txt"), "mail <EMAIL_ADDRESS>\n");
    assert_eq!(read("b.txt"), "mail jane@example.com\n");
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 2);
}
