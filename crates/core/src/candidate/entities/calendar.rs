//! Days of the calendar in writing: ISO 8601 and RFC 3339, numbers with separators, RFC 5322 and month names.
//!
//! Month names are those of the Unicode CLDR in forty languages, in full and in short.

use super::prelude::*;
use crate::candidate::site::{char_at, number};

/// Where a date can be: in numbers; at a year, with the month's name before or characters behind.
pub(super) const TRIGGERS: &[Trigger] = &[
    Trigger::Loose("9{4}-9{1,2}-9{1,2}"),
    Trigger::Shape("9{1,2}-9{1,2}-9{4}"),
    Trigger::Shape("9{1,2}-9{1,2}-99"),
    Trigger::Shape("9{1,2})9{1,2})9{4}"),
    Trigger::Shape("9{4})9{1,2})9{1,2}"),
    Trigger::Shape("9{8}"),
    Trigger::Shape("9{4}"),
    Trigger::Shape("9{1,2}-A{3}-9{4}"),
    Trigger::Shape("9{1,2}-A{3}-99"),
    Trigger::Shape("9{1,2}A{3}9{4}"),
];

/// The same for those who need a word near it anyway.
pub(super) const HINTS: &[Trigger] = &[
    // A time may follow.
    Trigger::LooseHint("9{4}-9{1,2}-9{1,2}"),
    Trigger::Hint("9{1,2}-9{1,2}-9{4}"),
    Trigger::Hint("9{1,2}-9{1,2}-99"),
    Trigger::Hint("9{1,2})9{1,2})9{4}"),
    Trigger::Hint("9{4})9{1,2})9{1,2}"),
    Trigger::Hint("9{8}"),
    Trigger::Hint("9{4}"),
    Trigger::Hint("9{1,2}-A{3}-9{4}"),
    Trigger::Hint("9{1,2}-A{3}-99"),
    Trigger::Hint("9{1,2}A{3}9{4}"),
];

/// How a date is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Year, month, day with one separator.
    Iso,
    /// Day, month and year of four digits, or month first.
    Numbers,
    /// The same with a year of two digits.
    ShortYear,
    /// Eight digits.
    Digits,
    /// With the month's name, or in Chinese, Japanese or Korean.
    Words,
}

/// A day: where it stands and how it is written.
pub(super) struct Day {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) form: Form,
}

/// Reads the date at the trigger.
pub(super) fn read(site: &Site<'_>) -> Option<Day> {
    let value = site.value();
    if value.len() == 4 {
        return spelled(site, year(value)?);
    }
    if value.iter().any(u8::is_ascii_alphabetic) {
        return abbreviated(site);
    }
    if value.contains(&b' ') {
        return spaced(site);
    }
    let plain = site.plain();
    let day = |form| {
        Some(Day {
            start: site.start,
            end: site.end,
            form,
        })
    };
    match site.separator(b"-./")? {
        0 if plain.len() == 8 => {
            let ymd = date(plain.number(0, 4), plain.number(4, 6), plain.number(6, 8));
            (ymd || either(plain.number(0, 2), plain.number(2, 4), plain.number(4, 8)))
                .then_some(())?;
            day(Form::Digits)
        }
        separator => {
            let mut parts = value.split(|byte| *byte == separator);
            let (a, b, c) = (parts.next()?, parts.next()?, parts.next()?);
            let (first, second, third) = (number(a), number(b), number(c));
            match (a.len(), c.len()) {
                // What runs on is a time, or no date.
                (4, _) => {
                    let next = site.byte(site.end);
                    let time = matches!(next, b'T' | b't' | b'_')
                        && site.byte(site.end + 1).is_ascii_digit();
                    let on = next.is_ascii_alphanumeric()
                        || (matches!(next, b'-' | b'.' | b'/')
                            && site.byte(site.end + 1).is_ascii_alphanumeric());
                    (date(first, second, third) && (time || !on)).then_some(())?;
                    day(Form::Iso)
                }
                (_, 4) if either(first, second, third) => day(Form::Numbers),
                (2, 2) if b.len() == 2 && either(first, second, 1900 + third) => {
                    day(Form::ShortYear)
                }
                (_, 2) if separator == b'/' && either(first, second, 1900 + third) => {
                    day(Form::ShortYear)
                }
                _ => None,
            }
        }
    }
}

