//! Passport number: a series of two letters and seven digits.
//!
//! Source: Belarus, Presidential Edict 294/2008 on identification documents.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "BY_PASSPORT",
    title: "Passport number",
    country: "BY",
    source: "Belarus, Presidential Edict 294/2008 on identification documents",
    check: "series in use",
    triggers: &[Trigger::Hint("AA9{7}"), Trigger::Hint("AA-9{7}")],
    words: &["паспорт", "пашпарт", "passport", "серия и номер"],
    find,
    examples: &["MP3658272", "MP 3658272"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = europe::capitals(site)
        && matches!(
            digits.part(0, 2),
            b"AB" | b"BM" | b"HB" | b"KH" | b"MP" | b"MC" | b"KB" | b"PP" | b"SP" | b"DP"
        );
    if holds {
        site.found(sure::BARE, Check::Structure, "series and 7 digits")
    } else {
        Seen::No
    }
}
