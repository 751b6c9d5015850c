//! The header in Python's ctypes.

use std::fmt::Write;

use super::parse::Items;

pub(super) fn abi(items: &Items) -> String {
    let mut text = String::from(
        "\"\"\"The C header in ctypes. Written by `cargo xtask header` from scrubjay.h; do not edit.\"\"\"\n\n\
         from __future__ import annotations\n\n\
         import ctypes as c\nfrom typing import Any\n\n",
    );
    for (name, value) in &items.constants {
        let name = name.trim_start_matches("SCRUBJAY_");
        // Writing to a string does not fail.
        let _ = writeln!(text, "{name} = {}", constant(value));
    }
    text.push('\n');
    for (name, fields) in &items.structs {
        let _ = writeln!(text, "\nclass {name}(c.Structure):");
        text += "    _fields_ = [\n";
        for field in fields {
            let _ = writeln!(
                text,
                "        (\"{}\", {}),",
                field.name,
                kind(&field.kind, items)
            );
        }
        text += "    ]\n\n";
    }
    text += "\ndef declare(lib: Any) -> None:\n    \"\"\"Tells ctypes what each function takes and gives.\"\"\"\n";
    for function in &items.functions {
        let arguments: Vec<String> = function
            .arguments
            .iter()
            .map(|argument| kind(&argument.kind, items))
            .collect();
        let name = &function.name;
        let result = result(name, &function.result, items);
        let _ = writeln!(text, "    lib.{name}.restype = {result}");
        let _ = writeln!(text, "    lib.{name}.argtypes = [{}]", arguments.join(", "));
    }
    text
}

/// Without C's suffixes and macros.
fn constant(value: &str) -> String {
    match value {
        "UINT64_MAX" => "0xFFFF_FFFF_FFFF_FFFF".into(),
        "UINT32_MAX" => "0xFFFF_FFFF".into(),
        value => value.to_owned(),
    }
}

fn result(name: &str, text: &str, items: &Items) -> String {
    match text {
        "void" => "None".into(),
        // Texts that end with NUL, which a buffer's do not.
        "const char *" if !name.ends_with("_data") => "c.c_char_p".into(),
        text => kind(text, items),
    }
}

/// Pointers are `c_void_p`, which takes `bytes` and arrays as they are.
fn kind(text: &str, items: &Items) -> String {
    let plain = text.replace("const ", "");
    let alias = items.aliases.iter().find(|alias| alias.name == plain);
    match alias.map_or(plain.as_str(), |alias| alias.kind.as_str()) {
        "int32_t" => "c.c_int32",
        "uint32_t" => "c.c_uint32",
        "uint64_t" => "c.c_uint64",
        "int64_t" => "c.c_int64",
        "size_t" => "c.c_size_t",
        other if items.structs.iter().any(|(name, _)| name == other) => return other.to_owned(),
        _ => "c.c_void_p",
    }
    .into()
}
