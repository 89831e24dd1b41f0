//! The `kith` command line. It translates arguments and shows results; all rules are those of the engine.

mod args;
mod commands;
mod environment;
mod failure;
mod output;
mod progress;
mod words;

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

/// Prints what clap returned instead of arguments: the help and the version, which were asked for, or wrong usage.
fn refuse_usage(error: &clap::Error) -> ExitCode {
    // If this cannot be printed, nothing else can be.
    let _ = error.print();
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => ExitCode::SUCCESS,
        _ => {
            if std::env::args_os().any(|arg| arg == "--json") {
                let rendered = error.render().to_string();
                let message =
                    rendered.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned();
                let failure = Failure { code: "usage".to_owned(), message, details: serde_json::Map::new() };
                Output::new(true).print_failure(&failure);
            }
            ExitCode::from(2)
        }
    }
}
