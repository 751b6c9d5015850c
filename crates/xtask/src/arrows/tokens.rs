//! As much of Rust's grammar as it takes to tell names from comments and strings.

/// A name or a mark, and its line.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Token {
    pub(super) line: usize,
    pub(super) kind: Kind,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    Name(String),
    /// `::`
    Colons,
    Mark(char),
}

/// The tokens of a file. Comments, strings, characters and numbers are left out.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut reader = Reader {
        rest: text,
        line: 1,
    };
    let mut tokens = Vec::new();
    while let Some(first) = reader.rest.chars().next() {
        let line = reader.line;
        let mut push = |kind| tokens.push(Token { line, kind });
        if reader.comment() || reader.string() || reader.quote() {
            continue;
        }
        if first.is_ascii_digit() {
            reader.name();
        } else if first.is_alphabetic() || first == '_' {
            push(Kind::Name(reader.name()));
        } else if reader.rest.starts_with("::") {
            reader.skip(2);
            push(Kind::Colons);
        } else {
            reader.skip(first.len_utf8());
            if !first.is_whitespace() {
                push(Kind::Mark(first));
            }
        }
    }
    tokens
}

struct Reader<'t> {
    rest: &'t str,
    line: usize,
}

impl Reader<'_> {
    fn skip(&mut self, bytes: usize) {
        let (gone, rest) = self.rest.split_at(bytes.min(self.rest.len()));
        self.line += gone.matches('\n').count();
        self.rest = rest;
    }

    fn name(&mut self) -> String {
        let end = self
            .rest
            .find(|c: char| !c.is_alphanumeric() && c != '_')
            .unwrap_or(self.rest.len());
        let name = self.rest.get(..end).unwrap_or_default().to_owned();
        self.skip(end);
        name
    }

    fn comment(&mut self) -> bool {
        if self.rest.starts_with("//") {
            self.skip(self.rest.find('\n').unwrap_or(self.rest.len()));
            return true;
        }
        if !self.rest.starts_with("/*") {
            return false;
        }
        let mut depth = 0;
        while !self.rest.is_empty() {
            if self.rest.starts_with("/*") {
                depth += 1;
                self.skip(2);
            } else if self.rest.starts_with("*/") {
                depth -= 1;
                self.skip(2);
                if depth == 0 {
                    break;
                }
            } else {
                self.one();
            }
        }
        true
    }

    /// `"…"`, `b"…"`, `c"…"`, `r#"…"#` and the like.
    fn string(&mut self) -> bool {
        let bare = self.rest.trim_start_matches(['b', 'c', 'r']);
        let prefix = self.rest.len() - bare.len();
        let marks = bare.len() - bare.trim_start_matches('#').len();
        let raw = self
            .rest
            .get(..prefix)
            .is_some_and(|prefix| prefix.ends_with('r'));
        if prefix > 2
            || (marks > 0 && !raw)
            || !bare.get(marks..).is_some_and(|rest| rest.starts_with('"'))
        {
            return false;
        }
        self.skip(prefix + marks + 1);
        let close = format!("\"{}", "#".repeat(marks));
        while !self.rest.is_empty() && !self.rest.starts_with(&close) {
            if !raw && self.rest.starts_with('\\') {
                self.skip(1);
            }
            self.one();
        }
        self.skip(close.len());
        true
    }

    /// `'x'` and `'\n'`; of a lifetime only the mark.
    fn quote(&mut self) -> bool {
        let Some(behind) = self.rest.strip_prefix('\'') else {
            return false;
        };
        let mut letters = behind.chars();
        match letters.next() {
            Some('\\') => {
                self.skip(2);
                self.one();
                self.skip(self.rest.find('\'').map_or(self.rest.len(), |at| at + 1));
            }
            Some(letter) if letters.next() == Some('\'') => self.skip(2 + letter.len_utf8()),
            _ => self.skip(1),
        }
        true
    }

    fn one(&mut self) {
        self.skip(self.rest.chars().next().map_or(0, char::len_utf8));
    }
}
