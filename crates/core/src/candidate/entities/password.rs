//! Password that stands behind its name: in configuration, on command lines, in connection strings
//! (`Password=…;`), in forms and in sentences, the name in some twenty languages.
//!
//! No standard says what a password looks like, so the rules say what is none: a placeholder, the name of a
//! type or a variable, a call, a path, words of an interface. A value of letters only counts where nothing
//! but a value can stand: in quotes, or alone on its line behind a sign.

use super::common::assigned;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "PASSWORD",
    title: "Password behind its name",
    source: "RFC 4949 (password); names as in the files of libpq, ODBC, JDBC, netrc",
    check: "the name before it; no placeholder, code or word of an interface",
    triggers: &[Trigger::Assigned],
    find,
    examples: &["password=Tr0ub4dor&3"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    assigned(site, |assignment| {
        let value = assignment.bytes(site);
        let (start, end) = assignment.value;
        match assignment.kind {
            Kind::Password if fits(assignment, value) || phrase(assignment, assignment.name_bytes(site), value) => Some((start, end, "name")),
            Kind::Pair => {
                let colon = value.iter().position(|b| *b == b':')?;
                let (user, pass) = (value.get(..colon)?, value.get(colon + 1..)?);
                let plain = !pass.starts_with(b"//") && !user.is_empty() && pass.len() >= 3;
                let known = check::is_placeholder(pass) || pass.iter().all(u8::is_ascii_digit) && user.iter().all(u8::is_ascii_digit);
                (plain && !known && !code(pass)).then_some((start + colon + 1, end, "user and password"))
            }
            _ => None,
        }
    })
}

/// Words that stand in a password's place in code, schemas and interfaces.
const NONE: &[&[u8]] = &[
    b"string", b"text", b"varchar", b"nvarchar", b"bytes", b"object", b"boolean", b"number", b"integer", b"required",
    b"optional", b"nullable", b"invalid", b"incorrect", b"missing", b"changed", b"expired", b"prompt", b"stdin", b"enabled",
    b"disabled", b"always", b"never", b"secret", b"plaintext", b"plain", b"bcrypt", b"argon2", b"argon2id", b"scrypt", b"pbkdf2",
    b"sha256", b"sha512", b"md5crypt", b"scram-sha-256", b"encrypted", b"hashed", b"current", b"undefined", b"charfield",
    b"function", b"return", b"const", b"async", b"await", b"import", b"self", b"this", b"compat", b"systemd", b"accepted", b"publickey", b"authentication",
];

/// Whether it is a phrase in quotes behind a name for such: four small words or more.
fn phrase(assignment: &Assignment, name: &[u8], value: &[u8]) -> bool {
    let named = name.len() >= 6 && name.get(name.len() - 6..).is_some_and(|end| end.eq_ignore_ascii_case(b"phrase"));
    let words = || value.split(|b| matches!(b, b' ' | b'-' | b'_'));
    let small = |word: &[u8]| word.len() >= 3 && word.iter().all(u8::is_ascii_lowercase);
    named && assignment.quoted && words().count() >= 4 && words().all(small) && !speaks_of_itself(value)
}

fn fits(assignment: &Assignment, value: &[u8]) -> bool {
    if !(3..=128).contains(&value.len()) || !value.iter().all(|b| *b > b' ' && *b != 0x7F) || check::is_placeholder(value) || core::str::from_utf8(value).is_err() {
        return false;
    }
    // `String!`, `String?`
    let named = value.strip_suffix(b"!").or_else(|| value.strip_suffix(b"?")).unwrap_or(value);
    if NONE.iter().any(|word| named.eq_ignore_ascii_case(word)) || speaks_of_itself(value) {
        return false;
    }
    let digits = value.iter().filter(|b| b.is_ascii_digit()).count();
    if digits == value.len() {
        return digits >= 6;
    }
    // `1.302103`, `98.2%`, an object identifier, `0x0100`; a sentence in a script that parts no words.
    let number = value.strip_suffix(b"%").unwrap_or(value).iter().all(|b| b.is_ascii_digit() || *b == b'.');
    let hex = value.strip_prefix(b"0x").is_some_and(|rest| rest.len() <= 8 && rest.iter().all(u8::is_ascii_hexdigit));
    if number || hex || digits == 0 && value.iter().any(|b| (0xE3..0xF0).contains(b)) {
        return false;
    }
    let letters = value.iter().all(|b| b.is_ascii_alphabetic() || *b >= 0x80);
    if assignment.quoted {
        return quoted(value, letters);
    }
    if code(value) || value.len() < 5 {
        return false;
    }
    let dashed = value.iter().all(|b| b.is_ascii_alphabetic() || matches!(b, b'-' | b'_' | b'.'));
    if letters || dashed {
        // Capitals are those of types: `password: SecretStr`.
        let drawn = letters && value.len() >= 8 && check::is_shuffled(value);
        return value.len() >= 6 && (drawn || value.iter().all(u8::is_ascii_lowercase)) && assignment.manner == Manner::Sign
            && (assignment.own_line || (assignment.tight && !assignment.listed));
    }
    // A day or a time is no password in a sentence.
    let worded = value.iter().any(|b| b.is_ascii_alphabetic() || *b >= 0x80);
    assignment.manner != Manner::Spoken || digits > 0 && worded
}

