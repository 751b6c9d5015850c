//! Chinese, Japanese and Korean addresses without a label: from the largest part to the number of the house or room, as in
//! `广东省深圳市南山区科技园路18号`, `東京都渋谷区渋谷2丁目21番1号`, `서울특별시 강남구 테헤란로 152`.

use super::Address;
use crate::candidate::site::{han, sure};

/// How far before the number an address is looked for.
const BEFORE: usize = 96;
/// How far behind it.
const BEHIND: usize = 80;

/// Provinces, cities and what is in them, by the last character; the first of an address is one of these.
const AREAS: &str = "省市区區县縣都道府県郡";
/// Streets and villages.
const WAYS: &str = "路街巷弄村镇鎮里段町丁条坊庄屯座";
/// What is counted in an address: houses, floors, rooms.
const UNITS: &str = "号號弄巷栋棟幢座室层層楼樓单單元丁目番地条段之の";
/// Before the first part of an address in a sentence.
const LEADS: &str = "在到至往于於住寄送址是为為从從的";
/// How Korean addresses begin.
const PROVINCES: &[&str] = &[
    "서울", "부산", "대구", "인천", "광주", "대전", "울산", "세종", "경기", "강원", "충청", "충북",
    "충남", "전라", "전북", "전남", "경상", "경북", "경남", "제주",
];

/// Whether the number at `start` may stand in such an address: a character of these scripts right before it.
#[inline]
pub(super) fn likely(text: &[u8], start: usize) -> bool {
    let lead = |back: usize| {
        start
            .checked_sub(back)
            .and_then(|at| text.get(at))
            .copied()
            .unwrap_or(0)
    };
    matches!(lead(3), 0xE3..=0xED) && lead(1) >= 0x80
        || lead(1) == b' ' && matches!(lead(4), 0xE3..=0xED) && lead(2) >= 0x80
}

pub(super) fn read(text: &[u8], number: usize) -> Option<Address> {
    if !likely(text, number) {
        return None;
    }
    let low = number.saturating_sub(BEFORE);
    // A character may be cut where the piece begins.
    let before = text.get(low..number)?.utf8_chunks().last()?.valid();
    let behind = text.get(number..text.len().min(number + BEHIND))?;
    let behind = behind.utf8_chunks().next()?.valid();
    let last = before.trim_end().chars().next_back()?;
    let (head, length) = if ('가'..='힣').contains(&last) {
        korean(before, behind)?
    } else {
        chinese(before, behind)?
    };
    let start = number - head;
    Some(Address {
        start: postcode(text, start).unwrap_or(start),
        end: number + length,
        confidence: sure::STRONG,
        rule: "places and number",
    })
}

/// How long the address is before the number and from it on, in Chinese and Japanese.
fn chinese(before: &str, behind: &str) -> Option<(usize, usize)> {
    let part = |c: char| named(c) || kana(c) || c.is_ascii_alphanumeric() || c == '-';
    // A postcode may stand behind a blank: `宁德街8座 791363`.
    let coded = before.strip_suffix(' ').filter(|_| digits(behind) == 6);
    let line = coded.unwrap_or(before);
    let from = ending(line, part);
    let run = line.get(from..)?;
    let area = run
        .char_indices()
        .skip(1)
        .find(|(_, c)| AREAS.contains(*c))?
        .0;
    let head = run.get(..area)?;
    let lead = |c: char| matches!(c, '\u{3041}'..='\u{3096}') || LEADS.contains(c) || c.is_ascii();
    let start = ending(head, |c| !lead(c));
    let rest = run.get(area..)?;
    let (areas, ways) = (count(rest, AREAS), count(rest, WAYS));
    let place = head.get(start..)?.chars().count();
    if !(1..=7).contains(&place)
        || areas < 1
        || areas + ways < 2
        || !named(run.get(start..)?.chars().next()?)
    {
        return None;
    }
    let length = if coded.is_some() {
        run.ends_with('座').then_some(6)
    } else {
        units(behind)
    }?;
    Some((before.len() - from - start, length))
}

