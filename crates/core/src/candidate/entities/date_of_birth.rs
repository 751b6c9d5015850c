//! Date of birth: any way to write a day, near a word for birth or behind such a field's name.
//!
//! Without the word it is a date like another, and dates are everywhere.

use super::calendar;
use super::prelude::*;
use crate::candidate::context::{by_initial, Words, last_of};

pub(super) const SPEC: Spec = Spec {
    name: "DATE_OF_BIRTH",
    title: "Date of birth",
    source: "ISO 8601; Unicode CLDR month names",
    check: "a day of the calendar in 1900 to 2099; a word for birth near it",
    triggers: calendar::HINTS,
    words: &by_initial([
        "dob",
        "d.o.b",
        "date of birth",
        "birth date",
        "birthdate",
        "birthday",
        "birth day",
        "born",
        "birth",
        "geboren",
        "geburtsdatum",
        "geburtstag",
        "geb",
        "né le",
        "née le",
        "ne le",
        "date de naissance",
        "naissance",
        "nacimiento",
        "nacido",
        "nacida",
        "nació",
        "nacio el",
        "fecha nac",
        "fec nac",
        "f. nac",
        "f nac",
        "nascimento",
        "nascido",
        "nascida",
        "data nasc",
        "nato il",
        "nata il",
        "nato a",
        "nata a",
        "data di nascita",
        "nascita",
        "geboortedatum",
        "geboorte",
        "født",
        "fødselsdato",
        "fødselsdag",
        "född",
        "födelsedatum",
        "syntynyt",
        "syntymäaika",
        "fæðingardagur",
        "fædd",
        "data urodzenia",
        "urodzony",
        "urodzona",
        "ur.",
        "datum narození",
        "narozen",
        "nar",
        "dátum narodenia",
        "narodený",
        "születési",
        "született",
        "születtem",
        "data nașterii",
        "nascut",
        "născut",
        "născută",
        "датум рођења",
        "datum rođenja",
        "rođen",
        "rojen",
        "datum rojstva",
        "gimimo data",
        "gimė",
        "dzimšanas",
        "dzimis",
        "sünniaeg",
        "sündinud",
        "doğum tarihi",
        "doğum",
        "doğumlu",
        "дата рождения",
        "рождения",
        "д.р.",
        "г.р.",
        "рожд",
        "родился",
        "родилась",
        "дата народження",
        "народився",
        "народилася",
        "дата на раждане",
        "роден",
        "ημερομηνία γέννησης",
        "γεννήθηκε",
        "γέννησης",
        "تاريخ الميلاد",
        "الميلاد",
        "مواليد",
        "ولد",
        "تولد",
        "תאריך לידה",
        "לידה",
        "נולד",
        "जन्म",
        "जन्मतिथि",
        "জন্ম",
        "วันเกิด",
        "เกิดวันที่",
        "ngày sinh",
        "sinh ngày",
        "tanggal lahir",
        "lahir",
        "kelahiran",
        "kapanganakan",
        "ipinanganak",
        "kuzaliwa",
        "alizaliwa",
        "tarikh lahir",
        "出生",
        "生于",
        "生於",
        "出生日期",
        "生日",
        "生年月日",
        "誕生日",
        "生まれ",
        "생년월일",
        "생일",
        "출생",
    ]),
    find,
    examples: &["1984-03-15", "15. März 1984", "1984年3月15日"],
    ..Spec::BASE
};

static BIRTH: Words<'static> = Words::new(SPEC.words, &[]);

/// How words begin that name other days of a person's papers.
static OTHERS: Words<'static> = Words::new(
    &[
        "issue", "expir", "valid", "admission", "admitted", "visit", "appointment", "updated", "created", "signed", "hired", "joined", "regist", "death",
        "died", "released", "published", "effective", "ausgestellt", "ausstell", "gültig", "ausgabe", "termin", "aufnahme", "délivr", "expédi", "caduc",
        "emisi", "expedi", "vencim", "rilasc", "scaden", "emiss", "afgifte", "geldig", "wydan", "ważn", "vydán", "platn", "выда", "действ", "видан",
        "签发", "有效", "发证", "交付", "発行", "발급", "만료",
    ],
    &[],
);

/// Whether the word before the day names another one: that between them, or this one's own word does.
fn another(site: &Site<'_>) -> bool {
    let before = site.text.get(site.start.saturating_sub(64)..site.start).unwrap_or(&[]);
    let Some(at) = last_of(before, &BIRTH) else { return false };
    let between = before.get(at..).unwrap_or(&[]);
    let digits = between.iter().filter(|b| b.is_ascii_digit()).count();
    digits > 5 || last_of(between, &OTHERS).is_some()
}

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    if another(site) {
        return Seen::No;
    }
    // That of a file is no person's.
    let around = site.text.get(site.start.saturating_sub(64)..site.text.len().min(site.end + 24)).unwrap_or(&[]);
    if around.windows(9).any(|part| part.eq_ignore_ascii_case(b"birthtime")) {
        return Seen::No;
    }
    calendar::read(site).map_or(Seen::No, |day| {
        let end = super::date_time::time(site, day.end);
        Seen::Yes(Found { start: day.start, end, confidence: sure::BARE, rule: "date", check: Check::Structure })
    })
}
