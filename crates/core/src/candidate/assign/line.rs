//! What stands on the line before a name or a value: programs, statements, the name that a `value` has.

use super::labels::{Kind, Label, label as label_of};
use crate::candidate::site::Site;

/// Whether the same line names one of these programs before `at`.
pub(super) fn of(site: &Site<'_>, at: usize, programs: &[&[u8]]) -> bool {
    let before = site.text.get(at.saturating_sub(100)..at).unwrap_or(&[]);
    let line = before.rsplit(|b| *b == b'\n').next().unwrap_or(&[]);
    let named = |program: &&[u8]| line.windows(program.len()).any(|words| words == *program);
    programs.iter().any(named)
}

/// Whether a value may follow the label that `name` ends with, without a word or sign between.
pub(super) fn unlinked(name: &[u8], label: &Label, quoted: bool) -> bool {
    let near = name.get(name.len().saturating_sub(80)..).unwrap_or(&[]);
    let line = near.rsplit(|b| *b == b'\n').next().unwrap_or(&[]);
    let says = |text: &[u8], words: &[&[u8]]| {
        words.iter().any(|word| {
            text.windows(word.len())
                .any(|part| part.eq_ignore_ascii_case(word))
        })
    };
    let word = name.get(label.start..).unwrap_or(&[]);
    match label.kind {
        // `ENV DB_PASSWORD value` of a Dockerfile.
        _ if line.starts_with(b"ENV ") => !line.get(4..).is_some_and(|rest| rest.contains(&b' ')),
        // `login name password value` of `.netrc`, over lines too.
        Kind::Password if near.windows(6).any(|word| word == b"login ") => true,
        // `CREATE USER name PASSWORD 'value'`, `IDENTIFIED BY 'value'`
        Kind::Password if quoted => says(line, &[b"user ", b"role ", b"login ", b"identified by"]),
        // Directives: `requirepass value`.
        Kind::Password => {
            line.len() == word.len() && says(word, &[b"requirepass", b"masterauth", b"bindpw"])
        }
        Kind::User => line.ends_with(b"as user"),
        // `CVV 123`; `pin 1234` is one of a chip.
        Kind::Pin => word.iter().all(|b| !b.is_ascii_lowercase()),
        kind => kind.names_number(),
    }
}

/// What the name says that stands before a value called so: `name: DB_PASSWORD`, `key="x"`, `variable "x" {`.
pub(super) fn named_before(text: &[u8], at: usize) -> Option<Kind> {
    let near = text.get(at.saturating_sub(90)..at)?;
    let mark = |b: &u8| {
        b.is_ascii_whitespace() || matches!(b, b'"' | b'\'' | b',' | b'{' | b'-' | b'\\' | b'>')
    };
    let end = near.len() - near.iter().rev().take_while(|b| mark(b)).count();
    let name = near.get(..end)?;
    let word = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b':');
    let start = end - name.iter().rev().take_while(|b| word(b)).count();
    let gives = |b: &u8| matches!(b, b' ' | b'"' | b'\'' | b'=' | b':' | b'\\');
    let before = near.get(..start)?;
    let before = before
        .get(..before.len() - before.iter().rev().take(6).take_while(|b| gives(b)).count())?;
    let sign = near.get(before.len()..start)?;
    let heads: [&[u8]; 3] = [b"name", b"key", b"variable"];
    let named = heads.iter().any(|head| {
        before
            .len()
            .checked_sub(head.len())
            .and_then(|from| before.get(from..))
            .is_some_and(|word| word.eq_ignore_ascii_case(head))
    });
    let kind = label_of(name)?.kind;
    (named && !sign.is_empty() && kind.says_all()).then_some(kind)
}

/// Whether the line up to `at` is a header of cookies.
pub(super) fn in_cookie(site: &Site<'_>, at: usize) -> bool {
    let before = site.text.get(at.saturating_sub(100)..at).unwrap_or(&[]);
    let line = before.rsplit(|b| *b == b'\n').next().unwrap_or(&[]);
    line.windows(7)
        .any(|word| word.eq_ignore_ascii_case(b"cookie:"))
}
