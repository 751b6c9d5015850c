//! Names that people say to be theirs: `My name is Jane Doe`, `ich heiße Jürgen`.

use super::Read;
use super::name::{self, Name};
use crate::candidate::site::{Site, sure};
use crate::candidate::threes::Threes;

/// What stands before the name, small but for the first letter, which is left out in other scripts.
#[rustfmt::skip]
static PHRASES: &[&str] = &[
    "my name is", "my name's", "my full name is", "his name is", "her name is", "their name is", "ich heiße", "ich heisse", "mein Name ist", "mein Name lautet",
    "hier spricht", "je m'appelle", "je m’appelle", "mon nom est", "mon prénom est", "je me nomme", "me llamo", "mi nombre es", "mi chiamo", "mio nome è",
    "meu nome é", "me chamo", "chamo-me", "mijn naam is", "ik heet", "jag heter", "mitt namn är", "jeg hedder", "jeg heter", "mit navn er",
    "navnet mitt er", "nimeni on", "nazywam się", "mam na imię", "jmenuji se", "jmenuju se", "moje jméno je", "volám sa", "moje meno je", "a nevem", "mă numesc",
    "ma numesc", "mă cheamă", "numele meu este", "zovem se", "ime mi je", "moje ime je", "pišem se", "benim adım", "ismim", "minu nimi on", "mani sauc", "mano vardas", "mano vardas yra",
    "nama saya", "nama saya adalah", "tôi tên là", "tên tôi là", "pangalan ko ay", "ako si", "jina langu ni", "naitwa", "em dic", "meu nom és",
    "еня зовут", "ене звати", "ене звуть", "азвам се", "ето ми е", "овем се", "име ми је", "ε λένε", "νομάζομαι", "όνομά μου είναι",
    "soussigné", "soussignée", "sottoscritto", "sottoscritta", "ondergetekende", "niżej podpisany", "niżej podpisana", "subsemnatul", "subsemnata",
    "z tej strony", "le habla", "moi c'est", "moi c’est",
    // Scripts without capitals
    "اسمي", "إسمي", "ผมชื่อ", "ดิฉันชื่อ", "اسم من", "نام من", "اسمم", "میرا نام", "שמי", "קוראים לי", "השם שלי הוא", "मेरा नाम", "माझे नाव", "আমার নাম", "என் பெயர்",
];

/// The same before first and last name alone, for other words follow them too.
#[rustfmt::skip]
static WEAK: &[&str] = &[
    "I am", "I'm", "I’m", "ich bin", "je suis", "soy", "sono", "sou", "ik ben", "jestem", "jag är", "jeg er", "olen", "this is", "s'appelle", "s’appelle", "se llama",
    "si chiama", "ici", "tady", "yo,", "eu,", "Я,", "ίμαι ο", "ίμαι η", "з съм", "tôi là", "adım",
];

/// What goes on behind such a name, where no mark does; the first are those behind `this is`.
#[rustfmt::skip]
static TAILS: &[&str] = &[
    "calling", "speaking", "from", "here", "again", "writing", "and", "with", "aus", "und", "von", "et", "de", "y", "del", "e", "da", "di", "en", "och", "og", "ja", "i", "z",
];
const CALLS: usize = 6;

/// Of where people come from and are, not of names: `I'm South African`.
static ORIGINS: &[&str] = &[
    "South", "North", "East", "West", "Native", "Roman", "African", "Latin", "Puerto", "Costa",
    "Sri", "Saudi", "Anglo",
];

/// Words that go on with a sentence, not with a name in a script without capitals.
#[rustfmt::skip]
static OTHERS: &[&str] = &["من", "و", "أنا", "است", "هست", "ہے", "אני", "है", "हैं", "हूँ", "और", "आहे", "هو", "هي", "עם", "גר", "גרה", "בן", "בת", "عمري", "عندي"];

/// The last three bytes of the phrases, the two before them, and the last of those that have no more than three.
static ENDS: (Threes<128>, Threes<128>, Threes<8>) = {
    let (mut ends, mut near, mut short) = (Threes::new(), Threes::new(), Threes::new());
    let (lists, mut list) = ([PHRASES, WEAK], 0);
    while list < lists.len() {
        let mut i = 0;
        while i < lists[list].len() {
            let phrase = lists[list][i];
            let (bytes, n) = (phrase.as_bytes(), phrase.len());
            ends = ends.with_end(phrase);
            if n < 4 {
                short = short.with_end(phrase);
            } else {
                let far = if n > 4 { plain(bytes[n - 5]) } else { b' ' };
                near = near.with(far, plain(bytes[n - 4]), b' ');
            }
            i += 1;
        }
        list += 1;
    }
    (ends, near, short)
};

