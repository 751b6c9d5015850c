//! `once ENGINE FILE [PASSES]`: one pass of one engine over a file, or more, for tools that count
//! instructions.

use anyhow::{Context, Result, bail};
use scrubjay_benches::engines::by_name;

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(name), Some(file)) = (arguments.next(), arguments.next()) else {
        bail!("once ENGINE FILE [PASSES]");
    };
    let passes: usize = arguments.next().map_or(Ok(1), |number| number.parse())?;
    let mut engine = by_name(&name).with_context(|| format!("no engine `{name}`"))?;
    let text = std::fs::read(&file).context(file)?;
    for _ in 0..passes {
        println!("{}", engine.count(&text));
    }
    Ok(())
}
