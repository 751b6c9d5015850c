//! No value is printed anywhere unless it is asked for.

use crate::home::Home;

/// Values of several kinds, and a part of each that occurs nowhere else.
const TEXT: &str = "\
{\"id\": 1, \"text\": \"jane.roe@example.com, card 4111 1111 1111 1111\"}
{\"id\": 2, \"text\": \"SSN 536-90-4399, https://example.org/secret-path?q=1\"}
jane.roe@example.com is not JSON
";
const PARTS: [&str; 4] = ["jane.roe", "1111", "536-90", "secret-path"];

#[track_caller]
fn silent(home: &Home, arguments: &[&str]) {
    let ran = home.feed(arguments, TEXT);
    for part in PARTS {
        let said = ran.out.contains(part) || ran.err.contains(part);
        assert!(!said, "{arguments:?}: {ran:?}");
    }
}

#[test]
fn no_verb_and_no_format_prints_values() {
    let home = Home::new();
    for format in ["pretty", "json", "ndjson", "sarif"] {
        silent(&home, &["detect", "--format", format]);
        silent(
            &home,
            &[
                "detect",
                "--format",
                format,
                "--color",
                "always",
                "--offsets",
                "utf16",
            ],
        );
    }
    silent(&home, &["detect", "--field", "text"]);
    silent(&home, &["detect", "--field", "text", "--strict"]);
    silent(&home, &["detect", "--field", "missing"]);
    silent(&home, &["detect", "--field", "id"]);
    silent(&home, &["explain"]);
    silent(&home, &["scrub"]);
    silent(&home, &["scrub", "--report", "-"]);
}

#[test]
fn no_verb_of_keys_and_tokens_prints_values_keys_or_tokens() {
    let home = Home::keyed("action = 'session-token'\n[entity.US_SSN]\naction = 'fpe'");
    let keyed = |verb: &str| {
        [verb, "--keyring", "keys", "--report", "-", "-p", "p.toml"].map(str::to_owned)
    };
    let scrub = keyed("scrub");
    let scrub: Vec<&str> = scrub.iter().map(String::as_str).collect();
    let vault = [&scrub[..], &["--vault", "v"]].concat();
    silent(&home, &vault);
    // Without the vault, in another namespace, and where a value does not fit.
    silent(&home, &scrub);
    silent(&home, &[&vault[..], &["--namespace", "jane.roe"]].concat());
    let fpe = [
        "--entity",
        "CREDIT_CARD",
        "--action",
        "fpe",
        "--keyring",
        "keys",
    ];
    for shape in [
        &[][..],
        &["--csv", "1", "--no-header"],
        &["--csv", "text"],
        &["--ndjson", "text"],
    ] {
        for verb in ["tokenize", "detokenize"] {
            silent(&home, &[&[verb][..], &fpe, shape].concat());
        }
        silent(
            &home,
            &[&["rotate", "--key", "1"][..], &fpe, shape].concat(),
        );
    }
    // What is restored shows, but never in the report or a complaint.
    let tokens = home.feed(&vault, TEXT).out;
    for more in [
        &[][..],
        &["--strict"],
        &["--unknown", "error"],
        &["--damaged", "error"],
    ] {
        let line = [
            "restore",
            "--keyring",
            "keys",
            "--vault",
            "v",
            "--report",
            "-",
        ];
        let ran = home.feed(&[&line[..], more].concat(), &tokens);
        assert!(ran.out.contains("jane.roe"), "{ran:?}");
        for part in PARTS.iter().chain(&["EMAIL_1", "0707"]) {
            assert!(!ran.err.contains(part), "{ran:?}");
        }
    }
    for arguments in [
        &["key", "list", "keys"][..],
        &["key", "rotate", "keys"],
        &["keygen", "keys"],
    ] {
        let ran = home.run(arguments);
        assert!(!format!("{ran:?}").contains("0707"), "{ran:?}");
    }
}

#[test]
fn a_policy_that_holds_values_is_refused_without_them() {
    let home = Home::new();
    for (name, text) in [
        ("p.toml", "entities = jane.roe@example.com"),
        ("p.json", "{\"entities\": jane.roe@example.com}"),
        (
            "q.toml",
            "[entity.URL]\naction = \"keep\" jane.roe@example.com",
        ),
    ] {
        home.write(name, text);
        silent(&home, &["policy", "check", name]);
        home.run(&["policy", "check", name]).fails(2, name);
    }
}

#[test]
fn pipes_carry_no_progress() {
    let home = Home::new();
    home.write("big", "lorem ipsum dolor\n".repeat(500_000));
    for arguments in [
        &["scrub", "big"][..],
        &["scrub", "--quiet", "big"],
        &["detect", "-f", "json", "big"],
        &["scrub", "--out", "out", "big"],
    ] {
        home.run(arguments).fine();
    }
}
