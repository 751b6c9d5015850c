//! VAT number (btw-id).
//!
//! Source: Council Directive 2006/112/EC, article 215; Netherlands, Belastingdienst.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "NL_VAT",
    title: "VAT number (btw-id)",
    country: "NL",
    source: "Council Directive 2006/112/EC, article 215; Netherlands, Belastingdienst",
    check: "weights of the BSN, or mod 97 of the whole",
    triggers: &[
        Trigger::Shape("AA9{9}A99"),
        Trigger::Shape("AA-9{9}A99"),
        Trigger::Shape("AA-9{9}-A99"),
        Trigger::Shape("AA9{9}-A99"),
        Trigger::Shape("AA9999-99-999-A99"),
        Trigger::Shape("AA-9999-99-999-A99"),
        Trigger::Hint("9{9}A99"),
    ],
    words: &[
        "btw", "btw id", "btw nr", "omzetbelasting", "ob nummer", "vat", "vat no", "vat reg", "vatin", "vat id",
    ],
    find,
    examples: &["NL008892660B03", "NL 008892660B03"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::vat(site, b"NL", holds)
}

fn holds(body: &[u8]) -> bool {
    let framed = body.len() == 12 && body.get(9) == Some(&b'B') && europe::number(body, 10, 12) > 0;
    // Since 2020 sole traders have numbers that satisfy mod 97 only.
    let whole = b"NL".iter().chain(body).copied();
    framed && (body.get(..9).is_some_and(super::nl_bsn::holds) || check::mod97(whole) == Some(1))
}
