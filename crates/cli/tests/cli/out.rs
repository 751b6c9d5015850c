//! `scrub --out`: copies keep their structure and never leave the directory.

use std::fs;

use crate::home::{Home, MAIL, SCRUBBED};

#[test]
fn a_directory_keeps_its_structure() {
    let home = Home::with(&["in/a", "in/sub/deep/b", "c"]);
    assert_eq!(
        home.run(&["scrub", "--out", "new/out", "in", "c"]).fine(),
        ""
    );
    for name in ["a", "sub/deep/b", "c"] {
        assert_eq!(home.read(&format!("new/out/{name}")), SCRUBBED);
    }
    assert_eq!(home.read("in/a"), MAIL);
    assert_eq!(home.names("new/out"), ["a", "c", "sub"]);
}

#[test]
fn ignored_and_hidden_files_are_left_out_unless_asked_for() {
    let home = Home::with(&[
        "in/a",
        "in/x.log",
        "in/y.tmp",
        "in/.env",
        "in/skip/b",
        "in/.hid/c",
    ]);
    home.write("in/.gitignore", "*.log\nskip\n");
    home.write("in/.ignore", "*.tmp\n");
    home.run(&["scrub", "--out", "plain", "in"]).fine();
    assert_eq!(home.names("plain"), ["a"]);
    home.run(&["scrub", "--out", "hidden", "--hidden", "in"])
        .fine();
    assert_eq!(
        home.names("hidden"),
        [".env", ".gitignore", ".hid", ".ignore", "a"]
    );
    home.run(&["scrub", "--out", "more", "--no-ignore", "in"])
        .fine();
    assert_eq!(home.names("more"), ["a", "skip", "x.log", "y.tmp"]);
    home.run(&["scrub", "--out", "named", "in/x.log"]).fine();
    assert_eq!(home.names("named"), ["x.log"]);
}

#[test]
fn the_output_is_not_read_again() {
    let home = Home::with(&["in/a"]);
    for _ in 0..2 {
        home.run(&["scrub", "--out", "in/out", "in"]).fine();
        assert_eq!(home.names("in/out"), ["a"]);
    }
    home.write("in/a", format!("{MAIL}{MAIL}"));
    home.run(&["scrub", "--out", "in/out", "in"]).fine();
    assert_eq!(home.read("in/out/a"), SCRUBBED.repeat(2));
}

#[test]
fn inputs_are_never_overwritten() {
    let home = Home::with(&["in/a", "in/sub/b"]);
    for arguments in [["in", "in/a"], ["in", "in"], ["in/sub", "in/sub/b"]] {
        let [out, file] = arguments;
        // An output directory that is walked is left out, so there nothing is left to do.
        let ran = home.run(&["scrub", "--out", out, file]);
        assert!(ran.code == Some(2) || out == file, "{ran:?}");
    }
    assert_eq!(
        (home.read("in/a"), home.read("in/sub/b")),
        (MAIL.into(), MAIL.into())
    );
}

#[test]
fn two_inputs_do_not_share_a_place() {
    let home = Home::with(&["one/a", "two/a", "z"]);
    home.run(&["scrub", "--out", "out", "z", "one", "two"])
        .fails(2, "one/a and two/a would both be written to out/a");
    assert!(!home.has("out"));
}

#[test]
fn what_has_no_name_or_leads_outside_is_refused() {
    let home = Home::with(&["a", "in/b"]);
    home.feed(&["scrub", "--out", "out", "-"], MAIL)
        .fails(2, "standard input has no name");
    home.run(&["scrub", "--out", "a", "in"])
        .fails(2, "a: is not a directory");
    home.run(&["scrub", "--out"]).fails(2, "--out");
    home.run(&["scrub", "--out", "out"]).fails(2, "<FILES>");
    // What is in the parent directory still goes below the output directory.
    let ran = home
        .command(&["scrub", "--out", "out", ".."])
        .current_dir(home.path("in"))
        .output();
    assert!(ran.unwrap().status.success());
    assert_eq!(home.names("in/out"), ["a", "in"]);
    assert_eq!(home.read("in/out/in/b"), SCRUBBED);
}

#[test]
fn a_file_that_fails_does_not_hold_up_the_others() {
    let home = Home::with(&["in/a", "in/b", "out/b/in-the-way"]);
    home.run(&["scrub", "--out", "out", "in"])
        .fails(3, "out/b: ");
    assert_eq!(home.read("out/a"), SCRUBBED);
    assert_eq!(home.names("out"), ["a", "b"]);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    #[test]
    fn nothing_is_written_through_links() {
        let home = Home::with(&["in/sub/a", "in/b", "precious"]);
        fs::create_dir_all(home.path("out")).unwrap();
        fs::create_dir(home.path("outside")).unwrap();
        symlink("../outside", home.path("out/sub")).unwrap();
        symlink("../precious", home.path("out/b")).unwrap();
        home.run(&["scrub", "--out", "out", "in"])
            .fails(3, "nothing is written through it");
        assert!(home.names("outside").is_empty());
        assert_eq!(home.read("precious"), MAIL);
        assert_eq!(home.read("out/b"), SCRUBBED);
    }

    #[test]
    fn links_in_a_directory_are_not_followed() {
        let home = Home::with(&["in/a", "other/b"]);
        symlink("../other", home.path("in/link")).unwrap();
        symlink("../other/b", home.path("in/b")).unwrap();
        symlink(".", home.path("in/loop")).unwrap();
        home.run(&["scrub", "--out", "out", "in"]).fails(
            0,
            "in/b and 2 more: not followed, for links in directories are left out",
        );
        assert_eq!(home.names("out"), ["a"]);
        home.run(&["scrub", "--quiet", "--out", "out", "in"]).fine();
        home.run(&["detect", "in/link"]).fine();
    }

    #[test]
    fn copies_get_the_permissions_of_the_original() {
        let home = Home::with(&["in/a"]);
        fs::set_permissions(home.path("in/a"), fs::Permissions::from_mode(0o500)).unwrap();
        home.run(&["scrub", "--out", "out", "in"]).fine();
        let mode = fs::metadata(home.path("out/a"))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o500);
    }

    #[test]
    fn a_full_disk_leaves_the_older_copy() {
        let home = Home::with(&["out/a"]);
        home.write("a", MAIL.repeat(10_000));
        home.shell("trap '' XFSZ; ulimit -f 8; exec $S scrub --out out a")
            .fails(3, "a: File too large");
        assert_eq!(home.read("out/a"), MAIL);
        assert_eq!(home.names("out"), ["a"]);
    }
}
