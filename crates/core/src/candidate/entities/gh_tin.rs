//! Taxpayer identification number: kind (P, C, G, Q or V), 00, seven digits and a check digit or X.
//!
//! Source: Ghana Revenue Authority, Revenue Administration Act 2016 (Act 915); OECD, tax identification
//! numbers of Ghana.

use super::common::{digit, written};
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "GH_TIN",
    title: "Taxpayer identification number",
    country: "GH",
    source: "Ghana Revenue Authority, Revenue Administration Act 2016",
    check: "kind; weighted sum mod 11",
    triggers: &[Trigger::Shape("A9{10}"), Trigger::Shape("A9{9}A")],
    words: &[
        "tin",
        "taxpayer",
        "gra tin",
        "ghana revenue",
        "tax identification",
    ],
    find,
    examples: &["C0000803561", "P0012345679"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let code = site.plain();
    let kind =
        matches!(code.first(), Some(b'P' | b'C' | b'G' | b'Q' | b'V')) && code.part(1, 3) == b"00";
    let right = match check::weighted_mod(code.part(1, 10), &[1, 2, 3, 4, 5, 6, 7, 8, 9], 11) {
        Some(10) => code.get(10) == Some(&b'X'),
        rest => rest.is_some() && rest == digit(code, 10),
    };
    if !kind || !right {
        return Seen::No;
    }
    written(site, Check::Digits, &[("A999999999X", sure::LIKELY)])
}
