//! Masks of numbers and codes, read one by one.

/// The longest run of digits or letters that a mask can match.
const LONGEST_RUN: usize = 31;

/// What stands before a run of a mask.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gap {
    Nothing,
    Separator,
    Separators,
}

/// A run of a mask: what stands before it, whether it is of letters, and its length.
struct Run {
    gap: Gap,
    letters: bool,
    least: usize,
    most: usize,
}

/// Where a mask that begins at `start` ends, if it matches: runs are taken as long as they are.
pub(super) fn end(text: &[u8], start: usize, mask: &str) -> Option<usize> {
    let mut at = start;
    for run in runs(mask) {
        at += gap(&text[at..], run.gap)?;
        let inside = |b: &&u8| match run.letters {
            true => b.is_ascii_alphabetic(),
            false => b.is_ascii_digit(),
        };
        let length = text[at..].iter().take_while(inside).count();
        if !(run.least..=run.most).contains(&length) || length > LONGEST_RUN {
            return None;
        }
        at += length;
    }
    Some(at)
}

/// The length of the separators at the beginning of `text`, if they are as many as asked for and
/// a letter or digit follows.
fn gap(text: &[u8], gap: Gap) -> Option<usize> {
    let separator = |b: &&u8| matches!(b, b' ' | b'-' | b'.' | b'/' | b'(' | b')');
    let count = text.iter().take_while(separator).count();
    let fits = match gap {
        Gap::Nothing => return Some(0),
        Gap::Separator => count == 1,
        Gap::Separators => count == 2 || count == 3,
    };
    let follows = text.get(count).is_some_and(u8::is_ascii_alphanumeric);
    (fits && follows).then_some(count)
}

/// A mask taken apart; neighbours of one class without a gap are one run.
fn runs(mask: &str) -> Vec<Run> {
    let mut out: Vec<Run> = Vec::new();
    let mut gap = Gap::Nothing;
    let mut rest = mask;
    while let Some(c) = rest.chars().next() {
        rest = &rest[1..];
        match c {
            '-' => gap = Gap::Separator,
            ')' => gap = Gap::Separators,
            _ => {
                let (least, most);
                (least, most, rest) = repeated(rest);
                let letters = c == 'A';
                match out.last_mut() {
                    Some(last) if gap == Gap::Nothing && last.letters == letters => {
                        last.least += least;
                        last.most += most;
                    }
                    _ => out.push(Run {
                        gap,
                        letters,
                        least,
                        most,
                    }),
                }
                gap = Gap::Nothing;
            }
        }
    }
    out
}

/// The numbers of `{n}` or `{n,m}` at the beginning, and what follows; 1 where there is none.
fn repeated(text: &str) -> (usize, usize, &str) {
    let Some((inside, rest)) = text.strip_prefix('{').and_then(|t| t.split_once('}')) else {
        return (1, 1, text);
    };
    let (least, most) = inside.split_once(',').unwrap_or((inside, inside));
    (least.parse().unwrap_or(0), most.parse().unwrap_or(0), rest)
}
