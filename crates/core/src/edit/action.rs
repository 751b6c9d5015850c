use alloc::boxed::Box;
use alloc::vec::Vec;

/// What is done with a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Action {
    /// Leaves it as it is; it is still reported.
    Keep,
    /// Removes it.
    Redact,
    /// Puts a label such as `<EMAIL_ADDRESS>` in its place.
    Label,
    /// Hides its letters and digits, but for some at the ends.
    Mask(Mask),
}

impl Action {
    /// The name that policies and reports use.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::Redact => "redact",
            Self::Label => "label",
            Self::Mask(_) => "mask",
        }
    }

    pub(crate) const fn edits(&self) -> bool {
        !matches!(self, Self::Keep)
    }
}

/// How a value is masked: ends kept, separators kept, the rest one `character` each.
///
/// A value with no more letters and digits than are to be kept is masked whole.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Mask {
    /// Letters and digits left at the start.
    pub keep_first: u8,
    /// Letters and digits left at the end.
    pub keep_last: u8,
    /// What stands for each hidden character.
    pub character: char,
}

impl Default for Mask {
    fn default() -> Self {
        Self {
            keep_first: 0,
            keep_last: 0,
            character: '*',
        }
    }
}

/// An entity's action and its label, ready to apply.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Treatment {
    pub(crate) action: Action,
    pub(crate) label: Box<str>,
}

/// Appends what stands in for `value`. `continued` pieces of a value already labelled leave nothing.
pub(crate) fn replace(treatment: &Treatment, value: &[u8], continued: bool, out: &mut Vec<u8>) {
    match &treatment.action {
        Action::Keep => out.extend_from_slice(value),
        Action::Redact => {}
        Action::Label if continued => {}
        Action::Label => out.extend_from_slice(treatment.label.as_bytes()),
        Action::Mask(mask) => super::mask::mask(mask, value, out),
    }
}
