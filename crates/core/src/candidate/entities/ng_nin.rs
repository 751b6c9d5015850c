//! National identification number: eleven digits at random. There is no published check digit.
//!
//! Source: National Identity Management Commission, NIMC Act 2007.

use super::common::{uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "NG_NIN",
    title: "National identification number",
    country: "NG",
    source: "National Identity Management Commission, NIMC Act 2007",
    triggers: &[Trigger::Hint("9{11}"), Trigger::Hint("9999-999-9999")],
    words: &[
        "nin",
        "national identification",
        "national identity",
        "nimc",
    ],
    find,
    examples: &["12536478901", "70184629351"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if uniform(site.plain()) {
        return Seen::No;
    }
    written(
        site,
        Check::None,
        &[("9999-999-9999", sure::BARE), ("99999999999", sure::BARE)],
    )
}
