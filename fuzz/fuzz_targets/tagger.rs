//! A tagger's model is read or refused, and one that is read tags any text, however it is cut, as it tags the whole.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use scrubjay_tagger::internals::{MAGIC, VERSION, checksum};
use scrubjay_tagger::{Span, Stream, Tagger};
use scrubjay_testkit::split;

static ENGLISH: LazyLock<Tagger> =
    LazyLock::new(|| Tagger::from_bytes(scrubjay_tagger_en::MODEL).expect("the model"));

const TEXT: &[u8] =
    b"Dear Ms. Jane van Doe-Smith, 12 Oak St.,\nParis. jane DOE J.R. O'Neil's @joe http://a.b/c 42";

/// What a session does: keeps what is needed, and hands it in again with what is new.
fn chunked<'a>(tagger: &Tagger, chunks: impl Iterator<Item = &'a [u8]>) -> Vec<Span> {
    let (mut stream, mut window, mut base) = (Stream::default(), Vec::new(), 0);
    let mut spans = Vec::new();
    let mut push = |chunk: &[u8], finished| {
        window.extend_from_slice(chunk);
        tagger.push(&mut stream, &window, base, finished, &mut |span| {
            spans.push(span)
        });
        let end = base + window.len() as u64;
        assert!(finished || end - stream.settled() <= Stream::MOST_WAIT as u64);
        window.drain(..(stream.needed() - base) as usize);
        base = stream.needed();
    };
    for chunk in chunks {
        push(chunk, false);
    }
    push(&[], true);
    spans
}

fn check(tagger: &Tagger, text: &[u8], seed: u8, longest: u8) {
    let whole = tagger.tag(text);
    for span in &whole {
        assert!(span.start < span.end && span.end <= text.len() as u64 && span.confidence <= 84);
    }
    let ordered = whole.windows(2).all(|pair| pair[0].end <= pair[1].start);
    assert!(ordered, "names overlap");
    let cuts = split::random(text, u64::from(seed), usize::from(longest));
    assert_eq!(whole, chunked(tagger, cuts), "random cuts");
    assert_eq!(
        whole,
        chunked(tagger, split::bytewise(text)),
        "byte by byte"
    );
}

fuzz_target!(|input: &[u8]| {
    // The first byte says what the others are, two how to cut.
    match input.split_first_chunk() {
        Some(([0, _, _], bytes)) => drop(Tagger::from_bytes(bytes)),
        // What the checksum alone would turn away.
        Some(([1, seed, longest], body)) => {
            let head = [MAGIC, VERSION.to_le_bytes(), checksum(body).to_le_bytes()];
            if let Ok(tagger) = Tagger::from_bytes(&[&head.concat(), body].concat()) {
                check(&tagger, TEXT, *seed, *longest);
            }
        }
        Some(([_, seed, longest], text)) => check(&ENGLISH, text, *seed, *longest),
        None => {}
    }
});
