//! `cargo xtask package`.

use anyhow::{Result, bail};

use crate::arguments::Arguments;

pub const HELP: &str = "\
Makes installable packages.

Usage: cargo xtask package
";

pub fn run(arguments: Arguments) -> Result<()> {
    arguments.finish()?;
    bail!("there are no packagemarks yet")
}
