//! VAT number: GB (or XI for Northern Ireland), seven digits and two check digits.
//!
//! Source: HM Revenue & Customs, VAT Notice 700 and VAT registration manual.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "UK_VAT",
    title: "VAT number",
    country: "GB",
    source: "HM Revenue & Customs, VAT Notice 700 and VAT registration manual",
    check: "weights 8 to 2, mod 97 or the same and 55",
    triggers: &[
        Trigger::Shape("AA9{9}"),
        Trigger::Shape("AA9{12}"),
        Trigger::Shape("AA-9{9}"),
        Trigger::Shape("AA-9{12}"),
        Trigger::Shape("AA-999-9999-99"),
        Trigger::Shape("AA999-9999-99"),
        Trigger::Hint("9{9}"),
        Trigger::Hint("999-9999-99"),
    ],
    words: &["vat", "vat no", "vat reg", "vatin", "vat id"],
    find,
    examples: &["GB940864899", "GB 940 8648 99"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    match site.plain().starts_with(b"XI") {
        true => europe::vat(site, b"XI", holds),
        false => europe::vat(site, b"GB", holds),
    }
}

fn holds(digits: &[u8]) -> bool {
    let sum = europe::sum(digits, &[8, 7, 6, 5, 4, 3, 2, 10, 1], 97);
    // Numbers from 2010 on are 55 off; groups add three digits for the member.
    matches!(digits.len(), 9 | 12) && matches!(sum, Some(0 | 42)) && digits.iter().all(u8::is_ascii_digit)
}
