//! Who finds what: compared before anything is timed.

use std::ops::Range;

use scrubjay_testkit::corpus::Text;

/// Which of the values in a text somebody covers, every byte of them.
pub fn covered(text: &Text, spans: &[Range<usize>]) -> Vec<bool> {
    let spans = joined(spans);
    text.planted
        .iter()
        .map(|value| {
            let first = spans.partition_point(|span| span.end < value.end);
            spans
                .get(first)
                .is_some_and(|span| span.start <= value.start)
        })
        .collect()
}

/// The same bytes in stretches that do not touch.
fn joined(spans: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut spans = spans.to_vec();
    spans.sort_by_key(|span| span.start);
    let mut joined: Vec<Range<usize>> = Vec::new();
    for span in spans {
        match joined.last_mut() {
            Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
            _ => joined.push(span),
        }
    }
    joined
}

/// Findings that touch no value that was put in: filler that looks like one, such as the URLs of a web
/// server, or a mistake.
pub fn others(text: &Text, spans: &[Range<usize>]) -> usize {
    spans
        .iter()
        .filter(|span| {
            let first = text
                .planted
                .partition_point(|value| value.end <= span.start);
            text.planted
                .get(first)
                .is_none_or(|value| value.start >= span.end)
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use scrubjay_testkit::corpus::Planted;

    #[test]
    fn values_count_where_every_byte_is_covered() {
        let planted = |start, end| Planted {
            entity: "URL",
            start,
            end,
        };
        let text = Text {
            bytes: vec![b' '; 40],
            planted: vec![planted(2, 6), planted(10, 20), planted(30, 35)],
        };
        let spans = [0..7, 10..15, 15..20, 22..25, 31..35];
        assert_eq!(covered(&text, &spans), [true, true, false]);
        assert_eq!(others(&text, &spans), 1);
    }
}
