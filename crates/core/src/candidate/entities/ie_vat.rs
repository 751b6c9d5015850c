//! VAT number.
//!
//! Source: Council Directive 2006/112/EC, article 215; Ireland, Revenue.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "IE_VAT",
    title: "VAT number",
    country: "IE",
    source: "Council Directive 2006/112/EC, article 215; Ireland, Revenue",
    check: "weights 8 to 2 and 9, mod 23",
    triggers: &[Trigger::Shape("AA9{7}A{1,2}"), Trigger::Shape("AA-9{7}A{1,2}"), Trigger::Shape("AA9A9{5}A")],
    words: &["cbl", "value added tax", "vat", "vat no", "vat reg", "vatin", "vat id"],
    find,
    examples: &["IE6433435F"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::vat(site, b"IE", holds)
}

fn holds(body: &[u8]) -> bool {
    // Before 2013 the second place could be a letter; its digits then stand in another order.
    match body {
        [first, b'A'..=b'Z', middle @ .., letter] if middle.len() == 5 => {
            let mut turned = [b'0'; 8];
            for (slot, byte) in turned.iter_mut().skip(1).zip(middle.iter().chain([first, letter])) {
                *slot = *byte;
            }
            super::ie_ppsn::holds(&turned)
        }
        _ => super::ie_ppsn::holds(body),
    }
}
