//! Names that a tagger finds in running text, beside the scan. Without the feature `tagger` there are none.

#[cfg(feature = "tagger")]
pub(crate) use with::{LEAST_OF, NameSearch, Names};
#[cfg(not(feature = "tagger"))]
pub(crate) use without::{NameSearch, Names};

#[cfg(feature = "tagger")]
mod with {
    use alloc::sync::Arc;
    use alloc::vec::Vec;

    use scrubjay_tagger::{Label, Stream, Tagger};

    use crate::bytes::Window;
    use crate::candidate::{Candidate, Declared};
    use crate::finding::{Check, Context, Entity, Why};

    /// The entity of each label.
    pub(crate) const LEAST_OF: [Entity; 4] = [
        Entity::PERSON,
        Entity::LOCATION,
        Entity::ORGANIZATION,
        Entity::STREET_ADDRESS,
    ];

    /// What a finding says of itself.
    const RULE: &str = "tagger";

    /// A tagger, and what the policy wants of it.
    #[derive(Clone, Default)]
    pub(crate) struct Names(Option<Arc<Inner>>);

    struct Inner {
        tagger: Arc<Tagger>,
        /// The least confidence by label; none for what is not looked for.
        least: [Option<u8>; 4],
    }

    impl Names {
        pub(crate) fn new(tagger: Arc<Tagger>, least: [Option<u8>; 4]) -> Self {
            Self(Some(Arc::new(Inner { tagger, least })))
        }
    }

    /// Where the search for names in one stream stands.
    #[derive(Default)]
    pub(crate) struct NameSearch(Option<Stream>);

    impl NameSearch {
        pub(crate) fn new(names: &Names) -> Self {
            Self(names.0.as_ref().map(|_| Stream::default()))
        }

        pub(crate) fn search(
            &mut self,
            names: &Names,
            declared: &Declared,
            window: &Window,
            finished: bool,
            out: &mut Vec<Candidate>,
        ) {
            let (Some(stream), Some(names)) = (&mut self.0, &names.0) else {
                return;
            };
            let (text, base) = (window.bytes(), window.base());
            names
                .tagger
                .push(stream, text, base, finished, &mut |span| {
                    let place = match span.label {
                        Label::Person => 0,
                        Label::Location => 1,
                        Label::Organization => 2,
                        Label::StreetAddress => 3,
                        _ => return,
                    };
                    let (entity, least) = (LEAST_OF[place], names.least[place]);
                    if least.is_none_or(|least| span.confidence < least) {
                        return;
                    }
                    let at = |offset: u64| (offset - base) as usize;
                    let value = text.get(at(span.start)..at(span.end));
                    if value.is_some_and(|value| declared.allow.allows(value, entity, RULE)) {
                        return;
                    }
                    out.push(Candidate {
                        start: span.start,
                        end: span.end,
                        entity,
                        confidence: span.confidence,
                        why: Why {
                            rule: RULE,
                            check: Check::None,
                            context: Context::None,
                        },
                        continued: false,
                        folded: false,
                    });
                });
        }

        /// No name that starts before this offset will be found any more.
        pub(crate) fn settled(&self) -> u64 {
            self.0.as_ref().map_or(u64::MAX, Stream::settled)
        }

        /// Bytes before this offset are not needed any more.
        pub(crate) fn needed(&self) -> u64 {
            // Values that the policy allows are compared when they are found.
            self.settled()
        }
    }
}

#[cfg(not(feature = "tagger"))]
mod without {
    use alloc::vec::Vec;

    use crate::bytes::Window;
    use crate::candidate::{Candidate, Declared};

    /// No tagger.
    #[derive(Clone, Default)]
    pub(crate) struct Names {}

    /// Nothing is searched for.
    #[derive(Default)]
    pub(crate) struct NameSearch;

    impl NameSearch {
        pub(crate) const fn new(_: &Names) -> Self {
            Self
        }

        pub(crate) const fn search(
            &self,
            _: &Names,
            _: &Declared,
            _: &Window,
            _: bool,
            _: &mut Vec<Candidate>,
        ) {
        }

        pub(crate) const fn settled(&self) -> u64 {
            u64::MAX
        }

        pub(crate) const fn needed(&self) -> u64 {
            u64::MAX
        }
    }
}
