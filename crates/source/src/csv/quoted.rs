//! One record with quotes in it.
//!
//! A quote opens a cell only at its start, a few spaces aside; elsewhere it is text. A quote closes the cell where a
//! delimiter, a line end or the end of the text follows. Anything else is somebody's mistake, and read so that
//! as little as possible is lost: `"A "b" c",` keeps its inner quotes, `"Big" Bob,` is `Big Bob`.
//!
//! A quote that never closes must not swallow the records after it. It counts as unclosed when the text or the
//! [`Limits`] end first, when a later line opens a quote of its own inside it, or when the lines it took in
//! are records of the right width by themselves and the whole is not.

use memchr::{memchr, memchr_iter, memchr3};

use super::{Batch, Dialect};
use crate::text::line_end;

/// How far a cell may reach beyond the line it begins on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    bytes: usize,
    lines: u64,
}

impl Limits {
    /// A file that is full of quotes leading nowhere is looked at less patiently: reading stays linear.
    pub(super) fn after(wasted: usize) -> Limits {
        if wasted > 32 << 20 {
            Limits { bytes: 4 << 10, lines: 40 }
        } else {
            Limits { bytes: 256 << 10, lines: 1_000 }
        }
    }
}

/// What became of the record.
#[derive(Debug)]
pub(super) enum Outcome {
    /// Its cells are in the batch.
    Record {
        /// Bytes it takes, its line end included.
        used: usize,
        /// Physical lines it takes.
        lines: u64,
    },
    /// It reaches beyond the window.
    More,
    /// A quote that opens and does not close.
    Unclosed {
        /// Bytes that were looked through to find that out.
        seen: usize,
    },
}

/// Reads the record at the start of `text`.
pub(super) fn read(
    text: &[u8],
    ended: bool,
    dialect: Dialect,
    expected: Option<usize>,
    limits: Limits,
    batch: &mut Batch,
) -> Outcome {
    let mut scan =
        Scan { text, ended, dialect, limits, at: 0, breaks: 0, first_break: None, line_end: 0, vain: 0 };
    let mark = batch.mark();
    loop {
        let cell = match scan.opening() {
            None => return Outcome::More,
            Some(true) => scan.quoted(batch),
            Some(false) => scan.plain(batch),
        };
        match cell {
            Cell::More => return Outcome::More,
            Cell::Unclosed => return Outcome::Unclosed { seen: scan.at },
            Cell::Done => {}
        }
        match text.get(scan.at) {
            Some(&byte) if byte == dialect.delimiter => scan.at += 1,
            Some(_) => {
                let Some(width) = line_end::length_at(text, scan.at, ended) else { return Outcome::More };
                scan.at += width;
                break;
            }
            None if ended => break,
            None => return Outcome::More,
        }
    }
    if let (Some(second), Some(expected)) = (scan.first_break, expected)
        && batch.cells_since(mark) != expected
        && scan.is_record_by_itself(second, expected)
    {
        return Outcome::Unclosed { seen: scan.at };
    }
    Outcome::Record { used: scan.at, lines: scan.breaks + 1 }
}

enum Cell {
    Done,
    More,
    Unclosed,
}

struct Scan<'a> {
    text: &'a [u8],
    ended: bool,
    dialect: Dialect,
    limits: Limits,
    at: usize,
    /// Line ends inside quotes so far.
    breaks: u64,
    /// Where the record's second physical line begins.
    first_break: Option<usize>,
    /// Where the physical line ends that was looked at last.
    line_end: usize,
    /// Bytes looked through for quotes that close on the same line, where there were none.
    vain: usize,
}

/// Whether a quoted cell closes on its physical line.
enum Closing {
    At(usize),
    Not,
    /// The window ends before the line does.
    More,
}

