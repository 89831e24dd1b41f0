//! `cargo xtask bindings`.

use anyhow::Result;

use crate::arguments::Arguments;
use crate::process;
use crate::workspace;

pub const HELP: &str = "\
Writes ui/src/lib/bindings.ts anew from the shell's commands and the engine's types. `cargo xtask test` fails
while the file is out of date.

Usage: cargo xtask bindings
";

pub fn run(arguments: Arguments) -> Result<()> {
    arguments.finish()?;
    // The whole workspace, so that nothing is built a second time with other features.
    let mut command = workspace::cargo(["test", "--workspace", "--lib", "the_bindings_are_up_to_date"]);
    process::run(command.env("UPDATE_BINDINGS", "1"))
}
