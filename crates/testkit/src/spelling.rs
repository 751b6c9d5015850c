//! Other spellings of ASCII: full-width forms, other digits, escapes, references, what is not seen.

use crate::Rng;

/// `text` with some of its characters spelled in one other way.
pub fn respell(rng: &mut Rng, text: &str) -> String {
    let way = rng.below(WAYS.len());
    let often = 1 + rng.below(4);
    let mut out = String::new();
    for c in text.chars() {
        match (rng.below(often) == 0).then(|| WAYS[way](c)).flatten() {
            Some(other) => out += &other,
            None => out.push(c),
        }
    }
    out
}

const WAYS: [fn(char) -> Option<String>; 8] = [
    |c| moved(c, '!'..='~', 0xFF01),
    |c| moved(c, '0'..='9', 0x0660),
    |c| moved(c, '0'..='9', 0x0966),
    |c| {
        c.is_ascii_punctuation()
            .then(|| format!("%{:02X}", c as u32))
    },
    |c| c.is_ascii_graphic().then(|| format!("&#{};", c as u32)),
    |c| c.is_ascii_graphic().then(|| format!("\\u{:04x}", c as u32)),
    |c| Some(format!("{c}\u{200B}")),
    |c| match c {
        '@' => Some(" [at] ".into()),
        '.' => Some("(dot)".into()),
        '-' => Some("–".into()),
        ' ' => Some("\u{A0}".into()),
        'a' => Some("а".into()),
        'o' => Some("о".into()),
        'e' => Some("е".into()),
        _ => None,
    },
];

/// The character as far from `to` as `c` is from the first of `range`.
fn moved(c: char, range: std::ops::RangeInclusive<char>, to: u32) -> Option<String> {
    let by = range
        .contains(&c)
        .then(|| c as u32 - *range.start() as u32)?;
    char::from_u32(to + by).map(String::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_changes_what_it_can() {
        let text = "jane@example.com 4111-1111";
        let changed = (0..200).filter(|seed| respell(&mut Rng::new(*seed), text) != text);
        assert!(changed.count() > 150);
    }
}
