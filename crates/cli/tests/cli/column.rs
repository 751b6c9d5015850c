//! `tokenize`, `detokenize` and `rotate --entity`: one value or one column.

use crate::home::{Home, Ran, ring};

const CARD: [&str; 6] = [
    "--entity",
    "CREDIT_CARD",
    "--action",
    "fpe",
    "--keyring",
    "keys",
];

fn run(home: &Home, verb: &str, more: &[&str], input: &str) -> Ran {
    home.feed(&[&[verb][..], &CARD, more].concat(), input)
}

#[test]
fn one_value_goes_there_and_back() {
    let home = Home::keyed("");
    for end in ["", "\n", "\r\n"] {
        let value = format!("4111 1111 1111 1111{end}");
        let token = run(&home, "tokenize", &[], &value).fine();
        assert_eq!(token.len(), value.len());
        assert!(token != value && token.ends_with(end));
        assert_eq!(run(&home, "detokenize", &[], &token).fine(), value);
    }
    run(&home, "tokenize", &[], "\n").fails(3, "there is no value");
    run(&home, "tokenize", &[], "4111").fails(3, "stdin: the format leaves 10000 values");
    run(&home, "tokenize", &["--key", "2"], "x").fails(2, "no key of this number");
}

#[test]
fn values_on_the_command_line_are_refused_and_not_repeated() {
    let home = Home::keyed("");
    for verb in ["tokenize", "detokenize"] {
        let ran = run(&home, verb, &["4111111111111111", "-4111x"], "");
        let ran = if ran.code == Some(2) && ran.err.contains("values come from") {
            ran
        } else {
            run(&home, verb, &["4111111111111111"], "")
        };
        let ran = ran.fails(2, "values come from standard input");
        assert!(!ran.err.contains("4111") && ran.out.is_empty(), "{ran:?}");
    }
}

#[test]
fn every_action_is_said_or_refused() {
    let home = Home::keyed("[entity.EMAIL_ADDRESS]\naction = 'mask'");
    let run = |verb: &str, more: &[&str], input: &str| {
        let arguments = [
            &[verb, "--entity", "EMAIL_ADDRESS", "--keyring", "keys"],
            more,
        ];
        home.feed(&arguments.concat(), input)
    };
    for action in ["deterministic-encrypt", "randomized-encrypt", "fpe"] {
        let token = run("tokenize", &["--action", action], "jane.doe@example.com").fine();
        let back = run("detokenize", &["--action", action], &token).fine();
        assert_eq!(back, "jane.doe@example.com", "{action}");
    }
    let p1 = run(
        "tokenize",
        &["--action", "pseudonymize"],
        "jane@example.com",
    )
    .fine();
    assert!(p1.starts_with("EMAIL_P1"));
    run("detokenize", &["--action", "pseudonymize"], &p1).fails(2, "cannot be undone");
    assert_eq!(
        run("tokenize", &["-p", "p.toml"], "jane@example.com").fine(),
        "****@*******.***"
    );
    let vault = ["--action", "session-token", "--vault", "v"];
    let placeholder = run("tokenize", &vault, "jane@example.com").fine();
    assert!(placeholder.starts_with("EMAIL_1"));
    assert_eq!(
        run("detokenize", &vault, &placeholder).fine(),
        "jane@example.com"
    );
    run("tokenize", &["--action", "session-token"], "x").fails(2, "give --vault");
    run("tokenize", &[], "x").fails(2, "what is to be done?");
    run("tokenize", &["--action", "fpee"], "x").fails(2, "--action: ");
    run("tokenize", &["--action", "fpe", "--format", "pin"], "x").fails(2, "unknown format");
    home.run(&[
        "tokenize",
        "--entity",
        "NO_SUCH",
        "--action",
        "fpe",
        "--keyring",
        "keys",
    ])
    .fails(2, "NO_SUCH");
}