/// A blank for what is no letter of ASCII.
const fn plain(byte: u8) -> u8 {
    if byte.is_ascii_alphabetic() {
        byte
    } else {
        b' '
    }
}

/// Whether a phrase may end before the blank before a name: rather too often than never.
#[inline]
#[cfg_attr(hot, optimize(speed))]
pub(super) fn likely(before: &[u8]) -> bool {
    let back = |by: usize| before.len().checked_sub(by).and_then(|at| before.get(at));
    let plain = |by: usize| back(by).map_or(b' ', |byte| plain(*byte));
    let (ends, near, short) = &ENDS;
    ends.ends(before) && (near.has(plain(5), plain(4), b' ') || short.ends(before))
}

/// The name that begins where `site` does, if a phrase stands before it.
pub(super) fn introduced(site: &Site<'_>) -> Option<Read> {
    let before = site.text.get(..site.start - 1)?;
    if !likely(before) {
        return None;
    }
    let said = |phrase: &&&str| {
        let phrase = phrase.as_bytes();
        // Cheaper than a compare.
        if phrase.last() != before.last() {
            return false;
        }
        let (rest, end) = before.split_at(before.len().saturating_sub(phrase.len()));
        // Titles of works have capitals: `My Name Is …`.
        let same = end.get(1..) == phrase.get(1..) && end.eq_ignore_ascii_case(phrase);
        same && !rest.last().is_some_and(u8::is_ascii_alphanumeric)
    };
    let strong = PHRASES.iter().any(|phrase| said(&phrase));
    let weak = WEAK.iter().find(said).filter(|_| !strong);
    if !strong && weak.is_none() {
        return None;
    }
    let name =
        name::read(site.text, site.start, false).filter(|name| !(name.thing || name.small))?;
    let end = match weak {
        None if name.foreign => foreign(site)?,
        None => name.end,
        Some(phrase) => full(site, &name, *phrase == "this is").then_some(name.end)?,
    };
    let polite: [&[u8]; 3] = [b"Sie", b"Euch", b"Dich"];
    let whole = site.text.get(site.start..end)?;
    (!polite.contains(&whole)).then_some(Read {
        start: site.start,
        end,
        confidence: sure::LIKELY,
        rule: "introduction",
    })
}

/// One word or two of a script without capitals: nothing tells where the name ends.
fn foreign(site: &Site<'_>) -> Option<usize> {
    let (one, two) = (
        name::words(site.text, site.start, 1)?,
        name::words(site.text, site.start, 2)?,
    );
    let next = site.text.get(one + 1..two).unwrap_or(&[]);
    // The sentence ends behind two words: no small one is among them.
    if matches!(site.byte(two), b',' | b'.' | b'\n') {
        return Some(two);
    }
    // `and` is joined to its word in Arabic and Hebrew.
    let other = OTHERS.iter().any(|word| next == word.as_bytes())
        || next.starts_with("و".as_bytes())
        || next.starts_with("ו".as_bytes());
    Some(if other { one } else { two })
}

/// Whether a name is first and last name, and the sentence ends or goes on as behind one.
fn full(site: &Site<'_>, name: &Name, calls: bool) -> bool {
    let whole = site.text.get(site.start..name.end).unwrap_or(&[]);
    let from = ORIGINS
        .iter()
        .any(|word| whole.starts_with(word.as_bytes()) && whole.get(word.len()) == Some(&b' '));
    let rest = site.from(name.end);
    let tail = rest
        .strip_prefix(b" ")
        .or(rest.strip_prefix(b", "))
        .unwrap_or(&[]);
    let length = tail.iter().take_while(|b| b.is_ascii_alphabetic()).count();
    let word = tail.get(..length).unwrap_or(&[]);
    let tails = TAILS
        .get(..if calls { CALLS } else { TAILS.len() })
        .unwrap_or(TAILS);
    let goes_on = tails.iter().any(|known| word == known.as_bytes());
    let mark = matches!(
        rest,
        [b',' | b'.' | b'!' | b'\n' | b'\r' | b';' | b'"' | b'<', ..] | []
    ) && !matches!(rest, [b'.', next, ..] if next.is_ascii_alphanumeric());
    (2..=4).contains(&name.words) && !name.foreign && !from && (goes_on || mark && !calls)
}
