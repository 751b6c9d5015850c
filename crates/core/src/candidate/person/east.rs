//! Names in Chinese, Japanese and Korean sentences: `我叫王小明`, `田中と申します`, `김민수님`.
//!
//! These scripts put no blank or capital before a name. What is written without a break is looked through from its
//! beginning, for the words that stand beside a name.

use super::Read;
use crate::candidate::site::{Site, char_at, han, sure};

/// How far a text is looked through.
const REACH: usize = 120;

/// The first character of most Chinese names, in both ways to write it.
const CHINESE: &str = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎武乔贺赖龚\
    張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧蔣賈葉鍾譚鄒陸顧龍錢湯喬賀賴龔";
/// Of most Korean ones.
const KOREAN: &str = "김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허유남심노하곽성차주우구민진지엄채원천방";

/// Before a Chinese name.
const BEFORE: [&str; 7] = [
    "我叫",
    "名叫",
    "名字是",
    "名字叫",
    "尊敬的",
    "亲爱的",
    "我是",
];
/// Behind one.
const TITLES: [&str; 6] = ["先生", "女士", "小姐", "老师", "老師", "经理"];
/// What people are, by the last character, in Chinese and Korean.
const KINDS: &str = "生人员員师師者座客户戶家手族党粉迷派友자인장사생";
/// Who is addressed without a name: お客様, 皆様, 担当者様, 御社様.
const NOBODY: &str = "客皆者社員店係部課神王仏殿奥方模同仕多有異各位";

/// Whether what begins at `at` may hold a name: a look at the characters that all of the words have.
#[inline]
#[cfg_attr(hot, optimize(speed))]
pub(super) fn likely(text: &[u8], at: usize) -> bool {
    match text.get(at) {
        Some(0xE3..=0xE9) => marked(text.get(at..text.len().min(at + REACH)).unwrap_or(&[])),
        Some(0xEA..=0xED) => [9, 12].iter().any(|far| {
            let next = text.get(at + far..at + far + 3);
            next.is_some_and(|next| "님씨이입예라".as_bytes().chunks(3).any(|mark| mark == next))
        }),
        _ => false,
    }
}

/// Whether a run has one of those characters behind its partner.
#[cfg_attr(hot, optimize(speed))]
fn marked(run: &[u8]) -> bool {
    let is = |three: &[u8], list: &str| list.as_bytes().chunks(3).any(|one| one == three);
    let (mut at, mut before): (usize, &[u8]) = (0, &[]);
    while let Some(here @ [first, second, _]) = run.get(at..at + 3)
        && *first >= 0xE3
    {
        let partners = match (first, second) {
            (0xE5, 0x8F) if is(here, "叫") => "我名字",
            (0xE6, 0x98) if is(here, "是") => "我字",
            (0xE6, 0x95) if is(here, "敬") => "尊",
            (0xE7, 0x88) if is(here, "爱") => "亲",
            (0xE7, 0x94) if is(here, "申") => "と",
            (0xE5, 0x89) if is(here, "前") => "名",
            (0xE6, 0xA7) if is(here, "様") => return true,
            _ if matches!(at, 6 | 9) && is(here, "先女小老经") => return true,
            _ => "",
        };
        if !partners.is_empty() && is(before, partners) {
            return true;
        }
        at += if *first >= 0xF0 { 4 } else { 3 };
        before = here;
    }
    run.get(at..)
        .is_some_and(|rest| rest.starts_with(" 様".as_bytes()))
}

/// The name in what begins where `site` does.
pub(super) fn named(site: &Site<'_>) -> Option<Read> {
    if !matches!(site.byte(site.start), 0xE3..=0xED) {
        return None;
    }
    let (start, end) = read(site.text, site.start)?;
    Some(Read {
        start,
        end,
        confidence: sure::LIKELY,
        rule: "introduction",
    })
}

fn read(text: &[u8], at: usize) -> Option<(usize, usize)> {
    let run = text.get(at..text.len().min(at + REACH))?;
    let length = run.iter().take_while(|b| **b >= 0x80).count();
    let run = run.get(..length)?.utf8_chunks().next()?.valid();
    let (start, end) = match char_at(text, at)? {
        '가'..='힣' => korean(text.get(..at)?, run),
        _ => chinese(run)
            .or_else(|| japanese(run))
            .or_else(|| addressed(run, text.get(at + run.len()..)?)),
    }?;
    Some((at + start, at + end))
}

/// The bytes of the first characters of `text` of which `part` is true, and how many they are.
fn leading(text: &str, part: fn(char) -> bool) -> (usize, usize) {
    let length = text.find(|c| !part(c)).unwrap_or(text.len());
    (length, text.get(..length).unwrap_or("").chars().count())
}

