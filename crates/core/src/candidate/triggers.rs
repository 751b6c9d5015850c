//! The triggers in a block of 64 bytes, combined from the bitmaps of it and the block before.

use scrubjay_simd::Masks;

/// Where in a block to look, one bit a byte and kind. A bit stands where its kind is complete, so that no
/// block needs the one behind it.
#[derive(Clone, Copy, Default)]
pub(super) struct Triggers {
    /// The first of a run of digits, unless a separator joins its word to another.
    pub(super) digits: u64,
    /// The first of a run of digits behind `_`, where values given to names are looked at.
    pub(super) under: u64,
    /// The sixteenth of letters, digits, `-` and `_`, the first a letter or digit behind none, or behind a dot.
    pub(super) run: u64,
    /// `@` that stands behind none.
    pub(super) at: u64,
    /// The last of `://`, or a dot behind a word of three letters.
    pub(super) scheme: u64,
    /// The last of `::`, or behind a word the last of five colons or dashes close together, or of two dots four
    /// bytes apart.
    pub(super) hex: u64,
    /// The fifth of a run of dashes.
    pub(super) armor: u64,
    /// The eighth of a run of capital letters.
    pub(super) capitals: u64,
    /// What may give a value to a name: `=` or `:`, the first letter of a flag, the slash of `</`.
    pub(super) assigned: u64,
    /// A capital behind a blank or at the beginning of a line, or what is beyond ASCII behind what is no word.
    pub(super) title: u64,
    /// The third letter of the eighth word, or a later one, of a row of words of three to eight small letters.
    pub(super) words: u64,
    /// What is beyond ASCII.
    pub(super) high: u64,
    /// What may begin another spelling of a character.
    pub(super) other: u64,
}

/// Which triggers that cost most anyone looks at.
#[derive(Clone, Copy, Default)]
pub(super) struct Wanted {
    pub(super) assigned: bool,
    pub(super) title: bool,
    pub(super) words: bool,
}

impl Triggers {
    /// All but digits.
    #[inline]
    pub(super) const fn rare(&self) -> u64 {
        let marks = self.at | self.scheme | self.hex | self.armor;
        marks
            | self.title
            | self.words
            | self.under
            | self.run
            | self.capitals
            | self.assigned
            | self.other
    }

    /// Those of the block `is`, which stands behind the block `was`.
    #[inline]
    pub(super) fn of(was: &Masks, is: &Masks, wanted: Wanted) -> Self {
        let mut found = Self {
            at: is.at & !after(is.at, was.at, 1),
            high: is.high,
            // Behind what begins one stands a word or `#`; what stands in the next block is not known.
            other: is.lead | is.escape & ((is.word | is.hash) >> 1 | 1 << 63),
            ..Self::default()
        };

        // What joins a word to one before it, as in `alone`; letters and a dash may begin a mask.
        let word_two_before = after(is.word, was.word, 2);
        let digit_two_before = after(is.digit, was.digit, 2);
        let ties = after(is.slash, was.slash, 1) & word_two_before;
        let points = is.dot | is.colon | is.dash;
        let points = after(points, was.dot | was.colon | was.dash, 1) & digit_two_before;
        let joined = ties | points | after(is.under, was.under, 1);
        let first = is.digit & !after(is.digit, was.digit, 1);
        found.digits = first & !joined;

        let long = both(
            is.word | is.dash | is.under,
            was.word | was.dash | was.under,
        );
        let two = long & long << 1;
        let four = two & two << 2;
        let eight = four & four << 4;
        let sixteen = eight & eight << 8;
        let words = both(is.word, was.word);
        let begins = words | long & both(is.dot, was.dot) << 1;
        found.run = high(sixteen & begins << 15 & !(words << 16));

        if wanted.assigned {
            found.under = first & after(is.under, was.under, 1);
            let signs = is.colon | is.equal;
            let sign = signs & !after(is.digit | signs, was.digit | was.colon | was.equal, 1);
            let dash = |by| after(is.dash, was.dash, by);
            let flag = is.alpha & dash(1) & !(word_two_before | dash(2) & dash(3));
            let joined = is.word | is.slash | is.dot | is.dash | is.colon;
            let before = was.word | was.slash | was.dot | was.dash | was.colon;
            found.assigned = sign | flag | is.slash & !after(joined, before, 1);
        }
        if wanted.words {
            found.words = row(both(is.alpha & !is.capital, was.alpha & !was.capital));
        }
        if wanted.title {
            found.title = titled(was, is);
        }
        if is.capital & after(is.capital, was.capital, 1) != 0 {
            let one = both(is.capital, was.capital);
            let two = one & one << 1;
            let four = two & two << 2;
            let eight = four & four << 4;
            found.capitals = high(eight & !(eight << 1));
        }
        if is.colon != 0 {
            // Three in a row are in no address.
            let second = after(is.colon, was.colon, 1);
            found.hex = is.colon & second & !after(is.colon, was.colon, 2);
            let group = is.colon & after(is.word, was.word, 1);
            let one = both(is.colon, was.colon);
            let two = one & close(one);
            if high(two) != 0 {
                let four = one & close(one & close(two));
                found.hex |= group & high(one & close(four));
            }
        }
        let slashes = is.slash & after(is.slash, was.slash, 1);
        if slashes != 0 {
            found.scheme = slashes & after(is.colon, was.colon, 2);
        }
        let dashes = is.dash & after(is.dash, was.dash, 3);
        if dashes != 0 {
            let spaced = |by| after(is.dash, was.dash, by);
            let word = |by| after(is.word, was.word, by);
            found.hex |= dashes & spaced(6) & spaced(9) & spaced(12) & word(1) & word(2);
            found.armor = dashes & spaced(1) & spaced(2) & spaced(4) & !spaced(5);
        }
        if is.dot != 0 {
            found.hex |= is.dot & after(is.dot, was.dot, 5);
            let alpha = |by| after(is.alpha, was.alpha, by);
            let three = alpha(1) & alpha(2) & alpha(3);
            found.scheme |= is.dot & three & !after(is.word, was.word, 4);
        }
        found
    }
}

