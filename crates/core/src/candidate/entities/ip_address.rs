//! IP address: version 4 in dotted decimal (RFC 791), version 6 in every text form of RFC 4291 section
//! 2.2 and RFC 5952, with a zone id (RFC 4007 section 11).
//!
//! Four numbers with dots are as often a version as an address, so small ones outside the private ranges
//! of RFC 1918 need a word for them. Clock times have no `::` and fewer than eight groups.

use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "IP_ADDRESS",
    title: "IP address, version 4 or 6",
    source: "RFC 791, RFC 4291, RFC 5952, RFC 4007",
    check: "octets up to 255 without leading zeros; eight groups, or fewer with one `::`",
    triggers: &[Trigger::Dotted, Trigger::HexGroups],
    words: &[
        "ip", "ipv4", "ipv6", "address", "addr", "host", "server", "client", "gateway", "subnet", "dns", "peer",
        "remote", "listen", "from", "forwarded", "adresse", "dirección", "indirizzo", "адрес", "地址",
    ],
    find,
    examples: &["192.0.2.17", "2001:db8::8a2e:370:7334", "fe80::1%eth0"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    match site.byte(site.start) {
        b':' => version6(site),
        b'0'..=b'9' => version4(site),
        _ => Seen::No,
    }
}

fn version4(site: &Site<'_>) -> Seen {
    let Some(octets) = octets(site.value()) else { return Seen::No };
    let (near, far) = (site.left(site.start), site.before(2));
    let bound = match near {
        b'.' | b'_' | b'%' | b'$' => true,
        b'-' | b'+' | b'/' => far.is_ascii_alphanumeric(),
        _ => near.is_ascii_alphanumeric(),
    };
    let other = range(site.from(site.end));
    let end = site.end + other.unwrap_or(0);
    let (next, then) = (site.byte(end), site.byte(end + 1));
    let goes_on = match next {
        b'.' | b'-' => then.is_ascii_alphanumeric(),
        b'_' | b'%' => true,
        _ => next.is_ascii_alphanumeric(),
    };
    if bound || goes_on || section(site) {
        return Seen::No;
    }
    // `name@5.4.0` is a package's version.
    let placed = (matches!(next, b':' | b'/') && then.is_ascii_digit()) || near == b'/';
    let private = matches!(octets, [10 | 127, ..] | [192, 168, ..] | [172, 16..=31, ..]);
    // So are numbers of sections and object identifiers, `23.3.4.5` and `2.5.29.14`, and nobody has an address in 0.0.0.0/8.
    let below = |most| octets.iter().filter(|octet| **octet < most).count();
    let numbered = below(32) == 4 || below(20) == 3 && below(128) == 4 || octets[0] == 0;
    let small = numbered && octets.iter().any(|octet| *octet != octets[0]);
    let sure = if small && !private && !placed { sure::WEAK } else { 80 };
    let rule = if other.is_some() { "range" } else { "dotted decimal" };
    Seen::Yes(Found { start: site.start, end, confidence: sure, rule, check: Check::Structure })
}

/// Whether the word before names a place in a document, or a revision of RCS.
fn section(site: &Site<'_>) -> bool {
    let before = site.text.get(site.start.saturating_sub(12)..site.start).unwrap_or(&[]);
    let ends = |word: &&[u8]| before.get(before.len().saturating_sub(word.len())..).is_some_and(|end| end.eq_ignore_ascii_case(word));
    [&b"section "[..], b"sections ", b"sect. ", b"sec. ", b"clause ", b"chapter ", b"\xC2\xA7 ", b"\xC2\xA7", b",v ", b"spec "].iter().any(ends)
}

/// The length of the text after an address, such as `-10.0.0.9`, that makes it the first of a range.
fn range(text: &[u8]) -> Option<usize> {
    let mut end = 1 + text.iter().skip(1).take(15).take_while(|b| b.is_ascii_digit() || **b == b'.').count();
    // A full stop behind it is punctuation.
    if text.get(end - 1) == Some(&b'.') {
        end -= 1;
    }
    (text.first() == Some(&b'-') && text.get(1..end).is_some_and(|other| octets(other).is_some())).then_some(end)
}

#[cfg_attr(hot, optimize(speed))]
fn octets(text: &[u8]) -> Option<[u8; 4]> {
    let mut octets = [0; 4];
    let mut parts = text.split(|b| *b == b'.');
    for octet in &mut octets {
        let part = parts.next()?;
        if part.is_empty() || part.len() > 3 || (part.len() > 1 && part.first() == Some(&b'0')) {
            return None;
        }
        if !part.iter().all(u8::is_ascii_digit) {
            return None;
        }
        *octet = u8::try_from(crate::candidate::site::number(part)).ok()?;
    }
    parts.next().is_none().then_some(octets)
}

/// The longest text form: eight groups of four with dotted decimal at the end.
const LONGEST: usize = 45;

