//! The `kith` command line: it translates arguments and shows results; every rule is the engine's.

mod args;
mod commands;
mod output;
mod place;
mod progress;

use std::process::ExitCode;

use clap::Parser;
use clap::error::ErrorKind;
use kith_engine::Failure;

use args::Cli;
use output::Output;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return refuse_usage(&error),
    };
    let mut output = Output::new(cli.json);
    match commands::run(&cli, &mut output) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => output.fail(&failure),
    }
}

/// Help and version are answers; everything else clap refuses is wrong usage.
fn refuse_usage(error: &clap::Error) -> ExitCode {
    // Nothing is left to be told to if the terminal is gone.
    let _ = error.print();
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => ExitCode::SUCCESS,
        _ => {
            if std::env::args_os().any(|arg| arg == "--json") {
                let words = error.render().to_string();
                let message =
                    words.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned();
                let failure = Failure { code: "usage".to_owned(), message, details: serde_json::Map::new() };
                Output::new(true).print_failure(&failure);
            }
            ExitCode::from(2)
        }
    }
}
