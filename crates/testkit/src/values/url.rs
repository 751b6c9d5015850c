//! URLs with passwords or tokens in them.

use super::{email, ip};
use crate::Rng;
use crate::rng::{ALNUM, HEX, LOWER};

/// A URL under a name that is kept for examples.
pub fn value(rng: &mut Rng) -> String {
    let host = email::domain(rng);
    let word = rng.string(LOWER, 6);
    let secret = rng.string(ALNUM, 14);
    match rng.below(8) {
        0 => format!("https://{word}:{secret}@{host}/{}", rng.string(LOWER, 4)),
        1 => format!(
            "https://{host}/v1/{word}?access_token={secret}&page={}",
            rng.below(90)
        ),
        2 => format!("postgres://{word}:{secret}@db.{host}:5432/app"),
        3 => format!("redis://:{secret}@{}:6379/{}", ip::v4(rng), rng.below(16)),
        4 => format!("http://{host}:8080/reset?token={}#top", rng.string(HEX, 32)),
        5 => format!("amqp://{word}:{secret}@{host}/%2f{word}"),
        6 => format!("https://www.{host}/~{word}/{}.html", rng.number(4)),
        _ => format!(
            "ftp://{host}/pub/{word}-{}.{}.tar.gz",
            rng.below(9),
            rng.below(30)
        ),
    }
}

/// Paths, schemes without a host and hosts without a scheme's slashes.
pub fn near_miss(rng: &mut Rng) -> String {
    let word = rng.string(LOWER, 7);
    match rng.below(6) {
        0 => format!("/api/v2/{word}/{}?page=2&sort=-{word}", rng.number(5)),
        1 => format!("https:/{word}"),
        2 => "http://".to_owned(),
        3 => format!("std::{word}::{}", rng.string(LOWER, 5)),
        4 => format!("C:\\{word}\\{}.log", rng.string(LOWER, 4)),
        _ => format!("{word}:{}", rng.number(4)),
    }
}