fn version6(site: &Site<'_>) -> Seen {
    // Three colons in a row are in no address; walls of them are cheap to leave.
    let colons = |at: usize| site.from(at).starts_with(b":::");
    if colons(site.start) || site.start.checked_sub(1).is_some_and(colons) {
        return Seen::No;
    }
    let Some(start) = start(site) else { return Seen::No };
    let part = |b: u8| b.is_ascii_hexdigit() || b == b':';
    let rest = site.from(start);
    let mut length = rest.iter().take(LONGEST + 1).take_while(|b| part(**b) || **b == b'.').count();
    // A full stop or a colon behind the address is punctuation.
    while length > 0 && matches!(rest.get(length - 1), Some(b'.')) {
        length -= 1;
    }
    if rest.get(..length).is_some_and(|text| text.ends_with(b":") && !text.ends_with(b"::")) {
        length -= 1;
    }
    let text = rest.get(..length).unwrap_or(&[]);
    let before = site.left(start);
    let next = site.byte(start + length);
    if before.is_ascii_alphanumeric() || matches!(before, b'_' | b'.' | b'$') {
        return Seen::No;
    }
    if next.is_ascii_alphanumeric() || matches!(next, b'_' | b'$' | b'(') || !groups(text) {
        return Seen::No;
    }
    let hex = text.iter().filter(|b| b.is_ascii_hexdigit()).count();
    let colons = text.iter().filter(|b| **b == b':').count();
    let digit = text.iter().any(u8::is_ascii_digit);
    // `::2` is a slice and `dead::beef` a path as often as an address.
    // `A::B` is a name in code.
    if hex < 5 && !digit && !text.starts_with(b":") {
        return Seen::No;
    }
    let sure = if hex < 5 || (!digit && colons < 4) { sure::WEAK } else { 90 };
    let mut end = start + length;
    if site.byte(end) == b'%' {
        let zone = |b: &&u8| b.is_ascii_alphanumeric() || matches!(**b, b'_' | b'.' | b'-' | b'~');
        let name = site.from(end + 1).iter().take(32).take_while(zone).count();
        end += if name > 0 { 1 + name } else { 0 };
        while site.byte(end - 1) == b'.' {
            end -= 1;
        }
    }
    Seen::Yes(Found { start, end, confidence: sure, rule: "colon groups", check: Check::Structure })
}

/// Where the groups before the colon at the trigger begin. `None` where there are too many or too long ones, or
/// two `::`, so that walls of those are cheap to leave.
fn start(site: &Site<'_>) -> Option<usize> {
    let colon = |at: usize| site.byte(at) == b':';
    let colon_before = |at: usize| at > 0 && colon(at - 1);
    let mut doubled = colon_before(site.start);
    // Always at a colon, the first of two.
    let mut at = site.start - usize::from(doubled);
    for _ in 0..=8 {
        let digits = (1..=5).take_while(|back| at >= *back && site.byte(at - back).is_ascii_hexdigit()).count();
        match digits {
            // `::` may begin an address; one colon stands behind a label.
            0 if !colon_before(at) => return Some(at + usize::from(!colon(at + 1))),
            0 if doubled => return None,
            0 => {
                doubled = true;
                at -= 1;
            }
            1..=4 if colon_before(at - digits) => at -= digits + 1,
            1..=4 => return Some(at - digits),
            _ => return None,
        }
    }
    None
}

/// Whether `text` is an address: groups of one to four digits, eight of them or fewer around one `::`.
fn groups(text: &[u8]) -> bool {
    let mut text = text;
    let mut count = 0;
    if text.contains(&b'.') {
        let Some(colon) = text.iter().rposition(|b| *b == b':') else { return false };
        let (head, tail) = text.split_at(colon + 1);
        if octets(tail).is_none() {
            return false;
        }
        // Keep a `::` that ends right before the dotted part.
        text = if head.ends_with(b"::") { head } else { head.get(..colon).unwrap_or(&[]) };
        count = 2;
    }
    let double = text.windows(2).filter(|pair| pair == b"::").count();
    let mut empty = 0;
    for piece in text.split(|b| *b == b':') {
        match piece.len() {
            0 => empty += 1,
            1..=4 if piece.iter().all(u8::is_ascii_hexdigit) => count += 1,
            _ => return false,
        }
    }
    // An empty piece stands for `::` inside, and for one more at either end.
    let ends = usize::from(text.starts_with(b"::")) + usize::from(text.ends_with(b"::"));
    // Eight pairs are a fingerprint or an EUI-64 (RFC 4291, appendix A), whose zeros an address would leave out.
    let pairs = text.split(|b| *b == b':').all(|piece| piece.len() == 2);
    match double {
        0 => count == 8 && empty == 0 && !pairs,
        1 => (1..=7).contains(&count) && empty == 1 + ends,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_agree_with_std() {
        for text in [
            "::", "::1", "1::", "1::2", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8", "1:2:3:4:5:6:7",
            "1:2:3:4:5:6:7:8:9", "1::2::3", ":::", ":1::2", "12345::", "::ffff:192.0.2.1", "1:2:3:4:5:6:1.2.3.4",
            "1:2:3:4:5:6:7:1.2.3.4", "::1.2.3.4", "1::1.2.3.256", "64:ff9b::192.0.2.33", "1:2", "1:2:", "g::",
            "1:2:3:4:5:6:7:8::", "fe80::1.2.3", "1.2.3.4", "1:2:3:4:5:6:7:",
        ] {
            let std = text.parse::<core::net::Ipv6Addr>().is_ok_and(|ip| !ip.is_unspecified());
            assert_eq!(groups(text.as_bytes()), std, "{text}");
        }
    }
}
