/// What offsets count.
///
/// Bytes that are not valid UTF-8 count as one unit each, except stray continuation bytes
/// (`0x80..=0xBF`), which count as none; so offsets stay exact over any input and never depend on how
/// it was cut.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub enum Unit {
    /// Bytes.
    #[default]
    Byte,
    /// UTF-16 code units, as JavaScript and Java count.
    Utf16,
    /// Unicode code points, as Python counts.
    CodePoint,
}

/// Counts units up to a byte offset that only moves forward.
pub(crate) struct Counter {
    unit: Unit,
    bytes: u64,
    units: u64,
}

impl Counter {
    pub(crate) const fn new(unit: Unit) -> Self {
        Self {
            unit,
            bytes: 0,
            units: 0,
        }
    }

    /// A counter of the same unit, at the beginning.
    pub(crate) const fn anew(&self) -> Self {
        Self::new(self.unit)
    }

    /// Moves on over `passed` and returns the units so far.
    pub(crate) fn advance(&mut self, passed: &[u8]) -> u64 {
        self.bytes += passed.len() as u64;
        self.units = match self.unit {
            Unit::Byte => self.bytes,
            Unit::CodePoint => self.units + leads(passed),
            Unit::Utf16 => self.units + leads(passed) + count(passed, |byte| byte >= 0xF0),
        };
        self.units
    }

    pub(crate) const fn bytes(&self) -> u64 {
        self.bytes
    }
}

#[cfg_attr(hot, optimize(speed))]
fn leads(bytes: &[u8]) -> u64 {
    count(bytes, |byte| byte & 0xC0 != 0x80)
}

/// Counts in bytes as far as they go, so that the compiler can do many at once.
#[cfg_attr(hot, optimize(speed))]
fn count(bytes: &[u8], test: impl Fn(u8) -> bool) -> u64 {
    let of = |piece: &[u8]| piece.iter().map(|byte| u8::from(test(*byte))).sum::<u8>();
    bytes.chunks(255).map(|piece| u64::from(of(piece))).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_agree_with_std_on_valid_text() {
        let text = "aé€😀\u{301}z";
        let count = |unit| Counter::new(unit).advance(text.as_bytes());
        assert_eq!(count(Unit::Byte), text.len() as u64);
        assert_eq!(count(Unit::CodePoint), text.chars().count() as u64);
        assert_eq!(count(Unit::Utf16), text.encode_utf16().count() as u64);
    }

    #[test]
    fn stray_bytes_count_the_same_however_cut() {
        let text = b"\xFFa\x80\xE2\x82";
        let mut cut = Counter::new(Unit::Utf16);
        let last = text.chunks(1).map(|c| cut.advance(c)).last();
        assert_eq!(last, Some(Counter::new(Unit::Utf16).advance(text)));
    }
}
