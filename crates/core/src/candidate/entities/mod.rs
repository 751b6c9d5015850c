//! One recognizer a file. A new one is its file and its line here; numbers are permanent.

/// What every recognizer needs.
mod prelude {
    pub(super) use crate::candidate::site::{Beyond, Found, Seen, Site, sure};
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
        pub(crate) static ENTITIES: &[super::Entry] = &[
            $(super::Entry { entity: crate::finding::Entity($number), spec: &$module::SPEC },)*
        ];
    };
}

catalog! {
    1 EMAIL_ADDRESS email_address;
    2 URL url;
    3 IP_ADDRESS ip_address;
    4 MAC_ADDRESS mac_address;
    5 CREDIT_CARD credit_card;
    6 IBAN_CODE iban_code;
    7 PHONE_NUMBER phone_number;
    8 US_SSN us_ssn;
    9 IMEI imei;
    10 CRYPTO crypto;
    11 JWT jwt;
    12 PRIVATE_KEY private_key;
}
