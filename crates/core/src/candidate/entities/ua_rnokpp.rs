//! Taxpayer card number (РНОКПП, ІПН): days from the end of 1899 to birth, serial, check digit.
//!
//! Source: Ukraine, Tax Code article 70; State Tax Service.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "UA_RNOKPP",
    title: "Taxpayer card number (РНОКПП, ІПН)",
    country: "UA",
    source: "Ukraine, Tax Code article 70; State Tax Service",
    check: "day of birth since 1900; weights -1 5 7 9 4 6 10 5 7, mod 11",
    triggers: &[Trigger::Hint("9{10}")],
    words: &[
        "рнокпп", "іпн", "ідентифікаційний код", "ідентифікаційний номер", "картки платника", "инн", "rnokpp",
        "ipn", "податковий номер",
    ],
    find,
    examples: &["3686537219"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let digits = site.plain();
    let holds = matches!(digits.number(0, 5), 1..=55_000)
        && europe::sum(digits, &[10, 5, 7, 9, 4, 6, 10, 5, 7], 11).map(|rest| rest % 10) == europe::last(digits)
        && !europe::same(digits);
    if holds {
        site.found(sure::WEAK, Check::Digits, "10 digits")
    } else {
        Seen::No
    }
}