/// Whether a value in quotes is a password and no word of an interface, selector, pattern or key.
fn quoted(value: &[u8], letters: bool) -> bool {
    let marked = matches!(value, [b'^', ..] | [b'#' | b'.' | b':' | b'%', b'a'..=b'z' | b'A'..=b'Z', ..] | [b'/', ..] | [b'$', b'{' | b'(', ..]);
    if marked || value.windows(3).any(|part| part == b"://") {
        return false;
    }
    if letters {
        // Words of an interface are capitalized or not English; names in code have capitals inside.
        return value.len() >= 5 && value.is_ascii() && (value.iter().all(u8::is_ascii_lowercase) || !check::is_wordlike(value));
    }
    !check::is_wordlike(value)
}

/// Whether it names what it would be: `db_password`, `user-pwd`.
fn speaks_of_itself(value: &[u8]) -> bool {
    let lower = |word: &[u8]| value.windows(word.len()).any(|part| part.eq_ignore_ascii_case(word));
    lower(b"password") || lower(b"passwd") || (lower(b"_pwd") || lower(b"required")) || value.starts_with(b"__") || value.starts_with(b"GID:") || value.starts_with(b"UID:")
}

/// Whether a value that begins with a mark is what generators make: letters of both cases and digits, and neither a
/// variable nor brackets that close.
fn generated(value: &[u8]) -> bool {
    let has = |class: fn(&u8) -> bool| value.iter().any(class);
    let plain = match value {
        [b'(', ..] => !value.iter().any(|b| b")]}>".contains(b)),
        [b'+' | b'=' | b'>' | b'?' | b'|', ..] => true,
        // A variable has marks before it or around, and none else.
        [b'%', .., last] if *last != b'%' && !value.contains(&b'(') => value.iter().skip(1).any(|b| !b.is_ascii_alphanumeric()),
        [b'$' | b'%', rest @ ..] => rest.iter().any(|b| !b.is_ascii_alphanumeric() && !b"_$%.{}()[]".contains(b)),
        // A call is closed, or its arguments are names.
        [b'a'..=b'z' | b'A'..=b'Z' | b'_', rest @ ..] => {
            rest.iter().any(|b| b"!#$%&*@^+?~".contains(b)) && !rest.iter().any(|b| b")]}>,=".contains(b))
        }
        _ => false,
    };
    let code = [&b"->"[..], b"::", b"//", b"()", b"${", b"$("].into_iter().any(|part| value.windows(2).any(|pair| pair == part));
    plain && !code && (8..=64).contains(&value.len()) && has(u8::is_ascii_lowercase) && has(u8::is_ascii_uppercase) && has(u8::is_ascii_digit)
}

/// Whether what stands without quotes is an expression and no value.
pub(super) fn code(value: &[u8]) -> bool {
    let Some(first) = value.first() else { return true };
    if matches!(first, b'$' | b'%' | b'<' | b'{' | b'[' | b'(' | b'|' | b'/' | b'~' | b'-' | b':' | b'?' | b'=' | b'>' | b'+' | b',' | b'.' | b'\\') {
        return !generated(value);
    }
    if [&b"&lt;"[..], b"&#x3C;", b"&#60;"].iter().any(|mark| value.starts_with(mark)) {
        return true;
    }
    let mixed = value.iter().any(u8::is_ascii_digit) && value.iter().any(u8::is_ascii_alphabetic) && value.len() >= 8;
    if matches!(first, b'!' | b'@' | b'#' | b'^' | b'&' | b'*') && !mixed {
        return true;
    }
    let name = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b':' | b'?' | b'!');
    // `getPassword()`, `Optional[str]`, `Option<…`, `config->pw`, `this.password2`.
    let stop = value.iter().position(|b| !name(b)).unwrap_or(value.len());
    if matches!(value.get(stop), Some(b'(' | b'[' | b'{' | b'<')) && !first.is_ascii_digit() && !generated(value) {
        return true;
    }
    if value.windows(2).any(|part| part == b"->" || part == b"::") || value.windows(3).any(|part| part == b"://") {
        return true;
    }
    // `None)`
    if value.strip_suffix(b")").is_some_and(|rest| rest.iter().all(u8::is_ascii_alphabetic)) {
        return true;
    }
    let inside = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'$');
    let word = |part: &[u8]| part.first().is_some_and(|b| b.is_ascii_alphabetic() || *b == b'_') && part.iter().all(inside);
    // `config.password`, `other || config.password`
    let path = |value: &[u8]| value.split(|b| *b == b'.').all(word);
    let pair = value.windows(2).position(|two| two == b"||" || two == b"&&" || two == b"??");
    let either = pair.and_then(|at| Some((value.get(..at)?, value.get(at + 2..)?)));
    value.contains(&b'.') && path(value) || either.is_some_and(|(one, other)| path(one) && path(other))
}
