//! Clave Única de Identificación Tributaria and Código Único de Identificación Laboral: kind, eight
//! digits (of a person the DNI), check digit.
//!
//! Source: Administración Federal de Ingresos Públicos, now ARCA, Resolución General 3995/2017;
//! Administración Nacional de la Seguridad Social.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "AR_CUIT",
    title: "Taxpayer or labour number (CUIT, CUIL)",
    country: "AR",
    source: "Agencia de Recaudación y Control Aduanero (ex AFIP), Resolución General 3995",
    check: "prefix; weighted sum mod 11",
    triggers: &[Trigger::Shape("99-9{8}-9"), Trigger::Hint("9{11}")],
    words: &[
        "cuit",
        "cuil",
        "cdi",
        "clave única",
        "clave unica",
        "identificación tributaria",
        "identificación laboral",
    ],
    common: true,
    find,
    examples: &["20-05536168-2", "20123456786"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let prefix = matches!(
        digits.number(0, 2),
        20 | 23..=27 | 30 | 33 | 34 | 50 | 51 | 55
    );
    if !prefix || check::weighted_mod(digits, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1], 11) != Some(0) {
        return Seen::No;
    }
    written(
        site,
        Check::Digits,
        &[
            ("99-99999999-9", sure::STRONG),
            ("99 99999999 9", sure::WEAK),
            ("99.99999999.9", sure::LIKELY),
            ("99999999999", sure::WEAK),
        ],
    )
}
