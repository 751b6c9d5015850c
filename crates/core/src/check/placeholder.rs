//! Text that stands where a secret would stand, but is none.

/// Separators that people put between groups of filler.
fn is_separator(byte: u8) -> bool {
    matches!(byte, b'-' | b'_' | b'.' | b' ' | b':' | b'/' | b',' | b'+')
}

/// Whether a value is a stand-in: a template, filler, a repetition, a sequence or stock words.
///
/// No standard defines this; the forms are those of `.env.example` files, of template languages
/// and of vendors' documentation (AWS's keys end in `EXAMPLE`). Made for values already found in a secret's place: it calls weak but real
/// passwords (`password`, `1234`) stand-ins too. Quotes and white space around it do not count.
///
/// ```
/// use scrubjay::check::is_placeholder;
/// for value in ["xxxx-xxxx", "your-api-key", "${DB_PASSWORD}", "<token>", "{{ secret }}",
///     "12345678", "changeme", "AKIAIOSFODNN7EXAMPLE", "sk-...", ""] {
///     assert!(is_placeholder(value.as_bytes()), "{value}");
/// }
/// assert!(!is_placeholder(b"zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ"));
/// ```
#[must_use]
pub fn is_placeholder(value: &[u8]) -> bool {
    let value = unquoted(value);
    value.is_empty()
        || is_template(value)
        || has_filler(value)
        || is_repetition(value)
        || is_sequence(value)
        || has_marker(value)
        || is_stock_words(value)
}

/// Without white space and one pair of quotes around it.
fn unquoted(value: &[u8]) -> &[u8] {
    let value = value.trim_ascii();
    match value {
        [b'"', inner @ .., b'"'] | [b'\'', inner @ .., b'\''] | [b'`', inner @ .., b'`'] => {
            inner.trim_ascii()
        }
        _ => value,
    }
}

/// A reference that something else fills in: `${A}`, `{{a}}`, `<a>`, `%a%`, `$A`, `os.environ`.
fn is_template(value: &[u8]) -> bool {
    const PAIRS: [(&[u8], &[u8]); 12] = [
        (b"${", b"}"),
        (b"$(", b")"),
        (b"#{", b"}"),
        (b"{{", b"}}"),
        (b"<%", b"%>"),
        (b"<", b">"),
        (b"{", b"}"),
        (b"[", b"]"),
        (b"%", b"%"),
        (b"%(", b")s"),
        (b"@", b"@"),
        (b"__", b"__"),
    ];
    const CODE: [&[u8]; 12] = [
        b"process.env",
        b"os.environ",
        b"os.getenv",
        b"System.getenv",
        b"getenv(",
        b"ENV[",
        b"$ENV{",
        b"env.",
        b"secrets.",
        b"var.",
        b"vault:",
        b"$env:",
    ];
    let name = |byte: &u8| byte.is_ascii_alphanumeric() || is_separator(*byte);
    let whole = |&(open, close): &(&[u8], &[u8])| {
        let inner = value
            .strip_prefix(open)
            .and_then(|rest| rest.strip_suffix(close));
        inner.is_some_and(|inner| open.len() > 1 || inner.iter().all(name))
    };
    let nested = |open: &[u8], close: u8| {
        let at = value.windows(open.len()).position(|part| part == open);
        at.and_then(|at| value.get(at..))
            .is_some_and(|rest| rest.contains(&close))
    };
    let variable = value.strip_prefix(b"$").is_some_and(|name| {
        name.first()
            .is_some_and(|byte| byte.is_ascii_uppercase() || *byte == b'_')
            && name
                .iter()
                .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || *b == b'_')
    });
    variable
        || PAIRS.iter().any(whole)
        || CODE.iter().any(|code| value.starts_with(code))
        || nested(b"${", b'}')
        || nested(b"{{", b'}')
}