/// `14. 3. 1962`, `1962. 3. 14`
fn spaced(site: &Site<'_>) -> Option<Day> {
    let mut parts = site
        .value()
        .split(|byte| !byte.is_ascii_digit())
        .filter(|part| !part.is_empty());
    let (a, b, c) = (parts.next()?, parts.next()?, parts.next()?);
    let (dots, blanks) = site.value().iter().fold((0, 0), |(dots, blanks), byte| {
        (
            dots + u32::from(*byte == b'.'),
            blanks + u32::from(*byte == b' '),
        )
    });
    let (first, second, third) = (number(a), number(b), number(c));
    let known = match a.len() {
        4 => date(first, second, third),
        _ => date(third, second, first),
    };
    (known && dots == 2 && blanks == 2).then_some(Day {
        start: site.start,
        end: site.end,
        form: Form::Numbers,
    })
}

/// `16-Jun-1966`, `16/Jun/66`, `16JUN1966`: the month's name in short, joined to the numbers.
fn abbreviated(site: &Site<'_>) -> Option<Day> {
    let value = site.value();
    let letters = |byte: &u8| byte.is_ascii_alphabetic();
    let from = value.iter().position(letters)?;
    let to = from
        + value
            .iter()
            .skip(from)
            .take_while(|byte| letters(byte))
            .count();
    // What is written with blanks is read at its year.
    let separator = site.separator(b"-/.")?;
    let joint = usize::from(separator != 0);
    let first = number(value.get(..from - joint)?);
    let last = value.get(to + joint..)?;
    let year = match last.len() {
        4 => year(last)?,
        _ => 1900 + number(last),
    };
    date(year, month_number(value.get(from..to)?)?, first).then_some(Day {
        start: site.start,
        end: site.end,
        form: Form::Words,
    })
}

fn year(digits: &[u8]) -> Option<u32> {
    let year = number(digits);
    (1900..=2099).contains(&common(year)).then_some(year)
}

/// A year of the Thai calendar as one of the common era.
const fn common(year: u32) -> u32 {
    if year >= 1900 + THAI && year < 2040 + THAI {
        year - THAI
    } else {
        year
    }
}

/// What the Thai calendar is ahead.
const THAI: u32 = 543;

fn date(year: u32, month: u32, day: u32) -> bool {
    super::common::date(common(year), month, day)
}

/// Whether this is a day with the day first, or with the month first.
fn either(first: u32, second: u32, year: u32) -> bool {
    date(year, second, first) || date(year, first, second)
}

/// A date around its year.
fn spelled(site: &Site<'_>, year: u32) -> Option<Day> {
    let day = |start, end| {
        Some(Day {
            start,
            end,
            form: Form::Words,
        })
    };
    match site.from(site.end) {
        // 2024年5月3日, 2024년 5월 3일
        [0xE5 | 0xEB, ..] => {
            let (month, at) = counted(site, site.end, &['年', '년'])?;
            let (number, at) = counted(site, at, &['月', '월'])?;
            let end = unit(site, at, &['日', '일', '号'])?;
            date(year, month, number).then_some(())?;
            return day(site.start, end);
        }
        // 2024. május 3.
        [b'.', b' ', letter, ..] if !letter.is_ascii_digit() => {
            let month = word_behind(site, site.end + 2);
            let month_end = site.end + 2 + month.len();
            let digits = site
                .from(month_end + 1)
                .iter()
                .take(3)
                .take_while(|b| b.is_ascii_digit())
                .count();
            let number = number(site.text.get(month_end + 1..month_end + 1 + digits)?);
            if (1..=2).contains(&digits)
                && site.byte(month_end) == b' '
                && date(year, month_number(month)?, number)
            {
                return day(site.start, month_end + 1 + digits);
            }
        }
        _ => {}
    }
    // Backward: fillers between, a month's name and a day in either order.
    let (mut at, mut month, mut number_seen) = (site.start, None, None);
    for _ in 0..5 {
        let word = word_before(site, &mut at);
        if word.is_empty() {
            return None;
        }
        if let Some(seen) = ordinal(word) {
            number_seen = number_seen.or(Some(seen));
        } else if word == "tháng".as_bytes() {
            // 14 tháng 3 năm 1962
            month = number_seen.take();
        } else if month.is_none() && month_number(word).is_some() {
            month = month_number(word);
        } else if !matches!(word, b"de" | b"del" | b"of" | b"af" | b"di" | b"e" | b"the")
            && word != "năm".as_bytes()
        {
            return None;
        }
        if let (Some(month), Some(number)) = (month, number_seen) {
            date(year, month, number).then_some(())?;
            return day(at, site.end);
        }
    }
    None
}

