//! Delimited text to records, liberally: what people and programs write, not only what RFC 4180 says.
//!
//! A line end is LF, CRLF or CR, wherever it stands; each counts as one physical line, inside quotes too. Most
//! lines hold no quote and are split where they stand; the others are [`quoted`]'s. What a quote that never
//! closes would swallow is given back, line by line.

mod quoted;

use std::path::{Path, PathBuf};

use memchr::{memchr, memchr_iter, memchr2};

use super::batch::{Batch, Defect, Mark};
use super::error::SourceError;
use super::layout::Layout;
use super::text::{TextEncoding, Window, line_end};
use quoted::Outcome;

/// No record is longer than this, whatever the file says.
const RECORD: usize = 8 << 20;
/// What is kept of one that would be.
const RECORD_KEPT: usize = 4 << 10;
/// A sheet of Excel has that many columns.
const CELLS: usize = 16_384;

/// How the text is cut into cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Dialect {
    pub(super) delimiter: u8,
    pub(super) quote: u8,
}

/// A pass over a delimited text.
pub(super) struct CsvRecords {
    path: PathBuf,
    window: Window,
    parser: Parser,
    layout: Layout,
    /// Physical lines up to here are no data: titles, the header, a `sep=` line.
    skip_to: u64,
}

impl CsvRecords {
    pub(super) fn open(
        path: &Path,
        encoded: TextEncoding,
        dialect: Dialect,
        layout: Layout,
        skip_to: u64,
    ) -> Result<CsvRecords, SourceError> {
        Ok(CsvRecords {
            path: path.to_owned(),
            window: Window::open(path, encoded).map_err(|error| SourceError::io(path, error))?,
            parser: Parser::new(dialect),
            layout,
            skip_to,
        })
    }

    /// Fills `batch`, which is clear; whether there was anything left to fill it with.
    pub(super) fn next_batch(&mut self, batch: &mut Batch) -> Result<bool, SourceError> {
        let mut any = false;
        while !batch.full() {
            let mark = batch.mark();
            let line = self.parser.line;
            if line > self.skip_to && self.parser.expected.is_none() {
                self.parser.expected = Some(self.layout.columns);
            }
            match self.parser.read(self.window.text(), self.window.ended(), batch) {
                Step::More => {
                    self.window.fill().map_err(|error| SourceError::io(&self.path, error))?;
                }
                Step::End => break,
                Step::Skipped { used } => self.window.advance(used),
                Step::Record { used, defect } => {
                    self.window.advance(used);
                    if line <= self.skip_to {
                        batch.rewind(mark);
                        continue;
                    }
                    any = true;
                    if !batch.finish(mark, line, defect, Some(&self.layout)) {
                        batch.add_blank(1);
                    } else if self.window.replaced() {
                        batch.note_replaced(mark);
                    }
                }
            }
        }
        Ok(any)
    }

    pub(super) fn position(&self) -> u64 {
        self.window.position()
    }
}

/// What [`Parser::read`] found.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The window ends inside a record.
    More,
    /// The text is over.
    End,
    /// The rest of an overlong record, in part or in whole.
    Skipped {
        /// Bytes of the window behind us.
        used: usize,
    },
    /// A record; its cells are in the batch.
    Record {
        /// Bytes of the window behind us.
        used: usize,
        /// What is wrong with it.
        defect: Option<Defect>,
    },
}

/// Cuts text into records. It sees a window of the text and keeps only line numbers between calls.
pub(super) struct Parser {
    dialect: Dialect,
    /// The physical line at which the next record begins.
    pub(super) line: u64,
    /// How many cells a record of this file has, once known.
    pub(super) expected: Option<usize>,
    /// Inside an overlong record, until the end of its line.
    skipping: bool,
    /// Bytes looked through for closing quotes in vain.
    wasted: usize,
}

impl Parser {
    pub(super) fn new(dialect: Dialect) -> Parser {
        Parser { dialect, line: 1, expected: None, skipping: false, wasted: 0 }
    }

    /// Reads the record at the start of `text` into `batch`. `ended` tells that no more text follows.
    pub(super) fn read(&mut self, text: &[u8], ended: bool, batch: &mut Batch) -> Step {
        if text.is_empty() {
            return if ended { Step::End } else { Step::More };
        }
        let (length, used) = match find_line_end(text, ended) {
            LineEnd::At { length, used } => (length, used),
            LineEnd::Beyond if self.skipping => return Step::Skipped { used: text.len() },
            LineEnd::Beyond if text.len() >= RECORD => return self.too_long(text, batch),
            LineEnd::Beyond => return Step::More,
        };
        if self.skipping {
            self.skipping = false;
            self.line += 1;
            return Step::Skipped { used };
        }
        let line = text.get(..length).unwrap_or_default();
        let mark = batch.mark();
        if memchr(self.dialect.quote, line).is_some() {
            let limits = quoted::Limits::after(self.wasted);
            match quoted::read(text, ended, self.dialect, self.expected, limits, batch) {
                Outcome::Record { used, lines } => {
                    self.line += lines;
                    return Step::Record { used, defect: self.bound(batch, mark) };
                }
                Outcome::More if text.len() < RECORD => {
                    batch.rewind(mark);
                    return Step::More;
                }
                // The line itself is complete, so it is a quoted cell that grows without end.
                Outcome::More => {}
                Outcome::Unclosed { seen } => self.wasted = self.wasted.saturating_add(seen),
            }
            batch.rewind(mark);
            self.split(line, batch);
            self.line += 1;
            return Step::Record { used, defect: Some(Defect::UnclosedQuote) };
        }
        self.split(line, batch);
        self.line += 1;
        Step::Record { used, defect: self.bound(batch, mark) }
    }

    /// A line in which quotes mean nothing.
    fn split(&self, line: &[u8], batch: &mut Batch) {
        let base = batch.push_line(line);
        let mut start = base;
        for at in memchr_iter(self.dialect.delimiter, line).take(CELLS) {
            batch.push_range(start, base + at);
            start = base + at + 1;
        }
        batch.push_range(start, base + line.len());
    }

    /// Cuts off what no sheet could hold.
    fn bound(&self, batch: &mut Batch, mark: Mark) -> Option<Defect> {
        (batch.cells_since(mark) > CELLS).then_some(Defect::TooManyCells)
    }

    fn too_long(&mut self, text: &[u8], batch: &mut Batch) -> Step {
        let mut length = RECORD_KEPT.min(text.len());
        while length > 0 && text.get(length).is_some_and(|byte| (byte & 0xC0) == 0x80) {
            length -= 1;
        }
        self.split(text.get(..length).unwrap_or_default(), batch);
        self.skipping = true;
        Step::Record { used: length, defect: Some(Defect::TooLong) }
    }
}

/// Where a physical line ends.
enum LineEnd {
    /// After `length` bytes of text; `used` counts its line end too.
    At { length: usize, used: usize },
    /// Not in this window.
    Beyond,
}

fn find_line_end(text: &[u8], ended: bool) -> LineEnd {
    match memchr2(b'\n', b'\r', text) {
        Some(at) => match line_end::length_at(text, at, ended) {
            Some(width) => LineEnd::At { length: at, used: at + width },
            None => LineEnd::Beyond,
        },
        None if ended => LineEnd::At { length: text.len(), used: text.len() },
        None => LineEnd::Beyond,
    }
}
