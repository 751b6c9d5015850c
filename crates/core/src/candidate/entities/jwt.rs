//! JSON Web Token: signed (RFC 7515, three parts) or encrypted (RFC 7516, five parts), in base64url.

use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "JWT",
    title: "JSON Web Token",
    source: "RFC 7519, RFC 7515, RFC 7516",
    check: "the header decodes to JSON with an algorithm",
    triggers: &[Trigger::Prefix("eyJ")],
    find,
    body: |byte| word(byte) || byte == b'.',
    examples: &["eyJhbGciOiJub25lIn0.eyJzdWIiOiJleGFtcGxlIn0."],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if site.left(site.start).is_ascii_alphanumeric() {
        return Seen::No;
    }
    let part = |start: usize| start + site.from(start).iter().take_while(|b| word(**b)).count();
    let header = part(site.start);
    let (mut end, mut parts) = (header, 1);
    // Empty may be the key of an encrypted token and the signature of one that is not signed.
    let empty = |parts: i32, next: u8| (parts == 1 && next == b'.') || parts == 2;
    while parts < 5 && site.byte(end) == b'.' && (word(site.byte(end + 1)) || empty(parts, site.byte(end + 1))) {
        end = part(end + 1);
        parts += 1;
    }
    // A dot at the end of the piece may go on with another part.
    if site.unseen(end + 1) {
        return Seen::More;
    }
    let cut = site.beyond == Beyond::Cut && end >= site.text.len();
    if !(matches!(parts, 3 | 5) || cut) || !site.text.get(site.start..header).is_some_and(check::jwt_header_ok) {
        return Seen::No;
    }
    let rule = if parts < 4 { "signed" } else { "encrypted" };
    Seen::Yes(Found { start: site.start, end, confidence: sure::CERTAIN, rule, check: Check::Structure })
}

const fn word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')
}