/// A run of signs that nobody draws at random: `xxxxx`, `***`, `...`, or half the value.
fn has_filler(value: &[u8]) -> bool {
    let (mut last, mut run) = (0, 0_usize);
    for &byte in value {
        let byte = byte.to_ascii_lowercase();
        run = if byte == last { run + 1 } else { 1 };
        last = byte;
        let enough = match byte {
            b'*' | b'.' | b'#' | b'?' => 3,
            b'x' => 5,
            b'-' | b'=' => usize::MAX, // PEM fences, padding
            _ => (value.len() / 2).max(8),
        };
        if run >= enough {
            return true;
        }
    }
    let dots = ["\u{2026}", "\u{2022}"]; // ellipsis, bullet
    dots.iter()
        .any(|dot| value.windows(3).any(|part| part == dot.as_bytes()))
}

/// The value in lower case without separators.
fn kept(value: &[u8]) -> impl Iterator<Item = u8> + Clone {
    value
        .iter()
        .filter(|b| !is_separator(**b))
        .map(u8::to_ascii_lowercase)
}

/// One short piece again and again: `aaaa`, `abab`, `deadbeefdeadbeef`.
fn is_repetition(value: &[u8]) -> bool {
    let len = kept(value).count();
    let periods = 1..=(len / 2).min(16);
    len <= 1
        || periods
            .into_iter()
            .any(|p| kept(value).zip(kept(value).skip(p)).all(|(a, b)| a == b))
}

/// Neighbours counting up or down: seven anywhere, or four that make half of the value.
fn is_sequence(value: &[u8]) -> bool {
    let up = |a: u8, b: u8| b == a.wrapping_add(1) || matches!((a, b), (b'9', b'0' | b'a'));
    let (mut rising, mut falling, mut longest, mut last) = (1_usize, 1_usize, 1_usize, 0);
    for byte in kept(value) {
        rising = if up(last, byte) { rising + 1 } else { 1 };
        falling = if up(byte, last) { falling + 1 } else { 1 };
        longest = longest.max(rising).max(falling);
        last = byte;
    }
    longest >= 7 || (longest >= 4 && longest * 2 >= kept(value).count())
}

/// Whether `word`, in lower case, stands at the start of `text` in any case.
fn starts(text: &[u8], word: &str) -> bool {
    text.get(..word.len())
        .is_some_and(|part| part.eq_ignore_ascii_case(word.as_bytes()))
}

/// A telling word anywhere, each too long to turn up at random, or at the start.
fn has_marker(value: &[u8]) -> bool {
    const FIRST: [&str; 6] = ["your", "my_", "my-", "fake", "<your", "enter"];
    FIRST.iter().any(|word| starts(value, word))
        || value.windows(2).enumerate().any(|(at, pair)| {
            let rest = || value.get(at..).unwrap_or_default();
            let likely = HEADS.get(usize::from(pair.first().map_or(0, |b| b & 31)));
            let second = pair.last().map_or(0, |b| b & 31);
            likely.is_some_and(|seconds| seconds >> second & 1 == 1)
                && ANYWHERE.iter().any(|word| starts(rest(), word))
        })
}

static ANYWHERE: [&str; 22] = [
    "example",
    "changeme",
    "change-me",
    "change_me",
    "change-this",
    "change_this",
    "placeholder",
    "redacted",
    "dummy",
    "sample",
    "insert",
    "replace",
    "notreal",
    "not-real",
    "not_real",
    "deadbeef",
    "foobar",
    "qwerty",
    "asdfgh",
    "zxcvbn",
    "your_",
    "your-",
];

/// The second letters of those words by the first, one bit each.
#[allow(clippy::indexing_slicing)] // runs at compile time only
static HEADS: [u32; 32] = {
    let mut heads = [0; 32];
    let mut i = 0;
    while i < ANYWHERE.len() {
        let word = ANYWHERE[i].as_bytes();
        heads[(word[0] & 31) as usize] |= 1 << (word[1] & 31);
        i += 1;
    }
    heads
};

