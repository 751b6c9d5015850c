//! What each entity's vectors say is found, and nothing else of its kind.

use std::collections::HashSet;
use std::fs;

use scrubjay::{Detector, Policy, Scrubber};
use scrubjay_testkit::vectors::{Case, VectorFile};
use scrubjay_tests::{detector, root, scrub, told, vectors};

/// The places of the texts to find, in order.
fn places(case: &Case) -> Vec<(u64, u64)> {
    let mut from = 0;
    let mut places = Vec::new();
    for wanted in &case.find {
        let rest = &case.input[from..];
        let start = rest
            .windows(wanted.len())
            .position(|window| window == wanted.as_bytes())
            .expect("the loader has seen it");
        places.push(((from + start) as u64, (from + start + wanted.len()) as u64));
        from += start + wanted.len();
    }
    places
}

/// What went wrong, for every case, so that one run shows all.
fn report(failures: &[String]) {
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

fn title(file: &VectorFile, case: &Case) -> String {
    format!("{}: {}", file.entity, case.name)
}

#[test]
fn what_is_to_be_found_is_found_where_it_stands() {
    let mut failures = Vec::new();
    for file in vectors() {
        for case in file.positive() {
            let detector = detector(&file, case).unwrap();
            let findings = detector.detect(&case.input);
            let found: Vec<_> = findings
                .iter()
                .filter(|finding| detector.name(finding.entity) == file.entity)
                .map(|finding| (finding.start, finding.end))
                .collect();
            if found != places(case) {
                let name = title(&file, case);
                failures.push(format!(
                    "{name}: {:?} for {:?}",
                    told(&findings),
                    places(case)
                ));
            }
        }
    }
    report(&failures);
}

#[test]
fn near_misses_are_not_found() {
    let mut failures = Vec::new();
    for file in vectors() {
        for case in file.negative() {
            let findings = detector(&file, case).unwrap().detect(&case.input);
            if !findings.is_empty() {
                let name = title(&file, case);
                failures.push(format!("{name} ({}): {:?}", case.why, told(&findings)));
            }
        }
    }
    report(&failures);
}

#[test]
fn with_everything_on_no_byte_of_a_value_comes_out() {
    let all = Policy::default().with_entities(&["all"]).unwrap();
    let scrubber = Scrubber::new(&all).unwrap();
    // A case that names countries is about what naming them adds.
    let mut failures = Vec::new();
    for file in vectors() {
        for case in file
            .positive()
            .filter(|case| case.entities.is_none() && case.locale.is_empty())
        {
            let run = scrub(&scrubber, [case.input.as_slice()]);
            let covered = |at: u64| (run.findings.iter()).any(|f| f.start <= at && at < f.end);
            if !places(case)
                .iter()
                .all(|(start, end)| (*start..*end).all(covered))
            {
                failures.push(format!("{}: {:?}", title(&file, case), told(&run.findings)));
            }
        }
    }
    report(&failures);
}

#[test]
fn every_entity_of_the_catalog_has_both_kinds() {
    let files = vectors();
    let entities = |positive: bool| -> HashSet<&str> {
        files
            .iter()
            .filter(|file| file.cases.iter().any(|case| case.is_positive() == positive))
            .map(|file| file.entity.as_str())
            .collect()
    };
    let (positive, negative) = (entities(true), entities(false));
    // Rows of the table of secrets have specimens instead, see `secrets`; organizations are a tagger's.
    let here = |name: &str| !name.starts_with("SECRET_") && name != "ORGANIZATION";
    for entry in Detector::catalog().filter(|entry| here(entry.name)) {
        assert!(
            positive.contains(entry.name),
            "{}: nothing to find",
            entry.name
        );
        assert!(
            negative.contains(entry.name),
            "{}: no near miss",
            entry.name
        );
    }
    let least = |name: &str| if name.starts_with("SECRET_") { 4 } else { 5 };
    for name in positive {
        let of = || files.iter().filter(|file| file.entity == name);
        assert!(
            of().map(|f| f.positive().count()).sum::<usize>() >= least(name),
            "{name}"
        );
        assert!(
            of().map(|f| f.negative().count()).sum::<usize>() >= least(name),
            "{name}"
        );
    }
}

/// Hosts of code refuse what looks like a leaked secret, so none may stand in a file.
#[test]
fn no_file_holds_what_looks_like_a_secret() {
    let names: Vec<&str> = Detector::catalog()
        .map(|entry| entry.name)
        .filter(|name| name.starts_with("SECRET_") || *name == "PRIVATE_KEY")
        .collect();
    let policy = Policy::default().with_entities(&names).unwrap();
    let detector = Detector::new(&policy).unwrap();
    let mut folders = vec![root()];
    let mut files = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|end| end == "toml" || end == "rs" || end == "txt")
            {
                let found = told(&detector.detect(&fs::read(&path).unwrap()));
                assert!(found.is_empty(), "{}: {found:?}", path.display());
                files += 1;
            }
        }
    }
    assert!(files > 60, "only {files} files");
}
