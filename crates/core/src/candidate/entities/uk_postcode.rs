//! Postcode: outward code of two to four characters, inward code of three.
//!
//! Source: Royal Mail, Postcode Address File; BS 7666.

use super::europe;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "UK_POSTCODE",
    title: "Postcode",
    country: "GB",
    source: "Royal Mail, Postcode Address File; BS 7666",
    check: "postcode areas in use; letters of the inward code",
    on: false,
    triggers: &[
        Trigger::Shape("A{1,2}9{1,2}-9AA"),
        Trigger::Hint("A{1,2}9{2,3}AA"),
        Trigger::Shape("A{1,2}9A-9AA"),
        Trigger::Hint("A{1,2}9A9AA"),
    ],
    words: &["postcode", "post code", "postal code", "address"],
    find,
    examples: &["SW1A 1AA"],
    ..Spec::BASE
};

/// All of them, in between blanks.
const AREAS: &str = " AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY \
    E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD \
    LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG \
    SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE ";

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    let plain = site.plain();
    let letters = plain.iter().take_while(|byte| byte.is_ascii_uppercase()).count();
    let area = core::str::from_utf8(plain.part(0, letters)).unwrap_or(" ");
    let known = AREAS.split(' ').any(|known| known == area && !area.is_empty());
    let inward = plain.get(plain.len().saturating_sub(3)..).unwrap_or(&[]);
    let usual = |byte: &u8| byte.is_ascii_digit() || b"ABDEFGHJLNPQRSTUWXYZ".contains(byte);
    if !known || !inward.first().is_some_and(u8::is_ascii_digit) || !inward.iter().all(usual) || !europe::capitals(site)
    {
        return Seen::No;
    }
    match site.separator(b" ") {
        Some(0) => site.found(sure::WEAK, Check::Structure, "unspaced"),
        Some(_) => site.found(sure::LIKELY, Check::Structure, "outward and inward code"),
        None => Seen::No,
    }
}
