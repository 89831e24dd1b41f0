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
    stop_cleanly();
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
