//! Número de Identificación Tributaria: five to eight digits and a check digit or K.
//!
//! Source: Superintendencia de Administración Tributaria; mod 11 with the weights 2, 3 and so on from
//! the right.

use super::common::{digit, rising, uniform};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "GT_NIT",
    title: "Taxpayer number (NIT)",
    country: "GT",
    source: "Superintendencia de Administración Tributaria, Acuerdo 13-2018",
    check: "mod 11 with K",
    triggers: &[
        Trigger::Hint("9{5,8}-9"),
        Trigger::Hint("9{5,8}-A"),
        Trigger::Hint("9{6,9}"),
        Trigger::Hint("9{5,8}A"),
    ],
    words: &[
        "nit",
        "identificación tributaria",
        "identificacion tributaria",
    ],
    find,
    examples: &["576937-K", "39525503"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let code = site.plain();
    let Some((last, body)) = code.split_last() else {
        return Seen::No;
    };
    let right = match rising(body, 12).map(|sum| (11 - sum % 11) % 11) {
        Some(10) => *last == b'K',
        lacks => lacks.is_some() && lacks == digit(code, body.len()),
    };
    if !right || uniform(body) || code.first() == Some(&b'0') {
        return Seen::No;
    }
    match site.separator(b"-") {
        Some(_) => site.found(sure::WEAK, Check::Digits, "digits and check"),
        None => Seen::No,
    }
}
