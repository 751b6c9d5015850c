//! Name of a person by what stands before it: a field for names in some thirty languages, a title, the
//! salutation or the parting of a letter; and the name of a mailbox beside its e-mail address.
//!
//! Source: W3C Personal names around the world; HTML autofill field names; Unicode letters; RFC 5322. Fields that are
//! only called `name` hold everything: there the value has to look like a person's and the field like a form's,
//! or other fields of a person stand near.

use super::prelude::*;
use crate::candidate::person;

pub(super) const SPEC: Spec = Spec {
    name: "PERSON",
    title: "Name of a person (behind a label, title, salutation or parting, beside an e-mail address; in running text by a tagger)",
    source: "W3C Personal names around the world; WHATWG HTML autofill field names; RFC 5322, 3.4",
    check: "the words before it or the address behind it; capitals or a script without; no word of programs or companies",
    triggers: &[Trigger::Named, Trigger::Title, Trigger::At],
    find,
    examples: &["full_name=Jane Doe", "姓名=张伟"],
    ..Spec::BASE
};

#[cfg_attr(hot, optimize(speed))]
fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if site.value() == b"@" {
        return mailbox(site);
    }
    let read = match site.reading() {
        Reading::Value(field) if field.kind.names_someone() => person::person(site, &field),
        _ => person::titled(site),
    };
    super::common::read(read)
}

/// The name beside the address around an `@`.
fn mailbox(site: &Site<'_>) -> Seen {
    let Some((from, to, _)) = site.mail() else { return Seen::No };
    if site.unseen(to + person::COMMENT) {
        return Seen::More;
    }
    super::common::read(person::mailbox(site, from, to))
}
