//! Checksums of the table's rows, and forms that its patterns cannot say.

use super::pattern::{self, Match};
use crate::candidate::site::{Beyond, Found, Seen, Site, sure};
use crate::candidate::spec::{Spec, Trigger};
use crate::check::{self, Base58};
use crate::finding::Check;

/// How a row is found that is more than its pattern.
pub(super) struct Form {
    pub(super) triggers: &'static [Trigger],
    pub(super) find: fn(&Site<'_>, &Spec) -> Seen,
}

/// GitHub's and npm's: the checksum is of what stands behind the underscore.
pub(super) fn github(token: &[u8]) -> bool {
    (token.split(|b| *b == b'_').nth(1)).is_some_and(check::github_token)
}

pub(super) fn age_key(key: &[u8]) -> bool {
    check::bech32_unbounded(key).is_some_and(|key| key.hrp == b"AGE-SECRET-KEY-")
}

pub(super) fn nostr_key(key: &[u8]) -> bool {
    check::bech32_unbounded(key).is_some_and(|key| key.hrp == b"nsec")
}

pub(super) fn base58_checked(key: &[u8]) -> bool {
    check::base58check(key, Base58::Bitcoin).is_some()
}

/// Stellar, SEP-23: version byte and 32 bytes in base32, closed by a CRC-16 (XMODEM), low byte first.
pub(super) fn strkey(key: &[u8]) -> bool {
    let mut bytes = [0; 40];
    let length = base32(key, &mut bytes);
    let Some((body, [low, high])) = bytes.get(..length).and_then(<[u8]>::split_last_chunk) else {
        return false;
    };
    crc16(body) == u16::from_le_bytes([*low, *high])
}

/// NATS: two prefix bytes, 32 bytes of seed and the same CRC-16.
pub(super) fn nkey(key: &[u8]) -> bool {
    strkey(key)
}

/// How many bytes base32 (RFC 4648, no padding) spells; what is cut off fits no checksum.
fn base32(text: &[u8], out: &mut [u8]) -> usize {
    let (mut bits, mut held, mut length) = (0u32, 0, 0);
    for byte in text {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'2'..=b'7' => byte - b'2' + 26,
            _ => return 0,
        };
        (bits, held) = (bits << 5 | u32::from(value), held + 5);
        if held >= 8 {
            held -= 8;
            let Some(slot) = out.get_mut(length) else {
                return 0;
            };
            *slot = (bits >> held) as u8;
            length += 1;
        }
    }
    length
}

/// CRC-16/XMODEM: polynomial 0x1021, nothing reflected, starts at 0.
fn crc16(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0, |crc, byte| {
        (0..8).fold(crc ^ u16::from(*byte) << 8, |crc: u16, _| {
            crc << 1 ^ if crc & 0x8000 == 0 { 0 } else { 0x1021 }
        })
    })
}

/// Base64 of armor: the label must say that the key is private.
pub(super) fn encoded_private_key(text: &[u8]) -> bool {
    let mut armor = [0; 45];
    let head = text.get(..60).unwrap_or(&[]);
    let decoded = check::decode_base64(head, &mut armor).unwrap_or(&[]);
    decoded.windows(11).any(|words| words == b"PRIVATE KEY")
}

/// Basic authentication: user and password with a colon between.
pub(super) fn basic(text: &[u8]) -> bool {
    let mut buffer = [0; 768];
    let decoded = check::decode_base64(text, &mut buffer).unwrap_or(&[]);
    let plain = decoded.iter().all(|b| *b >= b' ' && *b != 0x7F);
    plain
        && (decoded.iter().position(|b| *b == b':'))
            .is_some_and(|at| at > 0 && at + 1 < decoded.len())
}

/// The scheme stands before: the name of the header alone says too little.
pub(super) const BASIC: Form = Form {
    triggers: &[Trigger::Assigned],
    find: |site, spec| match super::find_assigned(site, spec) {
        Seen::Yes(found)
            if !site
                .text
                .get(..found.start)
                .is_some_and(|before| before.ends_with(b"asic ")) =>
        {
            Seen::No
        }
        seen => seen,
    },
};

/// The id at the beginning of a Discord token is a number in base64.
fn snowflake(token: &[u8]) -> bool {
    let mut buffer = [0; 24];
    let id = token.split(|b| *b == b'.').next().unwrap_or(&[]);
    let decoded = check::decode_base64(id, &mut buffer).unwrap_or(&[]);
    decoded.len() >= 17 && decoded.iter().all(u8::is_ascii_digit)
}

pub(super) const DISCORD: Form = Form {
    triggers: &[
        Trigger::Prefix("M"),
        Trigger::Prefix("N"),
        Trigger::Prefix("O"),
    ],
    find: |site, spec| match super::find(site, spec) {
        Seen::Yes(found) if !site.text.get(found.start..found.end).is_some_and(snowflake) => {
            Seen::No
        }
        seen => seen,
    },
};

