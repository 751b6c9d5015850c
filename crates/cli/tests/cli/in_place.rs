//! `scrub --in-place`: what may be replaced, and what stays.

use std::fs;

use crate::home::{Home, MAIL, SCRUBBED};

#[test]
fn a_named_file_is_replaced_and_nothing_is_left_beside_it() {
    let home = Home::with(&["a", "b"]);
    assert_eq!(home.run(&["scrub", "--in-place", "a"]).fine(), "");
    assert_eq!(home.read("a"), SCRUBBED);
    assert_eq!(home.read("b"), MAIL);
    assert_eq!(home.names("."), ["a", "b"]);
}

#[test]
fn directories_are_refused_before_anything_is_replaced() {
    let home = Home::with(&["a", "d/inner"]);
    for directory in ["d", "."] {
        home.run(&["scrub", "--in-place", "a", directory])
            .fails(2, "is a directory");
    }
    assert_eq!(home.read("a"), MAIL);
    assert_eq!(home.read("d/inner"), MAIL);
}

#[test]
fn what_has_no_name_is_refused() {
    let home = Home::with(&["a"]);
    home.run(&["scrub", "--in-place"]).fails(2, "<FILES>");
    home.feed(&["scrub", "-i", "a", "-"], MAIL)
        .fails(2, "standard input cannot be replaced");
    home.run(&["scrub", "-i", "a", "--out", "o"])
        .fails(2, "cannot be used with");
    assert_eq!(home.read("a"), MAIL);
    assert_eq!(home.names("."), ["a"]);
}

#[test]
fn a_file_that_fails_does_not_hold_up_the_others() {
    let home = Home::with(&["a", "c"]);
    home.run(&["scrub", "-i", "a", "missing", "c"])
        .fails(3, "missing: ");
    assert_eq!(home.read("a") + &home.read("c"), SCRUBBED.repeat(2));
}

#[test]
fn findings_can_fail_the_run() {
    let home = Home::with(&["a"]);
    let run = || home.run(&["scrub", "-i", "--fail-on-findings", "a"]).code;
    assert_eq!(run(), Some(1));
    assert_eq!(home.read("a"), SCRUBBED);
    assert_eq!(run(), Some(0));
}

#[test]
fn many_files_are_done_by_any_number_of_threads() {
    for threads in ["1", "7"] {
        let home = Home::new();
        let names: Vec<String> = (0..40).map(|number| format!("f{number}")).collect();
        names.iter().for_each(|name| home.write(name, MAIL));
        let mut arguments = vec!["scrub", "-i", "-j", threads];
        arguments.extend(names.iter().map(String::as_str));
        home.run(&arguments).fine();
        assert!(names.iter().all(|name| home.read(name) == SCRUBBED));
    }
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

    use super::*;

    fn inode(home: &Home, name: &str) -> u64 {
        fs::metadata(home.path(name)).unwrap().ino()
    }

    #[test]
    fn permissions_are_kept() {
        let home = Home::with(&["a", "b"]);
        for (name, mode) in [("a", 0o640), ("b", 0o751)] {
            fs::set_permissions(home.path(name), fs::Permissions::from_mode(mode)).unwrap();
            home.run(&["scrub", "-i", name]).fine();
            let now = fs::metadata(home.path(name)).unwrap().permissions().mode();
            assert_eq!((home.read(name).as_str(), now & 0o7777), (SCRUBBED, mode));
        }
    }

    #[test]
    fn a_file_in_which_nothing_changes_is_not_touched() {
        let home = Home::with(&["kept"]);
        home.write("clean", "nothing here");
        home.write("keep.toml", "action = 'keep'");
        let before = (inode(&home, "clean"), inode(&home, "kept"));
        home.run(&["scrub", "-i", "-p", "keep.toml", "clean", "kept"])
            .fine();
        assert_eq!(before, (inode(&home, "clean"), inode(&home, "kept")));
        assert_eq!(home.names("."), ["clean", "keep.toml", "kept"]);
    }

    #[test]
    fn links_are_followed_and_stay_links() {
        let home = Home::with(&["real/a"]);
        symlink("real/a", home.path("link")).unwrap();
        symlink("nowhere", home.path("dangling")).unwrap();
        home.run(&["scrub", "-i", "link", "dangling", "real/a"])
            .fails(3, "dangling: ");
        assert_eq!(home.read("real/a"), SCRUBBED);
        assert_eq!(
            fs::read_link(home.path("link")).unwrap().to_str(),
            Some("real/a")
        );
        assert_eq!(home.names("real"), ["a"]);
    }

    #[test]
    fn further_hard_links_are_warned_of() {
        let home = Home::with(&["a"]);
        fs::hard_link(home.path("a"), home.path("b")).unwrap();
        let ran = home
            .run(&["scrub", "-i", "a"])
            .fails(0, "1 more hard link keeps the old contents");
        assert_eq!(ran.out, "");
        assert_eq!(
            (home.read("a"), home.read("b")),
            (SCRUBBED.into(), MAIL.into())
        );
    }

    #[test]
    fn only_regular_files_are_replaced() {
        let home = Home::new();
        home.shell("mkfifo pipe").fine();
        home.run(&["scrub", "-i", "pipe"])
            .fails(3, "pipe: is not a regular file");
        assert_eq!(home.names("."), ["pipe"]);
    }

    #[test]
    fn a_directory_that_cannot_be_written_leaves_the_file_as_it_is() {
        let home = Home::with(&["d/a"]);
        if !home.permissions_bind() {
            return;
        }
        let allow = |mode| fs::set_permissions(home.path("d"), fs::Permissions::from_mode(mode));
        allow(0o500).unwrap();
        let ran = home.run(&["scrub", "-i", "d/a"]);
        allow(0o700).unwrap();
        ran.fails(3, "a: cannot be replaced: Permission denied");
        assert_eq!(home.read("d/a"), MAIL);
    }

    /// The shell lets no file grow beyond 4 KiB.
    #[test]
    fn a_full_disk_leaves_the_file_as_it_is() {
        let home = Home::new();
        let text = MAIL.repeat(10_000);
        home.write("a", &text);
        home.shell("trap '' XFSZ; ulimit -f 8; exec $S scrub -i a")
            .fails(3, "a: cannot be replaced: File too large");
        assert!(home.read("a") == text);
        assert_eq!(home.names("."), ["a"]);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn names_need_not_be_text() {
        use std::os::unix::ffi::OsStrExt;
        let home = Home::new();
        let name = std::ffi::OsStr::from_bytes(b"n\xFF\x1B");
        let path = home.path(".").join(name);
        fs::write(&path, MAIL).unwrap();
        let output = home.command(&["scrub", "-i"]).arg(name).output().unwrap();
        assert!(output.status.success());
        assert_eq!(fs::read_to_string(&path).unwrap(), SCRUBBED);
    }
}
