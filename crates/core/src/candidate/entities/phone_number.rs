//! Telephone number of a person: international (ITU-T E.164) behind a `+` or `00`, in the national writing of
//! the countries that the policy names, and of the North American Numbering Plan in its usual groupings, with
//! an extension.
//!
//! Numbers of services are `SERVICE_PHONE_NUMBER`; short codes have fewer digits than are looked for.

use super::phones;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "PHONE_NUMBER",
    title: "Telephone number",
    source: "ITU-T E.164; the numbering plans of 245 countries and territories; NANPA",
    check: "length and leading digits of the country's plan; NANP area and exchange code",
    triggers: phones::TRIGGERS,
    words: WORDS,
    find,
    examples: &["+44 20 7946 0958", "(212) 555-0123", "415-555-0132 x12"],
    ..Spec::BASE
};

pub(super) const WORDS: &[&str] = &[
    "phone", "telephone", "tel", "mobile", "cell", "cellphone", "call", "callback", "fax", "contact", "whatsapp", "sms", "text me",
    "dial", "hotline", "msisdn", "landline", "telefon", "handy", "rufnummer", "festnetz", "durchwahl", "mobil", "natel", "téléphone", "portable",
    "télécopie", "teléfono", "móvil", "celular", "telefono", "cellulare", "telefone", "telemóvel", "telefoon", "mobiel", "gsm",
    "puhelin", "puhelinnumero", "matkapuhelin", "sími", "símanúmer", "farsími", "telefonnummer", "mobilnummer", "komórka", "komórkowy",
    "mobilní", "mobilný", "mobitel", "telefonszám", "τηλέφωνο", "τηλ", "κινητό", "cep", "gsm no", "telefonas", "tālrunis", "telefoninumber",
    "телефон", "тел", "моб", "мобильный", "мобільний", "電話", "电话", "手机", "手機", "携帯", "联系方式", "전화", "휴대폰", "핸드폰", "연락처",
    "điện thoại", "số điện", "telpon", "telepon", "hp", "nomor hp", "โทร", "โทรศัพท์", "मोबाइल", "फ़ोन", "फोन", "هاتف", "جوال", "رقم الهاتف", "موبايل", "تلفن",
    "טלפון", "נייד", "simu",
];

#[cfg_attr(hot, optimize(speed))]
fn find(site: &Site<'_>, _: &Spec) -> Seen {
    match phones::read(site, site.regions) {
        // What is in no plan is a person's as far as anyone knows.
        Some(phone) if phone.kinds.is_none() || phone.kinds.is_personal() => phone.seen(),
        _ => Seen::No,
    }
}
