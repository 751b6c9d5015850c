//! VAT number (IČ DPH).
//!
//! Source: Council Directive 2006/112/EC, article 215; Slovakia, Act 222/2004.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "SK_VAT",
    title: "VAT number (IČ DPH)",
    country: "SK",
    source: "Council Directive 2006/112/EC, article 215; Slovakia, Act 222/2004",
    check: "third digit; divisible by 11",
    triggers: &[Trigger::Shape("AA9{10}"), Trigger::Shape("AA-9{10}"), Trigger::Hint("9{10}")],
    words: &["ič dph", "ic dph", "dph", "dič", "dic", "vat", "vat no", "vat reg", "vatin", "vat id"],
    find,
    examples: &["SK2022363640", "SK 2022363640"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::vat(site, b"SK", holds)
}

fn holds(digits: &[u8]) -> bool {
    digits.len() == 10
        && matches!(digits.first(), Some(b'1'..=b'9'))
        && matches!(digits.get(2), Some(b'2' | b'3' | b'4' | b'7' | b'8' | b'9'))
        && europe::long(digits).is_some_and(|number| number.is_multiple_of(11))
}
