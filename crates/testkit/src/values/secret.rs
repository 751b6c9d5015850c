//! Secrets with their issuer's prefix. The prefixes stand apart from the rest on purpose: see the
//! parent module.

use crate::Rng;
use crate::digits::{digit, spoil_last};
use crate::encode::{base62_six, crc32};
use crate::rng::{ALNUM, LOWER, URLSAFE};

const BASE32: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// `length` characters after a prefix.
fn after(rng: &mut Rng, prefix: &str, alphabet: &str, length: usize) -> String {
    format!("{prefix}{}", rng.string(alphabet, length))
}

/// Thirty random characters and the checksum of them, as GitHub and npm end their tokens.
fn checked(rng: &mut Rng, prefix: &str) -> String {
    let body = rng.string(ALNUM, 30);
    format!("{prefix}{body}{}", base62_six(crc32(body.as_bytes())))
}

/// The same with a checksum that is wrong, or cut short.
fn unchecked(rng: &mut Rng, prefix: &str) -> String {
    let good = checked(rng, prefix);
    match rng.below(3) {
        0 => good[..rng.between(8, 30) as usize].to_owned(),
        1 => format!("{}{}", &good[..good.len() - 1], other(good.chars().last())),
        _ => good.to_uppercase(),
    }
}

/// A letter or digit that is not this one.
fn other(c: Option<char>) -> char {
    if c == Some('x') { 'y' } else { 'x' }
}

macro_rules! secrets {
    ($($name:ident, $miss:ident, $what:literal, $prefixes:expr, $alphabet:expr, $length:expr;)*) => {$(
        #[doc = $what]
        pub fn $name(rng: &mut Rng) -> String {
            let prefix = rng.pick(&$prefixes);
            after(rng, prefix, $alphabet, $length)
        }

        #[doc = concat!("No secret, yet like this one: ", $what, " Too short or a plain word.")]
        pub fn $miss(rng: &mut Rng) -> String {
            let prefix = rng.pick(&$prefixes);
            match rng.below(3) {
                0 => after(rng, prefix, LOWER, 4),
                1 => prefix.to_owned(),
                _ => after(rng, &prefix.to_lowercase(), "-. ", 3),
            }
        }
    )*};
}

secrets! {
    aws_access_key, near_miss_aws, "An AWS key id.", ["AKIA", "ASIA"], BASE32, 16;
    gitlab, near_miss_gitlab, "A GitLab token.", ["glpat-"], URLSAFE, 20;
    stripe, near_miss_stripe, "A Stripe key.", ["sk_live_", "rk_live_"], ALNUM, 24;
    google, near_miss_google, "A Google API key.", ["AIza"], URLSAFE, 35;
}

/// A GitHub token with a right checksum.
pub fn github(rng: &mut Rng) -> String {
    let prefix = rng.pick(&["ghp_", "gho_", "ghu_", "ghs_", "ghr_"]);
    checked(rng, prefix)
}

/// A GitHub token with a wrong checksum or length.
pub fn near_miss_github(rng: &mut Rng) -> String {
    unchecked(rng, "ghp_")
}

/// An npm token with a right checksum.
pub fn npm(rng: &mut Rng) -> String {
    checked(rng, "npm_")
}

/// An npm token with a wrong checksum or length, or a variable of npm.
pub fn near_miss_npm(rng: &mut Rng) -> String {
    if rng.chance(1, 3) {
        "npm_config_user_agent".into()
    } else {
        unchecked(rng, "npm_")
    }
}

/// A Slack token.
pub fn slack(rng: &mut Rng) -> String {
    let prefix = rng.pick(&["xoxb", "xoxp"]);
    format!(
        "{prefix}-{}-{}-{}",
        rng.number(12),
        rng.number(13),
        rng.string(ALNUM, 24)
    )
}

/// The parts of a Slack token without the last.
pub fn near_miss_slack(rng: &mut Rng) -> String {
    format!("xox{}-{}", digit(rng.below(10) as u32), rng.number(6))
}

/// An OpenAI key, of the newer kind.
pub fn openai(rng: &mut Rng) -> String {
    let half = |rng: &mut Rng| rng.string(ALNUM, 74);
    format!("sk-proj-{}{}{}", half(rng), "T3BlbkFJ", half(rng))
}

/// Words of style sheets that begin like a key.
pub fn near_miss_openai(rng: &mut Rng) -> String {
    format!(
        "sk-{}",
        rng.pick(&["circle", "fading-circle sk-child", "proj-", "folding-cube"])
    )
}

/// An Anthropic key.
pub fn anthropic(rng: &mut Rng) -> String {
    format!("sk-ant-{}-{}AA", "api03", rng.string(URLSAFE, 93))
}

/// The beginning of an Anthropic key.
pub fn near_miss_anthropic(rng: &mut Rng) -> String {
    after(rng, "sk-ant-", LOWER, 4)
}

/// A SendGrid key.
pub fn sendgrid(rng: &mut Rng) -> String {
    format!("SG.{}.{}", rng.string(URLSAFE, 22), rng.string(URLSAFE, 43))
}

/// Dotted words and numbers that begin like a SendGrid key.
pub fn near_miss_sendgrid(rng: &mut Rng) -> String {
    spoil_last(&format!("SG.{}.{}", rng.string(LOWER, 6), rng.number(4)))
}
