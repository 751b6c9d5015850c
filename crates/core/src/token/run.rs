//! What stands before the `_` of a token: its label, perhaps altered, perhaps stuck to other letters.

use core::ops::Range;

use super::blank::is_blank;

/// How far back a label is looked for, in bytes.
pub(super) const REACH: usize = 40;
/// What must stay known of the text before a `_` to judge it: one byte more tells whether the run goes on.
pub(super) const KEPT: usize = REACH + 4;
/// The most backslashes before a `_` that are taken for escapes.
const MAX_ESCAPES: usize = 4;

/// The letters and digits right before a `_`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Run {
    /// Where they stand.
    pub(crate) span: Range<usize>,
    /// They begin further back than labels are looked for.
    pub(crate) over: bool,
}

impl Run {
    /// The run before the `_` at `underscore`.
    pub(super) fn before(bytes: &[u8], underscore: usize, tolerant: bool) -> Self {
        let floor = underscore.saturating_sub(REACH);
        let mut end = underscore;
        while tolerant
            && end > floor
            && underscore - end < MAX_ESCAPES
            && at(bytes, end - 1) == b'\\'
        {
            end -= 1;
        }
        let mut start = end;
        while let Some(c) = char_before(bytes, floor, start)
            && (c.is_ascii_alphanumeric() || (tolerant && (is_blank(c) || is_word(c))))
        {
            start -= c.len_utf8();
        }
        // Whether it goes on shows in the byte before the reach, and in a character that the reach cuts in
        // two. Both hold only if what is before the reach had to be kept too.
        let before = floor > 0 && is_wordish(at(bytes, floor - 1));
        let rest = bytes.get(floor..start).unwrap_or(&[]);
        let cut = rest.len() < 4
            && rest.iter().all(|byte| *byte >= 0x80)
            && core::str::from_utf8(rest).is_err();
        Self {
            span: start..end,
            over: before && (rest.is_empty() || cut),
        }
    }

    /// Where the label stands at the end of the run, if it is there: exactly, or with other case and
    /// characters of no width if `tolerant`.
    pub(crate) fn ends_with(&self, bytes: &[u8], label: &str, tolerant: bool) -> Option<usize> {
        let run = bytes.get(self.span.clone())?;
        if !tolerant {
            return run
                .ends_with(label.as_bytes())
                .then(|| self.span.end - label.len());
        }
        let mut wanted = label.bytes().rev().peekable();
        let mut start = self.span.end;
        while let Some(letter) = wanted.peek() {
            let c = char_before(bytes, self.span.start, start)?;
            if c.eq_ignore_ascii_case(&char::from(*letter)) {
                wanted.next();
            } else if !is_blank(c) {
                return None;
            }
            start -= c.len_utf8();
        }
        Some(start)
    }

    /// Where the token starts whose label this was, or `None` if it is no token of that label. A label
    /// that is not there was translated, if `tolerant`; behind a run that is too long there is none.
    pub(crate) fn start(&self, bytes: &[u8], label: &str, tolerant: bool) -> Option<usize> {
        self.ends_with(bytes, label, tolerant)
            .or_else(|| (tolerant && !self.over).then(|| self.translated(bytes)))
    }

    /// Where a label that was translated starts. In scripts that do not part words nobody can tell, and
    /// the run stays.
    fn translated(&self, bytes: &[u8]) -> usize {
        let run = bytes.get(self.span.clone()).unwrap_or(&[]);
        let text = core::str::from_utf8(run).unwrap_or("");
        let unparted = |c: char| matches!(c, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..);
        if text.chars().any(unparted) {
            self.span.end
        } else {
            self.span.start
        }
    }
}

/// Whether a byte may belong to a run or to the escapes behind it, and so must be kept until more is known.
pub(super) const fn is_wordish(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80
}

/// Letters, digits and the marks that stand on them.
fn is_word(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(c, '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5C7}' | '\u{64B}'..='\u{65F}'
            | '\u{900}'..='\u{963}' | '\u{966}'..='\u{DFF}' | '\u{E31}'..='\u{E4E}' | '\u{1AB0}'..='\u{1AFF}'
            | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
}

fn at(bytes: &[u8], place: usize) -> u8 {
    bytes.get(place).copied().unwrap_or(0)
}

/// The character that ends before `end` and starts at `floor` or later.
fn char_before(bytes: &[u8], floor: usize, end: usize) -> Option<char> {
    let before = bytes.get(floor..end)?;
    let width = before
        .iter()
        .rev()
        .take(4)
        .position(|byte| byte & 0xC0 != 0x80)?
        + 1;
    let text = core::str::from_utf8(before.get(before.len() - width..)?).ok()?;
    text.chars().next()
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;

    fn run(text: &str) -> (Range<usize>, bool) {
        let run = Run::before(text.as_bytes(), text.len(), true);
        (run.span, run.over)
    }

    #[test]
    fn runs_end_at_punctuation_and_leave_escapes_out() {
        assert_eq!(run("see PERSON\\"), (4..10, false));
        assert_eq!(run("«ЛИЦО"), (2..10, false));
        assert_eq!(run("“人物"), (3..9, false));
        assert_eq!(run("a.व्यक्ति"), (2.."a.व्यक्ति".len(), false));
        assert_eq!(run(""), (0..0, false));
        assert_eq!(run("(\\\\"), (1..1, false));
        let strict = Run::before("éPERSON".as_bytes(), 8, false);
        assert_eq!(strict.span, 2..8);
    }

    #[test]
    fn what_is_kept_tells_as_much_as_the_whole() {
        for unit in ["a", "é", "人", "𝒳", "\u{200B}", "-a", ".", "a\\", "“", "“a"] {
            for count in 0..60 {
                let text = format!("-{}", unit.repeat(count));
                let bytes = text.as_bytes();
                let whole = Run::before(bytes, bytes.len(), true);
                let cut = bytes.len().saturating_sub(KEPT);
                let kept = Run::before(&bytes[cut..], bytes.len() - cut, true);
                assert_eq!(
                    (kept.span.start + cut, kept.over),
                    (whole.span.start, whole.over),
                    "{text}"
                );
            }
        }
    }

    #[test]
    fn labels_are_found_at_the_end_of_a_run() {
        let text = "thepeR\u{200B}son";
        let found = Run::before(text.as_bytes(), text.len(), true);
        assert_eq!(found.ends_with(text.as_bytes(), "PERSON", true), Some(3));
        assert_eq!(found.ends_with(text.as_bytes(), "PERSON", false), None);
        assert_eq!(found.ends_with(text.as_bytes(), "CARD", true), None);
    }
}
