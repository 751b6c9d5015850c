//! Postcode (CAP): 00010 to 98168.
//!
//! Source: Poste Italiane.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "IT_POSTAL_CODE",
    title: "Postcode (CAP)",
    country: "IT",
    source: "Poste Italiane",
    check: "00010 to 98168",
    on: false,
    triggers: &[Trigger::Shape("9{5}")],
    words: &["cap", "codice avviamento", "codice postale", "postcode"],
    find,
    examples: &["00184", "20121"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if !((10..=98168).contains(&digits.number(0, 5))) {
        return Seen::No;
    }
    written(site, Check::Structure, &[("99999", sure::BARE)])
}
