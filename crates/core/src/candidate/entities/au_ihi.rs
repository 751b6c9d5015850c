//! Healthcare identifier: of individuals 800360, of providers 800361, of organisations 800362, nine
//! digits, Luhn digit.
//!
//! Source: Healthcare Identifiers Act 2010; Standards Australia AS 5017; ISO/IEC 7812-1.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "AU_IHI",
    title: "Individual healthcare identifier",
    country: "AU",
    source: "Healthcare Identifiers Act 2010; AS 5017",
    check: "80036; Luhn",
    triggers: &[
        Trigger::Shape("9{16}"),
        Trigger::Shape("9999-9999-9999-9999"),
    ],
    words: &[
        "ihi",
        "healthcare identifier",
        "hpi-i",
        "hpi-o",
        "hpii",
        "hpio",
        "my health record",
    ],
    find,
    examples: &["8003 6088 3335 7262", "8003601234567894"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if !matches!(digits.number(0, 6), 800_360..=800_362) || !check::luhn(digits) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("9999 9999 9999 9999", sure::STRONG),
            ("9999-9999-9999-9999", sure::STRONG),
            ("9999999999999999", 75),
        ],
    )
}
