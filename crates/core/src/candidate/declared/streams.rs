//! However a stream is cut, what a policy declares is found the same.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::{Context, Finding, Policy, Scrubber, Sink, Unit};

const POLICY: &str = r#"
[[patterns]]
entity = "EMPLOYEE_ID"
regex = 'EMP-\d{6}\b'
[[patterns]]
entity = "ACCOUNT"
regex = '\b\d{4}[ -]?\d{4}\b'
validator = "luhn"
confidence = 30
context = ["Account", "Konto"]
[[patterns]]
entity = "LINE"
regex = '(?i)^key: .{1,60}$'
[[patterns]]
entity = "LONG"
regex = 'x[a-z]{200,255}'
[[patterns]]
entity = "EMAIL_ADDRESS"
regex = '[a-z]{2,10} at example dot com'
[[deny]]
entity = "PROJECT"
exact = ["Bluebird", "Project Heron", "Heron Island Bay", "Müller"]
prefixes = ["PRJ-"]
[allow]
exact = ["EMP-000000", "support@example.com"]
domains = ["example.org"]
prefixes = ["1800"]
"#;

#[derive(Default, PartialEq, Debug)]
struct All {
    bytes: Vec<u8>,
    findings: Vec<Finding>,
}

impl Sink for All {
    fn bytes(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }
    fn finding(&mut self, finding: &Finding) {
        self.findings.push(*finding);
    }
}

fn scrub<'c>(scrubber: &Scrubber, chunks: impl IntoIterator<Item = &'c [u8]>) -> All {
    let mut all = All::default();
    let mut session = scrubber.session(Unit::CodePoint);
    for chunk in chunks {
        session.push(chunk, &mut all).unwrap();
        assert!(session.held() <= 2048);
    }
    session.finish(&mut all).unwrap();
    all
}

fn scrubber(policy: &str) -> Scrubber {
    Scrubber::new(&Policy::from_toml(policy).unwrap()).unwrap()
}

fn text_of(text: &str) -> String {
    String::from_utf8(scrub(&scrubber(POLICY), [text.as_bytes()]).bytes).unwrap()
}

#[test]
fn what_a_policy_declares_is_found() {
    assert_eq!(
        text_of("EMP-123456, EMP-1234567, EMP-000000"),
        "<EMPLOYEE_ID>, EMP-1234567, EMP-000000"
    );
    assert_eq!(
        text_of("Konto 4242-4242 Konto 4242-4243"),
        "Konto <ACCOUNT> Konto 4242-4243"
    );
    assert_eq!(
        text_of("4242-4242 is my account"),
        "<ACCOUNT> is my account"
    );
    assert_eq!(text_of("nothing 4242-4242 near"), "nothing 4242-4242 near");
    assert_eq!(text_of("account 1800 0085"), "account 1800 0085");
    assert_eq!(text_of("a\r\nKEY: v ä\r\nb"), "a\r\n<LINE>\r\nb");
    assert_eq!(
        text_of("me at example dot com, me@example.org, support@example.com"),
        "<EMAIL_ADDRESS>, me@example.org, support@example.com"
    );
    assert_eq!(
        text_of("project heron, MÜLLER, prj-1-b."),
        "<PROJECT>, <PROJECT>, <PROJECT>."
    );
    // Crossing entries leave nothing of either.
    assert_eq!(text_of("Project Heron Island Bay!"), "<PROJECT><PROJECT>!");
    let long = "x".to_string() + &"a".repeat(300);
    assert_eq!(text_of(&long), "<LONG>".to_string() + &"a".repeat(45));
}

#[test]
fn words_near_a_match_only_add() {
    let policy = "[[patterns]]\nentity = 'ID'\nregex = 'id\\d{3}'\ncontext = ['badge']";
    let find = |text: &str| scrub(&scrubber(policy), [text.as_bytes()]).findings[0];
    assert_eq!(
        (
            find("Badge id123").confidence,
            find("Badge id123").why.context
        ),
        (99, Context::For)
    );
    assert_eq!(
        (
            find("order id123").confidence,
            find("order id123").why.context
        ),
        (70, Context::None)
    );
    assert_eq!(
        (find("see id123").confidence, find("see id123").why.rule),
        (70, "pattern")
    );
}

