//! However a text is cut, the same names are found, at the same places; and no bytes make a panic.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests too")]

use proptest::prelude::*;
use scrubjay_tagger::{ModelError, Span, Stream, Tagger};

fn model() -> Vec<u8> {
    std::fs::read(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../models/en-v1/tagger.bin"
    ))
    .unwrap()
}

fn tagger() -> &'static Tagger {
    static TAGGER: std::sync::OnceLock<Tagger> = std::sync::OnceLock::new();
    TAGGER.get_or_init(|| Tagger::from_bytes(&model()).unwrap())
}

/// What a session does: keeps what is needed, and hands it in again with what is new.
fn chunked(text: &[u8], cuts: &[usize]) -> Vec<Span> {
    let mut stream = Stream::default();
    let mut window: Vec<u8> = Vec::new();
    let mut base = 0;
    let mut spans = Vec::new();
    let mut at = 0;
    let mut settled = 0;
    for cut in cuts.iter().copied().chain([text.len()]) {
        let cut = cut.min(text.len()).max(at);
        window.extend(&text[at..cut]);
        at = cut;
        let finished = at == text.len();
        tagger().push(&mut stream, &window, base, finished, &mut |span| {
            assert!(span.start >= settled, "a name before what was settled");
            spans.push(span);
        });
        assert!(stream.settled() >= settled);
        settled = stream.settled();
        assert!(at as u64 - settled <= Stream::MOST_WAIT as u64 || finished);
        let keep = (stream.needed() - base) as usize;
        window.drain(..keep);
        base = stream.needed();
        if finished {
            break;
        }
    }
    spans
}

/// Text of words that the tagger cares for.
fn texts() -> impl Strategy<Value = Vec<u8>> {
    let words = prop::sample::select(vec![
        "Jane",
        "Doe",
        "jane",
        "Smith",
        "the",
        "of",
        "London",
        "Mr.",
        "J.",
        "O'Brien",
        "12",
        "Main",
        "Street",
        ",",
        ".",
        "\n",
        "\n\n",
        "\r\n",
        "  ",
        "\t",
        "said",
        "José",
        "Müller-Lüdenscheidt",
        "’s",
        "'s",
        "http://a.b/c?d=e",
        "a@b.cd",
        "wanda+x7@b.cd",
        "SVEN.ALDER@B.CD",
        "@joe",
        "x_y",
        "foo.bar",
        "U.S.",
        "PARIS",
        "\u{a0}",
        "日本",
        "\u{1F600}",
        "\"",
        "(",
        ")",
        "and",
        "University",
    ]);
    let piece = prop_oneof![
        8 => words.prop_map(|word| word.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..6),
        1 => (0_usize..120).prop_map(|n| vec![b' '; n]),
        1 => (0_usize..150).prop_map(|n| vec![b'a'; n]),
    ];
    prop::collection::vec((piece, any::<bool>()), 0..120).prop_map(|pieces| {
        let mut text = Vec::new();
        for (piece, blank) in pieces {
            text.extend(piece);
            if blank {
                text.push(b' ');
            }
        }
        text
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn cuts_change_nothing(text in texts(), mut cuts in prop::collection::vec(0_usize..2000, 0..40)) {
        cuts.sort_unstable();
        prop_assert_eq!(chunked(&text, &cuts), tagger().tag(&text));
    }

    #[test]
    fn single_bytes_change_nothing(text in texts()) {
        let cuts: Vec<usize> = (0..text.len()).collect();
        prop_assert_eq!(chunked(&text, &cuts), tagger().tag(&text));
    }

    #[test]
    fn any_bytes_are_text(text in prop::collection::vec(any::<u8>(), 0..400)) {
        for span in tagger().tag(&text) {
            prop_assert!(span.start < span.end && span.end <= text.len() as u64 && span.confidence <= 84);
        }
    }

    #[test]
    fn any_bytes_are_no_model(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(Tagger::from_bytes(&bytes).is_err());
    }

    #[test]
    fn a_damaged_model_is_refused(at in any::<prop::sample::Index>(), bit in 0_u32..8) {
        let mut bytes = model();
        let at = at.index(bytes.len());
        bytes[at] ^= 1_u8 << bit;
        prop_assert!(Tagger::from_bytes(&bytes).is_err());
    }
}

#[test]
fn what_is_no_model_is_told_apart() {
    let whole = model();
    assert_eq!(Tagger::from_bytes(b"").unwrap_err(), ModelError::NotAModel);
    assert_eq!(Tagger::from_bytes(b"SJTG").unwrap_err(), ModelError::Length);
    assert_eq!(
        Tagger::from_bytes(&whole[..whole.len() - 1]).unwrap_err(),
        ModelError::Checksum
    );
    let mut newer = whole;
    newer[4] = 9;
    assert_eq!(Tagger::from_bytes(&newer).unwrap_err(), ModelError::Version);
}

#[test]
fn names_are_found() {
    let find = |text: &str| -> Vec<(String, scrubjay_tagger::Label)> {
        let spans = tagger().tag(text.as_bytes());
        let value = |span: &Span| text[span.start as usize..span.end as usize].to_owned();
        spans.iter().map(|span| (value(span), span.label)).collect()
    };
    use scrubjay_tagger::Label::{Location, Person, StreetAddress};
    assert_eq!(
        find("My name is Maria Fernandez and I live in Lisbon."),
        [
            ("Maria Fernandez".into(), Person),
            ("Lisbon".into(), Location)
        ]
    );
    assert_eq!(
        find("Please send it to 12 Oak Street, Springfield, IL 62701."),
        [("12 Oak Street, Springfield, IL 62701".into(), StreetAddress)]
    );
    assert_eq!(find("The weather was fine and we went home early."), []);
}
