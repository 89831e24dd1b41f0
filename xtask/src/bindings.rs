//! `cargo xtask bindings`: regenerates the bindings of the page.

use anyhow::Result;

use crate::arguments::Arguments;
use crate::process;
use crate::workspace;

pub const HELP: &str = "\
Regenerates ui/src/lib/bindings.ts from the commands of the shell and the types of the engine. `cargo xtask test`
fails if the file is out of date.

Usage: cargo xtask bindings
";

pub fn run(arguments: Arguments) -> Result<()> {
    arguments.finish()?;
    // This builds the whole workspace, so that nothing is built again with other features.
    let mut command = workspace::cargo(["test", "--workspace", "--lib", "the_bindings_are_up_to_date"]);
    process::run(command.env("UPDATE_BINDINGS", "1"))
}
