//! Mobile telephone number of one country, for those who ask for it by name; `PHONE_NUMBER` finds it too.
//!
//! Source: National Telecommunications Commission, numbering plan.

use super::phones;
use super::prelude::*;
use crate::check::PhoneKinds;

pub(super) const SPEC: Spec = Spec {
    name: "PH_MOBILE_NUMBER",
    title: "Mobile telephone number",
    country: "PH",
    source: "National Telecommunications Commission, numbering plan",
    check: "length and leading digits of the country's plan",
    on: false,
    triggers: phones::OF_COUNTRY,
    words: &["mobile", "cellphone", "cell", "phone", "contact", "telepono", "numero", "selpon", "gcash", "viber"],
    find,
    examples: &["+63 917 123 4567", "0917 123 4567"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    match phones::of_country(site, "PH", b"63") {
        Some(phone) if phone.kinds.has(PhoneKinds::MOBILE) => phone.seen(),
        _ => Seen::No,
    }
}
