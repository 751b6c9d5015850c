//! VAT number (TVA intracommunautaire): FR, a key of two characters and the SIREN.
//!
//! Source: Council Directive 2006/112/EC, article 215; France, CGI article 286 ter.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "FR_VAT",
    title: "VAT number (TVA intracommunautaire)",
    country: "FR",
    source: "Council Directive 2006/112/EC, article 215; France, CGI article 286 ter",
    check: "key of the SIREN by 97; letters by 11",
    triggers: &[
        Trigger::Shape("AA9{11}"),
        Trigger::Shape("AA-9{11}"),
        Trigger::Shape("AA-99-9{9}"),
        Trigger::Shape("AA99-9{9}"),
        Trigger::Shape("AA-99-999-999-999"),
        Trigger::Shape("AA99-999-999-999"),
        Trigger::Shape("A{3}9{10}"),
        Trigger::Shape("AA9A9{9}"),
        Trigger::Shape("A{4}9{9}"),
        Trigger::Shape("AA-A9{10}"),
        Trigger::Shape("AA-9A9{9}"),
        Trigger::Shape("AA-AA9{9}"),
    ],
    words: &["tva", "intracommunautaire", "vat", "vat no", "vat reg", "vatin", "vat id"],
    find,
    examples: &["FR18660763517", "FR 18 660 763 517"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    europe::vat(site, b"FR", holds)
}

fn holds(body: &[u8]) -> bool {
    const ORDER: &[u8] = b"0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    let Some((key, siren)) = body.split_at_checked(2) else {
        return false;
    };
    // Monaco's numbers begin with three zeros and are no SIREN.
    if siren.len() != 9 || !(siren.starts_with(b"000") || check::luhn(siren)) {
        return false;
    }
    let Some(number) = europe::long(siren) else {
        return false;
    };
    if let Some(key) = europe::long(key) {
        return key == (number * 100 + 12) % 97;
    }
    let value = |at: usize| {
        key.get(at)
            .and_then(|byte| ORDER.iter().position(|symbol| symbol == byte))
            .map(|value| value as u64)
    };
    let (Some(first), Some(second)) = (value(0), value(1)) else {
        return false;
    };
    let check = if first < 10 {
        first * 24 + second - 10
    } else {
        first * 34 + second - 100
    };
    (number + 1 + check / 11) % 11 == check % 11
}
