//! Matricule fiscal: seven digits, key letter, and the codes of VAT, category and branch.
//!
//! Source: Ministère des Finances of Tunisia, Code de l'impôt sur le revenu, article 56; the rule of
//! the key letter is not published.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "TN_MF",
    title: "Tax number (matricule fiscal)",
    country: "TN",
    source: "Ministère des Finances, Code de l'impôt, art. 56",
    check: "key letter, VAT code, category",
    triggers: &[
        Trigger::Hint("9{7}A"),
        Trigger::Hint("9{7}-A"),
        Trigger::Shape("9{7}A-A-A-999"),
        Trigger::Shape("9{7}-A-A-A-999"),
        Trigger::Shape("9{7}A{3}999"),
    ],
    words: &[
        "matricule fiscal",
        "matricule",
        "code tva",
        "identifiant unique",
        "المعرف الجبائي",
    ],
    find,
    examples: &["1234567/M/A/E/001", "1282182W"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let code = site.plain();
    let key = code
        .get(7)
        .is_some_and(|b| !matches!(b, b'I' | b'O' | b'U'));
    let long = code.len() == 13;
    let fiscal = matches!(code.get(8), Some(b'A' | b'P' | b'B' | b'D' | b'N'))
        && matches!(code.get(9), Some(b'M' | b'P' | b'C' | b'N' | b'E'))
        && (code.part(10, 13) == b"000" || code.get(9) == Some(&b'E'));
    if !key || (long && !fiscal) {
        return Seen::No;
    }
    written(
        site,
        Check::Structure,
        &[
            ("9999999/A/A/A/999", sure::STRONG),
            ("9999999A/A/A/999", sure::STRONG),
            ("9999999 A A A 999", sure::LIKELY),
            ("9999999AAA999", sure::LIKELY),
            ("9999999/A", sure::BARE),
            ("9999999A", sure::BARE),
        ],
    )
}
