//! `--tagger`.

use crate::home::Home;

const TEXT: &str = "Yesterday Maria Fernandez wrote from Lisbon.";

#[test]
fn names_are_found_where_it_is_asked_for() {
    let home = Home::new();
    assert_eq!(home.feed(&["scrub"], TEXT).fine(), TEXT);
    let scrubbed = "Yesterday <PERSON> wrote from <LOCATION>.";
    assert_eq!(home.feed(&["scrub", "--tagger"], TEXT).fine(), scrubbed);
    let only = ["scrub", "--tagger", "--entities", "PERSON"];
    assert_eq!(
        home.feed(&only, TEXT).fine(),
        "Yesterday <PERSON> wrote from Lisbon."
    );
    let found = home
        .feed(&["detect", "--tagger", "--format", "ndjson"], TEXT)
        .fine();
    assert!(
        found.contains("\"PERSON\"") && !found.contains("Maria"),
        "{found}"
    );
    let told = home.run(&["explain", "--tagger", TEXT]).fine();
    assert!(told.contains("tagger"), "{told}");
}

#[test]
fn a_model_can_be_a_file_and_a_bad_one_is_named() {
    let home = Home::new();
    home.write("model.bin", scrubjay_tagger_en::MODEL);
    let scrubbed = home.feed(&["scrub", "--tagger=model.bin"], TEXT).fine();
    assert_eq!(scrubbed, "Yesterday <PERSON> wrote from <LOCATION>.");
    home.write("bad.bin", &scrubjay_tagger_en::MODEL[..1000]);
    home.run(&["scrub", "--tagger=bad.bin"])
        .fails(2, "bad.bin: the model is damaged");
    home.write("other.bin", "hello");
    home.run(&["scrub", "--tagger=other.bin"])
        .fails(2, "other.bin: not a model of the tagger");
    home.run(&["scrub", "--tagger=none.bin"])
        .fails(2, "none.bin: ");
}
