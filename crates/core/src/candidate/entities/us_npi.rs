//! National provider identifier of health care: ten digits, the first 1 or 2, the last a Luhn digit
//! over the number with 80840 before it.
//!
//! Source: 45 CFR 162.406 to 162.414; Centers for Medicare and Medicaid Services, Requirements for NPI
//! and NPI check digit (80840 is the issuer's prefix of ISO/IEC 7812).

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "US_NPI",
    title: "National provider identifier",
    country: "US",
    source: "45 CFR 162.406; Centers for Medicare and Medicaid Services, NPI check digit",
    check: "first digit 1 or 2; Luhn over 80840 and the number",
    triggers: &[Trigger::Hint("9{10}"), Trigger::Hint("9999-999-999")],
    words: &[
        "npi",
        "national provider",
        "physician",
        "prescriber",
        "provider id",
        "provider number",
    ],
    find,
    examples: &["1234567893", "1876543202"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let mut prefixed = *b"80840..........";
    for (slot, digit) in prefixed.iter_mut().skip(5).zip(digits.iter()) {
        *slot = *digit;
    }
    if !matches!(digits.first(), Some(b'1' | b'2')) || !check::luhn(&prefixed) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[("9999999999", sure::WEAK), ("9999-999-999", sure::WEAK)],
    )
}