/// A number of one or two digits behind one of `units`, and where it ends.
fn counted(site: &Site<'_>, at: usize, units: &[char]) -> Option<(u32, usize)> {
    let mut at = unit(site, at, units)?;
    at += usize::from(site.byte(at) == b' ');
    let digits = site
        .from(at)
        .iter()
        .take(3)
        .take_while(|b| b.is_ascii_digit())
        .count();
    Some((number(site.text.get(at..at + digits)?), at + digits))
}

/// Where one of `units` at `at` ends.
fn unit(site: &Site<'_>, at: usize, units: &[char]) -> Option<usize> {
    let seen = char_at(site.text, at)?;
    units.contains(&seen).then_some(at + seen.len_utf8())
}

const fn letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80
}

/// The word before `at`, and `at` moved to its start; empty where something else stands there.
fn word_before<'t>(site: &Site<'t>, at: &mut usize) -> &'t [u8] {
    let back = |at: usize, most: usize, inside: fn(u8) -> bool| {
        let before = site.text.get(..at).unwrap_or(&[]);
        at - before
            .iter()
            .rev()
            .take(most)
            .take_while(|b| inside(**b))
            .count()
    };
    let end = back(*at, 2, |byte| {
        matches!(byte, b' ' | b',' | b'.' | b'-' | b'/')
    });
    let start = back(end, 26, letter);
    if end == *at || end - start > 24 {
        return &[];
    }
    *at = start;
    site.text.get(start..end).unwrap_or(&[])
}

fn word_behind<'t>(site: &Site<'t>, at: usize) -> &'t [u8] {
    let text = site.from(at);
    let length = text.iter().take(24).take_while(|b| letter(**b)).count();
    text.get(..length).unwrap_or(&[])
}

/// The number of a day such as `3`, `3rd` or `1er`.
fn ordinal(word: &[u8]) -> Option<u32> {
    let digits = word.iter().take_while(|b| b.is_ascii_digit()).count();
    let (day, suffix) = word.split_at(digits);
    let known = matches!(
        suffix,
        b"" | b"st" | b"nd" | b"rd" | b"th" | b"er" | b"e" | b"o"
    ) || suffix == "º".as_bytes();
    ((1..=2).contains(&digits) && known).then(|| number(day))
}

/// The month of this name.
fn month_number(word: &[u8]) -> Option<u32> {
    let word = core::str::from_utf8(word).ok()?;
    let first = word.chars().next()?.to_lowercase().next()?;
    if first.is_ascii_digit() || word.chars().nth(1).is_none() {
        return None;
    }
    let same = |name: &&str| {
        let mut letters = name.chars();
        word.chars()
            .flat_map(char::to_lowercase)
            .all(|c| letters.next() == Some(c))
            && letters.next().is_none()
    };
    (1..)
        .zip(MONTHS)
        .find(|(_, names)| names.split(' ').any(|name| same(&name)))
        .map(|(month, _)| month)
}

