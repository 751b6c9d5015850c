//! The comparison: `compare speed`, `compare instructions` and `compare alarms`, each with `--quick` for a shorter one.

mod alarms;
mod instructions;
mod recall;
mod speed;

use anyhow::{Result, bail};

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let quick = arguments.iter().any(|argument| argument == "--quick");
    match arguments.first().map(String::as_str) {
        Some("speed") => speed::run(quick),
        Some("answers") => recall::run(quick),
        Some("instructions") => instructions::run(quick),
        Some("alarms") => alarms::run(quick),
        _ => bail!("compare speed|answers|instructions|alarms [--quick]"),
    }
}
