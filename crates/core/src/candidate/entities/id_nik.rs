//! Nomor Induk Kependudukan: province, regency and district, date of birth as DDMMYY (40 is added to
//! the day of women), serial number.
//!
//! Source: Ministry of Home Affairs, Law 23/2006 and 24/2013, article 13; Permendagri 72/2022 for the
//! provinces. There is no check digit.

use super::common::{date, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "ID_NIK",
    title: "Population identity number (NIK)",
    country: "ID",
    source: "Ministry of Home Affairs, Law 23/2006 on population administration",
    check: "province; date of birth",
    triggers: &[Trigger::Hint("9{16}"), Trigger::Shape("9{6}-9{6}-9{4}")],
    words: &[
        "nik",
        "ktp",
        "e-ktp",
        "nomor induk",
        "kependudukan",
        "kartu keluarga",
        "no kk",
    ],
    find,
    examples: &["3171011708450001", "3578085712910003"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let province = matches!(digits.number(0, 2), 11..=19 | 21 | 31..=36 | 51..=53 | 61..=65 | 71..=76 | 81 | 82 | 91..=97);
    let day = digits.number(6, 8);
    let day = if day > 40 { day - 40 } else { day };
    let born = date(2000 + digits.number(10, 12), digits.number(8, 10), day);
    if !province || !born || digits.number(12, 16) == 0 {
        return Seen::No;
    }
    written(
        site,
        Check::Structure,
        &[
            ("999999.999999.9999", sure::LIKELY),
            ("9999999999999999", sure::WEAK),
        ],
    )
}
