//! VAT payer number (ІПН платника ПДВ): twelve digits; the rule of the last is not published.
//!
//! Source: Ukraine, Tax Code article 183; Ministry of Finance Order 1130 (2014).

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "UA_IPN",
    title: "VAT payer number (ІПН платника ПДВ)",
    country: "UA",
    source: "Ukraine, Tax Code article 183; Ministry of Finance Order 1130 (2014)",
    triggers: &[Trigger::Hint("9{12}")],
    words: &["платника пдв", "пдв", "іпн", "ipn", "pdv", "vat"],
    find,
    examples: &["043787849743"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if europe::same(site.plain()) {
        return Seen::No;
    }
    site.found(sure::BARE, Check::None, "12 digits")
}
