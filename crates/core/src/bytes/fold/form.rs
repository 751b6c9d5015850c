//! Forms as browsers send them (`application/x-www-form-urlencoded`) and queries of URLs: `name=Jane+Doe&city=Bonn`.

/// The longest name of a field, and as much of a value as is looked through.
const NAME: usize = 32;
const VALUE: usize = 64;

/// Whether the `&` at `at` parts two fields, one of which has blanks.
#[cold]
#[inline(never)]
pub(super) fn parted(text: &[u8], at: usize) -> bool {
    let rest = text
        .get(at + 1..text.len().min(at + 1 + NAME + VALUE))
        .unwrap_or(&[]);
    let name = rest.iter().take(NAME).take_while(|b| named(**b)).count();
    if name == 0 || rest.get(name) != Some(&b'=') {
        return false;
    }
    let before = text.get(at.saturating_sub(VALUE)..at).unwrap_or(&[]);
    let from = before
        .iter()
        .rposition(|b| !inside(*b))
        .map_or(0, |at| at + 1);
    let value = rest.get(name + 1..).unwrap_or(&[]);
    let to = value
        .iter()
        .position(|b| !inside(*b))
        .unwrap_or(value.len());
    blanked(before.get(from..).unwrap_or(&[])) || blanked(value.get(..to).unwrap_or(&[]))
}

const fn named(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'[' | b']' | b'%')
}

/// Whether a byte goes on a value.
const fn inside(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'+' | b'%'
                | b'-'
                | b'.'
                | b'_'
                | b'*'
                | b'~'
                | b','
                | b'@'
                | b':'
                | b'/'
                | b'\''
                | b'('
                | b')'
        )
}

fn blanked(value: &[u8]) -> bool {
    (0..value.len()).any(|at| blank(value, at).is_some())
}

/// The length of what stands for a blank between two words at `at`.
fn blank(text: &[u8], at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    let length = match rest {
        [b'+', ..] => 1,
        [b'%', b'2', b'0', ..] => 3,
        _ => return None,
    };
    let word = |byte: Option<&u8>| byte.is_some_and(|b| inside(*b) && *b != b'+');
    (word(at.checked_sub(1).and_then(|at| text.get(at))) && word(rest.get(length)))
        .then_some(length)
}

/// Whether a text that is read on is within the fields of a form.
#[derive(Default)]
pub(super) struct Form(bool);

impl Form {
    /// The length of what stands for a blank at `at`, the next byte that is read.
    pub(super) fn blank(&mut self, text: &[u8], at: usize) -> Option<usize> {
        match text.get(at) {
            Some(b'=') => {
                let before = text.get(..at).unwrap_or(&[]);
                let name = before
                    .iter()
                    .rev()
                    .take(NAME)
                    .take_while(|b| named(**b))
                    .count();
                let first = at.checked_sub(name + 1).and_then(|at| text.get(at));
                self.0 |= name > 0
                    && matches!(
                        first,
                        None | Some(b'&' | b'?' | b'\n' | b' ' | b'"' | b'\'')
                    );
            }
            Some(b'&') => {}
            Some(byte) if !inside(*byte) && !named(*byte) => self.0 = false,
            _ => {}
        }
        blank(text, at).filter(|_| self.0)
    }
}
