//! The `kith` command line. It translates arguments and shows results; all rules are those of the engine.

mod args;
mod commands;
mod environment;
mod failure;
mod json;
mod output;
mod progress;
mod usage;
mod words;

use std::process::ExitCode;

use clap::Parser;

use args::Cli;
use output::Output;

fn main() -> ExitCode {
    stop_cleanly();
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return usage::refuse(error),
    };
    let mut output = Output::new(cli.json);
    match commands::run(&cli, &mut output) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => output.fail(&failure),
    }
}

/// Deletes temporary files when the command is interrupted or asked to end. What it was writing to the store is
/// undone by SQLite, because its transaction was not committed.
fn stop_cleanly() {
    /// 128 and the number of SIGINT, by the convention of shells.
    const INTERRUPTED: i32 = 130;
    // If there can be no handler, the next start deletes the files.
    let _ = ctrlc::set_handler(|| {
        kith_engine::output::discard_all();
        std::process::exit(INTERRUPTED);
    });
}
