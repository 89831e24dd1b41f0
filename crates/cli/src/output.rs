//! What is printed to standard output and standard error: one JSON document, or tables and sentences.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use kith_engine::Failure;
use serde::Serialize;
use serde_json::json;

/// Prints the results of commands.
pub struct Output {
    json: bool,
}

impl Output {
    /// Prints JSON, or text.
    pub fn new(json: bool) -> Output {
        Output { json }
    }

    /// Whether progress may be drawn.
    pub fn shows_progress(&self) -> bool {
        !self.json && io::stderr().is_terminal()
    }

    /// Prints a result: as JSON, or as the lines of text that `lines` returns.
    pub fn print(
        &mut self,
        result: &impl Serialize,
        lines: impl FnOnce() -> Vec<String>,
    ) -> Result<(), Failure> {
        let mut out = io::BufWriter::new(io::stdout().lock());
        let printed = if self.json {
            serde_json::to_writer(&mut out, result).map_err(io::Error::from).and_then(|()| writeln!(out))
        } else {
            lines().iter().try_for_each(|line| writeln!(out, "{line}"))
        };
        match printed.and_then(|()| out.flush()) {
            // It is not a failure if the reader has gone, as in `kith list | head`.
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Failure {
                code: "output_failed".to_owned(),
                message: format!("The command was carried out, but its result cannot be written: {error}."),
                details: serde_json::Map::new(),
            }),
            _ => Ok(()),
        }
    }

    /// Prints a failure, and returns its exit code.
    pub fn fail(&mut self, failure: &Failure) -> ExitCode {
        let _ = writeln!(io::stderr().lock(), "{}", failure.message);
        if self.json {
            self.print_failure(failure);
        }
        if failure.code == "usage" { ExitCode::from(2) } else { ExitCode::from(1) }
    }

    /// Prints the JSON document of a failure.
    pub fn print_failure(&self, failure: &Failure) {
        let document = json!({ "error": failure });
        let _ = writeln!(io::stdout().lock(), "{document}");
    }
}

/// Lays out rows of cells in columns. Long cells are cut.
pub fn table(header: &[&str], rows: &[Vec<String>]) -> Vec<String> {
    const WIDEST: usize = 40;
    let cut = |cell: &str| -> String {
        let line = cell.replace('\n', " ");
        if line.chars().count() <= WIDEST {
            line
        } else {
            line.chars().take(WIDEST - 1).chain(['…']).collect()
        }
    };
    let mut widths: Vec<usize> = header.iter().map(|cell| cell.chars().count()).collect();
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cut(cell).chars().count());
        }
    }
    let line = |cells: Vec<String>| -> String {
        let padded: Vec<String> = cells
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell}{}", " ".repeat(width.saturating_sub(cell.chars().count()))))
            .collect();
        padded.join("  ").trim_end().to_owned()
    };
    let mut lines = vec![line(header.iter().map(|cell| (*cell).to_owned()).collect())];
    lines.extend(rows.iter().map(|row| line(row.iter().map(|cell| cut(cell)).collect())));
    lines
}
