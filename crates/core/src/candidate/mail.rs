//! The e-mail address around an `@`: read once for all who are asked there.

use super::site::{Site, char_at, sure};
use crate::check;

const MAX_LOCAL: usize = 64;
const MAX_DOMAIN: usize = 253;

/// Where the address around the `@` starts and ends, and how sure that is.
#[cfg_attr(hot, optimize(speed))]
pub(super) fn read(site: &Site<'_>) -> Option<(usize, usize, u8)> {
    let start = local(site, site.start)?;
    match domain(site, site.start + 1) {
        Domain::Named(end) => Some((start, end, sure::CERTAIN)),
        Domain::Unknown(end) => Some((start, end, sure::WEAK)),
        Domain::None => None,
    }
}

/// Where the local part before `at` starts.
fn local(site: &Site<'_>, at: usize) -> Option<usize> {
    if at > 0 && site.byte(at - 1) == b'"' {
        return quoted(site, at - 1);
    }
    let least = at.saturating_sub(MAX_LOCAL + 1);
    let mut start = at;
    let mut ascii = false;
    while start > least {
        let byte = site.byte(start - 1);
        if byte.is_ascii_alphanumeric() {
            ascii = true;
        } else if byte >= 0x80 {
            match letter_before(site, start, ascii) {
                Some(from) => {
                    start = from;
                    continue;
                }
                None => break,
            }
        } else if !matches!(byte, b'.' | b'_' | b'%' | b'+' | b'-' | b'\'' | b'!' | b'&') {
            break;
        }
        start -= 1;
    }
    if at - start > MAX_LOCAL {
        return None;
    }
    // What cannot begin an address was punctuation before it; so was an escape.
    while start < at
        && matches!(
            site.byte(start),
            b'.' | b'%' | b'+' | b'-' | b'\'' | b'!' | b'&'
        )
    {
        start += 1;
    }
    let behind = site.behind_escape(start);
    if behind < at {
        start = behind;
    }
    let local = site.text.get(start..at)?;
    let dotted = local.ends_with(b".") || local.windows(2).any(|pair| pair == b"..");
    (!local.is_empty() && !dotted).then_some(start)
}

/// The start of a quoted string that ends with the quote at `quote`.
fn quoted(site: &Site<'_>, quote: usize) -> Option<usize> {
    let mut start = quote;
    while start > 0 && quote - start < MAX_LOCAL {
        start -= 1;
        match site.byte(start) {
            b'"' if start == 0 || site.byte(start - 1) != b'\\' => {
                return (quote - start > 1).then_some(start);
            }
            b'\r' | b'\n' | 0 => return None,
            _ => {}
        }
    }
    None
}

/// Where the character that ends before `end` starts, if it can be in a local part. Punctuation cannot;
/// scripts that do not part words cannot where the part next to the `@` is Latin.
fn letter_before(site: &Site<'_>, end: usize, ascii: bool) -> Option<usize> {
    let back = (1..=4).find(|back| end >= *back && site.byte(end - back) & 0xC0 != 0x80)?;
    let character = site.text.get(end - back..end)?;
    let c = core::str::from_utf8(character).ok()?.chars().next()?;
    (c.is_alphanumeric() && !(ascii && unparted(c))).then_some(end - back)
}

/// Thai and its neighbours, and the scripts of East Asia, part no words (Korean joins particles to them).
const fn unparted(c: char) -> bool {
    matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{2E80}'..)
}

enum Domain {
    /// Ends here, below a known top-level domain or as an address literal.
    Named(usize),
    /// Ends here, below no known top-level domain.
    Unknown(usize),
    None,
}

fn domain(site: &Site<'_>, start: usize) -> Domain {
    if site.byte(start) == b'[' {
        return literal(site, start);
    }
    let mut labels = 0;
    let (mut at, mut named, mut last) = (start, None, None);
    loop {
        let end = label(site, at);
        let text = site.text.get(at..end).unwrap_or(&[]);
        if text.is_empty() || text.len() > 63 || end - start > MAX_DOMAIN {
            break;
        }
        labels += 1;
        if labels > 1 && text.len() > 1 && !text.iter().all(u8::is_ascii_digit) {
            last = Some(end);
            if check::is_tld(text) || check::is_special_tld(text) || unicode_tld(text) {
                named = Some(end);
            }
        }
        if site.byte(end) != b'.' {
            break;
        }
        at = end + 1;
    }
    match (named, last) {
        (Some(end), _) => Domain::Named(end),
        (None, Some(end)) => Domain::Unknown(end),
        (None, None) => Domain::None,
    }
}

/// The end of the label at `start`, trailing hyphens left out.
fn label(site: &Site<'_>, start: usize) -> usize {
    let mut end = start;
    if site.byte(start) == b'-' {
        return start;
    }
    loop {
        match site.byte(end) {
            b'-' => end += 1,
            byte if byte.is_ascii_alphanumeric() => end += 1,
            byte if byte >= 0x80 => match char_at(site.text, end) {
                // Behind a Latin top-level domain a script that does not part words goes on with the sentence.
                Some(c) if unparted(c) && site.text.get(start..end).is_some_and(check::is_tld) => {
                    break;
                }
                Some(c) if c.is_alphanumeric() => end += c.len_utf8(),
                _ => break,
            },
            _ => break,
        }
    }
    while end > start && site.byte(end - 1) == b'-' {
        end -= 1;
    }
    end
}

/// Top-level domains in other scripts are short words of letters; the root zone lists them encoded.
fn unicode_tld(label: &[u8]) -> bool {
    let text = core::str::from_utf8(label).unwrap_or("");
    !text.is_empty() && !text.is_ascii() && (2..=12).contains(&text.chars().count())
}

fn literal(site: &Site<'_>, start: usize) -> Domain {
    let inside = |b: u8| b.is_ascii_hexdigit() || matches!(b, b'.' | b':' | b'I' | b'P' | b'v');
    let length = site
        .from(start + 1)
        .iter()
        .take(48)
        .take_while(|b| inside(**b))
        .count();
    let end = start + 1 + length;
    let dots = site.text.get(start..end).map_or(0, |text| {
        text.iter().filter(|b| matches!(b, b'.' | b':')).count()
    });
    if dots >= 2 && site.byte(end) == b']' {
        Domain::Named(end + 1)
    } else {
        Domain::None
    }
}
