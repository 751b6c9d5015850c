//! As much of C as cbindgen writes.

use anyhow::{Context, Result, bail};

/// What the header declares.
#[derive(Default)]
pub(super) struct Items {
    pub(super) constants: Vec<(String, String)>,
    /// `typedef int32_t scrubjay_status;`
    pub(super) aliases: Vec<Declared>,
    pub(super) opaque: Vec<String>,
    pub(super) structs: Vec<(String, Vec<Declared>)>,
    pub(super) functions: Vec<Function>,
}

/// A type and the name that has it.
pub(super) struct Declared {
    pub(super) kind: String,
    pub(super) name: String,
}

pub(super) struct Function {
    pub(super) name: String,
    pub(super) result: String,
    pub(super) arguments: Vec<Declared>,
}

pub(super) fn items(header: &str) -> Result<Items> {
    let mut items = Items::default();
    let mut code = String::new();
    for line in without_comments(header).lines() {
        let line = line.trim();
        if let Some(rest) = line.strip_prefix("#define ") {
            if let Some((name, value)) = rest.split_once(' ') {
                items
                    .constants
                    .push((name.to_owned(), value.trim().to_owned()));
            }
        } else if !line.starts_with('#') && !line.starts_with("extern \"C\"") {
            code += line;
            code.push(' ');
        }
    }
    let mut rest = code.trim();
    while !rest.is_empty() && rest != "}" {
        let is_struct = rest.starts_with("typedef struct") && body_first(rest);
        let end = if is_struct {
            let close = rest.find('}').context("a struct without an end")?;
            close
                + rest
                    .get(close..)
                    .and_then(|tail| tail.find(';'))
                    .context("no `;`")?
        } else {
            rest.find(';').context("no `;`")?
        };
        let (item, after) = rest.split_at(end);
        one(item.trim(), &mut items)?;
        rest = after.trim_start_matches(';').trim();
    }
    Ok(items)
}

/// Whether a `{` comes before the next `;`.
fn body_first(text: &str) -> bool {
    let brace = text.find('{').unwrap_or(usize::MAX);
    brace < text.find(';').unwrap_or(usize::MAX)
}

fn without_comments(text: &str) -> String {
    let mut rest = text;
    let mut code = String::new();
    while let Some(start) = rest.find("/*") {
        let (before, comment) = rest.split_at(start);
        code += before;
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    code += rest;
    code.lines()
        .map(|line| line.split_once("//").map_or(line, |(code, _)| code))
        .fold(String::new(), |all, line| all + line + "\n")
}

fn one(item: &str, items: &mut Items) -> Result<()> {
    let Some(rest) = item.strip_prefix("typedef ") else {
        items.functions.push(function(item)?);
        return Ok(());
    };
    if let Some((_, rest)) = rest.split_once('{') {
        let (fields, name) = rest.split_once('}').context("a struct without an end")?;
        let fields = fields
            .split(';')
            .map(str::trim)
            .filter(|field| !field.is_empty());
        let fields = fields.map(declared).collect::<Result<_>>()?;
        items.structs.push((name.trim().to_owned(), fields));
    } else if let Some(names) = rest.strip_prefix("struct ") {
        let name = names.split_whitespace().last().unwrap_or_default();
        items.opaque.push(name.to_owned());
    } else {
        items.aliases.push(declared(rest)?);
    }
    Ok(())
}

fn declared(text: &str) -> Result<Declared> {
    let at = text
        .rfind(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .with_context(|| format!("no name in `{text}`"))?;
    let (kind, name) = text.split_at(at + 1);
    if name.is_empty() {
        bail!("no name in `{text}`");
    }
    Ok(Declared {
        kind: kind
            .replace("struct ", "")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" "),
        name: name.to_owned(),
    })
}

fn function(text: &str) -> Result<Function> {
    let (head, arguments) = text
        .split_once('(')
        .with_context(|| format!("what is `{text}`?"))?;
    let Declared { kind, name } = declared(head.trim())?;
    let arguments = arguments.trim_end().trim_end_matches(')');
    let arguments = arguments
        .split(',')
        .map(str::trim)
        .filter(|a| !matches!(*a, "" | "void"));
    Ok(Function {
        name,
        result: kind,
        arguments: arguments.map(declared).collect::<Result<_>>()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cbindgen_writes_is_read() {
        let text = "/* a; */\n#ifndef H\n#define H\n// The one.\n#define A_B 7\ntypedef int32_t st;\n\
            typedef struct opaque opaque;\ntypedef struct s {\n  // x;\n  const char *data;\n  size_t len;\n} s;\n\
            #ifdef __cplusplus\nextern \"C\" {\n#endif\nst f(const struct opaque *o,\n   struct s **out);\n\
            const char *g(void);\n#ifdef __cplusplus\n}\n#endif\n#endif\n";
        let items = items(text).unwrap();
        assert_eq!(items.constants, [("A_B".to_owned(), "7".to_owned())]);
        assert_eq!(items.opaque, ["opaque"]);
        assert_eq!(items.structs[0].0, "s");
        assert_eq!(items.structs[0].1[0].kind, "const char *");
        let names: Vec<_> = items.functions.iter().map(|f| f.name.as_str()).collect();
        assert_eq!(names, ["f", "g"]);
        assert_eq!(items.functions[0].arguments[1].kind, "s **");
        assert_eq!(items.functions[1].result, "const char *");
        assert!(items.functions[1].arguments.is_empty());
    }
}
