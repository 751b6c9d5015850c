//! The loader of vectors: what it takes and what it refuses.

use scrubjay_testkit::vectors::{load_all, parse};

const GOOD: &str = r#"
entity = "US_SSN"
[[positive]]
name = "in a sentence"
text = "My social security number is 078-05-1120."
find = ["078-05-1120"]
locale = ["US"]
[[positive]]
name = "after a stray byte"
bytes_hex = "ff 535Ae0"
find = ["SZ"]
entities = ["US_SSN", "URL"]
[[negative]]
name = "area 666"
text = "SSN 666-12-3456"
why = "area 666 is never issued"
"#;

fn refused(text: &str) -> String {
    parse("folder/some.toml", text)
        .err()
        .map_or_else(String::new, |e| e.to_string())
}

#[test]
fn reads_every_field() {
    let file = parse("x.toml", GOOD).unwrap();
    assert_eq!(file.entity, "US_SSN");
    assert_eq!((file.positive().count(), file.negative().count()), (2, 1));
    assert_eq!(file.cases[0].find, ["078-05-1120"]);
    assert_eq!(file.cases[0].locale, ["US"]);
    assert_eq!(file.cases[1].input, b"\xffSZ\xe0");
    assert_eq!(
        file.cases[1].entities.as_deref().unwrap(),
        ["US_SSN", "URL"]
    );
    assert_eq!(file.cases[2].why, "area 666 is never issued");
    assert!(!file.cases[2].is_positive());
}

#[test]
fn puts_parts_together() {
    let text = "entity = \"A\"\n[[positive]]\nname = \"it\"\ntext = [\"a gh\", \"p_1 z\"]\nfind = [[\"gh\", \"p_1\"], \"z\"]";
    let file = parse("x.toml", text).unwrap();
    assert_eq!(file.cases[0].input, b"a ghp_1 z");
    assert_eq!(file.cases[0].find, ["ghp_1", "z"]);
}

#[test]
fn refuses_with_the_name_of_the_file_and_the_case() {
    let case = |rest: &str| format!("entity = \"A\"\n[[positive]]\nname = \"it\"\n{rest}");
    for (text, part) in [
        ("entity = \"A\"", "neither"),
        ("entity = \" \"", "`entity` is empty"),
        ("colour = 1", "unknown field `colour`"),
        (
            "entity = \"A\"\n[[negative]]\nname = \"it\"\ntext = \"x\"",
            "missing field `why`",
        ),
        (
            "entity = \"A\"\n[[negative]]\nname = \"it\"\ntext = \"x\"\nwhy = \"\"",
            "`why` is empty",
        ),
        (
            &case("text = \"x\"\nfind = [\"x\"]\nlocales = []"),
            "unknown field `locales`",
        ),
        (
            &case("text = \"x\"\nfind = [\"y\"]"),
            "\"y\" is not in the text",
        ),
        (
            &case("text = \"x y\"\nfind = [\"y\", \"x\"]"),
            "not in this order",
        ),
        (&case("text = \"x\"\nfind = []"), "`find` is empty"),
        (&case("text = \"x\"\nfind = [\"\"]"), "is not in the text"),
        (&case("find = [\"x\"]"), "either `text` or `bytes_hex`"),
        (
            &case("text = \"x\"\nbytes_hex = \"00\"\nfind = [\"x\"]"),
            "either `text`",
        ),
        (
            &case("bytes_hex = \"0\"\nfind = [\"x\"]"),
            "pairs of hexadecimal",
        ),
        (
            &case("bytes_hex = \"zz\"\nfind = [\"x\"]"),
            "pairs of hexadecimal",
        ),
    ] {
        let message = refused(text);
        assert!(message.starts_with("folder/some.toml: "), "{message}");
        assert!(message.contains(part), "{message:?} lacks {part:?}");
    }
    let twice = GOOD.replace("after a stray byte", "area 666");
    assert!(refused(&twice).contains("two cases are named \"area 666\""));
}

#[test]
fn loads_folders_in_order() {
    let dir = std::env::temp_dir().join(format!("scrubjay-vectors-{}", std::process::id()));
    for entity in ["b", "a"] {
        std::fs::create_dir_all(dir.join(entity)).unwrap();
        std::fs::write(dir.join(entity).join("x.toml"), GOOD).unwrap();
        std::fs::write(dir.join(entity).join("notes.md"), "not a vector").unwrap();
    }
    let files = load_all(&dir).unwrap();
    let names: Vec<_> = files
        .iter()
        .map(|f| f.path.strip_prefix(&dir).unwrap())
        .collect();
    assert_eq!(
        names,
        [
            std::path::Path::new("a/x.toml"),
            std::path::Path::new("b/x.toml")
        ]
    );

    std::fs::write(dir.join("a/bad.toml"), "entity = ").unwrap();
    assert!(load_all(&dir).unwrap_err().to_string().contains("bad.toml"));
    std::fs::remove_dir_all(&dir).unwrap();
    assert!(load_all(&dir).is_err());
}
