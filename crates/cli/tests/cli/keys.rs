//! Key files: made, rotated, listed, given in three ways, and never shown.

use crate::home::{Home, MAIL, ring};

const SEAL: &str = "action = 'deterministic-encrypt'";

/// The hexadecimal digits of all keys in a file.
fn material(text: &str) -> Vec<String> {
    text.split_whitespace()
        .filter(|word| word.len() == 64)
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_key_file_is_made_once_and_for_its_owner_only() {
    let home = Home::new();
    assert_eq!(home.run(&["keygen", "k"]).fine(), "");
    let text = home.read("k");
    assert_eq!(material(&text).len(), 1);
    assert!(text.starts_with("scrubjay-keyring 1\nkey 1 primary made "));
    home.run(&["keygen", "k"]).fails(2, "k: is there already");
    assert_eq!(home.read("k"), text);
    assert_eq!(home.names("."), ["k"]);
    home.run(&["keygen", "l", "--id", "1024"])
        .fails(2, "1024 is not in 0..=1023");
    home.run(&["keygen", "no/k"]).fails(3, "no/k: ");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(home.path("k"))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let piped = home.run(&["keygen", "-", "--id", "0"]).fine();
    assert!(piped.starts_with("scrubjay-keyring 1\nkey 0 primary"));
    assert_ne!(material(&piped), material(&text));
}

#[test]
fn keys_are_added_chosen_and_taken_out() {
    let home = Home::new();
    home.run(&["keygen", "k"]).fine();
    let first = material(&home.read("k"));
    home.write("k", format!("# whose it is\n{}", home.read("k")));
    home.run(&["key", "rotate", "k"]).fine();
    home.run(&["key", "rotate", "k", "--id", "9"]).fine();
    let text = home.read("k");
    assert!(text.starts_with("# whose it is\nscrubjay-keyring 1\n"));
    assert_eq!(material(&text).len(), 3);
    assert_eq!(material(&text).first(), first.first());
    home.run(&["key", "rotate", "k", "--id", "9"])
        .fails(2, "already");
    home.run(&["key", "primary", "k", "--id", "2"]).fine();
    home.run(&["key", "remove", "k", "--id", "2"])
        .fails(2, "is the primary one");
    home.run(&["key", "remove", "k", "--id", "7"])
        .fails(2, "no key of this number");
    home.run(&["key", "remove", "k", "--id", "9"]).fine();
    let list = home.run(&["key", "list", "k", "--format", "json"]).fine();
    let list: serde_json::Value = serde_json::from_str(&list).unwrap();
    let field = |at: usize, name: &str| list.get(at).unwrap().get(name).unwrap().clone();
    assert_eq!(list.as_array().unwrap().len(), 2);
    assert_eq!(
        (field(0, "id"), field(0, "primary")),
        (1.into(), false.into())
    );
    assert_eq!(
        (field(1, "id"), field(1, "primary")),
        (2.into(), true.into())
    );
    assert_ne!(field(0, "fingerprint"), field(1, "fingerprint"));
    assert!(field(1, "made").as_str().unwrap().starts_with("20"));
    home.write_ring(&ring().with_key(1023, &[8; 32]).unwrap());
    home.run(&["key", "rotate", "keys"])
        .fails(2, "choose one with --id");
    let pretty = home.run(&["key", "list", "keys"]).fine();
    assert!(pretty.contains("   1  yes      "), "{pretty}");
    assert!(pretty.contains("not noted"), "{pretty}");
}

#[test]
fn no_list_and_no_complaint_shows_a_key() {
    let home = Home::keyed(SEAL);
    let hex = "07".repeat(32);
    home.write(
        "broken",
        format!("scrubjay-keyring 1\nkey 1 primary {hex}\ncheck 00000000\n"),
    );
    home.write(
        "short",
        format!("scrubjay-keyring 1\nkey 1 primary {hex}07\n"),
    );
    home.write("bare", &hex);
    for name in ["broken", "short", "bare"] {
        #[cfg(unix)]
        home.shell(&format!("chmod 600 {name}")).fine();
        for arguments in [
            &["key", "list", name][..],
            &["key", "rotate", name],
            &["scrub", "--keyring", name],
            &["restore", "--keyring", name],
        ] {
            let ran = home.run(arguments).fails(2, name);
            assert!(!format!("{ran:?}").contains("0707"), "{ran:?}");
        }
    }
    for format in ["pretty", "json", "markdown"] {
        let list = home.run(&["key", "list", "keys", "-f", format]).fine();
        assert!(!list.contains("0707"));
    }
}

#[cfg(unix)]
#[test]
fn a_key_file_that_others_can_read_is_refused() {
    let home = Home::keyed(SEAL);
    for mode in ["640", "604", "620", "644"] {
        home.shell(&format!("chmod {mode} keys")).fine();
        for line in [
            "key list keys",
            "key rotate keys",
            "scrub -p p.toml --keyring keys",
            "restore --keyring keys",
        ] {
            let ran = home.shell(&format!("echo {} | $S {line}", MAIL.trim()));
            let ran = ran.fails(2, "keys: others may read or change it (mode 0");
            assert_eq!(ran.out, "");
        }
    }
    home.shell("chmod 400 keys && $S key list keys > /dev/null")
        .fine();
}

#[cfg(unix)]
#[test]
fn keys_come_by_file_variable_and_descriptor_alike() {
    let home = Home::keyed(SEAL);
    home.write("a", MAIL);
    let by_file = home
        .run(&["scrub", "-p", "p.toml", "--keyring", "keys", "a"])
        .fine();
    assert!(by_file.starts_with("mail EMAIL_S101"), "{by_file}");
    let variable = "K=\"$(cat keys)\" $S scrub -p p.toml --keyring-env K a";
    assert_eq!(home.shell(variable).fine(), by_file);
    let descriptor = "$S scrub -p p.toml --keyring-fd 3 a 3< keys";
    assert_eq!(home.shell(descriptor).fine(), by_file);
    let pipe = "cat keys | $S scrub -p p.toml --keyring-fd 3 a 3<&0";
    assert_eq!(home.shell(pipe).fine(), by_file);
    home.run(&["scrub", "--keyring-env", "NO_SUCH_VARIABLE"])
        .fails(2, "the environment variable NO_SUCH_VARIABLE is not set");
    home.run(&["scrub", "--keyring-fd", "77"])
        .fails(2, "file descriptor 77: ");
    home.run(&["scrub", "--keyring", "missing"])
        .fails(2, "missing: ");
    home.run(&["scrub", "-p", "p.toml", "a"])
        .fails(2, "needs keys and there are none; give --keyring");
    home.run(&["restore", "a"]).fails(2, "there are no keys");
    home.run(&["scrub", "--vault", "v", "a"])
        .fails(2, "--vault needs the keys");
    home.run(&[
        "scrub",
        "--keyring",
        "keys",
        "--namespace",
        &"x".repeat(256),
    ])
    .fails(2, "255 bytes");
}

#[test]
fn namespaces_and_subjects_keep_apart() {
    let home = Home::keyed("action = 'pseudonymize'");
    let scrub = |more: &[&str]| {
        let arguments = [&["scrub", "-p", "p.toml", "--keyring", "keys"], more].concat();
        home.feed(&arguments, MAIL).fine()
    };
    let one = scrub(&[]);
    assert!(one.starts_with("mail EMAIL_P1"));
    assert_eq!(one, scrub(&["--namespace", "default"]));
    assert_ne!(one, scrub(&["--namespace", "other"]));
    let shift = |name: &str| {
        let mut command = home.command(&[
            "tokenize",
            "--entity",
            "URL",
            "--action",
            "date-shift",
            "--keyring",
            "keys",
            "--csv",
            "1",
            "--no-header",
            "--subject-env",
            "WHO",
        ]);
        home.write("dates", "2024-02-28\n2024-03-01\n");
        let input = std::fs::File::open(home.path("dates")).unwrap();
        let output = command.env("WHO", name).stdin(input).output().unwrap();
        crate::home::Ran::from(&output).fine()
    };
    assert_eq!(shift("jane"), shift("jane"));
    assert_ne!(shift("jane"), shift("joe"));
    let other = shift("joe");
    assert_ne!(other, "2024-02-28\n2024-03-01\n");
}