/// The number of the bot stands before the colon.
pub(super) const TELEGRAM: Form = Form {
    triggers: &[Trigger::Pattern],
    find: |site, spec| led(site, spec, |b| b.is_ascii_digit(), 8..=10, b":"),
};

/// `1//` stands before the run.
pub(super) const GOOGLE_REFRESH: Form = Form {
    triggers: &[Trigger::Pattern],
    find: |site, spec| led(site, spec, |b| b == b'1', 1..=1, b"//"),
};

pub(super) const FIREBASE: Form = Form {
    triggers: &[Trigger::Pattern],
    find: |site, spec| {
        led(
            site,
            spec,
            |b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'),
            11..=11,
            b":",
        )
    },
};

pub(super) const TERRAFORM: Form = Form {
    triggers: &[Trigger::Pattern],
    find: |site, spec| led(site, spec, |b| b.is_ascii_alphanumeric(), 14..=14, b"."),
};

/// `WPL_` stands before.
pub(super) const LINKEDIN: Form = Form {
    triggers: &[Trigger::Pattern],
    find: |site, spec| led(site, spec, |b| b.is_ascii_uppercase(), 3..=3, b"_"),
};

/// Base64 may hold a `/` or `+` so early that no long run shows it; then its name must.
pub(super) const BASE64: Form = Form {
    triggers: &[Trigger::Pattern, Trigger::Assigned],
    find: |site, spec| {
        if site
            .from(site.start)
            .starts_with(pattern::prefix(spec.pattern).as_bytes())
        {
            super::find(site, spec)
        } else {
            super::find_assigned(site, spec)
        }
    },
};

/// A row whose pattern begins behind so many bytes of a class and a joint; the value begins with them.
fn led(
    site: &Site<'_>,
    spec: &Spec,
    class: fn(u8) -> bool,
    count: core::ops::RangeInclusive<usize>,
    joint: &[u8],
) -> Seen {
    let before = site.text.get(..site.start).unwrap_or(&[]);
    let Some(before) = before.strip_suffix(joint) else {
        return Seen::No;
    };
    let length = (before.iter().rev())
        .take(*count.end())
        .take_while(|b| class(**b))
        .count();
    let start = before.len() - length;
    if !count.contains(&length) || site.left(start).is_ascii_alphanumeric() {
        return Seen::No;
    }
    match super::find(site, spec) {
        Seen::Yes(found) => Seen::Yes(Found { start, ..found }),
        seen => seen,
    }
}

/// A URL that is a secret as a whole.
pub(super) const WEBHOOK: Form = Form {
    triggers: &[Trigger::Scheme],
    find: |site, spec| {
        let Some(start) = site.start.checked_sub(5) else {
            return Seen::No;
        };
        match pattern::read(
            spec.pattern,
            site.from(start),
            site.beyond != Beyond::Unseen,
        ) {
            Match::Length(length) => Seen::Yes(Found {
                start,
                end: start + length,
                confidence: sure::CERTAIN,
                rule: "webhook",
                check: Check::Structure,
            }),
            Match::Short => Seen::More,
            Match::None => Seen::No,
        }
    },
};

/// From the header to the authentication code at the end; what is cut off before is found up to there.
pub(super) const PUTTY: Form = Form {
    triggers: &[Trigger::Pattern],
    find: |site, spec| {
        let whole = site.beyond != Beyond::Unseen;
        if site.left(site.start).is_ascii_alphanumeric()
            || !matches!(
                pattern::read(spec.pattern, site.from(site.start), whole),
                Match::Length(_)
            )
        {
            return Seen::No;
        }
        let text = site.from(site.start);
        let code = text.windows(11).position(|words| words == b"Private-MAC");
        let end = code.map(|at| {
            at + 13
                + text
                    .iter()
                    .skip(at + 13)
                    .take_while(|b| b.is_ascii_hexdigit())
                    .count()
        });
        match end {
            Some(end) if !site.unseen(site.start + end) => Seen::Yes(Found {
                start: site.start,
                end: site.start + end,
                confidence: sure::CERTAIN,
                rule: "PPK",
                check: Check::Structure,
            }),
            _ if !whole => Seen::More,
            _ if text.windows(14).any(|words| words == b"Private-Lines:") => Seen::Yes(Found {
                start: site.start,
                end: site.text.len(),
                confidence: sure::CERTAIN,
                rule: "PPK",
                check: Check::Structure,
            }),
            _ => Seen::No,
        }
    },
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_specimens_pass() {
        assert_eq!(crc16(b"123456789"), 0x31C3);
        // SEP-23's first valid example is of a public key; a seed has the same checksum.
        assert!(strkey(
            b"GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ"
        ));
        assert!(!strkey(
            b"GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGA"
        ));
        // RFC 7617, section 2.
        assert!(basic(b"QWxhZGRpbjpvcGVuIHNlc2FtZQ=="));
        assert!(!basic(b"QWxhZGRpbg==") && !basic(b"realm"));
    }
}
