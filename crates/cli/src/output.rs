//! What is printed to standard output and standard error: one JSON document, or tables and sentences.
//!
//! Everything that is printed passes through here, because values, headers and names of files can hold characters that a
//! terminal carries out. They are [written out](visible::escape).

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use kith_engine::{Failure, visible};
use serde::Serialize;
use serde_json::json;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::interrupt::INTERRUPTED;
use crate::json;

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

    /// Prints a result: as JSON, or as the lines of text that `lines` returns. A line break within one of them is written
    /// out.
    pub fn print(
        &mut self,
        result: &impl Serialize,
        lines: impl FnOnce() -> Vec<String>,
    ) -> Result<(), Failure> {
        let mut out = io::BufWriter::new(io::stdout().lock());
        let printed = if self.json {
            json::write(&mut out, result).and_then(|()| writeln!(out))
        } else {
            lines().iter().try_for_each(|line| writeln!(out, "{}", visible::escape(line)))
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
        let _ = writeln!(io::stderr().lock(), "{}", visible::escape(&failure.message));
        if self.json {
            self.print_failure(failure);
        }
        match failure.code.as_str() {
            "usage" => ExitCode::from(2),
            "cancelled" => ExitCode::from(INTERRUPTED),
            _ => ExitCode::from(1),
        }
    }

    /// Prints the JSON document of a failure.
    pub fn print_failure(&self, failure: &Failure) {
        let mut out = io::stdout().lock();
        let _ = json::write(&mut out, &json!({ "error": failure })).and_then(|()| writeln!(out));
    }
}

/// Lays out rows of cells in columns. Long cells are cut.
pub fn table(header: &[&str], rows: &[Vec<String>]) -> Vec<String> {
    let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(|cell| cut(cell)).collect()).collect();
    let mut widths: Vec<usize> = header.iter().map(|cell| cell.width()).collect();
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.width());
        }
    }
    let line = |cells: &mut dyn Iterator<Item = &str>| -> String {
        let padded: Vec<String> = cells.zip(&widths).map(|(cell, width)| pad(cell, *width)).collect();
        padded.join("  ").trim_end().to_owned()
    };
    let mut lines = vec![line(&mut header.iter().copied())];
    lines.extend(rows.iter().map(|row| line(&mut row.iter().map(String::as_str))));
    lines
}

/// Returns a text followed by spaces up to a width, which is counted in the cells of a terminal.
pub fn pad(text: &str, width: usize) -> String {
    let shown = visible::escape(text);
    format!("{shown}{}", " ".repeat(width.saturating_sub(shown.width())))
}

/// Returns a cell as it is shown: without hidden characters, and cut where it is too wide.
fn cut(cell: &str) -> String {
    const WIDEST: usize = 40;
    let shown = visible::escape(cell);
    if shown.width() <= WIDEST {
        return shown.into_owned();
    }
    let mut width = 0;
    let fits = shown.graphemes(true).take_while(|grapheme| {
        width += grapheme.width();
        width < WIDEST
    });
    fits.chain(["…"]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_in_every_script() {
        let row = |name: &str| vec![name.to_owned(), "x".to_owned()];
        let rows = ["Ana", "山田太郎", "José", "Jose\u{301}", "👨\u{200d}👩\u{200d}👧", "a\tb"].map(row);
        let lines = table(&["Name", "Rest"], &rows);
        let ends: Vec<usize> =
            lines[1..].iter().map(|line| line.strip_suffix('x').unwrap().width()).collect();
        assert_eq!((ends, lines[0].as_str()), (vec![10; 6], "Name      Rest"));
        assert_eq!(lines[6], r"a\tb      x");
    }

    #[test]
    fn wide_cells_are_cut_between_characters() {
        let cells = [("x".repeat(40), "x".repeat(40)), ("x".repeat(41), format!("{}…", "x".repeat(39)))];
        for (cell, shown) in cells {
            assert_eq!(cut(&cell), shown);
        }
        assert_eq!(cut(&"漢".repeat(30)), format!("{}…", "漢".repeat(19)));
        assert_eq!(cut(&"e\u{301}".repeat(41)), format!("{}…", "e\u{301}".repeat(39)));
        assert_eq!(cut(&"a\nb".repeat(20)).chars().count(), 40);
    }
}
