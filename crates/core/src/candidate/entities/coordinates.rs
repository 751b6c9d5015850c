//! Geographic coordinates: latitude and longitude in decimal degrees, three places behind the point or
//! more.
//!
//! Source: ISO 6709. Many pairs of decimals look so, hence off unless asked for.

use super::prelude::*;
use crate::candidate::site::number;

pub(super) const SPEC: Spec = Spec {
    name: "COORDINATES",
    title: "Geographic coordinates",
    source: "ISO 6709",
    check: "latitude to 90, longitude to 180",
    on: false,
    triggers: &[Trigger::Loose("9{1,2}-9{3,15}")],
    words: &[
        "lat",
        "latitude",
        "longitude",
        "lon",
        "lng",
        "coordinates",
        "coords",
        "gps",
        "geo",
        "location",
        "position",
        "koordinaten",
        "breitengrad",
        "coordonnées",
        "coordenadas",
        "ubicación",
        "standort",
    ],
    find,
    examples: &["52.520008, 13.404954", "-33.856784,151.215297"],
    ..Spec::BASE
};

fn find(site: &Site<'_>, _: &Spec) -> Seen {
    // A pair of decimals with a comma, a semicolon or blanks between: latitude, longitude.
    let sign = |at: usize| usize::from(matches!(site.byte(at), b'-' | b'+'));
    let decimal = |at: usize| {
        let digits = |at: usize| {
            site.from(at)
                .iter()
                .take(16)
                .take_while(|b| b.is_ascii_digit())
                .count()
        };
        let whole = digits(at);
        let part = digits(at + whole + 1);
        let known =
            (1..=3).contains(&whole) && site.byte(at + whole) == b'.' && (3..=15).contains(&part);
        let degrees = number(site.from(at).get(..whole).unwrap_or(&[]));
        known.then_some((at + whole + 1 + part, degrees))
    };
    let Some((end, latitude)) = decimal(site.start) else {
        return Seen::No;
    };
    let gap = site
        .from(end)
        .iter()
        .take(3)
        .take_while(|b| matches!(b, b',' | b';' | b' '))
        .count();
    let next = end + gap;
    let Some((end, longitude)) = decimal(next + sign(next)) else {
        return Seen::No;
    };
    let signed = matches!(site.before(1), b'-' | b'+');
    let joined = site.before(1 + usize::from(signed));
    let free = !joined.is_ascii_alphanumeric()
        && !matches!(joined, b'.' | b'_')
        && !site.byte(end).is_ascii_alphanumeric();
    if gap == 0 || !free || latitude > 89 || longitude > 179 {
        return Seen::No;
    }
    let start = site.start - usize::from(signed);
    Seen::Yes(Found {
        start,
        end,
        confidence: sure::BARE,
        rule: "latitude, longitude",
        check: Check::Structure,
    })
}
