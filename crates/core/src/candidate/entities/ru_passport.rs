//! Internal passport, series and number: series of two digits of the region and two of the year, number of
//! six digits.
//!
//! Source: Russia, Government Decree 828 of 1997 (2267 of 2023).

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "RU_PASSPORT",
    title: "Internal passport, series and number",
    country: "RU",
    source: "Russia, Government Decree 828 of 1997 (2267 of 2023)",
    triggers: &[Trigger::Hint("99-99-9{6}"), Trigger::Hint("9{4}-9{6}"), Trigger::Hint("9{10}")],
    words: &["паспорт", "серия", "серия и номер", "паспортные данные", "passport"],
    find,
    examples: &["4515 074681", "45 15 074681"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    // Two digits of the region, two of the year the form was printed.
    let issued = matches!(digits.number(2, 4), 0..=35 | 95..=99) && digits.number(0, 2) > 0;
    if !issued || digits.number(4, 10) == 0 || europe::same(digits) {
        return Seen::No;
    }
    match site.separator(b" ") {
        Some(_) => site.found(sure::BARE, Check::Structure, "series and number"),
        None => Seen::No,
    }
}
