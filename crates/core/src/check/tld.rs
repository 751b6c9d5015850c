//! Top-level domains.

/// One label a line, sorted by byte, after comment lines that sort before all labels.
///
/// Facts of the IANA root zone database, taken from the npm package `tlds` 1.261.0 (2025-10-24,
/// MIT licence, copyright Stephen Mathieson and Richie Bendall) and written as A-labels
/// (RFC 3492). To renew: sort the lower-cased list of <https://data.iana.org/TLD/>.
const LABELS: &[u8] = include_bytes!("tld.txt");

/// No label of the root zone is longer than this.
const LONGEST: usize = 24;

/// Whether a label is a top-level domain of the root zone.
///
/// IANA Root Zone Database; ASCII, that is `xn--` for the others (RFC 5890). Without the dot.
///
/// ```
/// assert!(scrubjay::check::is_tld(b"com"));
/// assert!(scrubjay::check::is_tld(b"XN--P1AI"));
/// assert!(!scrubjay::check::is_tld(b"json"));
/// ```
#[must_use]
#[cfg_attr(hot, optimize(speed))]
pub fn is_tld(label: &[u8]) -> bool {
    let mut buffer = [0; LONGEST];
    let Some(lower) = buffer.get_mut(..label.len()) else {
        return false;
    };
    lower.copy_from_slice(label);
    lower.make_ascii_lowercase();
    if !lower.first().is_some_and(u8::is_ascii_lowercase) {
        return false;
    }
    if let &[first, second] = &*lower {
        return second.is_ascii_lowercase()
            && PAIRS
                .get(usize::from(first - b'a'))
                .is_some_and(|seconds| seconds >> (second - b'a') & 1 == 1);
    }
    let &[first, ..] = &*lower else { return false };
    let place = usize::from(first - b'a');
    let (from, to) = (STARTS.get(place), STARTS.get(place + 1));
    let (Some(&from), Some(&to)) = (from, to) else {
        return false;
    };
    // Binary search over bytes: step from any byte back to the start of its line.
    let (mut low, mut high) = (usize::from(from), usize::from(to));
    while let Some(part) = LABELS.get(low..high).filter(|part| !part.is_empty()) {
        let before = part.get(..part.len() / 2).unwrap_or_default();
        let start = low
            + before
                .iter()
                .rposition(|&byte| byte == b'\n')
                .map_or(0, |at| at + 1);
        let line = LABELS.get(start..high).unwrap_or_default();
        let end = line
            .iter()
            .position(|&byte| byte == b'\n')
            .unwrap_or(line.len());
        match line.get(..end).unwrap_or_default().cmp(lower) {
            core::cmp::Ordering::Equal => return true,
            core::cmp::Ordering::Less => low = start + end + 1,
            core::cmp::Ordering::Greater => high = start,
        }
    }
    false
}

/// Where the labels of each first letter begin, and where those of the last end.
#[allow(clippy::indexing_slicing)] // runs at compile time only
static STARTS: [u16; 27] = {
    let mut starts = [LABELS.len() as u16; 27];
    let (mut at, mut next) = (0, 0);
    while at < LABELS.len() {
        let first = LABELS[at];
        while next < 26 && first >= b'a' + next {
            starts[next as usize] = at as u16;
            next += 1;
        }
        while at < LABELS.len() && LABELS[at] != b'\n' {
            at += 1;
        }
        at += 1;
    }
    starts
};

/// The second letters of the labels of two letters, one bit each, by the first.
#[allow(clippy::indexing_slicing)] // runs at compile time only
static PAIRS: [u32; 26] = {
    let mut pairs = [0; 26];
    let mut at = 0;
    while at < LABELS.len() {
        let start = at;
        while at < LABELS.len() && LABELS[at] != b'\n' {
            at += 1;
        }
        if at == start + 2 && LABELS[start].is_ascii_lowercase() {
            pairs[(LABELS[start] - b'a') as usize] |= 1 << (LABELS[start + 1] - b'a');
        }
        at += 1;
    }
    pairs
};

/// Whether a label is set aside for use outside the root zone: `local`, `internal`, `onion`...
///
/// IANA *Special-Use Domain Names* (RFC 2606, 6761, 6762, 7686, 9476) and ICANN's reservation of
/// `internal` (2024-07-29). Names under these are private or examples, never public hosts.
///
/// ```
/// assert!(scrubjay::check::is_special_tld(b"internal"));
/// assert!(!scrubjay::check::is_special_tld(b"com"));
/// ```
#[must_use]
pub fn is_special_tld(label: &[u8]) -> bool {
    const SPECIAL: [&[u8]; 8] = [
        b"alt",
        b"example",
        b"internal",
        b"invalid",
        b"local",
        b"localhost",
        b"onion",
        b"test",
    ];
    SPECIAL
        .iter()
        .any(|special| special.eq_ignore_ascii_case(label))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_sorted_and_found() {
        let text = core::str::from_utf8(LABELS).unwrap();
        assert!(LABELS.len() <= 16 * 1024);
        let labels: Vec<_> = text.lines().filter(|line| !line.starts_with('#')).collect();
        assert!(labels.is_sorted());
        assert_eq!(labels.len(), 1438);
        for label in &labels {
            assert!(is_tld(label.as_bytes()), "{label}");
            assert!(is_tld(label.to_uppercase().as_bytes()), "{label}");
            assert!(!is_tld(format!("{label}0").as_bytes()), "{label}0");
        }
        assert_eq!(labels.iter().map(|label| label.len()).max(), Some(LONGEST));
    }

    #[test]
    fn odd_input_is_a_no() {
        for text in [
            &b""[..],
            b"\n",
            b"#",
            b".com",
            b"com\nco",
            b"\xff",
            b"zzzz",
            &[b'a'; 99],
        ] {
            assert!(!is_tld(text) && !is_special_tld(text));
        }
        // Not a line of the comment either.
        for line in LABELS.split(|byte| *byte == b'\n').take(3) {
            assert!(!is_tld(line));
        }
    }
}
