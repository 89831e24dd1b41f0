//! One record with quotes in it.
//!
//! A quote opens a cell only at its start, possibly after spaces; elsewhere it is text. A quote closes the cell if a
//! delimiter, a line end or the end of the text follows. Any other quote is a mistake and is read so that as little
//! as possible is lost: `"A "b" c",` keeps its inner quotes, and `"Big" Bob,` is read as `Big Bob`.
//!
//! A quote that never closes must not swallow the records after it. A quote is unclosed if the text ends or
//! [`QuoteLimits`] are reached before it closes, if a later line opens a quote of its own inside it, or if the lines
//! inside it are records of the right width by themselves and the whole is not.

use super::dialect::Dialect;
use super::quote_scan::{QuoteLimits, QuoteScan, ScannedCell};
use crate::record::Batch;
use crate::text::line_end;

/// The result of [`read`].
#[derive(Debug)]
pub(super) enum QuotedOutcome {
    /// A record, whose cells were added to the batch.
    Record {
        /// The length of the record in bytes, including its line end.
        used: usize,
        /// The number of its physical lines.
        lines: u64,
    },
    /// The text ends inside the record; more of it is needed.
    More,
    /// A quote opens and does not close.
    Unclosed {
        /// The number of bytes that were searched for the closing quote.
        seen: usize,
    },
}

/// Reads the record at the start of `text`.
pub(super) fn read(
    text: &[u8],
    ended: bool,
    dialect: Dialect,
    expected: Option<usize>,
    limits: QuoteLimits,
    batch: &mut Batch,
) -> QuotedOutcome {
    let mut scan = QuoteScan::new(text, ended, dialect, limits);
    let mark = batch.mark();
    loop {
        let cell = match scan.opening() {
            None => return QuotedOutcome::More,
            Some(true) => scan.quoted(batch),
            Some(false) => scan.plain(batch),
        };
        match cell {
            ScannedCell::More => return QuotedOutcome::More,
            ScannedCell::Unclosed => return QuotedOutcome::Unclosed { seen: scan.at },
            ScannedCell::Done => {}
        }
        match text.get(scan.at) {
            Some(&byte) if byte == dialect.delimiter => scan.at += 1,
            Some(_) => {
                let Some(width) = line_end::length_at(text, scan.at, ended) else {
                    return QuotedOutcome::More;
                };
                scan.at += width;
                break;
            }
            None if ended => break,
            None => return QuotedOutcome::More,
        }
    }
    if let (Some(second), Some(expected)) = (scan.first_break, expected)
        && batch.cells_since(mark) != expected
        && scan.is_record_by_itself(second, expected)
    {
        return QuotedOutcome::Unclosed { seen: scan.at };
    }
    QuotedOutcome::Record { used: scan.at, lines: scan.breaks + 1 }
}