/// A chain of stock words, separators and short numbers, and nothing else: `mySecretToken123`.
fn is_stock_words(value: &[u8]) -> bool {
    #[rustfmt::skip]
    const WORDS: [&str; 96] = [
        "password", "passphrase", "passwd", "pass", "pwd", "secret", "secrets", "token", "key",
        "api", "access", "auth", "client", "private", "public", "app", "application", "user",
        "username", "name", "id", "my", "your", "our", "the", "an", "some", "any", "this", "is",
        "it", "of", "to", "for", "in", "with", "and", "or", "not", "no", "value", "string",
        "text", "here", "goes", "put", "add", "set", "use", "paste", "fill", "test", "testing",
        "demo", "fake", "mock", "foo", "bar", "baz", "abc", "xyz", "xxx", "none", "null", "nil",
        "undefined", "true", "false", "empty", "default", "temp", "todo", "tbd", "fixme",
        "hidden", "masked", "removed", "unset", "unknown", "random", "super", "very", "secure",
        "service", "server", "database", "db", "config", "dev", "local", "login", "credential",
        "credentials", "bearer", "session", "na",
    ];
    if value.len() > 100 || !value.iter().any(u8::is_ascii_alphabetic) {
        return false;
    }
    // Bit `at` of `reach` says that words end exactly before byte `at`.
    let mut reach = 1_u128;
    for at in 0..value.len() {
        let Some(rest) = value.get(at..).filter(|_| reach >> at & 1 == 1) else {
            continue;
        };
        let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if (1..=4).contains(&digits) {
            reach |= 1 << (at + digits);
        }
        if rest.first().is_some_and(|byte| is_separator(*byte)) {
            reach |= 1 << (at + 1);
        }
        for word in WORDS.iter().filter(|word| starts(rest, word)) {
            reach |= 1 << (at + word.len());
        }
    }
    reach >> value.len() & 1 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stand_ins_are_seen() {
        for value in [
            "",
            "  ",
            "x",
            "****",
            "********",
            "...",
            "sk_live_xxxxxxxxxxxxxxxxxxxx",
            "ghp_XXXXXXXX",
            "${SECRET}",
            "$(cat file)",
            "prefix-${SECRET}-suffix",
            "{{secret}}",
            "<%= key %>",
            "<your-token-here>",
            "%API_KEY%",
            "%(password)s",
            "$DB_PASSWORD",
            "__TOKEN__",
            "process.env.TOKEN",
            "os.environ[\"TOKEN\"]",
            "secrets.GITHUB_TOKEN",
            "[REDACTED]",
            "1234",
            "123456",
            "1234567890",
            "87654321",
            "abcdefgh",
            "0123456789abcdef",
            "abcd1234",
            "00000000-0000-0000-0000-000000000000",
            "ababab",
            "deadbeefdeadbeef",
            "1111-1111",
            "your_api_key",
            "YOUR-SECRET",
            "my-secret",
            "mySecretToken123",
            "password",
            "test",
            "this is a secret".replace(" a", "").as_str(),
            "'changeme'",
            "\"null\"",
            "todo",
            "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
            "\u{2022}\u{2022}\u{2022}",
            "insert-key",
        ] {
            assert!(is_placeholder(value.as_bytes()), "{value}");
        }
    }

    #[test]
    fn secrets_are_not() {
        for value in [
            "zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17",
            "AKIAZQ3DPQ7RJ5WMBX2K",
            "hunter2",
            "Tr0ub4dor&3",
            "correct horse battery staple",
            "$2b$12$LJ3m4ys3Lk0TSwHCbZ0eJe",
            "p@$$w0rd!9",
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            "Kx7%mQ2{v",
            "5up3rS3cr3t!",
            "glpat-bzox79Of-KE9FD2LjoXXF4CvyxA.0r03gxo7s",
            "sk_test_4eC39HqLyjWDarjtT1zdp7dc",
            "-----BEGIN PRIVATE KEY-----",
            "AAAAB3NzaC1yc2EAAAADAQABAAABgQC7",
            "{SSHA}nU9fWTl2ZkQ",
        ] {
            assert!(!is_placeholder(value.as_bytes()), "{value}");
        }
    }
}
