//! What detection says: a [`Finding`] and the words it is made of. No text in here, so that whatever
//! holds a finding cannot leak a value.

/// A kind of personal data or secret, by its permanent number.
///
/// Built-in kinds are constants, such as [`Entity::EMAIL_ADDRESS`]; their names come from
/// [`Entity::name`]. Kinds that a policy declares itself have numbers from [`Entity::FIRST_CUSTOM`]
/// on, in the order of declaration; their names come from [`Detector::name`](crate::Detector::name).
///
/// ```
/// use scrubjay::Entity;
/// assert_eq!(Entity::EMAIL_ADDRESS.name(), Some("EMAIL_ADDRESS"));
/// assert_eq!(Entity::from_name("IBAN_CODE"), Some(Entity::IBAN_CODE));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Entity(pub(crate) u16);

impl Entity {
    /// The number of the first kind that a policy declares itself.
    pub const FIRST_CUSTOM: u16 = 0x8000;

    /// The kind of this number, which may be one that no catalog and no policy has.
    #[must_use]
    pub const fn from_number(number: u16) -> Self {
        Self(number)
    }

    /// The permanent number, the same in every language binding.
    #[must_use]
    pub const fn number(self) -> u16 {
        self.0
    }
}

/// Whether a value's check digits, ranges or registry confirmed it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Check {
    /// The shape has nothing to check.
    None,
    /// Ranges or a registry confirmed it.
    Structure,
    /// Check digits or a checksum confirmed it.
    Digits,
}

/// What the words around a value said of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Context {
    /// Nothing that counts.
    None,
    /// A word of this entity stands near.
    For,
    /// A word such as *order* or *version* stands nearer.
    Against,
}

/// Why something was found: the rule, its check and the words around it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Why {
    /// The rule's short name, such as `4-4-4-4` or `prefix ghp_`.
    pub rule: &'static str,
    /// What confirmed the value.
    pub check: Check,
    /// What the words around it said.
    pub context: Context,
}

/// One value found: what, where, how sure and why. Never the value itself.
///
/// `start` and `end` count from the start of the stream in the session's [`Unit`](crate::Unit).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Finding {
    /// What it is.
    pub entity: Entity,
    /// Where it starts.
    pub start: u64,
    /// Where it ends (exclusive).
    pub end: u64,
    /// How sure, from 0 to 100.
    pub confidence: u8,
    /// Why.
    pub why: Why,
    /// Whether this is a further piece of a value that is longer than
    /// [`MAX_VALUE`](crate::MAX_VALUE) bytes.
    pub continued: bool,
}
