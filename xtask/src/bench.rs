//! `cargo xtask bench`.

use anyhow::{Result, bail};

use crate::arguments::Arguments;

pub const HELP: &str = "\
Measures the engine.

Usage: cargo xtask bench
";

pub fn run(arguments: Arguments) -> Result<()> {
    arguments.finish()?;
    bail!("there are no benchmarks yet")
}
