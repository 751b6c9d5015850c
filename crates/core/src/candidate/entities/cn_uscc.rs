//! Unified social credit code of legal persons and other organizations: authority, kind, division,
//! organization code, check character, 18 places without I, O, S, V and Z.
//!
//! Source: GB 32100-2015; mod 31 with the powers of 3 as weights.

use super::common::value;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "CN_USCC",
    title: "Unified social credit code",
    country: "CN",
    source: "GB 32100-2015, Unified social credit identifier",
    check: "authority; division; mod 31",
    triggers: &[Trigger::Shape("9{18}"), Trigger::Code(18, 18)],
    words: &[
        "统一社会信用代码",
        "社会信用代码",
        "信用代码",
        "纳税人识别号",
        "税号",
        "营业执照",
        "uscc",
        "social credit",
        "unified social",
        "tax no",
    ],
    find,
    examples: &["91110000600037341L", "91310115MA1K35XF52"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    const ALPHABET: &[u8] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
    const WEIGHTS: [u32; 17] = [
        1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28,
    ];
    let code = site.plain();
    let division = code.part(2, 8).iter().all(u8::is_ascii_digit);
    let capitals = !site.value().iter().any(u8::is_ascii_lowercase);
    if !division
        || !capitals
        || !matches!(code.first(), Some(b'1' | b'5' | b'9' | b'N' | b'Y' | b'A'))
    {
        return Seen::No;
    }
    let sum = WEIGHTS.iter().enumerate().try_fold(0, |sum, (at, weight)| {
        Some(sum + value(code, at, ALPHABET)? * weight)
    });
    let lacks = sum.map(|sum| (31 - sum % 31) % 31);
    if lacks.is_none() || lacks != value(code, 17, ALPHABET) {
        return Seen::No;
    }
    match code.starts_with(b"91") || code.iter().any(u8::is_ascii_alphabetic) {
        true => site.found(sure::LIKELY, Check::Digits, "18 places"),
        false => site.found(sure::WEAK, Check::Digits, "18 digits"),
    }
}
