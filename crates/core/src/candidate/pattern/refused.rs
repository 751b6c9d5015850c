//! Every refusal: its place, its reason and its remedy.

use super::{MAX_PATTERN, parse};

#[test]
fn each_refusal_says_where_why_and_what_instead() {
    for (pattern, at, why) in [
        ("ab*", 3, "* has no upper bound; write {0,64}"),
        ("ab+", 3, "+ has no upper bound; write {1,64}"),
        ("ab{2,}", 3, "{n,} has no upper bound; write {n,64}"),
        ("ab??", 4, "lazy"),
        ("ab{1,2}?", 8, "lazy"),
        ("ab?+", 4, "possessive"),
        ("ab{2}{3}", 6, "put it in (?:...)"),
        ("ab{2}*", 6, "put it in (?:...)"),
        ("*a", 1, "nothing to repeat"),
        ("a|?b", 3, "nothing to repeat"),
        ("({2}a)", 2, "nothing to repeat"),
        (r"a\b?", 2, "a place cannot be repeated"),
        ("a^{2}", 2, "a place cannot be repeated"),
        ("a{x}", 2, "{n} or {n,m}"),
        ("a{,3}", 2, "{n} or {n,m}"),
        ("a{1,2,3}", 2, "{n} or {n,m}"),
        ("a{", 2, "{n} or {n,m}"),
        ("a{3,2}", 2, "not below the lower one"),
        ("a{0}", 2, "at least 1"),
        ("a{257}", 2, "up to 256"),
        ("a]", 2, "closes nothing"),
        ("a}", 2, "closes nothing"),
        ("a)", 2, "closes nothing"),
        ("(a", 3, "not closed"),
        ("[a", 1, "not closed"),
        ("", 1, "nothing before this"),
        ("a|", 3, "nothing before this"),
        ("|a", 1, "nothing before this"),
        ("(a|)", 4, "nothing before this"),
        ("()", 2, "nothing before this"),
        ("(?=a)", 1, "look-around"),
        ("a(?!b)", 2, "look-around"),
        ("(?<=a)b", 1, "look-around"),
        ("(?<!a)b", 1, "look-around"),
        ("(?<name>a)", 1, "no names"),
        ("(?P<name>a)", 1, "no names"),
        ("(?>a)", 1, "atomic"),
        ("(?#a)b", 1, "comments"),
        ("(*FAIL)", 1, "verbs"),
        ("a(?i)b", 2, "at the start"),
        ("(?i:a)", 1, "only (?i)"),
        ("(?s)a", 1, "only (?i)"),
        (r"(a)\1", 4, "back-references"),
        (r"\k<a>", 1, "back-references"),
        (r"\p{L}", 1, "no Unicode classes"),
        (r"\PL", 1, "no Unicode classes"),
        (r"a\B", 2, r"\B is not supported"),
        (r"\Aa", 1, "use ^ and $"),
        (r"a\z", 2, "use ^ and $"),
        (r"\0", 1, r"write \x00"),
        (r"\f", 1, r"\xHH"),
        (r"\u00e9", 1, "write the character itself"),
        (r"\xE9", 1, "write the character itself"),
        (r"\x{41}", 1, "two hexadecimal digits"),
        (r"\x4", 1, "two hexadecimal digits"),
        (r"\ha", 1, "differently"),
        (r"\<a", 1, "no backslash"),
        (r"\é", 1, "no backslash"),
        (r"\y", 1, "no such escape"),
        ("a\\", 2, "at the end"),
        ("[]a]", 2, r"write \] for the bracket"),
        ("[^]a]", 3, r"write \] for the bracket"),
        ("[[:alpha:]]", 2, "no named classes"),
        ("[a[b]]", 3, "no classes in classes"),
        ("[a&&b]", 3, "doubled sign"),
        ("[a--b]", 3, "doubled sign"),
        ("[é]", 2, "ASCII characters only"),
        ("[a-é]", 4, "ASCII characters only"),
        ("[z-a]", 2, "upward"),
        (r"[a-\d]", 2, "from one character to another"),
        (r"[\d-z]", 2, "from one character to another"),
        ("[a-c-e]", 5, "first or last"),
        (r"[\b]", 4, r"write \x08"),
        (r"[^\D\d]", 1, "no character"),
        ("(?i)é", 5, "both cases"),
        ("a?", 1, "nothing at all"),
        (r"\b(a|b?)$", 1, "nothing at all"),
        ("a{200}b{57}", 1, "longer than 256 bytes"),
        (".{65}", 1, "longer than 256 bytes"),
        ("((a{16}){16}){16}", 1, "longer than 256 bytes"),
        (r"(?:.{2}|\W{2}|\S{2}){32}", 1, "4096 states"),
    ] {
        let refusal = parse(pattern).expect_err(pattern);
        assert_eq!(refusal.at, at, "{pattern}: {}", refusal.why);
        assert!(refusal.why.contains(why), "{pattern}: {}", refusal.why);
    }
    let deep = alloc::format!("{}a{}", "(".repeat(33), ")".repeat(33));
    assert!(parse(&deep).unwrap_err().why.contains("32 deep"));
    let long = "(".repeat(100_000);
    assert!(parse(&long).unwrap_err().why.contains("32 deep"));
    assert!(parse(&"a".repeat(MAX_PATTERN)).is_ok());
}

#[test]
fn no_refusal_repeats_the_pattern() {
    // A pattern may itself be sensitive, so refusals are fixed texts.
    for pattern in [
        "Bluebird*",
        "(?<Bluebird>a)",
        "[Bluebird",
        r"Bluebird\q",
        "Bluebird{9,1}",
        "(?i)Blüebird",
    ] {
        assert!(
            !parse(pattern).expect_err(pattern).why.contains("Bl"),
            "{pattern}"
        );
    }
}
