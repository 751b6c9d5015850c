//! Street address: house number and street in the ways of some thirty countries, with the parts of the
//! building, the postcode and the town that follow; post office boxes.
//!
//! Source: Universal Postal Union, S42 (templates of international postal addresses) and its addressing
//! guides by country. A word that other trades use too (`Drive`, `-weg`, `via`) needs a postcode and town
//! behind the street, or a word for addresses near.

use super::prelude::*;
use crate::candidate::address;

pub(super) const SPEC: Spec = Spec {
    name: "STREET_ADDRESS",
    title: "Street address",
    source: "Universal Postal Union S42 and addressing guides by country",
    check: "number and kind of street in one of 16 languages; form of the postcode",
    triggers: &[Trigger::House, Trigger::Named],
    words: &[
        "address", "addr", "lives", "live at", "live in", "live on", "living", "resident", "residing", "residence", "ship to", "shipping", "deliver", "delivery", "mailing", "moved to", "moving to", "billing", "located",
        "adresse", "anschrift", "wohnt", "wohnhaft", "wohne", "wohnsitz", "domicilié", "domicile", "habite", "demeurant", "livrer",
        "dirección", "direccion", "domicilio", "vive en", "vivo en", "reside", "envíe", "enviar", "indirizzo", "residente", "residenza", "abita", "abito",
        "adres", "woont", "woonachtig", "bezorgen", "endereço", "endereco", "morada", "mora na", "moro na", "residência", "entregar", "adress", "bor på", "bor i", "boende",
        "bopæl", "bosted", "osoite", "asuu", "mieszka", "zamieszkały", "zam.", "adresa", "bydliště", "lakcím", "cím", "адрес", "адреса", "проживает", "διεύθυνση",
    ],
    find,
    examples: &["12 Main Street, Springfield, IL 62704", "Hauptstraße 5, 10115 Berlin", "35 bis, rue de la Paix"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    // A number, or what gives a value to the name of a field.
    let read = match site.byte(site.start) {
        b'0'..=b'9' => address::read(site),
        _ => match site.reading() {
            Reading::Value(field) => address::field(site, &field),
            _ => None,
        },
    };
    read.map_or(Seen::No, |address| {
        Seen::Yes(Found {
            start: address.start,
            end: address.end,
            confidence: address.confidence,
            rule: address.rule,
            check: Check::Structure,
        })
    })
}
