//! Help, versions, and command lines that are wrong.

use crate::home::Home;

#[test]
fn help_lists_the_exit_codes() {
    let home = Home::new();
    for verb in [
        &[][..],
        &["scrub"],
        &["detect"],
        &["restore"],
        &["tokenize"],
        &["detokenize"],
        &["rotate"],
    ] {
        let help = home.run(&[verb, &["--help"]].concat()).fine();
        for code in ["0 ", "1 ", "2 ", "3 ", "130 ", "141 "] {
            assert!(help.contains(&format!("\n  {code}")), "{verb:?} {code}");
        }
    }
}

#[test]
fn every_verb_has_help() {
    let home = Home::new();
    for verb in [
        &["explain"][..],
        &["entities"],
        &["policy"],
        &["policy", "check"],
        &["policy", "show"],
        &["keygen"],
        &["key", "rotate"],
        &["key", "primary"],
        &["key", "remove"],
        &["key", "list"],
    ] {
        let help = home.run(&[verb, &["--help"]].concat()).fine();
        assert!(help.contains("Usage: scrubjay"), "{help}");
    }
    assert_eq!(
        home.run(&["--version"]).fine(),
        concat!("scrubjay ", env!("CARGO_PKG_VERSION"), "\n")
    );
}

#[test]
fn wrong_command_lines_do_nothing() {
    let home = Home::with(&["a"]);
    for arguments in [
        &[][..],
        &["shred"],
        &["scrub", "--inplace", "a"],
        &["detect", "--format", "xml", "a"],
        &["detect", "--offsets", "nibble", "a"],
        &["detect", "--threads", "0", "a"],
        &["detect", "--color", "blue", "a"],
        &["entities", "EMAIL_ADDRESS"],
        &["policy"],
        &["policy", "check"],
        &["keygen"],
        &["key"],
        &["key", "list"],
        &["restore", "--landing", "moon"],
        &["tokenize"],
        &["tokenize", "--csv", "1", "--ndjson", "a", "--entity", "URL"],
        &["rotate", "--entity", "URL"],
        &["scrub", "--keyring-fd", "1"],
        &["scrub", "--keyring", "a", "--keyring-env", "A"],
    ] {
        let ran = home.run(arguments);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(!ran.err.is_empty());
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error_for_every_verb() {
    let home = Home::with(&["a"]);
    home.write("p.toml", "");
    home.write("set", "{\"text\":\"\"}");
    home.write_ring(&crate::home::ring());
    for line in [
        "scrub a",
        "detect a",
        "detect -f json a",
        "detect -f ndjson a",
        "detect -f sarif a",
        "detect --field text set",
        "explain mail a@example.com",
        "entities",
        "policy check p.toml",
        "keygen -",
        "key list keys",
        "restore --keyring keys a",
        "rotate --keyring keys a",
        "tokenize --entity URL --action deterministic-encrypt --keyring keys < a",
        "tokenize --csv 1 --entity URL --action deterministic-encrypt --keyring keys < a",
    ] {
        home.shell(&format!("$S {line} > /dev/full"))
            .fails(3, "scrubjay: standard output: No space left");
    }
}
