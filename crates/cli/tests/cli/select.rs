//! What is looked for: the options that every verb takes.

use crate::home::{Home, MAIL, SCRUBBED};

const TEXT: &str = "mail jane@example.com, SSN 536-90-4399\n";

#[test]
fn entities_narrow_the_search() {
    let home = Home::new();
    let scrub = |names: &str| home.feed(&["scrub", "--entities", names], TEXT).fine();
    assert_eq!(
        scrub("EMAIL_ADDRESS"),
        "mail <EMAIL_ADDRESS>, SSN 536-90-4399\n"
    );
    assert_eq!(
        scrub("URL, US_SSN"),
        "mail jane@example.com, SSN <US_SSN>\n"
    );
    assert_eq!(scrub("all"), "mail <EMAIL_ADDRESS>, SSN <US_SSN>\n");
    assert_eq!(scrub("default"), "mail <EMAIL_ADDRESS>, SSN <US_SSN>\n");
}

#[test]
fn locales_narrow_the_search() {
    let home = Home::new();
    let scrub = |codes: &str| home.feed(&["scrub", "--locales", codes], TEXT).fine();
    assert_eq!(scrub("IS"), "mail <EMAIL_ADDRESS>, SSN 536-90-4399\n");
    for codes in ["US", "us", "IS,US", "all"] {
        assert_eq!(
            scrub(codes),
            "mail <EMAIL_ADDRESS>, SSN <US_SSN>\n",
            "{codes}"
        );
    }
}

#[test]
fn confidence_narrows_the_search_for_every_verb() {
    let home = Home::new();
    home.write("a", MAIL);
    home.write("set", "{\"text\":\"a@example.com\"}");
    for (least, found) in [("95", true), ("96", false)] {
        let run = |arguments: &[&str]| {
            home.run(&[arguments, &["--min-confidence", least]].concat())
                .fine()
        };
        assert_eq!(run(&["scrub", "a"]) == SCRUBBED, found);
        assert_eq!(run(&["detect", "a"]).contains("EMAIL_ADDRESS"), found);
        assert_eq!(
            run(&["detect", "--field", "text", "set"]).contains("EMAIL_ADDRESS"),
            found
        );
        assert_eq!(run(&["explain", MAIL]).contains("EMAIL_ADDRESS"), found);
    }
}

#[test]
fn the_command_line_goes_before_the_policy() {
    let home = Home::new();
    home.write(
        "p.toml",
        "entities = ['URL']\nmin_confidence = 100\nlocales = ['IS']",
    );
    let scrub = |arguments: &[&str]| {
        home.feed(&[&["scrub", "-p", "p.toml"], arguments].concat(), TEXT)
            .fine()
    };
    assert_eq!(scrub(&[]), TEXT);
    let all = [
        "--entities",
        "all",
        "--min-confidence",
        "60",
        "--locales",
        "US",
    ];
    assert_eq!(scrub(&all), "mail <EMAIL_ADDRESS>, SSN <US_SSN>\n");
}

#[test]
fn what_is_not_known_is_refused_by_every_verb() {
    let home = Home::with(&["a"]);
    home.write("p.toml", "");
    for verb in [
        &["scrub", "a"][..],
        &["detect", "a"],
        &["explain", "a"],
        &["entities"],
        &["policy", "check", "p.toml"],
    ] {
        for (option, value, complaint) in [
            (
                "--entities",
                "EMAIL_ADRESS",
                "--entities: unknown entity `EMAIL_ADRESS`; did you mean `EMAIL_ADDRESS`?",
            ),
            (
                "--entities",
                "email_address",
                "did you mean `EMAIL_ADDRESS`?",
            ),
            ("--entities", "SHOE_SIZE", "`scrubjay entities` lists them"),
            ("--entities", "URL,", "unknown entity ``"),
            ("--locales", "XX", "--locales: `XX` is not an ISO 3166"),
            ("--locales", "Germany", "is not an ISO 3166"),
            ("--min-confidence", "101", "101"),
            ("--min-confidence", "-1", "-1"),
        ] {
            let option = format!("{option}={value}");
            let ran = home.run(&[verb, &[&option]].concat()).fails(2, complaint);
            assert_eq!(ran.out, "");
        }
    }
}
