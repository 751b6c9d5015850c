//! Tax number of persons (SPI): ten digits and their remainder by 511.
//!
//! Source: France, DGFiP, Code général des impôts.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "FR_SPI",
    title: "Tax number of persons (SPI)",
    country: "FR",
    source: "France, DGFiP, Code général des impôts",
    check: "first digit 0 to 3; remainder by 511",
    triggers: &[Trigger::Hint("9{13}"), Trigger::Shape("99-99-999-999-999")],
    words: &["numéro fiscal", "numero fiscal", "spi", "référence fiscale", "reference fiscale", "impôt", "impot"],
    common: true,
    find,
    examples: &["2221082271331", "22 21 082 271 331"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = matches!(digits.first(), Some(b'0'..=b'3'))
        && !europe::same(digits)
        && europe::long(digits.part(0, 10)).map(|number| (number % 511) as u32) == Some(digits.number(10, 13));
    if holds {
        europe::graded(site, b" ", sure::WEAK, sure::LIKELY)
    } else {
        Seen::No
    }
}