/// How long the numbers and what they count are: `88号3号楼1201室`, `2丁目21番1号`, `3-1-3`.
fn units(text: &str) -> Option<usize> {
    let (mut at, mut fits) = (digits(text), 0);
    let mut dashes = 0;
    loop {
        let rest = text.get(at..)?;
        let next = rest.chars().next().unwrap_or('\n');
        let unit = UNITS.contains(next);
        let dashed = matches!(next, '-' | '−' | '－');
        let behind = rest.get(next.len_utf8()..).unwrap_or("");
        if unit || dashed && digits(behind) > 0 {
            dashes += usize::from(dashed);
            at += next.len_utf8();
            let count = digits(behind);
            at += count;
            if unit || dashes > 0 && count > 0 {
                fits = at;
            }
            continue;
        }
        // The name of a house, or a part of a town, before the next number.
        let name = rest.find(|c| !named(c)).unwrap_or(rest.len());
        let count = rest.get(name..).map_or(0, digits);
        let goes_on = rest
            .get(name + count..)
            .and_then(|rest| rest.chars().next())
            .is_some_and(|c| UNITS.contains(c));
        if fits == 0 || !(3..=18).contains(&name) || count == 0 || !goes_on {
            return (fits > 0).then_some(fits);
        }
        at += name + count;
    }
}

/// The same in Korean.
fn korean(before: &str, behind: &str) -> Option<(usize, usize)> {
    let line = before.trim_end();
    // `테헤란로 지하15`
    let line = line.strip_suffix(" 지하").unwrap_or(line);
    let from = ending(line, |c| {
        ('가'..='힣').contains(&c) || c == ' ' || c.is_ascii_digit()
    });
    let line = line
        .get(from..)
        .filter(|line| line.contains(['시', '군', '구']))?;
    let mut words = line.rsplit(' ');
    if !words
        .next()?
        .ends_with(['로', '길', '동', '가', '리', '읍', '면'])
    {
        return None;
    }
    let begins = |word: &&str| {
        let rest = PROVINCES.iter().find_map(|name| word.strip_prefix(name));
        rest.is_some_and(|rest| rest.is_empty() || rest.ends_with(['시', '도']))
    };
    let first = words.take(4).find(begins)?;
    let head = before.len() - from - line.rfind(first)?;
    let mut at = digits(behind);
    let dashed = behind.get(at..)?.strip_prefix('-').map_or(0, digits);
    at += if dashed > 0 { 1 + dashed } else { 0 };
    for unit in ["번지", "번길", "호", "층", "동"] {
        at += if behind.get(at..)?.starts_with(unit) {
            unit.len()
        } else {
            0
        };
    }
    // `, 3층`, ` 301호`
    for mark in [", ", " "] {
        let rest = behind.get(at..)?.strip_prefix(mark).unwrap_or("");
        let count = digits(rest);
        let unit = rest
            .get(count..)?
            .chars()
            .next()
            .is_some_and(|c| matches!(c, '층' | '호' | '동'));
        at += if count > 0 && unit {
            mark.len() + count + '층'.len_utf8()
        } else {
            0
        };
    }
    Some((head, at))
}

/// Where the postcode before an address begins: `〒150-0002 `.
fn postcode(text: &[u8], start: usize) -> Option<usize> {
    let before = text.get(..start)?;
    let line = before
        .strip_suffix(b" ")
        .or(before.strip_suffix("\u{3000}".as_bytes()))
        .unwrap_or(before);
    let code = line.len().checked_sub(8)?;
    let [a, b, c, b'-', d, e, f, g] = line.get(code..)? else {
        return None;
    };
    let mark = line.get(..code)?.ends_with("〒".as_bytes());
    (mark && [a, b, c, d, e, f, g].iter().all(|b| b.is_ascii_digit())).then_some(code - "〒".len())
}

/// Whether a character stands in names of places, as the small `ke` does too.
fn named(c: char) -> bool {
    han(c) || matches!(c, 'ヶ' | 'ケ')
}

fn kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | 'ー')
}

fn count(text: &str, of: &str) -> usize {
    text.chars().filter(|c| of.contains(*c)).count()
}

/// Where the characters begin that the text ends with and of which `part` is true.
fn ending(text: &str, part: impl Fn(char) -> bool) -> usize {
    let run = text.char_indices().rev().take_while(|(_, c)| part(*c));
    run.last().map_or(text.len(), |(at, _)| at)
}

/// How many digits the text begins with.
fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}
