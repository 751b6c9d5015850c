//! VAT number.
//!
//! Source: Council Directive 2006/112/EC, article 215; Lithuania, VAT Law.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "LT_VAT",
    title: "VAT number",
    country: "LT",
    source: "Council Directive 2006/112/EC, article 215; Lithuania, VAT Law",
    check: "two rounds of weights, mod 11",
    triggers: &[
        Trigger::Shape("AA9{9}"),
        Trigger::Shape("AA9{12}"),
        Trigger::Shape("AA-9{9}"),
        Trigger::Shape("AA-9{12}"),
        Trigger::Hint("9{9}"),
        Trigger::Hint("9{12}"),
    ],
    words: &["pvm", "pvm mokėtojo", "vat", "vat no", "vat reg", "vatin", "vat id"],
    find,
    examples: &["LT257540217", "LT 257540217"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::vat(site, b"LT", holds)
}

fn holds(digits: &[u8]) -> bool {
    match digits.len() {
        9 => {
            digits.get(7) == Some(&b'1')
                && europe::two_rounds(digits, &[1, 2, 3, 4, 5, 6, 7, 8], &[3, 4, 5, 6, 7, 8, 9, 1])
        }
        12 => {
            digits.get(10) == Some(&b'1')
                && europe::two_rounds(
                    digits,
                    &[1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2],
                    &[3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4],
                )
        }
        _ => false,
    }
}