fn texts() -> Vec<Vec<u8>> {
    let filler = "Die Straße zum Fluß, 42 weary words of nothing. ";
    let pad = |n: usize| filler.repeat(9).into_bytes()[..n].to_vec();
    let mut texts = Vec::new();
    for piece in [
        &b"badge EMP-123456\r\nkey: v\r\nkonto 4242-4242 account"[..],
        b"Project Heron Island Bay PRJ-12-a\xFF-b M\xC3\xBCller M\xC3 Bluebird_ Bluebird",
        b"me at example dot com jane@example.com 078-05-1120 EMP-654321EMP-654321",
    ] {
        let mut text = pad(300);
        text.extend_from_slice(piece);
        text.extend(pad(330));
        texts.push(text);
        texts.push(piece.to_vec());
    }
    let mut long = pad(20);
    long.extend(b"x".repeat(700));
    long.extend("PRJ-ä".repeat(90).into_bytes());
    texts.push(long);
    texts
}

#[test]
fn cuts_do_not_matter() {
    let scrubber = scrubber(POLICY);
    for text in texts() {
        let whole = scrub(&scrubber, [&text[..]]);
        assert!(!whole.findings.is_empty());
        for cut in 0..=text.len() {
            let (one, other) = text.split_at(cut);
            assert_eq!(scrub(&scrubber, [one, other]), whole, "cut at {cut}");
        }
        assert_eq!(scrub(&scrubber, text.chunks(1)), whole);
    }
}

#[test]
fn long_streams_and_odd_chunks_are_the_same() {
    let scrubber = scrubber(POLICY);
    let text = texts().concat().repeat(60);
    assert!(text.len() > 150_000);
    let whole = scrub(&scrubber, [&text[..]]);
    for size in [1, 7, 63, 64, 65, 289, 4096, 40_000] {
        assert!(scrub(&scrubber, text.chunks(size)) == whole, "{size}");
    }
}

#[test]
fn random_streams_are_the_same() {
    let scrubber = scrubber(POLICY);
    let pieces: [&[u8]; 14] = [
        b"EMP-",
        b"123456",
        b" ",
        b"Project ",
        b"Heron ",
        b"Island ",
        b"Bay",
        b"PRJ-",
        b"-",
        b"\r\n",
        b"key: ",
        b"4242",
        b"account ",
        b"\xC3\xBC",
    ];
    let mut state = 1u64;
    let mut random = |n: usize| {
        state = state
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        (state >> 33) as usize % n
    };
    for _ in 0..300 {
        let text: Vec<u8> = (0..200)
            .flat_map(|_| pieces[random(pieces.len())])
            .copied()
            .collect();
        let whole = scrub(&scrubber, [&text[..]]);
        let mut cut = Vec::new();
        let mut rest = &text[..];
        while !rest.is_empty() {
            let (now, later) = rest.split_at(1 + random(rest.len().min(400)));
            cut.push(now);
            rest = later;
        }
        assert_eq!(scrub(&scrubber, cut), whole);
    }
}

#[test]
fn what_an_allowed_value_holds_of_its_entity_is_allowed() {
    if crate::Entity::from_name("PHONE_NUMBER").is_none() {
        return;
    }
    let scrubber = scrubber("[allow]\nprefixes = ['+1800']");
    let text = b"call +1 (800) 555-0100 or +1 (415) 555-2671 ".repeat(12);
    let whole = scrub(&scrubber, [&text[..]]);
    assert!(
        whole
            .bytes
            .starts_with(b"call +1 (800) 555-0100 or <PHONE_NUMBER>")
    );
    for cut in 0..=text.len() {
        let (one, other) = text.split_at(cut);
        assert_eq!(scrub(&scrubber, [one, other]), whole, "cut at {cut}");
    }
    assert_eq!(scrub(&scrubber, text.chunks(1)), whole);
}
