//! What clap returns instead of arguments: the help and the version, which were asked for, or what is wrong with them.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::error::{ContextValue, Error, ErrorKind};
use kith_engine::{Failure, visible};

use crate::output::Output;

/// Prints what clap returned.
pub fn refuse(error: Error) -> ExitCode {
    let error = escaped(error);
    // If this cannot be printed, nothing else can be.
    let _ = print(&error);
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

/// Returns the error with the arguments in its sentences [written out](visible::escape).
fn escaped(mut error: Error) -> Error {
    let text = |text: &String| visible::escape(text).into_owned();
    let context: Vec<_> = error
        .context()
        .filter_map(|(kind, value)| match value {
            ContextValue::String(one) => Some((kind, ContextValue::String(text(one)))),
            ContextValue::Strings(some) => {
                Some((kind, ContextValue::Strings(some.iter().map(text).collect())))
            }
            _ => None,
        })
        .collect();
    for (kind, value) in context {
        error.insert(kind, value);
    }
    error
}

/// Prints the error in clap's colours, or without any if characters that a terminal would carry out are still in it: the
/// help shows environment variables, and the name of the program is that of its file.
fn print(error: &Error) -> io::Result<()> {
    let plain = error.render().to_string();
    if plain.lines().all(|line| visible::hidden(line).next().is_none()) {
        return error.print();
    }
    let out: &mut dyn Write = if error.use_stderr() { &mut io::stderr() } else { &mut io::stdout() };
    plain.lines().try_for_each(|line| writeln!(out, "{}", visible::escape(line)))
}
