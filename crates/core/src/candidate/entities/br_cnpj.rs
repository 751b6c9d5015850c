//! Cadastro Nacional da Pessoa Jurídica: root, branch and two check digits. Root and branch of numbers
//! given out since July 2026 may have letters.
//!
//! Source: Receita Federal do Brasil, Instrução Normativa RFB 2.229/2024: a character counts what its
//! ASCII code is more than 48; weights 2 to 9 from the right.

use super::common::{digit, fits, rising, uniform};
use super::prelude::*;
use crate::candidate::site::Plain;

pub(super) const SPEC: Spec = Spec {
    name: "BR_CNPJ",
    title: "Company taxpayer number (CNPJ)",
    country: "BR",
    source: "Receita Federal do Brasil, Instrução Normativa RFB 2.229/2024",
    check: "two check digits mod 11",
    triggers: &[
        Trigger::Shape("99-999-999-9999-99"),
        Trigger::Hint("9{14}"),
        Trigger::Code(14, 14),
        Trigger::Loose("9A"),
        Trigger::Loose("A9"),
        Trigger::Loose("99-A{3}"),
        Trigger::Loose("99-AA9"),
        Trigger::Loose("99-A9A"),
        Trigger::Loose("99-9AA"),
        Trigger::Loose("99-99A"),
        Trigger::Loose("99-A99"),
        Trigger::Loose("99-9A9"),
        Trigger::Loose("99-999-A{3}"),
        Trigger::Loose("99-999-AA9"),
        Trigger::Loose("99-999-A9A"),
        Trigger::Loose("99-999-9AA"),
        Trigger::Loose("99-999-99A"),
        Trigger::Loose("99-999-A99"),
        Trigger::Loose("99-999-9A9"),
    ],
    words: &[
        "cnpj",
        "cadastro nacional",
        "pessoa jurídica",
        "pessoa juridica",
        "empresa",
        "razão social",
    ],
    find,
    examples: &["11.222.333/0001-81", "11222333000181"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    const DOTTED: &str = "XX.XXX.XXX/XXXX-99";
    let dotted = site
        .from(site.start)
        .get(..DOTTED.len())
        .filter(|text| fits(text, DOTTED));
    let code = dotted.map_or(*site.plain(), Plain::new);
    let end = dotted.map_or(site.end, |text| site.start + text.len());
    let lacks = |end: usize| rising(code.part(0, end), 9).map(|sum| (11 - sum % 11) % 11 % 10);
    let right = |at: usize| lacks(at).is_some() && lacks(at) == digit(&code, at);
    let free = |at: usize| !site.byte(at).is_ascii_alphanumeric();
    if code.len() != 14 || uniform(code.part(0, 12)) || !free(end) || !right(12) || !right(13) {
        return Seen::No;
    }
    let (confidence, rule) = match site.separator(b"") {
        _ if dotted.is_some() => (sure::STRONG, DOTTED),
        Some(_) if code.iter().all(u8::is_ascii_digit) => (sure::WEAK, "14 digits"),
        // Drawn from both, letters stand among the digits; what begins with all of them is another number.
        Some(_) if fits(site.value(), "XXXXXXXXXXXX99") => {
            let heads = code.iter().take_while(|b| b.is_ascii_uppercase()).count();
            let letters = code.iter().filter(|b| b.is_ascii_uppercase()).count();
            (if heads == letters { sure::WEAK } else { sure::LIKELY }, "14 digits and letters")
        }
        _ => return Seen::No,
    };
    Seen::Yes(Found {
        start: site.start,
        end,
        confidence,
        rule,
        check: Check::Digits,
    })
}