#[test]
fn a_column_of_csv_keeps_its_table() {
    let home = Home::keyed("");
    let table = "name,card,note\nJane,4111 1111 1111 1111,\"a, \"\"b\"\"\"\nJoe,,\nAnn,5500-0000-0000-0004,x\n";
    let tokens = run(&home, "tokenize", &["--csv", "card"], table).fine();
    assert!(!tokens.contains("1111") && !tokens.contains("0000-0004"));
    let rows = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(rows(&tokens).first(), rows(table).first());
    assert_eq!(rows(&tokens).get(2).unwrap(), "Joe,,");
    assert!(rows(&tokens).get(1).unwrap().ends_with(",\"a, \"\"b\"\"\""));
    let back = run(&home, "detokenize", &["--csv", "2"], &tokens).fine();
    assert_eq!(back, table);
    let tabs = "4111111111111111\tx\n";
    let options = ["--csv", "1", "--delimiter", "\\t", "--no-header"];
    let tokens = run(&home, "tokenize", &options, tabs).fine();
    assert!(tokens.ends_with("\tx\n") && !tokens.contains("1111111111"));
    assert_eq!(run(&home, "detokenize", &options, &tokens).fine(), tabs);
}

#[test]
fn tables_that_are_wrong_are_refused_without_their_values() {
    let home = Home::keyed("");
    let csv = |column: &str, table: &str| run(&home, "tokenize", &["--csv", column], table);
    csv("iban", "card\n4111111111111111\n").fails(2, "no column \"iban\"");
    csv("0", "card\n4111111111111111\n").fails(2, "no column");
    csv("2", "card\n4111111111111111\n").fails(2, "no column");
    let ran = csv(
        "card",
        "id,card\n1,4111111111111111\n2,canary 4\n3,5500000000000004\n",
    );
    let ran = ran.fails(3, "scrubjay: stdin:3: ");
    assert_eq!(ran.out.lines().count(), 2);
    assert!(!format!("{ran:?}").contains("canary"));
    csv("card", "id,card\ncanary\n").fails(3, "stdin:2: has 1 cells, the rows before 2");
    let field = |line: &str| {
        let ran = run(&home, "tokenize", &["--ndjson", "card"], line);
        assert!(!format!("{ran:?}").contains("canary"), "{ran:?}");
        ran
    };
    field("{\"card\":\"4111111111111111\"}\n{\"card\":canary}\n").fails(3, "stdin:2: is not JSON");
    field("[\"canary\"]").fails(3, "stdin:1: is not a JSON object");
    field("{\"canary\":1}").fails(3, "has no field `card`");
    field("{\"card\":4111111111111111}").fails(3, "field `card` is not a string");
    field("{\"card\":\"canary\"}").fails(3, "stdin:1: ");
    // The one that is not replaced would stay readable.
    field("{\"card\":\"canary\",\"card\":\"4111111111111111\"}").fails(3, "field `card` twice");
}

#[test]
fn a_field_of_json_leaves_the_line_as_it_is() {
    let home = Home::keyed("");
    let set = "\u{FEFF}{ \"n\":1.50e3,\"card\" :\"4111\\u00201111 1111 1111\", \"x\":[1, 2] }\r\n\n{\"card\":null}\n{\"card\":\"\"}";
    let tokens = run(&home, "tokenize", &["--ndjson", "card"], set).fine();
    assert!(tokens.starts_with("\u{FEFF}{ \"n\":1.50e3,\"card\" :\""));
    assert!(tokens.ends_with(", \"x\":[1, 2] }\r\n\n{\"card\":null}\n{\"card\":\"\"}"));
    let back = run(&home, "detokenize", &["--ndjson", "card"], &tokens).fine();
    assert_eq!(back, set.replace("\\u0020", " "));
}

#[test]
fn a_column_is_rotated_from_key_to_key() {
    let home = Home::keyed("");
    let table = "card\n4111 1111 1111 1111\n";
    let old = run(&home, "tokenize", &["--csv", "card"], table).fine();
    home.write_ring(
        &ring()
            .with_key(2, &[8; 32])
            .unwrap()
            .with_primary(2)
            .unwrap(),
    );
    let new = run(&home, "rotate", &["--csv", "card", "--key", "1"], &old).fine();
    assert!(new != old && !new.contains("1111"));
    assert_eq!(
        run(&home, "detokenize", &["--csv", "card"], &new).fine(),
        table
    );
    let by_old = run(&home, "detokenize", &["--csv", "card", "--key", "1"], &old);
    assert_eq!(by_old.fine(), table);
    run(&home, "rotate", &["--key", "1", "--vault", "v"], &old).fails(2, "nothing to rotate");
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_ends_the_run_quietly() {
    let home = Home::keyed("");
    home.write("big", "4111111111111111\n".repeat(50_000));
    let ran = home.shell(&format!(
        "($S tokenize {} --csv 1 --no-header < big; echo code $? >&2) | head -c 1",
        CARD.join(" ")
    ));
    assert_eq!(ran.err, "code 141\n");
}
