//! JSON web tokens whose signature is random and so fits no key.

use crate::Rng;
use crate::encode::base64url;
use crate::rng::URLSAFE;

/// A token with a header, claims and a signature.
pub fn value(rng: &mut Rng) -> String {
    let (name, signature) = [("HS256", 43), ("HS512", 86), ("ES256", 86)][rng.below(3)];
    let header = format!("{{\"alg\":\"{name}\",\"typ\":\"JWT\"}}");
    let claims = format!(
        "{{\"sub\":\"{}\",\"iat\":17{}}}",
        rng.number(10),
        rng.digits(8)
    );
    format!(
        "{}.{}.{}",
        base64url(header.as_bytes()),
        base64url(claims.as_bytes()),
        rng.string(URLSAFE, signature)
    )
}

/// Two parts only, a header that is no JSON, or three dotted words.
pub fn near_miss(rng: &mut Rng) -> String {
    let token = value(rng);
    match rng.below(3) {
        0 => token[..token.rfind('.').unwrap_or(0)].to_owned(),
        1 => format!(
            "{}.{}.{}",
            rng.string(URLSAFE, 20),
            rng.string(URLSAFE, 30),
            "main"
        ),
        _ => base64url(format!("not json {}", rng.digits(6)).as_bytes()) + ".e30.",
    }
}
