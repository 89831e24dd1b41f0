//! The cells of a record with quotes in it.

use memchr::{memchr, memchr2, memchr3};

use super::dialect::Dialect;
use crate::record::Batch;
use crate::text::line_end;

/// How far a quoted cell may reach after the line on which it begins.
#[derive(Debug, Clone, Copy)]
pub(super) struct QuoteLimits {
    pub(super) bytes: usize,
    lines: u64,
}

impl QuoteLimits {
    /// Returns the limits after `wasted` bytes were searched for closing quotes without success. In a file with many
    /// unclosed quotes the limits are lower, so that reading takes linear time.
    pub(super) fn after(wasted: usize) -> QuoteLimits {
        if wasted > 32 << 20 {
            QuoteLimits { bytes: 4 << 10, lines: 40 }
        } else {
            QuoteLimits { bytes: 256 << 10, lines: 1_000 }
        }
    }
}

/// The result of scanning a cell.
pub(super) enum ScannedCell {
    /// The cell was added to the batch.
    Done,
    /// The text ends inside the cell; more of it is needed.
    More,
    /// The quote that opens the cell does not close.
    Unclosed,
}

/// A scan over the record at the start of a text.
pub(super) struct QuoteScan<'a> {
    pub(super) text: &'a [u8],
    pub(super) ended: bool,
    pub(super) dialect: Dialect,
    pub(super) limits: QuoteLimits,
    /// The current position.
    pub(super) at: usize,
    /// The number of line ends inside quotes so far.
    pub(super) breaks: u64,
    /// Where the second physical line of the record begins.
    pub(super) first_break: Option<usize>,
    /// Where the physical line that was searched last ends.
    pub(super) line_end: usize,
    /// The number of bytes that were searched without success for a quote that closes on the same line.
    pub(super) vain: usize,
}

/// Whether a quoted cell closes on its physical line.
pub(super) enum Closing {
    At(usize),
    Not,
    /// The text ends before the line does; more of it is needed.
    More,
}

