//! Values that are never reported.

use alloc::string::String;
use alloc::vec::Vec;

use crate::finding::Entity;

/// All entries, in lower case; compared without regard to ASCII case.
#[derive(Default)]
pub(crate) struct Allow {
    exact: Vec<String>,
    domains: Vec<String>,
    prefixes: Vec<Prefix>,
}

struct Prefix {
    text: String,
    /// Whether it holds no separator, so that separators in a value do not matter.
    plain: bool,
}

impl Allow {
    pub(crate) fn new(exact: &[String], domains: &[String], prefixes: &[String]) -> Self {
        let sorted = |list: &[String]| {
            let mut list: Vec<String> = list
                .iter()
                .map(|entry| entry.to_ascii_lowercase())
                .collect();
            list.sort_unstable();
            list
        };
        let prefix = |text: String| Prefix {
            plain: !text.bytes().any(is_separator),
            text,
        };
        Self {
            exact: sorted(exact),
            domains: sorted(domains),
            prefixes: sorted(prefixes).into_iter().map(prefix).collect(),
        }
    }

    /// Whether nothing is allowed.
    pub(crate) fn is_empty(&self) -> bool {
        self.exact.is_empty() && self.domains.is_empty() && self.prefixes.is_empty()
    }

    /// Whether a value of this kind, found by this rule, is not to be reported.
    pub(crate) fn allows(&self, value: &[u8], entity: Entity, rule: &str) -> bool {
        has(&self.exact, value)
            || self.prefixes.iter().any(|prefix| prefix.begins(value))
            || (!self.domains.is_empty()
                && host(value, entity.name().unwrap_or(""), rule)
                    .is_some_and(|host| self.is_below(host)))
    }

    fn is_below(&self, host: &[u8]) -> bool {
        let host = host.strip_suffix(b".").unwrap_or(host);
        let dots = host
            .iter()
            .zip(1..)
            .filter(|(byte, _)| **byte == b'.')
            .map(|(_, behind)| behind);
        core::iter::once(0)
            .chain(dots)
            .any(|from| has(&self.domains, host.get(from..).unwrap_or(&[])))
    }
}

impl Prefix {
    fn begins(&self, value: &[u8]) -> bool {
        let begins = |mut bytes: &mut dyn Iterator<Item = &u8>| {
            self.text.bytes().all(|wanted| {
                (&mut bytes)
                    .next()
                    .is_some_and(|byte| byte.to_ascii_lowercase() == wanted)
            })
        };
        begins(&mut value.iter())
            || (self.plain && begins(&mut value.iter().filter(|byte| !is_separator(**byte))))
    }
}

/// What people put between the groups of a number.
const fn is_separator(byte: u8) -> bool {
    matches!(byte, b' ' | b'-' | b'.' | b'/' | b'(' | b')')
}

/// Whether the sorted list has `value`.
fn has(list: &[String], value: &[u8]) -> bool {
    let lower = || value.iter().map(u8::to_ascii_lowercase);
    list.binary_search_by(|known| known.bytes().cmp(lower()))
        .is_ok()
}

/// The host of an e-mail address, or of a URL that holds no secret.
fn host<'v>(value: &'v [u8], entity: &str, rule: &str) -> Option<&'v [u8]> {
    match (entity, rule) {
        ("EMAIL_ADDRESS", _) => value.rsplit(|byte| *byte == b'@').next(),
        // Other rules of URLs find credentials and tokens in them, which no host makes harmless.
        ("URL", "scheme and host") => {
            let at = value.windows(3).position(|three| three == b"://")?;
            let place = value.get(at + 3..)?;
            let authority = place
                .split(|byte| matches!(byte, b'/' | b'?' | b'#' | b'\\'))
                .next()?;
            if authority.contains(&b'@') {
                return None;
            }
            authority.split(|byte| *byte == b':').next()
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    fn allow() -> Allow {
        let list = |entries: &[&str]| entries.iter().map(ToString::to_string).collect::<Vec<_>>();
        Allow::new(
            &list(&["Support@Example.com", "4111 1111"]),
            &list(&["example.org", "Intern.example"]),
            &list(&["+1800", "10.", "0-"]),
        )
    }

    #[test]
    fn values_and_beginnings() {
        let allows = |value: &str| allow().allows(value.as_bytes(), Entity(0), "");
        for value in [
            "support@example.com",
            "SUPPORT@EXAMPLE.COM",
            "4111 1111",
            "+18005550100",
            "+1 (800) 555-0100",
            "10.0.0.1",
            "0-1",
        ] {
            assert!(allows(value), "{value}");
        }
        for value in [
            "xsupport@example.com",
            "41111111",
            "+1801",
            "+1",
            "100.1.2.3",
            "01",
            "",
            "a@example.org",
        ] {
            assert!(!allows(value), "{value}");
        }
        assert!(!Allow::default().allows(b"x", Entity::EMAIL_ADDRESS, ""));
    }

    #[test]
    fn domains_and_below() {
        let mail =
            |value: &str| allow().allows(value.as_bytes(), Entity::EMAIL_ADDRESS, "local@domain");
        assert!(
            mail("a@example.org")
                && mail("a@MAIL.Example.ORG")
                && mail("\"a@b\"@example.org")
                && mail("a@x.intern.example")
        );
        assert!(
            !mail("a@badexample.org")
                && !mail("a@example.org.evil.com")
                && !mail("a@org")
                && !mail("example.org@evil.com")
        );
        let url = |value: &str, rule| {
            host(value.as_bytes(), "URL", rule).is_some_and(|host| allow().is_below(host))
        };
        for value in [
            "https://example.org",
            "http://a.example.org:80/x?y#z",
            "x://EXAMPLE.org./",
        ] {
            assert!(url(value, "scheme and host"), "{value}");
            assert!(
                !url(value, "credentials") && !url(value, "secret in query"),
                "{value}"
            );
        }
        for value in [
            "https://evil.com/example.org",
            "https://u:p@example.org/",
            "https://example.org@evil.com",
            "https://evil.com?.example.org",
            "example.org",
        ] {
            assert!(!url(value, "scheme and host"), "{value}");
        }
    }
}
