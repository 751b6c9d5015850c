//! PEM blocks that look like private keys and hold random bytes.

use crate::Rng;
use crate::encode::base64;

fn block(rng: &mut Rng, label: &str, bytes: usize) -> String {
    let random: Vec<u8> = (0..bytes).map(|_| rng.next_u64() as u8).collect();
    let body = base64(&random);
    let mut out = format!("-----{} {label}-----\n", "BEGIN");
    for line in body.as_bytes().chunks(64) {
        out.extend(line.iter().copied().map(char::from));
        out.push('\n');
    }
    out += &format!("-----{} {label}-----", "END");
    out
}

/// A block that says it is a private key; the end of its last line is not part of it.
pub fn value(rng: &mut Rng) -> String {
    let kind = rng.pick(&["", "RSA ", "EC ", "OPENSSH ", "ENCRYPTED "]);
    let bytes = rng.between(80, 320) as usize;
    block(rng, &format!("{kind}PRIVATE KEY"), bytes)
}

/// A public key, a certificate, or a first line alone.
pub fn near_miss(rng: &mut Rng) -> String {
    match rng.below(3) {
        0 => block(rng, "PUBLIC KEY", 91),
        1 => block(rng, "CERTIFICATE", 200),
        _ => format!("-----{} CERTIFICATE REQUEST-----", "BEGIN"),
    }
}
