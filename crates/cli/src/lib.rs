//! The `kith` command line. It translates arguments and shows results; all rules are those of the engine.
//!
//! It is a library so that the manual pages and the completions are made from the definition that parses the arguments.

mod args;
mod commands;
mod environment;
mod failure;
mod interrupt;
mod json;
mod output;
mod progress;
mod usage;
mod words;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};
use kith_engine::fault;

use args::Cli;
use failure::Done;
use output::Output;

/// Returns the definition of all commands and flags.
pub fn command() -> clap::Command {
    Cli::command()
}

/// Runs the command that the arguments of this process name.
pub fn main() -> ExitCode {
    interrupt::stop_cleanly();
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return usage::refuse(error),
    };
    let mut output = Output::new(cli.json);
    match carry_out(|| commands::run(&cli, &mut output)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => output.fail(&failure),
    }
}

/// Runs a command. A panic becomes a failure without its message, which may contain cells of a file.
fn carry_out(command: impl FnOnce() -> Done) -> Done {
    fault::observe(|_| {});
    fault::caught(command).map_err(failure::fail).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_a_failure_that_names_its_place_and_nothing_else() {
        let failure = carry_out(|| panic!("+34612345678")).unwrap_err();
        assert_eq!(failure.code, "internal");
        assert!(failure.message.contains("cli/src/lib.rs:"), "{}", failure.message);
        assert!(!serde_json::to_string(&failure).unwrap().contains("612345678"));
    }
}