const MONTHS: [&str; 12] = [
    "january jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari tammikuu tammikuuta ianuarie ian januára stycznia styczeń sty ledna leden január января январь янв січня січень січ januāris janvāris janvāra sausio sausis jaanuar jaanuari ocak oca ιανουαρίου ιανουάριος ιαν siječnja siječanj janar janúar јануар януари gener yanvar xaneiro يناير ינואר בינואר जनवरी มกราคม জানুয়ারি იანვარი қаңтар",
    "february feb februar feber février févr fevr febrero febbraio fevereiro fev februari helmikuu helmikuuta februarie lutego luty lut února únor február februára февраля февраль фев лютого лютий лют vasario vasaris februāris februāra veebruar veebruari şubat şub φεβρουαρίου φεβρουάριος φεβ veljače veljača shkurt febrúar фебруар февруари febrer pebrero fevral febreiro فبراير פברואר בפברואר फरवरी फ़रवरी กุมภาพันธ์ ফেব্রুয়ারি თებერვალი ақпан",
    "march mar märz maerz mrz mär mars marzo março marco maart mrt maaliskuu maaliskuuta martie marca marzec března březen március márc marec марта март мар березня березень бер kovo kovas marts martā märts märtsi mart μαρτίου μάρτιος μαρ ožujka ožujak març maret mac marso machi مارس מרץ במרץ मार्च มีนาคม মার্চ მარტი наурыз",
    "april apr avril avr abril abr aprile huhtikuu huhtikuuta aprilie kwietnia kwiecień kwi dubna duben április ápr apríl apríla апреля апрель апр квітня квітень кві balandžio balandis aprīlis aprīlī aprill aprilli nisan nis απριλίου απρίλιος απρ travnja travanj prill април aprili aprel أبريل ابريل אפריל באפריל अप्रैल เมษายน এপ্রিল აპრილი сәуір",
    "may mai mayo maggio mag maio mei maj toukokuu toukokuuta maja květen května május máj mája мая май травня травень тра gegužės gegužė maijs maijā mayıs μαΐου μάιος μαϊ svibnja svibanj maí мај maig مايو מאי במאי मई พฤษภาคม মে მაისი мамыр",
    "june jun juni juin junio giugno giu junho kesäkuu kesäkuuta iunie iun czerwca czerwiec cze června červen június jún júna июня июнь июн червня червень чер birželio birželis jūnijs jūnijā juuni juunil haziran haz ιουνίου ιούνιος ιουν lipnja lipanj qershor júní јун юни juny hunyo iyun xuño يونيو יוני ביוני जून มิถุนายน জুন ივნისი маусым",
    "july jul juli juillet juil julio luglio lug julho heinäkuu heinäkuuta iulie iul lipca lipiec července červenec július júl júla июля июль июл липня липень лип liepos liepa jūlijs jūlijā juuli juulil temmuz tem ιουλίου ιούλιος ιουλ srpnja srpanj korrik júlí јул юли juliol julai hulyo iyul xullo يوليو יולי ביולי जुलाई กรกฎาคม জুলাই ივლისი шілде",
    "august aug août aout agosto ago augustus elokuu elokuuta sierpnia sierpień sie srpna srpen augusztus augusta августа август авг серпня серпень сер rugpjūčio rugpjūtis augusts augustā augusti ağustos ağu αυγούστου αύγουστος αυγ kolovoza kolovoz gusht ágúst agost agustus ogos agosti avqust avgust agost أغسطس اغسطس אוגוסט באוגוסט अगस्त สิงหาคม আগস্ট აგვისტო тамыз",
    "september sep sept septembre septiembre setiembre settembre set setembro syyskuu syyskuuta septembrie września wrzesień wrz září szeptember szept septembra сентября сентябрь сен сент вересня вересень вер rugsėjo rugsėjis septembris septembrī septembri eylül eyl σεπτεμβρίου σεπτέμβριος σεπ rujna rujan shtator септембар септември setembre setyembre septemba sentyabr sentabr سبتمبر ספטמבר בספטמבר सितंबर सितम्बर กันยายน সেপ্টেম্বর სექტემბერი қыркүйек",
    "october oct oktober okt octobre octubre ottobre ott outubro out lokakuu lokakuuta octombrie października październik paź října říjen október októbra октября октябрь окт жовтня жовтень жов spalio spalis oktobris oktobrī oktoober oktoobri ekim eki οκτωβρίου οκτώβριος οκτ tetor октобар октомври oktubre oktoba oktyabr oktabr أكتوبر اكتوبر אוקטובר באוקטובר अक्टूबर अक्तूबर ตุลาคม অক্টোবর ოქტომბერი қазан",
    "november nov novembre noviembre novembro marraskuu marraskuuta noiembrie noi listopada listopad lis listopadu novembra ноября ноябрь ноя листопада листопад лис lapkričio lapkritis novembris novembrī novembri kasım kas νοεμβρίου νοέμβριος νοε studenoga studeni nëntor nóvember новембар ноември nobyembre novemba noyabr نوفمبر נובמבר בנובמבר नवंबर नवम्बर พฤศจิกายน নভেম্বর ნოემბერი қараша",
    "december dec dez dezember décembre déc diciembre dic dicembre dezembro des desember joulukuu joulukuuta decembrie grudnia grudzień gru prosince prosinec decembra декабря декабрь дек грудня грудень гру gruodžio gruodis decembris decembrī detsember detsembri aralık ara δεκεμβρίου δεκέμβριος δεκ prosinca prosinac dhjetor децембар декември desembre disember disyembre desemba dekabr decembro ديسمبر דצמבר בדצמבר दिसंबर दिसम्बर ธันวาคม ডিসেম্বর დეკემბერი желтоқсан",
];
