//! Whether a text reads like words of a language or like names in source code.

/// Whether a value is made of pronounceable words joined by separators or by capitals.
///
/// No standard defines this. Letters and the separators `-`, `_`, `.`, `/`, space only; each part
/// is lower, upper or capitalised, has a vowel (parts of three letters and more), no more than
/// four consonants in a row, and the parts have three letters on average. Long random text over
/// letters and digits fails almost always, names such as `getUserToken` pass.
///
/// ```
/// use scrubjay::check::is_wordlike;
/// assert!(is_wordlike(b"get_user_token") && is_wordlike(b"AccessTokenProvider"));
/// assert!(!is_wordlike(b"zQWBuTSOoRiAspHcVYncnsDkxkJ") && !is_wordlike(b"tok3n"));
/// ```
#[must_use]
pub fn is_wordlike(value: &[u8]) -> bool {
    let (mut parts, mut letters) = (0_usize, 0_usize);
    let allowed = |b: &u8| b.is_ascii_alphabetic() || matches!(b, b'-' | b'_' | b'.' | b'/' | b' ');
    if !value.iter().all(allowed) {
        return false;
    }
    for chunk in value.split(|byte| !byte.is_ascii_alphabetic()) {
        // A part ends where a capital follows a small letter: get|User|Token.
        for part in chunk.chunk_by(|a, b| a.is_ascii_uppercase() || b.is_ascii_lowercase()) {
            parts += 1;
            letters += part.len();
            if !is_pronounceable(part) {
                return false;
            }
        }
    }
    parts > 0 && letters >= parts * 3
}

/// Whether small letters, capitals and digits change more often than in names such as `PBKDF2WithHmacSHA256`.
pub(crate) fn is_shuffled(value: &[u8]) -> bool {
    let has = |class: fn(&u8) -> bool| value.iter().any(class);
    2 * turns(value) > value.len() && has(u8::is_ascii_lowercase) && has(u8::is_ascii_uppercase)
}

/// How many runs of small letters, of digits and of others a value is made of.
pub(crate) fn turns(value: &[u8]) -> usize {
    let class = |b: &u8| (b.is_ascii_lowercase(), b.is_ascii_digit());
    value.chunk_by(|a, b| class(a) == class(b)).count()
}

fn is_pronounceable(part: &[u8]) -> bool {
    let upper = part
        .iter()
        .take_while(|byte| byte.is_ascii_uppercase())
        .count();
    if upper > 1 && upper < part.len() {
        return false;
    }
    let vowel = |byte: &u8| {
        matches!(
            byte.to_ascii_lowercase(),
            b'a' | b'e' | b'i' | b'o' | b'u' | b'y'
        )
    };
    let mut runs = part.split(vowel).map(<[u8]>::len);
    runs.all(|run| run <= 4) && (part.len() < 3 || part.iter().any(vowel))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_pass() {
        for value in [
            "password",
            "correct horse battery staple",
            "config.secretKey",
            "DB_PASSWORD",
        ] {
            assert!(is_wordlike(value.as_bytes()), "{value}");
        }
    }

    #[test]
    fn noise_does_not() {
        for value in [
            "",
            "-",
            "xkcdqwrtz",
            "aBcDeFgH",
            "hunter2",
            "\u{e4}pfel",
            "wJalrXUtnFEMI",
        ] {
            assert!(!is_wordlike(value.as_bytes()), "{value}");
        }
    }
}
