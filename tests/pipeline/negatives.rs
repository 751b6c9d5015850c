//! Texts in which nothing is to be found.

use std::fs;

use scrubjay::{Detector, Scrubber};
use scrubjay_tests::{root, scrub, told};

#[test]
fn nothing_is_found_in_the_hard_negatives() {
    let detector = Detector::default();
    let mut failures = Vec::new();
    let mut count = 0;
    for entry in fs::read_dir(root().join("negatives")).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read(&path).unwrap();
        count += 1;
        // Entities and offsets only: a false positive may be somebody's after all.
        for found in told(&detector.detect(&text)) {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            failures.push(format!("{name}: {found}"));
        }
    }
    assert!(count >= 16, "only {count} files");
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn what_holds_nothing_comes_out_as_it_went_in() {
    for entry in fs::read_dir(root().join("negatives")).unwrap() {
        let text = fs::read(entry.unwrap().path()).unwrap();
        let run = scrub(&Scrubber::default(), text.chunks(97));
        assert!(run.bytes == text);
        assert_eq!(run.report.total(), 0);
        assert_eq!(
            (run.report.bytes_in, run.report.bytes_out),
            (text.len() as u64, text.len() as u64)
        );
    }
}
