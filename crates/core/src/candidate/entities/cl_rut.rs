//! Rol Único Tributario, of persons also Rol Único Nacional: seven or eight digits and a check digit or
//! K.
//!
//! Source: Servicio de Impuestos Internos and Servicio de Registro Civil e Identificación; mod 11 with
//! the weights 2 to 7 from the right.

use super::common::{digit, rising, uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CL_RUT",
    title: "Tax and identity number (RUT, RUN)",
    country: "CL",
    source: "Servicio de Impuestos Internos, Circular 31/2014; Servicio de Registro Civil",
    check: "mod 11 with K",
    triggers: &[
        Trigger::Shape("9{1,2}-999-999-9"),
        Trigger::Shape("9{1,2}-999-999-A"),
        Trigger::Shape("9{7,8}-9"),
        Trigger::Shape("9{7,8}-A"),
        Trigger::Hint("9{8,9}"),
        Trigger::Hint("9{7,8}A"),
    ],
    words: &[
        "rut",
        "rol único",
        "rol unico",
        "cédula de identidad",
        "cedula de identidad",
        "rol tributario",
    ],
    common: true,
    find,
    examples: &["12.531.909-2", "125319092"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let code = site.plain();
    let Some((last, body)) = code.split_last() else {
        return Seen::No;
    };
    let right = match rising(body, 7).map(|sum| 11 - sum % 11) {
        Some(11) => *last == b'0',
        Some(10) => *last == b'K',
        Some(lacks) => Some(lacks) == digit(code, body.len()),
        None => false,
    };
    if !right || body.len() < 7 || uniform(body) {
        return Seen::No;
    }
    let low = site.value().last().is_some_and(u8::is_ascii_lowercase);
    match site.separator(b"-") {
        Some(0) => site.found(sure::WEAK, Check::Digits, "bare"),
        Some(_) if low => site.found(sure::WEAK, Check::Digits, "8-k"),
        Some(_) => written(
            site,
            Check::Digits,
            &[("99999999-X", 55), ("9999999-X", sure::WEAK)],
        ),
        None => written(
            site,
            Check::Digits,
            &[
                ("99.999.999-X", sure::STRONG),
                ("9.999.999-X", sure::STRONG),
                ("99.999.999-k", sure::STRONG),
                ("9.999.999-k", sure::STRONG),
            ],
        ),
    }
}
