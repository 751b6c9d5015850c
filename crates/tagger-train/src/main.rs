//! Makes and measures the tagger's model: `clusters PACKAGE`, `model OUT`, `cross`,
//! `figures MODEL MOST FILE...`, `alarms MODEL FILE...` (which prints what it finds where `SHOW` is set).

mod address;
mod card;
mod clusters;
mod code;
mod countries;
mod crf;
mod files;
mod gold;
mod lexicon;
mod lists;
mod model;
mod orgs;
mod people;
mod places;
mod proper;
mod random;
mod score;
mod swap;
mod synth;
mod texts;
mod train;
mod vocabulary;
mod words;

use std::path::Path;

use scrubjay_tagger::Tagger;

/// The gold texts to learn from; the others are for scoring alone.
const GOLD: [&str; 3] = ["btc.train", "wnut.train", "wikigold.train"];

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args.as_slice() {
        ["clusters", package] => clusters::derive(Path::new(package), &root.join("data"))?,
        ["model", out] => std::fs::write(out, train::model(root, &GOLD)?)?,
        ["cross"] => print!("{}", card::cross(root)?),
        ["figures", model, most, plain @ ..] => {
            print!("{}", card::tables(root, model, most.parse()?, plain)?);
        }
        ["alarms", model, files @ ..] => {
            let tagger = Tagger::from_bytes(&std::fs::read(model)?)?;
            let (mut found, mut bytes) = (0, 0);
            for file in files {
                let text = std::fs::read(file)?;
                bytes += text.len();
                found += card::alarms(&tagger, &text, std::env::var_os("SHOW").is_some());
            }
            println!("{found} in {bytes} bytes, one in {}", bytes / found.max(1));
        }
        _ => return Err("usage: clusters PACKAGE | model OUT | cross | figures MODEL MOST FILE... | alarms MODEL FILE...".into()),
    }
    Ok(())
}
