//! The tree as a pattern for the regex crate, with nothing left to read in two ways.

use alloc::string::String;
use core::fmt::Write;

use super::ast::Node;
use super::class::{Class, UTF8};
use super::look::Look;

/// To be read without Unicode, with lines that end with `\n`, `\r\n` or `\r`.
pub(super) fn print(node: &Node) -> String {
    let mut out = String::new();
    // A string takes all that is written to it.
    let _ = write(node, &mut out);
    out
}

fn write(node: &Node, out: &mut String) -> core::fmt::Result {
    match node {
        Node::Literal(bytes) => bytes
            .iter()
            .try_for_each(|byte| write!(out, "\\x{byte:02X}")),
        Node::Class(class) => write_class(*class, out),
        Node::Look(Look::Word) => out.write_str("\\b"),
        Node::Look(Look::LineStart) => out.write_str("^"),
        Node::Look(Look::LineEnd) => out.write_str("$"),
        Node::Concat(parts) => parts.iter().try_for_each(|part| write(part, out)),
        Node::Alternate(parts) => {
            for (i, part) in parts.iter().enumerate() {
                out.write_str(if i == 0 { "(?:" } else { "|" })?;
                write(part, out)?;
            }
            out.write_str(")")
        }
        Node::Repeat(part, least, most) => {
            out.write_str("(?:")?;
            write(part, out)?;
            write!(out, "){{{least},{most}}}")
        }
    }
}

fn write_class(class: Class, out: &mut String) -> core::fmt::Result {
    out.write_str("(?:")?;
    if class.ascii != 0 {
        out.write_str("[")?;
        (0..128)
            .filter(|byte| class.has(*byte))
            .try_for_each(|byte| write!(out, "\\x{byte:02X}"))?;
        out.write_str("]")?;
    }
    if class.beyond {
        for (i, (first, second, more)) in UTF8.into_iter().enumerate() {
            if i > 0 || class.ascii != 0 {
                out.write_str("|")?;
            }
            let ([a, b], [c, d]) = (first, second);
            write!(
                out,
                "[\\x{a:02X}-\\x{b:02X}][\\x{c:02X}-\\x{d:02X}][\\x80-\\xBF]{{{more}}}"
            )?;
        }
    }
    out.write_str(")")
}
