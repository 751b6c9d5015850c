//! What a recognizer is: one [`Spec`] a file.

use super::site::{Seen, Site};

/// How a value is recognized.
pub(crate) type Find = fn(&Site<'_>, &Spec) -> Seen;

/// One kind of value: what it is, where to look for it and how to recognize it.
///
/// Everything but `find` is data; `docs/entities.md` is written from it.
pub(crate) struct Spec {
    /// The permanent name, such as `US_SSN`.
    pub(crate) name: &'static str,
    /// What it is, in a few English words.
    pub(crate) title: &'static str,
    /// ISO 3166 alpha-2 code of the issuing country, or empty where it has none.
    pub(crate) country: &'static str,
    /// The authority or standard that defines it.
    pub(crate) source: &'static str,
    /// What `find` checks, in words; empty where there is nothing to check.
    pub(crate) check: &'static str,
    /// Whether it is looked for unless the policy says otherwise.
    pub(crate) on: bool,
    /// Where to look.
    pub(crate) triggers: &'static [Trigger],
    /// Words near a value that speak for it: lower case, in the languages of its country. A word of five
    /// letters or more also matches as the beginning of a longer one.
    pub(crate) words: &'static [&'static str],
    /// Whether the words that name a person's number in any country speak for it too
    /// ([`super::context::COMMON_WORDS`]): for numbers whose check few others pass.
    pub(crate) common: bool,
    /// The recognizer.
    pub(crate) find: Find,
    /// Which bytes go on a value that was cut at [`crate::MAX_VALUE`]: rather too many than too few.
    pub(crate) body: fn(u8) -> bool,
    /// For the rules of a table: the pattern that `find` reads.
    pub(crate) pattern: &'static str,
    /// For such rules: the checksum of the whole value, where it has one.
    pub(crate) verify: Option<fn(&[u8]) -> bool>,
    /// Published or made-up values that are safe to print.
    pub(crate) examples: &'static [&'static str],
}

impl Spec {
    /// What a spec has unless it says otherwise.
    pub(crate) const BASE: Self = Self {
        name: "",
        title: "",
        country: "",
        source: "",
        check: "",
        on: true,
        triggers: &[],
        words: &[],
        common: false,
        find: |_, _| Seen::No,
        body: |byte| byte.is_ascii_graphic(),
        pattern: "",
        verify: None,
        examples: &[],
    };

    /// The words that it shares with others.
    pub(crate) const fn common_words(&self) -> &'static [&'static str] {
        if self.common {
            super::context::COMMON_WORDS
        } else {
            &[]
        }
    }
}

/// A place worth a look.
#[cfg_attr(test, derive(PartialEq, Debug))]
pub(crate) enum Trigger {
    /// A number or code of this mask (see [`super::shape`]), standing alone.
    Shape(&'static str),
    /// The same for a reading that is never surer than [`super::site::sure::WEAK`]: looked at only where a
    /// word of the entity may stand near.
    Hint(&'static str),
    /// The same, but what stands next to it is the recognizer's to judge, unless `-`, `/`, `.`, `:` or `_`
    /// joins it to a word or number before.
    Loose(&'static str),
    /// The same for a hint, as in [`Self::Hint`].
    LooseHint(&'static str),
    /// Four numbers of one to three digits joined by dots, to be judged as [`Self::Loose`].
    Dotted,
    /// Digits behind a `+`.
    Plus,
    /// A word of letters and digits, at least one of them a digit, of `least..=most` bytes (at most 40).
    Code(usize, usize),
    /// The same as [`Self::Code`] for a reading that is only a hint, as in [`Self::Hint`].
    HintCode(usize, usize),
    /// A number with which a word begins, not joined to one before, where words of an address may stand near
    /// ([`super::address`]).
    House,
    /// Two letters followed by two digits or more at the start of a word.
    Lead,
    /// 16 or more of `A-Z a-z 0-9 _ -` that begin so, behind anything but a letter or digit; or words before
    /// them, joined by dots, that begin so.
    Prefix(&'static str),
    /// The same for the literal beginning of the spec's pattern.
    Pattern,
    /// `@`
    At,
    /// `://`, or a dot behind a word of three letters (`www.`).
    Scheme,
    /// `::`, three colons close together, or hexadecimal pairs joined by `-`.
    HexGroups,
    /// `-----`
    Armor,
    /// A run of eight or more capital letters.
    Capitals,
    /// What gives a value to a name that says secret, password or user ([`super::assign`]): `=`, `:`, a
    /// flag of a command line, the end of an XML element, a word such as `is`.
    Assigned,
    /// None in the scan: a tagger finds it, where the detector has one.
    Tagger,
    /// The same for a name that says that its value names someone.
    Named,
    /// The third letter of the eighth word, or a later one, of a row of small words of three to eight letters.
    Words,
    /// A capital letter behind a title, a salutation or under the parting of a letter ([`super::person`]).
    Title,
}
