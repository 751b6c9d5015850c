//! Licence plate of a vehicle behind its name, whatever the country: capitals and digits in up to four groups.
//!
//! Source: Vienna Convention on Road Traffic, annex 2 (registration numbers are of Latin capitals and Arabic numerals; of
//! other letters too at home). The plates of single countries are recognizers of their own.

use super::common::assigned;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "LICENSE_PLATE",
    title: "Licence plate behind its name",
    source: "Vienna Convention on Road Traffic (1968), annex 2",
    check: "the name before it; capitals and digits",
    triggers: &[Trigger::Assigned],
    find,
    examples: &["license_plate=KT 4821 B"],
    ..Spec::BASE
};

/// Groups of a plate, and characters of all.
const GROUPS: usize = 4;
const LEAST: usize = 5;
const MOST: usize = 9;

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    assigned(site, |given| {
        if given.kind != Kind::Plate {
            return None;
        }
        let start = given.value.0;
        plate(site, start).map(|end| (start, end, "name"))
    })
}

/// Where the plate ends that begins at `start`.
fn plate(site: &Site<'_>, start: usize) -> Option<usize> {
    let (mut end, mut digits, mut letters) = (start, 0, 0);
    for group in 0..GROUPS {
        let from = end + usize::from(group > 0 && matches!(site.byte(end), b' ' | b'-'));
        let all = site.from(from);
        let length = all.iter().take(3 * MOST).take_while(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || **b >= 0x80).count();
        let part = all.get(..length).unwrap_or(&[]);
        let part = core::str::from_utf8(part).ok().filter(|part| !part.is_empty());
        // A word of the sentence is no group.
        let goes_on = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'@');
        let Some(part) = part.filter(|_| group == 0 || from > end).filter(|_| !goes_on(site.byte(from + length))) else { break };
        // Chinese plates begin with a character, which is no capital.
        if !part.chars().all(|c| c.is_ascii_digit() || c.is_uppercase() || c >= '\u{3400}') {
            break;
        }
        let numbers = part.bytes().filter(u8::is_ascii_digit).count();
        let others = part.chars().count() - numbers;
        if digits + letters + part.chars().count() > MOST {
            break;
        }
        (digits, letters, end) = (digits + numbers, letters + others, from + length);
    }
    let fits = digits > 1 && letters > 0 && (LEAST..=MOST).contains(&(digits + letters));
    fits.then_some(end)
}
