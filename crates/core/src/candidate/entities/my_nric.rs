//! Number of an identity card: date of birth as YYMMDD, place of birth, serial number, 6-2-4 digits.
//! There is no check digit.
//!
//! Source: Jabatan Pendaftaran Negara, National Registration Regulations 1990; its list of codes for
//! states and countries.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "MY_NRIC",
    title: "Identity card number (MyKad)",
    country: "MY",
    source: "Jabatan Pendaftaran Negara, National Registration Regulations 1990",
    check: "date of birth; place of birth",
    triggers: &[Trigger::Shape("9{6}-99-9{4}"), Trigger::Hint("9{12}")],
    words: &[
        "mykad",
        "nric",
        "kad pengenalan",
        "no kp",
        "no ic",
        "ic number",
        "ic no",
        "identity card",
        "pengenalan",
        "mykid",
    ],
    common: true,
    find,
    examples: &["770305-02-1234", "880912-14-5567"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let place =
        matches!(digits.number(6, 8), 1..=16 | 21..=68 | 71 | 72 | 74..=79 | 82..=93 | 98 | 99);
    if !place || !check::is_yymmdd(digits.part(0, 6)) {
        return Seen::No;
    }
    written(
        site,
        Check::Structure,
        &[
            ("999999-99-9999", sure::LIKELY),
            ("999999999999", sure::WEAK),
        ],
    )
}