/// Behind words that give a name, and before a title.
fn chinese(run: &str) -> Option<(usize, usize)> {
    for (at, _) in run.char_indices() {
        let rest = run.get(at..)?;
        let Some(phrase) = BEFORE.iter().find(|phrase| rest.starts_with(**phrase)) else {
            continue;
        };
        let start = at + phrase.len();
        let start = start
            + if run.get(start..)?.starts_with('做') {
                3
            } else {
                0
            };
        if let Some(length) = chinese_name(run.get(start..)?, *phrase == "我是") {
            return Some((start, start + length));
        }
    }
    // `王美丽女士`, but not `各位女士`, `老先生`.
    let titled = |count: usize| {
        TITLES.iter().any(|title| {
            run.get(3 * count..)
                .is_some_and(|rest| rest.starts_with(title))
        })
    };
    let count = (2..=3).find(|count| titled(*count))?;
    let name = run.get(..3 * count)?;
    let other = |c: char| !han(c) || "位老各这那某小大新女男".contains(c);
    (!name.contains(other)).then_some((0, name.len()))
}

/// How long the Chinese name is that begins the text; where `strict`, it has three characters and no kind of people is
/// called so.
fn chinese_name(text: &str, strict: bool) -> Option<usize> {
    let first = text.chars().next().filter(|c| CHINESE.contains(*c))?;
    let (_, mut count) = leading(text, han);
    let title = |count: usize| {
        TITLES.iter().any(|title| {
            text.get(3 * count..)
                .is_some_and(|rest| rest.starts_with(title))
        })
    };
    count = (2..=3).find(|count| title(*count)).unwrap_or(count);
    let name = text.get(..3 * count)?;
    let last = name.chars().next_back()?;
    let plain = if strict {
        count == 3 && !KINDS.contains(last)
    } else {
        (2..=3).contains(&count)
    };
    (plain && first.len_utf8() == 3).then_some(name.len())
}

/// Before `と申します`, behind `私の名前は`, and a line that begins with somebody's name and 様.
fn japanese(run: &str) -> Option<(usize, usize)> {
    let kana = |c: char| matches!(c, '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | 'ー');
    if let Some(end) = run.find("と申し") {
        let head = run.get(..end)?;
        let part = if head.ends_with(han) { han } else { kana };
        let name = head.char_indices().rev().take_while(|(_, c)| part(*c));
        let start = name.last()?.0;
        let count = head.get(start..)?.chars().count();
        return (2..=8).contains(&count).then_some((start, end));
    }
    if let Some(at) = run.find("の名前は") {
        let own = ["私", "僕", "俺", "わたし", "ぼく"];
        let start = at + "の名前は".len();
        let name = run.get(start..)?;
        let end = ["です", "と", "、", "。"]
            .iter()
            .filter_map(|mark| name.find(mark))
            .min()
            .unwrap_or(name.len());
        let whole = name.get(..end)?;
        let fits =
            whole.chars().all(|c| han(c) || kana(c)) && (2..=8).contains(&whole.chars().count());
        return (fits
            && own
                .iter()
                .any(|who| run.get(..at).is_some_and(|head| head.ends_with(who))))
        .then_some((start, start + end));
    }
    None
}

/// A name at the beginning and 様, perhaps behind a blank.
fn addressed(run: &str, behind: &[u8]) -> Option<(usize, usize)> {
    let (length, count) = leading(run, |c| han(c) && c != '様');
    let rest = run.get(length..)?;
    let apart = rest.is_empty() && behind.starts_with(" 様".as_bytes());
    let rest = rest.trim_start_matches('\u{3000}');
    let rest = if apart { "" } else { rest.strip_prefix('様')? };
    let last = run.get(..length)?.chars().next_back()?;
    let ends = rest.is_empty()
        || ["、", "。", "へ", "　", "の", "に", "から"]
            .iter()
            .any(|mark| rest.starts_with(mark));
    ((2..=6).contains(&count) && !NOBODY.contains(last) && ends).then_some((0, length))
}

/// Before 님 and 씨, behind words that give a name.
fn korean(before: &[u8], run: &str) -> Option<(usize, usize)> {
    let said = |phrase: &str| before.ends_with(phrase.as_bytes());
    let name = |count: usize| {
        run.get(..3 * count)
            .filter(|name| name.chars().all(|c| ('가'..='힣').contains(&c)))
    };
    let behind = |count: usize, marks: &[&str]| {
        run.get(3 * count..)
            .is_some_and(|rest| marks.iter().any(|mark| rest.starts_with(mark)))
    };
    const ARE: [&str; 6] = ["입니다", "이에요", "예요", "이고", "이라고", "라고"];
    let name = |count| name(count).filter(|name| name.starts_with(|c| KOREAN.contains(c)));
    if said("이름은 ") || said("성함은 ") {
        let count = (3..=4).find(|count| behind(*count, &ARE))?;
        return name(count).map(|name| (0, name.len()));
    }
    let name = name(3)?;
    let kind = name.chars().next_back().is_some_and(|c| KINDS.contains(c));
    let called = behind(3, &["님", "씨", "이라고"]) || said("저는 ") && behind(3, &ARE);
    (called && !kind).then_some((0, name.len()))
}
