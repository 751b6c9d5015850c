//! Business number: nine digits, the last a Luhn digit, and often a program account such as RT0001 (two
//! letters and four digits).
//!
//! Source: Canada Revenue Agency, guide RC2, The business number and your Canada Revenue Agency program
//! accounts.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CA_BN",
    title: "Business number",
    country: "CA",
    source: "Canada Revenue Agency, business number (T2 and RC2)",
    check: "Luhn; program account",
    triggers: &[
        Trigger::Hint("9{9}"),
        Trigger::Shape("9{9}A{2}9{4}"),
        Trigger::Shape("9{9}-A{2}9{4}"),
        Trigger::Shape("9{9}-A{2}-9{4}"),
    ],
    words: &[
        "business number",
        "bn",
        "numéro d'entreprise",
        "gst",
        "hst",
        "tps",
        "tvh",
        "payroll account",
        "cra account",
    ],
    find,
    examples: &["123026635", "123026635RC0001"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let code = site.plain();
    let program = code.len() == 9
        || matches!(
            code.part(9, 11),
            b"RC" | b"RM" | b"RP" | b"RT" | b"RR" | b"RZ"
        );
    if !program || !check::luhn(code.part(0, 9)) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("999999999AA9999", sure::STRONG),
            ("999999999 AA9999", sure::STRONG),
            ("999999999 AA 9999", sure::STRONG),
            ("999999999-AA-9999", sure::STRONG),
            ("999999999", sure::WEAK),
        ],
    )
}