impl Scan<'_> {
    /// Whether a quoted cell begins here. Spaces before its quote (`a, "b"`) are passed over, if it closes on the
    /// same line. `None` when the window ends too early to tell.
    fn opening(&mut self) -> Option<bool> {
        let rest = self.text.get(self.at..)?;
        let spaces = rest.iter().take_while(|&&byte| byte == b' ').count();
        match rest.get(spaces) {
            Some(&byte) if byte == self.dialect.quote => {}
            None if !self.ended => return None,
            _ => return Some(false),
        }
        if spaces == 0 {
            return Some(true);
        }
        if self.dialect.delimiter == b' ' {
            return Some(false);
        }
        match self.closing(self.at + spaces + 1) {
            Closing::At(_) => {
                self.at += spaces;
                Some(true)
            }
            Closing::Not => Some(false),
            Closing::More => None,
        }
    }

    /// A cell without quotes around it.
    fn plain(&mut self, batch: &mut Batch) -> Cell {
        let Some(end) = self.plain_end(self.at) else { return Cell::More };
        batch.push_cell(self.slice(self.at, end));
        self.at = end;
        Cell::Done
    }

    /// Where text that begins at `from` ends: at a delimiter, a line end or the end of the text.
    fn plain_end(&self, from: usize) -> Option<usize> {
        let rest = self.text.get(from..)?;
        match memchr3(self.dialect.delimiter, b'\n', b'\r', rest) {
            Some(length) => Some(from + length),
            None => self.ended.then_some(self.text.len()),
        }
    }

    /// A cell that begins with a quote.
    fn quoted(&mut self, batch: &mut Batch) -> Cell {
        let opening = self.at;
        let start = batch.text_len();
        let breaks_before = self.breaks;
        let mut from = opening + 1;
        // Quotes before this place are known to be in the middle of the cell.
        let mut closes_at = 0;
        loop {
            let Some(quote) = self.text.get(from..).and_then(|rest| memchr(self.dialect.quote, rest)) else {
                return self.no_quote_left(opening, from);
            };
            let quote = from + quote;
            self.take_breaks(from, quote);
            self.at = quote;
            let multiline = self.breaks > breaks_before;
            if multiline && self.beyond_limits(opening, quote) {
                return Cell::Unclosed;
            }
            batch.extend(self.slice(from, quote));
            match self.text.get(quote + 1) {
                None if !self.ended => return Cell::More,
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
                if self.opens(quote) {
                    return Cell::Unclosed;
                }
            } else if quote >= closes_at {
                match self.closing(quote + 1) {
                    Closing::More => return Cell::More,
                    Closing::At(at) => closes_at = at,
                    Closing::Not => {
                        let Some(end) = self.plain_end(quote + 1) else { return Cell::More };
                        batch.extend(self.slice(quote + 1, end));
                        return self.close(start, end, batch);
                    }
                }
            }
            batch.extend(&[self.dialect.quote]);
            from = quote + 1;
        }
    }

    fn close(&mut self, start: usize, end: usize, batch: &mut Batch) -> Cell {
        batch.push_range(start, batch.text_len());
        self.at = end;
        Cell::Done
    }

    fn no_quote_left(&mut self, opening: usize, from: usize) -> Cell {
        let rest = self.text.get(from..).unwrap_or_default();
        let over = self.ended || {
            let breaks = self.breaks + line_end::count(rest);
            breaks > self.limits.lines || (breaks > 0 && self.text.len() - opening > self.limits.bytes)
        };
        self.at = self.text.len();
        if over { Cell::Unclosed } else { Cell::More }
    }

    fn take_breaks(&mut self, from: usize, to: usize) {
        let passed = self.slice(from, to);
        let count = line_end::count(passed);
        if count > 0 && self.first_break.is_none() {
            self.first_break = memchr::memchr2(b'\n', b'\r', passed)
                .map(|at| from + at)
                .map(|at| at + line_end::length_at(self.text, at, true).unwrap_or(1));
        }
        self.breaks += count;
    }

    fn beyond_limits(&self, opening: usize, at: usize) -> bool {
        self.breaks > self.limits.lines || at - opening > self.limits.bytes
    }

    /// Whether the quote at `at`, to which no delimiter follows, looks like one that opens a cell.
    fn opens(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.text.get(before));
        before.is_some_and(|&byte| byte == self.dialect.delimiter || byte == b'\n' || byte == b'\r')
    }

    /// Where the cell closes properly before its physical line ends, without another cell opening first. A line full
    /// of quotes that close nothing is looked at less patiently: reading stays linear.
    fn closing(&mut self, from: usize) -> Closing {
        const PATIENCE: usize = 16;
        if self.vain > (64 << 10) + self.at * PATIENCE {
            return Closing::Not;
        }
        if from > self.line_end {
            let rest = self.text.get(from..).unwrap_or_default();
            self.line_end = match memchr::memchr2(b'\n', b'\r', rest) {
                Some(length) => from + length,
                None if self.ended => self.text.len(),
                None => return Closing::More,
            };
        }
        let line_end = self.line_end;
        let mut at = from;
        while let Some(quote) = memchr(self.dialect.quote, self.slice(at, line_end)).map(|found| at + found) {
            let next = self.text.get(quote + 1).filter(|_| quote + 1 < line_end);
            match next {
                None => return Closing::At(quote),
                Some(&byte) if byte == self.dialect.delimiter => return Closing::At(quote),
                Some(&byte) if byte == self.dialect.quote => at = quote + 2,
                Some(_) if self.opens(quote) => break,
                Some(_) => at = quote + 1,
            }
        }
        self.vain += at - from + 1;
        Closing::Not
    }

    /// Whether the physical line that begins at `start` makes a record of `expected` cells.
    fn is_record_by_itself(&self, start: usize, expected: usize) -> bool {
        let rest = self.text.get(start..).unwrap_or_default();
        let length = memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
        let line = rest.get(..length).unwrap_or_default();
        expected > 1 && self.count_cells(line) == Some(expected)
    }

    /// How many cells a line holds; `None` where a quote opens one and does not close it.
    fn count_cells(&self, line: &[u8]) -> Option<usize> {
        let Dialect { delimiter, quote } = self.dialect;
        let mut rest = line;
        let mut count = 1;
        loop {
            if rest.first() == Some(&quote) {
                let closing = memchr_iter(quote, rest)
                    .skip(1)
                    .find(|&at| rest.get(at + 1).is_none_or(|&b| b == delimiter));
                rest = rest.get(closing? + 1..)?;
            }
            let Some(at) = memchr(delimiter, rest) else { return Some(count) };
            count += 1;
            rest = rest.get(at + 1..)?;
        }
    }

    fn slice(&self, from: usize, to: usize) -> &[u8] {
        self.text.get(from..to).unwrap_or_default()
    }
}
