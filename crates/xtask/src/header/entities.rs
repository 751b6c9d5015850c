//! The names of the catalog's entities in other languages.

use std::fmt::Write;

use scrubjay::Detector;

pub(super) fn c() -> String {
    let mut text = String::from(
        "/* The numbers of built-in entities, for ever the same.\n *\n\
         * Written by `cargo xtask header` from the catalog; do not edit. */\n\
         #ifndef SCRUBJAY_ENTITIES_H\n#define SCRUBJAY_ENTITIES_H\n\n",
    );
    for entry in Detector::catalog() {
        let country = if entry.country.is_empty() {
            String::new()
        } else {
            format!(" ({})", entry.country)
        };
        // Writing to a string does not fail.
        let _ = writeln!(
            text,
            "/* {}{country} */\n#define SCRUBJAY_ENTITY_{} {}",
            entry.title.replace("*/", ""),
            entry.name,
            entry.entity.number()
        );
    }
    text + "\n#endif /* SCRUBJAY_ENTITIES_H */\n"
}

pub(super) fn python() -> String {
    let mut text = String::from(
        "\"\"\"Names and numbers of built-in entities. Written by `cargo xtask header`; do not edit.\"\"\"\n\n\
         from enum import StrEnum\n\n\n\
         class Entity(StrEnum):\n    \"\"\"A kind of personal data or secret. Each is also its name as a `str`.\"\"\"\n\n",
    );
    for entry in Detector::catalog() {
        let _ = writeln!(text, "    {0} = \"{0}\"", entry.name);
    }
    text += "\n\nNUMBERS: dict[Entity, int] = {\n";
    for entry in Detector::catalog() {
        let _ = writeln!(
            text,
            "    Entity.{}: {},",
            entry.name,
            entry.entity.number()
        );
    }
    text + "}\n"
}
