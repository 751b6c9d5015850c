//! The paths in a file that lead to other modules, spelled out from the root of the crate.

use super::tokens::{Kind, Token, tokens};

/// A path and where it is used.
#[derive(Debug, PartialEq)]
pub(super) struct Use {
    pub(super) line: usize,
    pub(super) path: Vec<String>,
}

/// What a file uses, and which modules it declares for tests only.
#[derive(Debug, Default)]
pub(super) struct Paths {
    pub(super) uses: Vec<Use>,
    pub(super) test_modules: Vec<String>,
}

/// The paths of a file whose module has this path itself.
pub(super) fn paths(module: &[String], text: &str) -> Paths {
    let tokens = tokens(text);
    let mut reader = Reader {
        tokens: &tokens,
        at: 0,
        module: module.to_vec(),
        depth: 0,
        inner: Vec::new(),
        found: Paths::default(),
    };
    while reader.at < tokens.len() {
        reader.step();
    }
    reader.found
}

struct Reader<'t> {
    tokens: &'t [Token],
    at: usize,
    module: Vec<String>,
    /// Open braces.
    depth: usize,
    /// The braces of modules that the file itself spells out.
    inner: Vec<usize>,
    found: Paths,
}

const CFG_TEST: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];

impl Reader<'_> {
    fn word(&self, ahead: usize) -> &str {
        match self.tokens.get(self.at + ahead).map(|token| &token.kind) {
            Some(Kind::Name(name)) => name,
            Some(Kind::Colons) => "::",
            Some(Kind::Mark('{')) => "{",
            Some(Kind::Mark('}')) => "}",
            Some(Kind::Mark('(')) => "(",
            Some(Kind::Mark(')')) => ")",
            Some(Kind::Mark('[')) => "[",
            Some(Kind::Mark(']')) => "]",
            Some(Kind::Mark('#')) => "#",
            Some(Kind::Mark(';')) => ";",
            Some(Kind::Mark(',')) => ",",
            Some(Kind::Mark('*')) => "*",
            _ => "",
        }
    }

    fn step(&mut self) {
        if CFG_TEST
            .iter()
            .enumerate()
            .all(|(ahead, word)| self.word(ahead) == *word)
        {
            self.at += CFG_TEST.len();
            self.skip_item();
            return;
        }
        match self.word(0) {
            "mod" if self.word(2) == "{" => {
                let name = self.word(1).to_owned();
                self.module.push(name);
                self.depth += 1;
                self.inner.push(self.depth);
                self.at += 2;
            }
            "{" => self.depth += 1,
            "}" => {
                if self.inner.last() == Some(&self.depth) {
                    self.inner.pop();
                    self.module.pop();
                }
                self.depth = self.depth.saturating_sub(1);
            }
            // `pub(in path)` gives sight, it does not take it.
            "in" if self.word(1) == "crate" || self.word(1) == "super" => self.at += 1,
            word if self.word(1) == "::" => {
                let start = match word {
                    "crate" => Some(Vec::new()),
                    "self" => Some(self.module.clone()),
                    "super" => Some(self.parent(&self.module)),
                    name if name.starts_with("scrubjay_") => Some(vec![name.to_owned()]),
                    // In the root a path may begin with a module; elsewhere that is a child.
                    name if self.module.is_empty() => Some(vec![name.to_owned()]),
                    _ => None,
                };
                let inside = self.at > 0
                    && self
                        .tokens
                        .get(self.at - 1)
                        .is_some_and(|t| t.kind == Kind::Colons);
                if let Some(start) = start.filter(|_| !inside) {
                    self.at += 2;
                    self.tree(start);
                    return;
                }
            }
            _ => {}
        }
        self.at += 1;
    }

    fn parent(&self, module: &[String]) -> Vec<String> {
        module
            .iter()
            .take(module.len().saturating_sub(1))
            .cloned()
            .collect()
    }

    /// What follows a `::`.
    fn tree(&mut self, mut path: Vec<String>) {
        let line = self.tokens.get(self.at).map_or(0, |token| token.line);
        match self.word(0).to_owned().as_str() {
            "{" => {
                self.at += 1;
                while !matches!(self.word(0), "}") && self.at < self.tokens.len() {
                    if self.word(0) == "," || self.word(0).is_empty() {
                        self.at += 1;
                    } else {
                        self.tree(path.clone());
                    }
                }
                self.at += 1;
            }
            "super" if self.word(1) == "::" => {
                self.at += 2;
                self.tree(self.parent(&path));
            }
            "self" => {
                self.at += 1;
                self.leaf(line, path);
            }
            name @ ("*" | "") => {
                path.push(if name == "*" {
                    "*".into()
                } else {
                    String::new()
                });
                path.retain(|part| !part.is_empty());
                self.at += 1;
                self.leaf(line, path);
            }
            name => {
                path.push(name.to_owned());
                self.at += 1;
                let more = self.word(0) == "::"
                    && (matches!(self.word(1), "{" | "*")
                        || matches!(
                            self.tokens.get(self.at + 1).map(|t| &t.kind),
                            Some(Kind::Name(_))
                        ));
                if more {
                    self.at += 1;
                    self.tree(path);
                } else {
                    self.leaf(line, path);
                }
            }
        }
        if self.word(0) == "as" {
            self.at += 2;
        }
    }

    fn leaf(&mut self, line: usize, path: Vec<String>) {
        self.found.uses.push(Use { line, path });
    }

    /// Leaves out the item that begins here.
    fn skip_item(&mut self) {
        let mut depth = 0;
        while self.at < self.tokens.len() {
            match self.word(0) {
                "mod" if depth == 0 && self.word(2) == ";" => {
                    let name = self.word(1).to_owned();
                    self.found.test_modules.push(name);
                }
                "{" | "(" | "[" => depth += 1,
                ")" | "]" => depth -= 1,
                "}" => {
                    depth -= 1;
                    if depth == 0 {
                        self.at += 1;
                        return;
                    }
                }
                ";" if depth == 0 => {
                    self.at += 1;
                    return;
                }
                _ => {}
            }
            self.at += 1;
        }
    }
}
