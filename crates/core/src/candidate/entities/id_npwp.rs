//! Nomor Pokok Wajib Pajak: taxpayer (eight digits), Luhn digit, tax office, branch. Since 2024 sixteen
//! digits: of companies with a 0 in front, of persons the NIK.
//!
//! Source: Directorate General of Taxes, Regulation of the Minister of Finance 112/PMK.03/2022.

use super::common::{uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "ID_NPWP",
    title: "Taxpayer number (NPWP)",
    country: "ID",
    source: "Directorate General of Taxes, PMK 112/PMK.03/2022",
    check: "Luhn over the first nine digits",
    triggers: &[
        Trigger::Shape("99-999-999-9-999-999"),
        Trigger::Hint("9{15}"),
        Trigger::Hint("9{16}"),
    ],
    words: &["npwp", "wajib pajak", "pokok wajib", "pajak", "tax id"],
    find,
    examples: &["01.312.166.0-091.000", "016090524017000"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let long = digits.len() == 16;
    let from = usize::from(long);
    if (long && digits.first() != Some(&b'0'))
        || !check::luhn(digits.part(from, from + 9))
        || uniform(digits)
    {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("99.999.999.9-999.999", sure::STRONG),
            ("999999999999999", sure::WEAK),
            ("9999999999999999", sure::WEAK),
        ],
    )
}
