//! Bilhete de Identidade de Residente: seven digits, the first 1, 5 or 7, and in brackets a check digit
//! whose rule is not published.
//!
//! Source: Direcção dos Serviços de Identificação, Lei 8/2002.

use super::common::{uniform, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "MO_BIR",
    title: "Macao resident identity card number",
    country: "MO",
    source: "Direcção dos Serviços de Identificação, Lei 8/2002",
    check: "first digit 1, 5 or 7",
    triggers: &[Trigger::Shape("9{7}-9"), Trigger::Hint("9-9{6}-9")],
    words: &[
        "bir",
        "bilhete de identidade",
        "identidade de residente",
        "居民身份證",
        "身份證",
        "澳門",
        "macau",
        "macao",
        "resident identity",
    ],
    find,
    examples: &["1254768(8)", "5/215678/3"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if !matches!(site.value().first(), Some(b'1' | b'5' | b'7')) || uniform(site.plain()) {
        return Seen::No;
    }
    let open = site.byte(site.end.saturating_sub(2)) == b'(';
    if open && site.byte(site.end) == b')' {
        let (start, end) = (site.start, site.end + 1);
        return Seen::Yes(Found {
            start,
            end,
            confidence: 50,
            rule: "9999999(9)",
            check: Check::Structure,
        });
    }
    written(site, Check::Structure, &[("9/999999/9", sure::WEAK)])
}
