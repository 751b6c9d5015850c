//! One recognizer a file. A new one is its file and its line here; numbers are permanent.

/// What every recognizer needs.
mod prelude {
    pub(super) use crate::candidate::site::{Found, Seen, Site, sure};
    pub(super) use crate::candidate::spec::{Spec, Trigger};
    pub(super) use crate::check;
    pub(super) use crate::finding::Check;
}

macro_rules! catalog {
    ($($number:literal $name:ident $module:ident;)*) => {
        $(mod $module;)*

        impl crate::finding::Entity {
            $(
                #[doc = concat!("`", stringify!($name), "`, see `docs/entities.md`.")]
                pub const $name: Self = Self($number);
            )*
        }

        /// All built-in entities, by number.
        pub(crate) static CATALOG: &[super::Entry] = &[
            $(super::Entry { entity: crate::finding::Entity($number), spec: &$module::SPEC },)*
        ];
    };
}

catalog! {
    1 EMAIL_ADDRESS email_address;
    8 US_SSN us_ssn;
}
