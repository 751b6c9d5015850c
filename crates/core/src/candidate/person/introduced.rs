//! Names that people say to be theirs: `My name is Jane Doe`.
//!
//! The scan asks at capitals behind a capitalised word, so a name of one word is seen in those scripts only all of
//! whose words are asked at.

use super::Read;
use super::name;
use crate::candidate::site::{Site, sure};
use crate::candidate::threes::Threes;

/// What stands before the name, small but for the first letter, which is left out in other scripts.
#[rustfmt::skip]
static PHRASES: &[&str] = &[
    "my name is", "my name's", "my full name is", "his name is", "her name is", "their name is", "ich heiße", "ich heisse", "mein Name ist", "mein Name lautet",
    "je m'appelle", "je m’appelle", "mon nom est", "je me nomme", "s'appelle", "s’appelle", "me llamo", "mi nombre es", "se llama", "mi chiamo", "mio nome è",
    "si chiama", "meu nome é", "me chamo", "chamo-me", "mijn naam is", "ik heet", "jag heter", "mitt namn är", "jeg hedder", "jeg heter", "mit navn er",
    "navnet mitt er", "nimeni on", "nazywam się", "mam na imię", "jmenuji se", "jmenuju se", "moje jméno je", "volám sa", "moje meno je", "a nevem", "mă numesc",
    "ma numesc", "numele meu este", "zovem se", "ime mi je", "moje ime je", "pišem se", "adım", "ismim", "minu nimi on", "mani sauc", "mano vardas", "mano vardas yra",
    "nama saya", "nama saya adalah", "tôi tên là", "tên tôi là", "pangalan ko ay", "ako si", "jina langu ni", "naitwa", "em dic", "meu nom és",
    "еня зовут", "ене звати", "азвам се", "ето ми е", "овем се", "име ми је", "ε λένε", "νομάζομαι", "όνομά μου είναι",
];

/// The last three bytes of them.
static ENDS: Threes<128> = {
    let (mut set, mut i) = (Threes::new(), 0);
    while i < PHRASES.len() {
        set = set.with_end(PHRASES[i]);
        i += 1;
    }
    set
};

/// The longest word of a name behind which its next one is looked for.
const LONGEST: usize = 24;

/// Whether the word at `at`, behind a blank, may go on with a name that a phrase gives, or begin it: rather too often
/// than never.
#[inline]
#[cfg_attr(hot, optimize(speed))]
pub(super) fn likely(text: &[u8], at: usize) -> bool {
    start(text, at).is_some_and(|start| ENDS.ends(text.get(..start - 1).unwrap_or(&[])))
}

/// Where the name begins whose first or second word stands at `at`, behind a blank.
#[inline]
fn start(text: &[u8], at: usize) -> Option<usize> {
    let byte = |at: usize| text.get(at).copied().unwrap_or(0);
    if at < 2 {
        return None;
    }
    if byte(at) >= 0x80 {
        return (byte(at - 2) >= 0x80).then_some(at);
    }
    let low = at.saturating_sub(LONGEST);
    let mut end = at - 1;
    loop {
        let before = text.get(low..end)?;
        let letters = before
            .iter()
            .rev()
            .take_while(|b| b.is_ascii_alphabetic() || **b >= 0x80)
            .count();
        let first = end - letters;
        if letters == 0 || first == low || !byte(first).is_ascii_uppercase() {
            return None;
        }
        // `Jean-Luc`, `O'Neil`
        match byte(first - 1) {
            b' ' => return Some(first),
            b'-' | b'\'' => end = first - 1,
            _ => return None,
        }
    }
}

/// The name that has its first or second word where `site` begins, if a phrase stands before it.
pub(super) fn introduced(site: &Site<'_>) -> Option<Read> {
    let start = start(site.text, site.start)?;
    let before = site.text.get(..start - 1)?;
    if !ENDS.ends(before) {
        return None;
    }
    let said = |phrase: &&str| {
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
    if !PHRASES.iter().any(said) {
        return None;
    }
    let name = name::read(site.text, start, false)
        .filter(|name| !(name.thing || name.small || name.foreign))?;
    let whole = name.end > site.start && (name.words > 1 || start == site.start);
    whole.then_some(Read {
        start,
        end: name.end,
        confidence: sure::LIKELY,
        rule: "introduction",
    })
}
