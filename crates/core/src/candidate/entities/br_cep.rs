//! Postcode (CEP): 01000-000 on.
//!
//! Source: Correios.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "BR_CEP",
    title: "Postcode (CEP)",
    country: "BR",
    source: "Correios",
    check: "01000-000 on",
    on: false,
    triggers: &[Trigger::Shape("9{5}-999"), Trigger::Shape("99-999-999"), Trigger::Shape("9{8}")],
    words: &["cep", "código de endereçamento", "código postal", "endereço"],
    find,
    examples: &["01001-000", "20040-020"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    if digits.number(0, 8) < 1_000_000 {
        return Seen::No;
    }
    written(site, Check::Structure, &[("99999-999", sure::WEAK), ("99.999-999", sure::WEAK), ("99999999", sure::BARE)])
}
