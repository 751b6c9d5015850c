//! Registration mark of a vehicle: local government area, three digits, two letters.
//!
//! Source: Federal Road Safety Corps, National Uniform Licensing Scheme of 2011. Off unless asked for.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "NG_VEHICLE_REGISTRATION",
    title: "Vehicle registration number",
    country: "NG",
    source: "Federal Road Safety Corps, National Uniform Licensing Scheme",
    check: "letters of the mask",
    on: false,
    triggers: &[
        Trigger::Hint("A{3}-999AA"),
        Trigger::Hint("A{3}999AA"),
        Trigger::Hint("A{3}-999-AA"),
    ],
    words: &[
        "vehicle",
        "number plate",
        "plate number",
        "registration number",
        "reg no",
        "license plate",
        "frsc",
    ],
    find,
    examples: &["ABC-123DE", "KJA 482XY"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    written(
        site,
        Check::None,
        &[
            ("AAA-999AA", sure::WEAK),
            ("AAA 999AA", sure::WEAK),
            ("AAA-999-AA", sure::WEAK),
            ("AAA999AA", sure::BARE),
        ],
    )
}
