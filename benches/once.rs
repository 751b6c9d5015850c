//! `once ENGINE FILE`: one pass of one engine over a file, for tools that count instructions.

use anyhow::{Context, Result, bail};
use scrubjay_benches::engines::by_name;

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(name), Some(file)) = (arguments.next(), arguments.next()) else {
        bail!("once ENGINE FILE");
    };
    let mut engine = by_name(&name).with_context(|| format!("no engine `{name}`"))?;
    let text = std::fs::read(&file).context(file)?;
    println!("{}", engine.count(&text));
    Ok(())
}
