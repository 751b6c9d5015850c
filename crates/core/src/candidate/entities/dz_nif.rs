//! Numéro d'identification fiscale: 15 digits, of branches 20. No rule of a check digit is published.
//!
//! Source: Direction générale des Impôts of Algeria, Loi de finances 2006 and code des impôts directs
//! et taxes assimilées.

use super::common::uniform;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "DZ_NIF",
    title: "Tax identification number (NIF)",
    country: "DZ",
    source: "Direction générale des Impôts, Code des impôts directs",
    triggers: &[
        Trigger::Hint("9{15}"),
        Trigger::Hint("9{20}"),
        Trigger::Hint("999-999-999-999-999"),
    ],
    words: &[
        "nif",
        "identification fiscale",
        "numéro fiscal",
        "impôts",
        "التعريف الجبائي",
        "الجبائي",
    ],
    find,
    examples: &["416001000000007", "408 020 000 150 039"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if uniform(site.plain()) {
        return Seen::No;
    }
    match site.separator(b" ") {
        Some(_) => site.found(sure::BARE, Check::None, "15 or 20 digits"),
        None => Seen::No,
    }
}