/// Where a name may begin: at capitals behind a blank or at the beginning of a line, and where text beyond ASCII begins.
#[inline]
fn titled(was: &Masks, is: &Masks) -> u64 {
    let begins = (is.capital | is.high) & !after(is.word | is.high, was.word | was.high, 1);
    begins & (is.high | after(is.blank | is.line, was.blank | was.line, 1))
}

/// The shortest row of seven words of three letters and three more letters.
const ROW: u32 = 31;

/// In the later block, the third letters of small words that end so many bytes in words of three to eight letters
/// with one other byte between them.
#[inline]
fn row(small: u128) -> u64 {
    let other = !small;
    let two = small & small << 1;
    let four = two & two << 2;
    let nine = four & four << 4 & small << 8;
    let breaks = other & (other << 1 | other << 2 | other << 3) | nine;
    let (here, past) = (high(breaks), breaks as u64);
    // A row that ends here began in the block before, or early in this one.
    let began = past.leading_zeros() + here.trailing_zeros() >= ROW;
    // One that begins at 15 or before covers 15 to 30, another one 33 to 46.
    let inside = here & 0x7FFF_8000 == 0 || here & (0x3FFF << 33) == 0;
    if !began && !inside {
        return 0;
    }
    let one = !breaks;
    let two_long = one & one << 1;
    let four_long = two_long & two_long << 2;
    let eight = four_long & four_long << 4;
    let sixteen = eight & eight << 8;
    let whole = sixteen & sixteen << (ROW - 16);
    high(whole & two & small << 2 & other << 3)
}

/// A bitmap and the one of the block before it.
#[inline]
const fn both(here: u64, past: u64) -> u128 {
    (here as u128) << 64 | past as u128
}

#[inline]
const fn high(both: u128) -> u64 {
    (both >> 64) as u64
}

/// `mask` moved on by `by` bytes, over the end of the block before.
#[inline]
pub(super) const fn after(mask: u64, before: u64, by: u32) -> u64 {
    mask << by | before >> (64 - by)
}

/// One to five bytes behind a bit.
#[inline]
const fn close(mask: u128) -> u128 {
    mask << 1 | mask << 2 | mask << 3 | mask << 4 | mask << 5
}

#[cfg(test)]
mod tests {
    use super::super::tile::Tile;
    use super::*;
    use alloc::string::String;

    fn places(text: &str, kind: fn(&Triggers) -> u64) -> alloc::vec::Vec<usize> {
        let mut tile = Tile::new();
        tile.load(text.as_bytes(), 0, text.len());
        (0..text.len())
            .filter(|p| kind(&tile.triggers(p / 64 * 64, Wanted::default())) >> (p % 64) & 1 == 1)
            .collect()
    }

    #[test]
    fn triggers_are_seen_in_every_place_of_a_block() {
        let long = "abcdefgh-jklmn_p";
        for pad in 0..140 {
            let at = |text: &str, kind| {
                let mut padded = String::from(" ").repeat(pad);
                padded.push_str(text);
                places(&padded, kind)
                    .iter()
                    .map(|p| p - pad)
                    .collect::<alloc::vec::Vec<_>>()
            };
            assert_eq!(at("a 12 3", |t| t.digits), [2, 5]);
            assert_eq!(
                at("2026-11-21T09:52 a-1 1.2 a.3 x_1 :4", |t| t.digits),
                [0, 11, 19, 21, 27, 34]
            );
            assert_eq!(
                at("ABCDEFG ABCDEFGH IJKLMNOPQRST", |t| t.capitals),
                [15, 24]
            );
            assert_eq!(at(long, |t| t.run), [15]);
            let longer = alloc::format!("{long}{long}");
            assert_eq!(at(&longer, |t| t.run), [15, 24, 30]);
            assert_eq!(at(&long[1..], |t| t.run), [] as [usize; 0]);
            assert_eq!(at("x@y", |t| t.at), [1]);
            assert_eq!(at("http://", |t| t.scheme), [6]);
            assert_eq!(at("www.x awww.y", |t| t.scheme), [3]);
            assert_eq!(at("a::1", |t| t.hex), [2]);
            assert_eq!(at("a:::1", |t| t.hex), [2]);
            assert_eq!(at("1:22:333:4:5:6:7", |t| t.hex), [12, 14]);
            assert_eq!(at("12:34:56:78:90", |t| t.hex), [] as [usize; 0]);
            assert_eq!(at("00-11-22-33-44-55", |t| t.hex), [14]);
            assert_eq!(at("0000.5e00.53af", |t| t.hex), [9]);
            assert_eq!(at("------BEGIN", |t| t.armor), [4]);
        }
    }
}
