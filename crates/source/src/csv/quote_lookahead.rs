//! Looking ahead for the quote that closes a cell.

use memchr::{memchr, memchr_iter, memchr2};

use super::dialect::Dialect;
use super::quote_scan::{Closing, QuoteScan};

/// How many spaces before a quote that opens a cell are noticed.
const MAX_SPACES: usize = 64;

impl QuoteScan<'_> {
    /// Whether a quoted cell that begins before `from` closes on a later line, before another cell opens. Returns `None`
    /// if more text is needed to decide.
    pub(super) fn closes_later(&self, from: usize) -> Option<bool> {
        let within = self.text.get(from..).unwrap_or_default();
        let within = within.get(..within.len().min(self.limits.bytes)).unwrap_or_default();
        let mut after = 0;
        for at in memchr_iter(self.dialect.quote, within) {
            if at < after {
                continue;
            }
            let quote = from + at;
            if self.text.get(quote + 1) == Some(&self.dialect.quote) {
                after = at + 2;
            } else if self.opens(quote) {
                return Some(false);
            } else if self.end_of_cell(quote + 1)?.is_some() {
                return Some(true);
            }
        }
        let over = self.ended || within.len() >= self.limits.bytes;
        over.then_some(false)
    }

    /// Returns where the delimiter or line end after a closing quote is, with only spaces before it: `Some(None)` if
    /// something else follows, `None` if the text ends before that is known.
    pub(super) fn end_of_cell(&self, from: usize) -> Option<Option<usize>> {
        let rest = self.text.get(from..).unwrap_or_default();
        let Dialect { delimiter, .. } = self.dialect;
        let space = |byte: u8| matches!(byte, b' ' | b'\t') && byte != delimiter;
        let spaces = rest.iter().take_while(|&&byte| space(byte)).count();
        match rest.get(spaces) {
            None if !self.ended => None,
            None | Some(b'\n' | b'\r') => Some(Some(from + spaces)),
            Some(&byte) if byte == delimiter => Some(Some(from + spaces)),
            Some(_) => Some(None),
        }
    }

    /// Whether the quote at `at` is escaped by a backslash.
    pub(super) fn is_escaped(&self, at: usize, opening: usize) -> bool {
        let before = self.text.get(opening + 1..at).unwrap_or_default();
        self.dialect.escaped && before.iter().rev().take_while(|&&byte| byte == b'\\').count() % 2 == 1
    }

    /// Whether the quote at `at`, after which no delimiter follows, looks like one that opens a cell.
    pub(super) fn opens(&self, at: usize) -> bool {
        let before = self.text.get(..at).unwrap_or_default();
        let spaces = before.iter().rev().take(MAX_SPACES).take_while(|&&byte| byte == b' ').count();
        let before = before.get(..at - spaces).and_then(|before| before.last());
        before.is_some_and(|&byte| byte == self.dialect.delimiter || byte == b'\n' || byte == b'\r')
    }

    /// Finds where the cell closes before its physical line ends and before another cell opens. On a line with many
    /// quotes that close nothing the search is limited, so that reading takes linear time.
    pub(super) fn closing(&mut self, from: usize) -> Closing {
        const PATIENCE: usize = 16;
        if self.vain > (64 << 10) + self.at * PATIENCE {
            return Closing::Not;
        }
        if from > self.line_end {
            let rest = self.text.get(from..).unwrap_or_default();
            self.line_end = match memchr2(b'\n', b'\r', rest) {
                Some(length) => from + length,
                None if self.ended => self.text.len(),
                None => return Closing::More,
            };
        }
        let line_end = self.line_end;
        let mut at = from;
        while let Some(quote) = memchr(self.dialect.quote, self.slice(at, line_end)).map(|found| at + found) {
            let next = self.text.get(quote + 1).filter(|_| quote + 1 < line_end);
            if self.is_escaped(quote, self.at) {
                at = quote + 1;
                continue;
            }
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

    /// Whether the physical line that begins at `start` is a record of `expected` cells.
    pub(super) fn is_record_by_itself(&self, start: usize, expected: usize) -> bool {
        let rest = self.text.get(start..).unwrap_or_default();
        let length = memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
        let line = rest.get(..length).unwrap_or_default();
        expected > 1 && self.count_cells(line) == Some(expected)
    }

    /// Counts the cells of a line. Returns `None` if a quote opens a cell and does not close it.
    fn count_cells(&self, line: &[u8]) -> Option<usize> {
        let Dialect { delimiter, quote, .. } = self.dialect;
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
}
