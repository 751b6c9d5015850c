//! Cédula de identidad: V (Venezuelan) or E (foreigner), and six to eight digits. There is no check
//! digit.
//!
//! Source: Servicio Administrativo de Identificación, Migración y Extranjería (SAIME), Ley Orgánica de
//! Identificación.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "VE_CEDULA",
    title: "Identity card (cédula de identidad)",
    country: "VE",
    source: "Servicio Administrativo de Identificación, Migración y Extranjería",
    check: "V or E",
    triggers: &[
        Trigger::Hint("A-9{6,8}"),
        Trigger::Hint("A9{6,8}"),
        Trigger::Shape("A-9{1,2}-999-999"),
    ],
    words: &["cédula", "cedula", "cédula de identidad", "c.i.", "saime"],
    find,
    examples: &["V-12345678", "E-82.194.736"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if !matches!(site.value().first(), Some(b'V' | b'E')) {
        return Seen::No;
    }
    written(
        site,
        Check::None,
        &[
            ("A-99.999.999", sure::LIKELY),
            ("A-9.999.999", sure::LIKELY),
            ("A-99999999", sure::WEAK),
            ("A-9999999", sure::WEAK),
            ("A-999999", sure::WEAK),
            ("A99999999", sure::BARE),
            ("A9999999", sure::BARE),
        ],
    )
}
