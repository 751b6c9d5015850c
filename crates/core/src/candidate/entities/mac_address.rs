//! MAC address: six octets, IEEE 802 EUI-48, written `00:1A:..`, `00-1A-..` or `001a.2b3c.4d5e`.

use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "MAC_ADDRESS",
    title: "MAC address (EUI-48)",
    source: "IEEE Std 802, clause 8.2",
    check: "six octets, one kind of separator, neither all zero nor broadcast",
    triggers: &[Trigger::HexGroups],
    words: &["mac", "ether", "ethernet", "hwaddr", "lladdr", "hardware address", "physical address", "bssid", "wifi", "bluetooth", "nic"],
    find,
    examples: &["00:00:5E:00:53:AF", "00-00-5e-00-53-af", "0000.5e00.53af"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let separator = site.byte(site.start);
    let group = if separator == b'.' { 4 } else { 2 };
    let length = if group == 4 { 14 } else { 17 };
    // The trigger is the last separator of the address, or of more of its kind behind it.
    let Some(start) = site.start.checked_sub(length - group - 1) else {
        return Seen::No;
    };
    let end = start + length;
    let joins = |b: u8| b.is_ascii_alphanumeric() || b == separator || b == b'_';
    // Walls of colons and of octets are cheap to leave.
    if site.before(1) == separator || joins(site.left(start)) || group == 4 && site.left(start) == b'*' {
        return Seen::No;
    }
    let Some(text) = site.text.get(start..end) else { return Seen::No };
    let fits = text.iter().enumerate().all(|(i, byte)| match i % (group + 1) {
        place if place == group => *byte == separator,
        _ => byte.is_ascii_hexdigit(),
    });
    let behind = site.byte(end);
    let stops = behind == separator && !site.byte(end + 1).is_ascii_alphanumeric();
    if !fits || (joins(behind) && !stops) {
        return Seen::No;
    }
    let digits = || text.iter().filter(|b| b.is_ascii_hexdigit());
    if digits().all(|b| *b == b'0') || digits().all(|b| matches!(b, b'f' | b'F')) {
        return Seen::No;
    }
    // Three numbers of four digits are part numbers and weights too.
    let sure = match digits().all(u8::is_ascii_digit) {
        true if group == 4 => sure::WEAK,
        true => sure::LIKELY,
        false => 90,
    };
    Seen::Yes(Found { start, end, confidence: sure, rule: "six octets", check: Check::Structure })
}
