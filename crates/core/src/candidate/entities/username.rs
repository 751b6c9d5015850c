//! User name that stands behind its name: in configuration, on command lines and in connection strings
//! (`User Id=…;`), the name in several languages.
//!
//! What is everybody's (`root`, `admin`, `postgres`) names nobody and is left alone, and so is what code and
//! interfaces say. An e-mail address that serves as user name is an [`super::email_address`].

use super::common::assigned;
use super::password::code;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "USERNAME",
    title: "User name behind its name",
    source: "RFC 4949 (user identifier); names as in the files of libpq, ODBC, JDBC, netrc",
    check: "the name before it; no role, placeholder or code",
    triggers: &[Trigger::Assigned],
    find,
    examples: &["username=j.doe42"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    assigned(site, |assignment| {
        let value = assignment.bytes(site);
        let (start, end) = assignment.value;
        match assignment.kind {
            Kind::User if fits(site, assignment, value) => Some((start, end, "name")),
            Kind::Pair => {
                let colon = value.iter().position(|b| *b == b':')?;
                let user = value.get(..colon)?;
                let pass = value.get(colon + 1..).is_some_and(|pass| pass.len() >= 3 && !pass.starts_with(b"//"));
                (pass && plain(user)).then_some((start, start + colon, "user and password"))
            }
            _ => None,
        }
    })
}

/// Accounts of systems and words that stand in a user's place.
const NOBODY: &[&[u8]] = &[
    b"root", b"admin", b"administrator", b"nobody", b"guest", b"user", b"users", b"username", b"anonymous", b"anon", b"system",
    b"daemon", b"postgres", b"mysql", b"oracle", b"redis", b"rabbitmq", b"mongo", b"mongodb", b"www-data", b"nginx", b"apache", b"ubuntu",
    b"debian", b"centos", b"ec2-user", b"git", b"jenkins", b"runner", b"node", b"app", b"service", b"default", b"none", b"null", b"true",
    b"false", b"string", b"text", b"object", b"number", b"boolean", b"integer", b"undefined", b"required", b"optional", b"login", b"logout",
    b"success", b"successful", b"failed", b"failure", b"invalid", b"unknown", b"self", b"this", b"current", b"owner", b"member", b"me",
    b"active", b"inactive", b"enabled", b"disabled", b"test", b"demo", b"example", b"name", b"operator", b"superuser", b"elastic", b"kibana", b"backup",
    b"host", b"client", b"server", b"session", b"agent", b"profile", b"account", b"email", b"phone", b"varchar", b"char", b"bigint", b"uuid", b"yes", b"group", b"unbekannt", b"requis",
    b"option", b"options", b"command", b"install", b"argument", b"flag",
];

fn fits(site: &Site<'_>, assignment: &Assignment, value: &[u8]) -> bool {
    let named = assignment.name_bytes(site);
    // `uid` and `usr` alone are numbers and folders; in a connection string a password follows.
    let short = named.len() <= 3;
    if short && !site.from(assignment.value.1).get(..5).is_some_and(|next| next.windows(3).any(|word| word.eq_ignore_ascii_case(b"pwd") || word.eq_ignore_ascii_case(b"pas"))) {
        return false;
    }
    if assignment.manner == Manner::Flag && switch(site, assignment) {
        return false;
    }
    // `Username : m.leroy`; a name in code is small.
    let small = |b: &u8| b.is_ascii_lowercase() || b.is_ascii_digit() || *b == b'.';
    let form = assignment.own_line && named.first().is_some_and(u8::is_ascii_uppercase) && value.iter().all(small);
    let named_so = form || called(value) && (full(named) || assignment.manner == Manner::Spoken);
    if !plain(value) || (!assignment.quoted && !assignment.tight && !named_so && code(value)) {
        return false;
    }
    let letters = value.iter().all(|b| b.is_ascii_alphabetic());
    if letters && value.iter().any(u8::is_ascii_uppercase) {
        return false;
    }
    let digits = value.iter().any(u8::is_ascii_digit);
    if assignment.manner == Manner::Spoken {
        let before = site.text.get(..assignment.name.0).unwrap_or(&[]);
        return (named.len() >= 7 || before.ends_with(b"as ")) && digits && !value.contains(&b'-');
    }
    let given = assignment.manner == Manner::Flag || assignment.tight && !assignment.listed;
    assignment.quoted || given || assignment.own_line && (!letters || full(named) && value.len() >= 5) || !assignment.listed && followed(site, assignment.value.1)
}

/// Whether the field's name says that a name is asked for, and not only `user` or `login`.
fn full(named: &[u8]) -> bool {
    named.len() >= 8 && !named.ends_with(b"id")
}

/// Whether it is made of a person's names: `Kim.Weaver`, `Kim_Weaver8`.
fn called(value: &[u8]) -> bool {
    let end = value.iter().rposition(|b| !b.is_ascii_digit()).map_or(0, |at| at + 1);
    let mut parts = value.get(..end).unwrap_or(&[]).split(|b| matches!(b, b'.' | b'_' | b'-'));
    let same = |part: &[u8]| part.len() > 1 && part.iter().skip(1).all(u8::is_ascii_lowercase);
    let name = |part: Option<&[u8]>| part.is_some_and(|part| same(part) && part.first().is_some_and(u8::is_ascii_uppercase));
    name(parts.next()) && name(parts.next()) && parts.next().is_none()
}

/// Whether the password's field follows on the line.
fn followed(site: &Site<'_>, end: usize) -> bool {
    let rest = site.from(end).get(..40).unwrap_or(site.from(end));
    let line = rest.split(|b| *b == b'\n').next().unwrap_or(&[]);
    line.iter().position(|b| matches!(b, b':' | b'=')).is_some_and(|at| {
        let name = line.get(..at).unwrap_or(&[]).trim_ascii();
        name.len() <= 24 && crate::candidate::assign::kind(name) == Some(Kind::Password)
    })
}

/// Whether `--user` takes no value, as those commands have it that work for the system or for oneself.
fn switch(site: &Site<'_>, assignment: &Assignment) -> bool {
    let before = site.text.get(..assignment.name.0).unwrap_or(&[]);
    let line = before.iter().rposition(|b| matches!(b, b'\n' | b';' | b'|')).map_or(0, |at| at + 1);
    let has = |word: &&[u8]| before.get(line..).is_some_and(|line| line.windows(word.len()).any(|part| part == *word));
    [&b"systemctl"[..], b"systemd", b"journalctl", b"busctl", b"pip install", b"pip3 install", b"flatpak"].iter().any(has)
}

/// Whether it has the form of a user name and is nobody's role.
fn plain(value: &[u8]) -> bool {
    let (Some(first), Some(last)) = (value.first(), value.last()) else { return false };
    (3..=64).contains(&value.len())
        && first.is_ascii_alphabetic()
        && last.is_ascii_alphanumeric()
        && value.iter().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-' | b'\\' | b'+'))
        && !NOBODY.iter().any(|word| value.eq_ignore_ascii_case(word))
        && !check::is_placeholder(value)
        && !(value.iter().any(|b| matches!(b, b'_' | b'.')) && check::is_wordlike(value) && value.windows(4).any(|part| part.eq_ignore_ascii_case(b"user") || part.eq_ignore_ascii_case(b"name")))
}
