//! Indian Financial System Code: bank (four letters), 0, branch (six places).
//!
//! Source: Reserve Bank of India, list of IFSC; NEFT and RTGS procedural guidelines.

use super::common::written;
use super::prelude::*;

pub(super) const SPEC: Spec = Spec {
    name: "IN_IFSC",
    title: "Bank branch code (IFSC)",
    country: "IN",
    source: "Reserve Bank of India, Indian Financial System Code",
    check: "fifth place 0",
    triggers: &[Trigger::Code(11, 11)],
    words: &["ifsc", "neft", "rtgs", "imps", "branch code", "bank branch"],
    find,
    examples: &["HDFC0001234", "SBIN0000300"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    // Banks that most branches belong to.
    const BANKS: &[u8] = b"SBINHDFCICICUTIBPUNBBARBCNRBUBINKKBKINDBYESBIDIBIOBAIDFBFDRLBKIDCBINMAHBUCBAPSIBSIBLKVBLRATNDBSSHSBCCITISCBLAUBLBDBLESFBJAKADLXBTMBLCIUBKARBDEUTESMFUJVNNKGSIPOS";
    let code = site.plain();
    if code.get(4) != Some(&b'0') || !code.part(0, 4).iter().all(u8::is_ascii_uppercase) {
        return Seen::No;
    }
    let known = BANKS.chunks(4).any(|bank| bank == code.part(0, 4));
    let digits = code.part(5, 11).iter().all(u8::is_ascii_digit);
    let sure = if known && digits {
        sure::LIKELY
    } else {
        sure::WEAK
    };
    written(site, Check::Structure, &[("AAAAXXXXXXX", sure)])
}