impl QuoteScan<'_> {
    /// Starts a scan at the start of `text`.
    pub(super) fn new(text: &[u8], ended: bool, dialect: Dialect, limits: QuoteLimits) -> QuoteScan<'_> {
        QuoteScan { text, ended, dialect, limits, at: 0, breaks: 0, first_break: None, line_end: 0, vain: 0 }
    }

    /// Whether a quoted cell begins at the current position. Spaces before its quote (`a, "b"`) are skipped if the quote
    /// closes on the same line. Returns `None` if more text is needed to decide.
    #[inline]
    pub(super) fn opening(&mut self) -> Option<bool> {
        match self.text.get(self.at) {
            Some(&byte) if byte == self.dialect.quote => Some(true),
            Some(b' ') => self.opening_after_spaces(),
            None if !self.ended => None,
            _ => Some(false),
        }
    }

    /// Whether a quoted cell begins after the spaces at the current position.
    fn opening_after_spaces(&mut self) -> Option<bool> {
        let rest = self.text.get(self.at..)?;
        let spaces = rest.iter().take_while(|&&byte| byte == b' ').count();
        match rest.get(spaces) {
            Some(&byte) if byte == self.dialect.quote => {}
            None if !self.ended => return None,
            _ => return Some(false),
        }
        if self.dialect.delimiter == b' ' {
            return Some(false);
        }
        match self.closing(self.at + spaces + 1) {
            Closing::At(_) => {
                self.at += spaces;
                Some(true)
            }
            Closing::Not => {
                let closes = self.closes_later(self.at + spaces + 1)?;
                self.at += if closes { spaces } else { 0 };
                Some(closes)
            }
            Closing::More => None,
        }
    }

    /// Scans a cell without quotes around it.
    #[inline]
    pub(super) fn plain(&mut self, batch: &mut Batch) -> ScannedCell {
        let Some(end) = self.plain_end(self.at) else { return ScannedCell::More };
        batch.push_cell(self.slice(self.at, end));
        self.at = end;
        ScannedCell::Done
    }

    /// Returns where text without quotes around it ends: at a delimiter, a line end or the end of the text.
    #[inline]
    fn plain_end(&self, from: usize) -> Option<usize> {
        let rest = self.text.get(from..)?;
        match memchr3(self.dialect.delimiter, b'\n', b'\r', rest) {
            Some(length) => Some(from + length),
            None => self.ended.then_some(self.text.len()),
        }
    }

    /// Scans a cell that begins with a quote.
    pub(super) fn quoted(&mut self, batch: &mut Batch) -> ScannedCell {
        let opening = self.at;
        let start = batch.text_len();
        let breaks_before = self.breaks;
        let mut from = opening + 1;
        // Quotes before this position are known to be in the middle of the cell.
        let mut closes_at = 0;
        loop {
            let Some(quote) = self.text.get(from..).and_then(|rest| memchr(self.dialect.quote, rest)) else {
                return self.no_quote_left(opening, from);
            };
            let quote = from + quote;
            self.count_breaks(from, quote);
            self.at = quote;
            let multiline = self.breaks > breaks_before;
            if multiline && self.beyond_limits(opening, quote) {
                return ScannedCell::Unclosed;
            }
            batch.extend(self.slice(from, quote));
            if self.is_escaped(quote, opening) {
                batch.cut(batch.text_len() - 1);
                batch.extend(&[self.dialect.quote]);
                from = quote + 1;
                continue;
            }
            match self.text.get(quote + 1) {
                None if !self.ended => return ScannedCell::More,
                None | Some(b'\n' | b'\r') => return self.close(start, quote + 1, batch),
                Some(&next) if next == self.dialect.delimiter => return self.close(start, quote + 1, batch),
                Some(&next) if next == self.dialect.quote => {
                    batch.extend(&[next]);
                    from = quote + 2;
                    continue;
                }
                Some(_) => {}
            }
            // A quote in the middle of a quoted cell.
            if multiline {
                match self.end_of_cell(quote + 1) {
                    None => return ScannedCell::More,
                    Some(Some(end)) => return self.close(start, end, batch),
                    Some(None) if self.opens(quote) => return ScannedCell::Unclosed,
                    Some(None) => {}
                }
            } else if quote >= closes_at {
                match self.closing(quote + 1) {
                    Closing::More => return ScannedCell::More,
                    Closing::At(at) => closes_at = at,
                    Closing::Not => {
                        let Some(end) = self.plain_end(quote + 1) else { return ScannedCell::More };
                        batch.extend(self.slice(quote + 1, end));
                        return self.close(start, end, batch);
                    }
                }
            }
            batch.extend(&[self.dialect.quote]);
            from = quote + 1;
        }
    }

    /// Adds the cell whose text begins at offset `start` of the batch, and moves to position `end` of the text.
    fn close(&mut self, start: usize, end: usize, batch: &mut Batch) -> ScannedCell {
        batch.push_range(start, batch.text_len());
        self.at = end;
        ScannedCell::Done
    }

    /// Decides whether more text is needed if no quote follows.
    fn no_quote_left(&mut self, opening: usize, from: usize) -> ScannedCell {
        let rest = self.text.get(from..).unwrap_or_default();
        let over = self.ended || {
            let breaks = self.breaks + line_end::count(rest);
            breaks > self.limits.lines || (breaks > 0 && self.text.len() - opening > self.limits.bytes)
        };
        self.at = self.text.len();
        if over { ScannedCell::Unclosed } else { ScannedCell::More }
    }

    /// Counts the line ends in a range.
    fn count_breaks(&mut self, from: usize, to: usize) {
        let passed = self.slice(from, to);
        let count = line_end::count(passed);
        if count > 0 && self.first_break.is_none() {
            self.first_break = memchr2(b'\n', b'\r', passed)
                .map(|at| from + at)
                .map(|at| at + line_end::length_at(self.text, at, true).unwrap_or(1));
        }
        self.breaks += count;
    }

    /// Whether a cell that opens at `opening` and reaches to `at` exceeds the limits.
    fn beyond_limits(&self, opening: usize, at: usize) -> bool {
        self.breaks > self.limits.lines || at - opening > self.limits.bytes
    }

    pub(super) fn slice(&self, from: usize, to: usize) -> &[u8] {
        self.text.get(from..to).unwrap_or_default()
    }
}
