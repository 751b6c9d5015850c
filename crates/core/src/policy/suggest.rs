use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// "; did you mean `x`?" for the nearest of `known`, or nothing if none is near.
pub(super) fn suggestion<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> String {
    let near = known.map(|word| (distance(name, word), word)).min();
    match near {
        Some((distance, word)) if distance <= 1 + name.len() / 4 => {
            format!("; did you mean `{word}`?")
        }
        _ => String::new(),
    }
}

/// Edits of one letter (Levenshtein) between two names, case ignored.
fn distance(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.bytes().enumerate() {
        let mut corner = i;
        let mut left = i + 1;
        for (b, above) in other.bytes().zip(row.iter_mut().skip(1)) {
            let change = corner + usize::from(!a.eq_ignore_ascii_case(&b));
            corner = *above;
            left = change.min(left + 1).min(*above + 1);
            *above = left;
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_near_names_are_suggested() {
        let known = ["action", "label", "keep_first"];
        assert_eq!(
            suggestion("acton", known.into_iter()),
            "; did you mean `action`?"
        );
        assert_eq!(
            suggestion("Label", known.into_iter()),
            "; did you mean `label`?"
        );
        assert_eq!(suggestion("colour", known.into_iter()), "");
        assert_eq!(distance("kitten", "sitting"), 3);
    }
}
