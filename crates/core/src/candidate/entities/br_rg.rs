//! Registro Geral: the number of an identity card, seven to nine digits as each state has it, in São
//! Paulo with a check digit or X.
//!
//! Source: Lei 7.116/1983 and the states' institutes of identification. No check is common to the
//! states, so only a word makes it one.

use super::common::{uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "BR_RG",
    title: "Identity card (RG)",
    country: "BR",
    source: "Lei 7.116/1983; the states' institutes of identification",
    triggers: &[
        Trigger::Hint("99-999-999-9"),
        Trigger::Hint("99-999-999-A"),
        Trigger::Hint("9-999-999"),
        Trigger::Hint("9{9}"),
        Trigger::Hint("9{8}A"),
    ],
    words: &[
        "rg",
        "registro geral",
        "identidade",
        "carteira de identidade",
        "cédula de identidade",
        "ssp",
    ],
    find,
    examples: &["24.678.131-4", "12.345.678-X"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if uniform(site.plain()) {
        return Seen::No;
    }
    written(
        site,
        Check::None,
        &[
            ("99.999.999-9", sure::WEAK),
            ("99.999.999-X", sure::WEAK),
            ("9.999.999", sure::BARE),
            ("999999999", sure::BARE),
            ("99999999X", sure::BARE),
        ],
    )
}
