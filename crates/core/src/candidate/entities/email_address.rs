//! E-mail address: the forms of RFC 5321 and 5322 that are in use, with RFC 6531 (international local
//! parts) and RFC 5890 (international domains).
//!
//! Of the characters that RFC 5322 allows in a local part, those that usually delimit addresses in text,
//! such as `=`, `/` and `{`, are read as delimiters. The domain must end in a top-level domain of the
//! IANA root zone or one that is reserved for local use, or be an address literal.

use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "EMAIL_ADDRESS",
    title: "E-mail address",
    source: "RFC 5321, RFC 5322, RFC 6531; IANA root zone",
    check: "length, dots, labels and top-level domain",
    triggers: &[Trigger::At],
    words: &["email", "e mail", "mail", "correo", "courriel", "contact", "почта", "邮箱", "メール"],
    find,
    examples: &["jane.doe@example.com", "\"jane doe\"@example.org", "用户@例子.广告"],
    ..Spec::BASE
};

#[cfg_attr(hot, optimize(speed))]
fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let at = site.start;
    let Some((start, end, confidence)) = site.mail() else { return Seen::No };
    // `git@host:path` is a place, not a person.
    if site.text.get(start..at) == Some(b"git") && matches!(site.byte(end), b':' | b'/') {
        return Seen::No;
    }
    Seen::Yes(Found { start, end, confidence, rule: "local@domain", check: Check::Structure })
}
