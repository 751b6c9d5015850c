//! Identity card number: ten digits and their remainder by 97, written 3-7-2.
//!
//! Source: Belgium, Royal Decree of 25 March 2003 on identity cards.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "BE_ID_CARD",
    title: "Identity card number",
    country: "BE",
    source: "Belgium, Royal Decree of 25 March 2003 on identity cards",
    check: "mod 97",
    triggers: &[Trigger::Hint("9{12}"), Trigger::Shape("999-9{7}-99")],
    words: &[
        "identiteitskaart", "carte d'identité", "carte d'identite", "kaartnummer", "personalausweis",
        "identity card", "eid",
    ],
    find,
    examples: &["667-7099992-38", "667709999238"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = match (europe::long(digits.part(0, 10)), u64::from(digits.number(10, 12))) {
        (Some(number), check) => check == if number.is_multiple_of(97) { 97 } else { number % 97 },
        (None, _) => false,
    } && !europe::same(digits);
    if holds {
        europe::graded(site, b"-", sure::WEAK, sure::LIKELY)
    } else {
        Seen::No
    }
}
