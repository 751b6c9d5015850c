//! Reading of vector files.

use serde_json::Value;

/// Reads a file of `tests/vectors/crypto`.
pub(crate) fn load(name: &str) -> Value {
    let path = format!(
        "{}/../../tests/vectors/crypto/{name}",
        env!("CARGO_MANIFEST_DIR")
    );
    let text = std::fs::read_to_string(&path).expect("a vector file");
    serde_json::from_str(&text).expect("JSON")
}

/// The tests of a file, those in groups with the fields of their group.
pub(crate) fn tests(file: &Value) -> Vec<Value> {
    let Some(groups) = file["testGroups"].as_array() else {
        return file["tests"].as_array().expect("tests").clone();
    };
    let mut all = Vec::new();
    for group in groups {
        for test in group["tests"].as_array().expect("tests") {
            let mut test = test.clone();
            for field in ["keySize", "tagSize", "ivSize"] {
                test[field] = group[field].clone();
            }
            all.push(test);
        }
    }
    all
}

/// Decodes a hexadecimal field.
pub(crate) fn hex(test: &Value, field: &str) -> Vec<u8> {
    let text = test[field].as_str().expect("a hexadecimal string");
    assert!(text.len().is_multiple_of(2));
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&text[at..at + 2], 16).expect("hexadecimal digits"))
        .collect()
}

/// Whether a Wycheproof test expects success.
pub(crate) fn valid(test: &Value) -> bool {
    match test["result"].as_str() {
        Some("valid") => true,
        Some("invalid") => false,
        other => panic!("a result of {other:?}"),
    }
}
