//! The words that the model knows, with their lists and clusters.

use std::collections::BTreeMap;

use scrubjay_tagger::internals::{HASH_BITS, hash, lists as list};

use crate::clusters::Clusters;
use crate::lists::Lists;

/// Words that have a capital more seldom than this, in ninths, are common in small letters.
const PROPER: u8 = 3;
/// Surnames of the census that are worth their room.
const SURNAMES: usize = 30_000;

const TITLES: &str = "mr mrs ms miss dr prof professor sir lord lady dame president minister senator governor mayor \
    captain colonel general sergeant lieutenant major admiral king queen prince princess pope bishop cardinal \
    reverend father sister brother judge justice attorney chairman ceo director secretary chancellor premier \
    rep sen gov gen col sgt lt capt rev hon mme mlle herr frau senor senora madam coach uncle aunt auntie \
    grandma grandpa mister officer detective inspector nurse mx";
const FIRMS: &str = "inc ltd co corp corporation company llc llp plc gmbh ag sa group holdings bank university college \
    institute school hospital clinic association society foundation union party department ministry agency \
    commission committee council court church museum club fc united city league team times post news press \
    radio tv television channel records studios airlines airways motors energy oil insurance partners \
    associates solutions systems technologies software labs services center centre trust fund";
const STREETS: &str = "street st avenue ave road rd drive dr lane ln boulevard blvd court ct place pl square sq terrace \
    way parkway pkwy highway hwy crescent close gardens grove row walk mews alley circle cir trail rue via calle \
    strasse straße platz weg allee avenida plaza piazza viale corso place chemin route impasse quai straat laan \
    plein gade vej gata vägen gatan gate ul ulica al aleja ulice rua travessa praça apt suite unit floor flat \
    apartment house building po box";

/// An entry: hash, lists, cluster.
pub(crate) type Entry = (u32, u8, u16);

/// All entries by rising hash.
pub(crate) fn entries(clusters: &Clusters, lists: &Lists) -> Vec<Entry> {
    let mut words: BTreeMap<String, (u8, u16)> = BTreeMap::new();
    for known in &clusters.words {
        words.entry(known.word.clone()).or_default().1 = known.cluster;
    }
    let mut add = |word: &str, bit: u8| {
        let small = word.to_lowercase();
        let folded: String = small.chars().map(plain).collect();
        words.entry(small).or_default().0 |= bit;
        words.entry(folded).or_default().0 |= bit;
    };
    for (region, names) in &lists.people {
        let most = if region == "census" {
            SURNAMES
        } else {
            usize::MAX
        };
        for (name, bit) in names
            .first
            .iter()
            .map(|name| (name, list::FIRST))
            .chain(names.last.iter().take(most).map(|name| (name, list::LAST)))
        {
            for part in name.split([' ', '-']).filter(|part| part.len() > 1) {
                add(part, bit);
            }
        }
    }
    for name in &lists.cities {
        for part in name.split([' ', '-']).filter(|part| part.len() > 3) {
            add(part, list::PLACE);
        }
    }
    for name in lists.countries.iter().chain(&lists.states) {
        for part in name.split([' ', '-']).filter(|part| part.len() > 3) {
            add(part, list::COUNTRY);
        }
    }
    for (words, bit) in [
        (TITLES, list::TITLE),
        (FIRMS, list::FIRM),
        (STREETS, list::STREET),
    ] {
        for word in words.split_whitespace() {
            add(word, bit);
        }
    }
    for known in &clusters.words {
        if known.proper < PROPER {
            add(&known.word, list::COMMON);
        }
    }
    let keep = |hash: u32| hash >> (32 - HASH_BITS);
    let mut entries: BTreeMap<u32, (u8, u16)> = BTreeMap::new();
    for (word, (bits, cluster)) in &words {
        let entry = entries.entry(keep(hash(word.as_bytes()))).or_default();
        entry.0 |= bits;
        if *cluster != 0 {
            entry.1 = *cluster;
        }
    }
    entries
        .into_iter()
        .map(|(hash, (bits, cluster))| (hash, bits, cluster))
        .collect()
}

/// A letter without its accent, as many people type it.
fn plain(letter: char) -> char {
    const FOLDED: &[(char, &str)] = &[
        ('a', "àáâãäåāăą"),
        ('c', "çćĉċč"),
        ('d', "ďđ"),
        ('e', "èéêëēĕėęě"),
        ('g', "ĝğġģ"),
        ('i', "ìíîïĩīĭįı"),
        ('k', "ķ"),
        ('l', "ĺļľŀł"),
        ('n', "ñńņňŉ"),
        ('o', "òóôõöøōŏő"),
        ('r', "ŕŗř"),
        ('s', "śŝşšș"),
        ('t', "ţťŧț"),
        ('u', "ùúûüũūŭůűų"),
        ('y', "ýÿŷ"),
        ('z', "źżž"),
    ];
    FOLDED
        .iter()
        .find(|(_, accented)| accented.contains(letter))
        .map_or(letter, |(plain, _)| *plain)
}
