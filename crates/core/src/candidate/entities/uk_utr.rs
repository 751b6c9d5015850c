//! Unique taxpayer reference (UTR): a check digit and nine digits.
//!
//! Source: HM Revenue & Customs, specification of check digits.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "UK_UTR",
    title: "Unique taxpayer reference (UTR)",
    country: "GB",
    source: "HM Revenue & Customs, specification of check digits",
    check: "first digit by weights 6 7 8 9 10 5 4 3 2, mod 11",
    triggers: &[Trigger::Hint("9{10}"), Trigger::Hint("9{5}-9{5}")],
    words: &["utr", "unique taxpayer", "tax reference", "taxpayer reference", "self assessment"],
    find,
    examples: &["6365773800", "63657 73800"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let sum = digits
        .get(1..)
        .and_then(|rest| europe::sum(rest, &[6, 7, 8, 9, 10, 5, 4, 3, 2], 11));
    let check = sum.and_then(|rest| b"21987654321".get(rest as usize));
    if check != digits.first() || europe::same(digits) {
        return Seen::No;
    }
    europe::graded(site, b" ", sure::WEAK, sure::WEAK)
}
