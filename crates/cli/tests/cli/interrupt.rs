//! Interrupted runs leave no damaged file and no temporary one.

use std::fs::{self, File};
use std::io::Write;
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command};
use std::thread::sleep;
use std::time::Duration;

use crate::home::{Home, MAIL, SCRUBBED};

fn signal(child: &Child, name: &str) {
    let kill = Command::new("kill")
        .args([format!("-{name}"), child.id().to_string()])
        .status();
    assert!(kill.unwrap().success());
}

/// Waits until a temporary file is there; false if the program was done sooner.
fn begun(home: &Home, directory: &str, child: &mut Child) -> bool {
    loop {
        let names = home.names(directory);
        if names.iter().any(|name| name.starts_with(".scrubjay-")) {
            return true;
        }
        if child.try_wait().unwrap().is_some() {
            return false;
        }
        sleep(Duration::from_millis(1));
    }
}

#[test]
fn a_copy_that_is_not_finished_is_removed() {
    for (name, number) in [("INT", 2), ("TERM", 15)] {
        let home = Home::with(&["out/pipe"]);
        home.shell("mkfifo pipe").fine();
        let mut child = home
            .command(&["scrub", "--out", "out", "pipe"])
            .spawn()
            .unwrap();
        // The other end stays open: the program waits for more.
        let mut pipe = File::options().write(true).open(home.path("pipe")).unwrap();
        pipe.write_all(b"some text").unwrap();
        assert!(begun(&home, "out", &mut child));
        signal(&child, name);
        let status = child.wait().unwrap();
        assert_eq!(status.signal(), Some(number));
        assert_eq!(home.names("out"), ["pipe"]);
        assert_eq!(home.read("out/pipe"), MAIL);
    }
}

#[test]
fn a_file_in_place_is_old_or_new() {
    let home = Home::new();
    let text = MAIL.repeat(400_000);
    home.write("a", &text);
    let mut child = home.command(&["scrub", "-i", "a"]).spawn().unwrap();
    if begun(&home, ".", &mut child) {
        signal(&child, "INT");
    }
    let status = child.wait().unwrap();
    let now = fs::read_to_string(home.path("a")).unwrap();
    let expected = match status.code() {
        Some(0) => SCRUBBED.repeat(400_000),
        _ => text,
    };
    assert!(now == expected);
    assert_eq!(home.names("."), ["a"]);
}
