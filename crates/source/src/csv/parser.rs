//! Text to records.

use memchr::{memchr, memchr_iter, memchr2};

use super::dialect::Dialect;
use super::plain_quotes;
use super::quote_scan::QuoteLimits;
use super::quoted::{self, QuotedOutcome};
use super::wrapped_line;
use crate::record::{Batch, Defect, Mark};
use crate::text::line_end;

/// The maximum length of a record in bytes.
const MAX_RECORD: usize = 8 << 20;
/// How many bytes are kept of a longer record.
const KEPT_OF_LONG_RECORD: usize = 4 << 10;
/// The maximum number of cells of a record, which is the number of columns of a sheet.
const MAX_CELLS: usize = 16_384;

/// The result of [`Parser::read`].
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum ParseStep {
    /// The text ends inside a record; more of it is needed.
    More,
    /// There are no more records.
    End,
    /// The rest of a record that is too long, or a part of the rest.
    Skipped {
        /// The number of bytes that were consumed.
        used: usize,
    },
    /// A record, whose cells were added to the batch.
    Record {
        /// The number of bytes that were consumed.
        used: usize,
        /// What is wrong with it, if anything.
        defect: Option<Defect>,
    },
}

/// A parser of records. It is given a part of the text and keeps little more than line numbers between calls.
pub(crate) struct Parser {
    dialect: Dialect,
    /// The physical line on which the next record begins.
    pub(crate) line: u64,
    /// The number of cells of a record in this file, once it is known.
    pub(crate) expected: Option<usize>,
    /// Whether the parser is inside a record that is too long, up to the end of its line.
    skipping: bool,
    /// The number of bytes that were searched for closing quotes without success.
    wasted: usize,
}

impl Parser {
    /// Creates a parser at the first line.
    pub(crate) fn new(dialect: Dialect) -> Parser {
        Parser { dialect, line: 1, expected: None, skipping: false, wasted: 0 }
    }

    /// Reads the record at the start of `text` into `batch`. `ended` says that no more text follows.
    pub(crate) fn read(&mut self, text: &[u8], ended: bool, batch: &mut Batch) -> ParseStep {
        if text.is_empty() {
            return if ended { ParseStep::End } else { ParseStep::More };
        }
        let (length, used) = match find_line_end(text, ended) {
            PhysicalLineEnd::At { length, used } => (length, used),
            PhysicalLineEnd::Beyond if self.skipping => return ParseStep::Skipped { used: text.len() },
            PhysicalLineEnd::Beyond if text.len() >= MAX_RECORD => return self.too_long(text, batch),
            PhysicalLineEnd::Beyond => return ParseStep::More,
        };
        if self.skipping {
            self.skipping = false;
            self.line += 1;
            return ParseStep::Skipped { used };
        }
        let line = text.get(..length).unwrap_or_default();
        let mark = batch.mark();
        if self.dialect.wrapped
            && let Some(unwrapped) = wrapped_line::unwrap(line, self.dialect.quote)
        {
            return self.read_wrapped(&unwrapped, used, batch);
        }
        if memchr(self.dialect.quote, line).is_some() {
            if plain_quotes::split(line, self.dialect, batch) {
                self.line += 1;
                return ParseStep::Record { used, defect: self.bound(batch, mark) };
            }
            let limits = QuoteLimits::after(self.wasted);
            match quoted::read(text, ended, self.dialect, self.expected, limits, batch) {
                QuotedOutcome::Record { used, lines } => {
                    self.line += lines;
                    return ParseStep::Record { used, defect: self.bound(batch, mark) };
                }
                QuotedOutcome::More if text.len() < MAX_RECORD => {
                    batch.rewind(mark);
                    return ParseStep::More;
                }
                // The line itself is complete, so a quoted cell reaches too far.
                QuotedOutcome::More => {}
                QuotedOutcome::Unclosed { seen } => self.wasted = self.wasted.saturating_add(seen),
            }
            batch.rewind(mark);
            self.split(line, batch);
            self.line += 1;
            return ParseStep::Record { used, defect: Some(Defect::UnclosedQuote) };
        }
        self.split(line, batch);
        self.line += 1;
        ParseStep::Record { used, defect: self.bound(batch, mark) }
    }

    /// Reads the record in a line that as a whole was between quotes.
    fn read_wrapped(&mut self, line: &[u8], used: usize, batch: &mut Batch) -> ParseStep {
        let mark = batch.mark();
        self.line += 1;
        let limits = QuoteLimits::after(self.wasted);
        match quoted::read(line, true, self.dialect, self.expected, limits, batch) {
            QuotedOutcome::Record { used: whole, .. } if whole == line.len() => {
                ParseStep::Record { used, defect: self.bound(batch, mark) }
            }
            _ => {
                batch.rewind(mark);
                self.split(line, batch);
                ParseStep::Record { used, defect: Some(Defect::UnclosedQuote) }
            }
        }
    }

    /// Splits a line at every delimiter, ignoring quotes.
    fn split(&self, line: &[u8], batch: &mut Batch) {
        let base = batch.push_line(line);
        let mut start = base;
        for at in memchr_iter(self.dialect.delimiter, line).take(MAX_CELLS) {
            batch.push_range(start, base + at);
            start = base + at + 1;
        }
        batch.push_range(start, base + line.len());
    }

    /// Returns a defect if the record has too many cells.
    fn bound(&self, batch: &mut Batch, mark: Mark) -> Option<Defect> {
        (batch.cells_since(mark) > MAX_CELLS).then_some(Defect::TooManyCells)
    }

    /// Reads the beginning of a record that is too long.
    fn too_long(&mut self, text: &[u8], batch: &mut Batch) -> ParseStep {
        let mut length = KEPT_OF_LONG_RECORD.min(text.len());
        while length > 0 && text.get(length).is_some_and(|byte| (byte & 0xC0) == 0x80) {
            length -= 1;
        }
        self.split(text.get(..length).unwrap_or_default(), batch);
        self.skipping = true;
        ParseStep::Record { used: length, defect: Some(Defect::TooLong) }
    }
}

/// The end of a physical line.
enum PhysicalLineEnd {
    /// After `length` bytes; `used` includes the line end itself.
    At { length: usize, used: usize },
    /// Not in this part of the text.
    Beyond,
}

/// Finds the end of the first physical line.
fn find_line_end(text: &[u8], ended: bool) -> PhysicalLineEnd {
    match memchr2(b'\n', b'\r', text) {
        Some(at) => match line_end::length_at(text, at, ended) {
            Some(width) => PhysicalLineEnd::At { length: at, used: at + width },
            None => PhysicalLineEnd::Beyond,
        },
        None if ended => PhysicalLineEnd::At { length: text.len(), used: text.len() },
        None => PhysicalLineEnd::Beyond,
    }
}
