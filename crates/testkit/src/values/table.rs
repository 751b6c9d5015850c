//! The kinds of values, in one table.

use super::{card, crypto, email, iban, imei, ip, jwt, mac, pem, phone, secret, ssn, url};
use crate::Rng;

/// A kind of personal value or secret.
#[derive(Debug)]
pub struct Kind {
    /// The name of the entity.
    pub entity: &'static str,
    /// What a field of a record is called that holds such a value.
    pub keys: &'static [&'static str],
    /// Words that come before such a value in prose.
    pub leads: &'static [&'static str],
    /// How common it is, next to the others.
    pub weight: usize,
    /// True where a value runs over many lines.
    pub block: bool,
    /// Makes a value.
    pub value: fn(&mut Rng) -> String,
    /// Makes a text that looks like a value and is none.
    pub near_miss: fn(&mut Rng) -> String,
}

macro_rules! kinds {
    ($($entity:literal $weight:literal $keys:expr, $leads:expr, $value:path, $miss:path;)*) => {
        /// Every kind.
        pub const KINDS: &[Kind] = &[$(Kind {
            entity: $entity,
            keys: &$keys,
            leads: &$leads,
            weight: $weight,
            block: false,
            value: $value,
            near_miss: $miss,
        },)* Kind {
            entity: "PRIVATE_KEY",
            keys: &["private_key", "tls_key"],
            leads: &["key:", "the private key:"],
            weight: 1,
            block: true,
            value: pem::value,
            near_miss: pem::near_miss,
        }];
    };
}

kinds! {
    "EMAIL_ADDRESS" 20 ["email", "user", "contact", "to"], ["write to", "e-mail:", "contact"],
        email::value, email::near_miss;
    "URL" 8 ["url", "callback", "dsn", "endpoint"], ["see", "link:", "connect to"],
        url::value, url::near_miss;
    "IP_ADDRESS" 12 ["client_ip", "remote_addr", "peer", "host"], ["from", "IP", "address"],
        ip::v4, ip::near_miss_v4;
    "IP_ADDRESS" 5 ["client_ip6", "remote_addr", "peer"], ["from", "IPv6", "address"],
        ip::v6, ip::near_miss_v6;
    "MAC_ADDRESS" 4 ["mac", "hwaddr", "device_mac"], ["MAC", "device", "link/ether"],
        mac::value, mac::near_miss;
    "CREDIT_CARD" 8 ["card_number", "pan", "card"], ["card", "credit card number", "paid with"],
        card::value, card::near_miss;
    "IBAN_CODE" 6 ["iban", "account", "creditor_iban"], ["IBAN", "account", "transfer to"],
        iban::value, iban::near_miss;
    "PHONE_NUMBER" 14 ["phone", "mobile", "callback_number"], ["call", "phone:", "tel."],
        phone::value, phone::near_miss;
    "US_SSN" 4 ["ssn", "social_security_number"], ["SSN", "social security number is"],
        ssn::value, ssn::near_miss;
    "IMEI" 2 ["imei", "device_imei"], ["IMEI", "IMEI number:"], imei::value, imei::near_miss;
    "CRYPTO" 2 ["wallet", "btc_address"], ["bitcoin:", "wallet", "pay to"],
        crypto::bitcoin, crypto::near_miss_bitcoin;
    "CRYPTO" 2 ["wallet", "eth_address"], ["ether wallet", "pay to"],
        crypto::ethereum, crypto::near_miss_ethereum;
    "JWT" 2 ["token", "id_token", "authorization"], ["bearer", "token:"],
        jwt::value, jwt::near_miss;
    "SECRET_AWS_ACCESS_KEY_ID" 1 ["aws_access_key_id"], ["key id"],
        secret::aws_access_key, secret::near_miss_aws;
    "SECRET_GITHUB_TOKEN" 1 ["github_token", "gh_token"], ["token"],
        secret::github, secret::near_miss_github;
    "SECRET_GITLAB_TOKEN" 1 ["gitlab_token"], ["token"], secret::gitlab, secret::near_miss_gitlab;
    "SECRET_SLACK_BOT_TOKEN" 1 ["slack_token", "bot_token"], ["token"],
        secret::slack, secret::near_miss_slack;
    "SECRET_STRIPE_SECRET_KEY" 1 ["stripe_key", "api_key"], ["key"], secret::stripe, secret::near_miss_stripe;
    "SECRET_GOOGLE_API_KEY" 1 ["google_api_key", "maps_key"], ["key"],
        secret::google, secret::near_miss_google;
    "SECRET_OPENAI_PROJECT_KEY" 1 ["openai_api_key"], ["key"], secret::openai, secret::near_miss_openai;
    "SECRET_ANTHROPIC_KEY" 1 ["anthropic_api_key"], ["key"],
        secret::anthropic, secret::near_miss_anthropic;
    "SECRET_NPM_TOKEN" 1 ["npm_token", "_authToken"], ["token"], secret::npm, secret::near_miss_npm;
    "SECRET_SENDGRID_KEY" 1 ["sendgrid_api_key"], ["key"],
        secret::sendgrid, secret::near_miss_sendgrid;
}
