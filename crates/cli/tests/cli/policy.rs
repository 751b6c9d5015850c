//! `policy check` and `policy show`, and what is said of policies that cannot be used.

use crate::home::{Home, MAIL};

#[test]
fn a_good_policy_is_summed_up() {
    let home = Home::new();
    home.write(
        "p.toml",
        "action = 'mask'\nentities = ['URL', 'US_SSN']\nmin_confidence = 70\n\
         [entity.US_SSN]\nkeep_last = 4\nmin_confidence = 80\n",
    );
    let out = home.run(&["policy", "check", "p.toml"]).fine();
    let total = scrubjay::Detector::catalog().count();
    for line in [
        "OK p.toml",
        &format!("  looks for       2 of {total} built-in entities"),
        "  action          mask",
        "  entities        URL, US_SSN",
        "  entity.US_SSN   keep_last 4, min_confidence 80",
        "  locales         all",
        "  min_confidence  70",
    ] {
        // Columns are as wide as the longest key.
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(
            out.lines().any(|found| words(found) == words(line)),
            "{line}\n{out}"
        );
    }
}

#[test]
fn toml_and_json_come_to_the_same() {
    let home = Home::new();
    home.write("p.toml", "min_confidence = 80");
    home.write("p.json", "{\"min_confidence\": 80}");
    let show = |file| home.run(&["policy", "show", file]).fine();
    assert_eq!(show("p.toml"), show("p.json"));
    let shown: serde_json::Value = serde_json::from_str(&show("p.toml")).unwrap();
    assert_eq!(shown["min_confidence"], 80);
    let overridden = home.run(&["policy", "show", "--min-confidence", "9", "p.json"]);
    assert!(overridden.fine().contains("\"min_confidence\": 9"));
}

#[test]
fn a_bad_policy_is_refused_by_every_verb_with_file_and_line() {
    let home = Home::with(&["a"]);
    for (name, text, complaint) in [
        (
            "key.toml",
            "\nmin_confidense = 3",
            "key.toml:2: unknown key `min_confidense`",
        ),
        (
            "hint.toml",
            "min_confidense = 3",
            "did you mean `min_confidence`?",
        ),
        (
            "entity.toml",
            "version = 1\n[entity.EMAIL_ADRESS]",
            "entity.toml:2: unknown entity",
        ),
        (
            "near.toml",
            "[entity.EMAIL_ADRESS]",
            "did you mean `EMAIL_ADDRESS`?",
        ),
        (
            "action.json",
            "{\n\"action\": \"masc\"}",
            "action.json:2: unknown variant `masc`",
        ),
        (
            "country.toml",
            "locales = ['Narnia']",
            "`Narnia` is not an ISO 3166",
        ),
        ("syntax.toml", "a\n= 1", "syntax.toml:1: "),
        ("syntax.json", "{\n\"action\":\n", "syntax.json:"),
        ("p.yaml", "", "p.yaml: a policy is a .toml or a .json file"),
    ] {
        home.write(name, text);
        home.run(&["policy", "check", name]).fails(2, complaint);
        home.run(&["policy", "show", name]).fails(2, complaint);
        for verb in ["scrub", "detect", "explain"] {
            let ran = home.run(&[verb, "--policy", name, "a"]).fails(2, complaint);
            assert_eq!(ran.out, "");
        }
        home.run(&["entities", "--policy", name])
            .fails(2, complaint);
        home.run(&["scrub", "-i", "-p", name, "a"])
            .fails(2, complaint);
        assert_eq!(home.read("a"), MAIL);
    }
}

#[test]
fn a_policy_that_cannot_be_read_is_named() {
    let home = Home::new();
    home.write("bytes.toml", b"\xFF\xFE");
    home.write("d.toml/inner", "");
    for name in ["missing.toml", "bytes.toml", "d.toml"] {
        home.run(&["policy", "check", name])
            .fails(2, &format!("scrubjay: {name}: "));
    }
}

#[test]
fn the_example_can_be_used() {
    let home = Home::new();
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/policy.toml");
    assert!(
        home.run(&["policy", "check", example])
            .fine()
            .starts_with("OK ")
    );
    let card = home.feed(
        &["scrub", "-p", example],
        "card 4111 1111 1111 1111 of jane@example.com\n",
    );
    assert_eq!(card.fine(), "card **** **** **** 1111 of <EMAIL_ADDRESS>\n");
}
