//! `cargo xtask bench`: the comparison with others, and its instruction counts.

use anyhow::Result;

use crate::{Options, Verb, bindings, setup, sh, tagger};

pub(crate) const VERB: Verb = Verb {
    name: "bench",
    options: "[--quick] [--criterion] [--no-instructions] [--bindings] [--tagger] [--peers]",
    about: "Compare with other engines, in megabytes a second and instructions a byte",
    help: "Prints the tables of benches/compare: answers compared first, then speed in one process with all\n\
           engines in turn, then instructions a byte under valgrind where it is installed. --quick uses shorter\n\
           texts and fewer rounds; --no-instructions leaves valgrind out; --criterion runs `cargo bench` too.\n\
           --bindings prints what C and Python cost over Rust, and nothing else; --tagger how fast names are found;\n\
           --peers installs the Python packages to compare with from PyPI.",
    run,
};

fn run(options: &mut Options) -> Result<()> {
    let quick = options.flag("--quick");
    let criterion = options.flag("--criterion");
    let instructions = !options.flag("--no-instructions");
    let (only, names) = (options.flag("--bindings"), options.flag("--tagger"));
    let peers = options.flag("--peers");
    options.end()?;
    if only {
        return bindings::bench(peers);
    }
    if names {
        return tagger::bench(peers);
    }
    // One at a time: all programs of the package are built, so that one finds the other.
    sh::run(sh::cargo(&[
        "build",
        "--release",
        "--package",
        "scrubjay-benches",
        "--bins",
    ])?)?;
    let compare = |verb: &str| -> Result<()> {
        let mut arguments = vec![
            "run",
            "--release",
            "--package",
            "scrubjay-benches",
            "--bin",
            "compare",
            "--",
            verb,
        ];
        if quick {
            arguments.push("--quick");
        }
        sh::run(sh::cargo(&arguments)?)
    };
    compare("speed")?;
    compare("alarms")?;
    match setup::missing("valgrind") {
        _ if !instructions => println!("instructions a byte: left out"),
        Some(reason) => println!("instructions a byte: left out: {reason}"),
        None => compare("instructions")?,
    }
    tagger::bench(false)?;
    bindings::bench(peers)?;
    if criterion {
        sh::run(sh::cargo(&["bench", "--package", "scrubjay-benches"])?)?;
    }
    Ok(())
}
