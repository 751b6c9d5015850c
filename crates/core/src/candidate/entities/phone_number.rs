//! Telephone number of a person: international (ITU-T E.164) behind a `+` or `00`, in the national writing of
//! the countries that the policy names, and of the North American Numbering Plan in its usual groupings, with
//! an extension.
//!
//! Numbers of services are `SERVICE_PHONE_NUMBER`; short codes have fewer digits than are looked for.

use super::phones;
use super::prelude::*;
use crate::candidate::context::by_initial;

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

pub(super) const WORDS: &[&str] = &by_initial([
    "phone", "telephone", "tel", "mobile", "cell", "cellphone", "call", "callback", "fax", "contact", "whatsapp", "sms", "text me",
    "dial", "hotline", "msisdn", "landline", "telefon", "handy", "rufnummer", "festnetz", "durchwahl", "mobil", "natel", "téléphone", "portable",
    "télécopie", "teléfono", "móvil", "celular", "telefono", "cellulare", "telefone", "telemóvel", "telefoon", "mobiel", "gsm",
    "puhelin", "puhelinnumero", "matkapuhelin", "sími", "símanúmer", "farsími", "telefonnummer", "mobilnummer", "komórka", "komórkowy",
    "mobilní", "mobilný", "mobitel", "telefonszám", "τηλέφωνο", "τηλ", "κινητό", "cep", "gsm no", "telefonas", "tālrunis", "telefoninumber",
    "телефон", "тел", "моб", "мобильный", "мобільний", "電話", "电话", "手机", "手機", "携帯", "联系方式", "전화", "휴대폰", "핸드폰", "연락처",
    "điện thoại", "số điện", "telpon", "telepon", "hp", "nomor hp", "โทร", "โทรศัพท์", "मोबाइल", "फ़ोन", "फोन", "هاتف", "جوال", "رقم الهاتف", "موبايل", "تلفن",
    "טלפון", "נייד", "simu",
    // In signatures, right before the number
    "t :", "m :", "p :", "f :", "c :", "d :", "o :",
    // Short forms
    "port.", "tlm", "kontakt", "mob", "ph", "ph no", "tél.", "tél :", "tél 0", "tél +", "tél bureau", "tél fixe", "tél pro", "kontaktowy", "tlf", "tfno", "tlfn", "telf", "tfn", "telp", "telnr", "rufnr", "fon", "fono", "fone", "cel", "celu", "kom", "puh", "κιν", "сот",
    "tālr", "sđt", "wa:", "no wa", "nomor wa", "cp no", "cp#", "whats", "zap", "viber", "вайбер", "ватсап", "вотсап", "гсм", "טל'", "հեռ", "ტელ",
    // Whose it is
    "my number", "your number", "his number", "her number", "our number", "their number", "meine nummer", "deine nummer", "mon numéro", "notre numéro",
    "mi número", "mi numero", "mio numero", "nostro numero", "meu número", "nosso número", "mijn nummer", "ons nummer", "mitt nummer", "mit nummer", "numeroni",
    "mój numer", "moje číslo", "numărul meu", "moj broj", "moja številka", "мой номер", "мій номер", "моят номер", "мој број", "numaram", "numarasından",
    "제 번호", "내 번호", "我的号码", "رقمي", "मेरा नंबर", "số của tôi", "nomor saya",
    // Calling
    "reach", "ring me", "ring us", "text us", "text him", "text her", "voicemail", "switchboard",
    "rückruf", "anrufen", "ruf mich", "ruf an", "rufen sie", "erreichbar", "erreichen", "rückfragen", "telefax", "appelez", "appeler", "rappeler", "rappelez",
    "joindre", "joignable", "téléphoner", "llame", "llamar", "llámame", "llamame", "llámanos", "llámenos", "comuníquese", "comunícate", "telefón", "træffes", "ご連絡", "ulaşın", "comunicarse", "contáct", "chiamare",
    "chiamami", "chiamaci", "chiamate", "recapit", "ligue", "ligar para", "contato", "bel me", "bel ons", "bel naar", "bellen", "bereikbaar", "bereiken", "ring mig",
    "ring oss", "ring meg", "ring til", "nås på", "soita", "soittakaa", "zadzwoń", "dzwonić", "dzwoń", "volejte", "zavolejte", "volajte", "zavolajte",
    "hívj", "sunați", "sunaţi", "sunati", "apelați", "звони", "позвони", "перезвони", "для связи", "по номеру", "контакт", "дзвоні", "зателефонуй", "за номером",
    "обади се", "обадете се", "zovite", "nazovite", "pozovite", "позовите", "pokličite", "καλέστε", "arayın", "arayabilirsiniz", "iletişim", "skambinkite", "zvaniet",
    "helista", "hringdu", "連絡先", "お問い合わせ", "拨打", "致电", "热线", "座机", "撥打", "聯絡電", "專線", "微信", "휴대전화", "문의", "اتصل", "للتواصل", "واتساب", "الهاتف",
    "الجوال", "تليفون", "הטלפון", "בטלפון", "הנייד", "סלולרי", "התקשר", "संपर्क", "कॉल", "เบอร์", "มือถือ", "ติดต่อ", "gọi cho", "gọi số", "liên hệ", "di động", "hubungi",
    "ponsel", "handphone", "tumawag", "tawagan", "nipigie", "شماره تماس", "تماس", "موبایل", "همراه", "رابطہ", "فون", "موبائل", "selfoon", "telèfon", "mòbil", "ffôn", "fón",
    "հեռախոս", "ტელეფონი", "ফোন", "মোবাইল", "தொலைபேசி", "கைபேசி", "ఫోన్", "ಫೋನ್", "ഫോൺ", "ફોન", "ਫੋਨ", "मोबाईल", "දුරකථන", "ဖုန်း", "ទូរស័ព្ទ", "ስልክ",
]);

#[cfg_attr(hot, optimize(speed))]
fn find(site: &Site<'_>, _: &Spec) -> Seen {
    match phones::read(site, site.regions) {
        // What is in no plan is a person's as far as anyone knows.
        Some(phone) if phone.kinds.is_none() || phone.kinds.is_personal() => phone.seen(),
        _ => Seen::No,
    }
}
