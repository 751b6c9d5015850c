//! URL: a scheme, `://` and a host (RFC 3986, RFC 3987), or `www.` and the rest of a host, up to what a person would not read as a part of
//! it. Credentials before the host and secrets in the query are named in the finding's rule.
//!
//! The names of XML namespaces and schemas look like URLs but name no place and no person; they are left
//! alone.

use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "URL",
    title: "URL, with any credentials and tokens in it",
    source: "RFC 3986, RFC 3987",
    check: "scheme and host; trailing punctuation left out",
    triggers: &[Trigger::Scheme],
    find,
    body: |byte| !stops(byte),
    examples: &["https://example.com/a?b=c", "ftp://user:secret@example.org/"],
    ..Spec::BASE
};

const NAMESPACES: &[&[u8]] = &[
    b"www.w3.org/1999/", b"www.w3.org/2000/", b"www.w3.org/2001/", b"www.w3.org/2005/", b"schemas.", b"json-schema.org/",
    b"xmlns.", b"purl.org/", b"ns.adobe.com/", b"java.sun.com/xml/",
];

/// Names of query parameters that hold a secret, without their separators.
const SECRETS: &[&[u8]] = &[
    b"token", b"accesstoken", b"key", b"apikey", b"secret", b"password", b"passwd", b"pwd", b"auth", b"signature", b"sig",
    b"sessionid", b"code", b"xamzsignature", b"xamzsecuritytoken", b"xgoogsignature", b"clientsecret", b"jwt",
];

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let Some((start, host)) = beginning(site) else { return Seen::No };
    let rest = site.from(host);
    if !rest.first().is_some_and(|b| b.is_ascii_alphanumeric() || *b >= 0x80 || matches!(b, b'[' | b'%' | b'_' | b':' | b'/')) {
        return Seen::No;
    }
    if NAMESPACES.iter().any(|name| rest.starts_with(name)) {
        return Seen::No;
    }
    let mut end = host + length(rest, site.beyond);
    if site.unseen(end) {
        return Seen::More;
    }
    // What reaches the end of the longest piece goes on behind it.
    if end < site.text.len() || site.beyond == Beyond::Nothing {
        end = trimmed(site, host, end);
    }
    let place = site.text.get(host..end).unwrap_or(&[]);
    if place.len() < 2 {
        return Seen::No;
    }
    let rule = if credentials(place) {
        "credentials"
    } else if secret_in_query(place) {
        "secret in query"
    } else {
        "scheme and host"
    };
    Seen::Yes(Found { start, end, confidence: sure::STRONG, rule, check: Check::Structure })
}

/// Where the URL and its host start.
fn beginning(site: &Site<'_>) -> Option<(usize, usize)> {
    if site.byte(site.start) == b'.' {
        let start = site.start - 3;
        let www = site.text.get(start..site.start)?.eq_ignore_ascii_case(b"www");
        let joined = matches!(site.before(4), b'/' | b'@' | b'.' | b'-' | b'_');
        return (www && !joined && site.byte(site.start + 1).is_ascii_alphanumeric()).then_some((start, start));
    }
    let scheme = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'.' | b'-');
    let mut start = site.start;
    while start > 0 && site.start - start < 32 && scheme(site.byte(start - 1)) {
        start -= 1;
    }
    start = site.behind_escape(start).min(site.start);
    while start < site.start && !site.byte(start).is_ascii_alphabetic() {
        start += 1;
    }
    (site.start - start >= 2).then_some((start, site.end))
}

/// Bytes up to the first that cannot stand in a URL. Characters beyond ASCII can, but for the punctuation
/// and spaces of other scripts.
fn length(text: &[u8], beyond: Beyond) -> usize {
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        at += match byte {
            byte if stops(*byte) => break,
            ..0x80 => 1,
            _ => match crate::candidate::site::char_at(text, at) {
                Some(c) if c.is_alphanumeric() => c.len_utf8(),
                // The text may be cut inside a character.
                None if text.len() - at < 4 && beyond != Beyond::Nothing => text.len() - at,
                _ => break,
            },
        };
    }
    at
}

/// ASCII that cannot stand in a URL.
const fn stops(byte: u8) -> bool {
    matches!(byte, 0..=b' ' | 0x7F | b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}')
}

/// The end without the punctuation of the sentence around it, and without a bracket that was not opened.
fn trimmed(site: &Site<'_>, host: usize, mut end: usize) -> usize {
    let text = site.text.get(host..end).unwrap_or(&[]);
    let count = |byte: u8| text.iter().filter(|b| **b == byte).count();
    // Closing brackets that nothing opened.
    let mut round = count(b')').saturating_sub(count(b'('));
    let mut square = count(b']').saturating_sub(count(b'['));
    while end > host {
        match site.byte(end - 1) {
            b'.' | b',' | b';' | b':' | b'!' | b'?' | b'\'' | b'*' | b'~' => {}
            b')' if round > 0 => round -= 1,
            b']' if square > 0 => square -= 1,
            _ => break,
        }
        end -= 1;
    }
    end
}

fn credentials(place: &[u8]) -> bool {
    let authority = place.split(|b| matches!(b, b'/' | b'?' | b'#')).next().unwrap_or(&[]);
    authority.iter().position(|b| *b == b'@').is_some_and(|at| at > 0)
}

fn secret_in_query(place: &[u8]) -> bool {
    let Some(query) = place.iter().position(|b| matches!(b, b'?' | b'#')) else { return false };
    place.get(query + 1..).unwrap_or(&[]).split(|b| matches!(b, b'&' | b';')).any(|pair| {
        let mut name = [0; 20];
        let letters = pair.iter().take_while(|b| **b != b'=').filter(|b| b.is_ascii_alphanumeric());
        let mut length = 0;
        for (slot, letter) in name.iter_mut().zip(letters) {
            *slot = letter.to_ascii_lowercase();
            length += 1;
        }
        name.get(..length).is_some_and(|name| SECRETS.contains(&name)) && pair.len() > length + 1
    })
}
