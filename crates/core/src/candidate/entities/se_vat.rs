//! VAT number (momsregistreringsnummer): the organisation number and 01.
//!
//! Source: Council Directive 2006/112/EC, article 215; Sweden, Skatteverket.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "SE_VAT",
    title: "VAT number (momsregistreringsnummer)",
    country: "SE",
    source: "Council Directive 2006/112/EC, article 215; Sweden, Skatteverket",
    check: "Luhn; ends in 01",
    triggers: &[Trigger::Shape("AA9{12}"), Trigger::Shape("AA-9{12}"), Trigger::Shape("AA-9{6}-9{6}")],
    words: &["moms", "momsregistreringsnummer", "vat nr", "vat", "vat no", "vat reg", "vatin", "vat id"],
    find,
    examples: &["SE556852512401", "SE 556852512401"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::vat(site, b"SE", holds)
}

fn holds(digits: &[u8]) -> bool {
    digits.len() == 12 && digits.ends_with(b"01") && digits.get(..10).is_some_and(check::luhn)
}
