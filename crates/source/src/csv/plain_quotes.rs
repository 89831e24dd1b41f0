//! A line whose quotes are all in order, as nearly all lines with quotes are.

use memchr::{memchr, memchr2};

use super::dialect::Dialect;
use crate::record::Batch;

/// Splits a line into cells if each quote in it opens a cell, or closes one before a delimiter or the end of the line.
/// Otherwise, nothing is added to the batch. The line is copied as a whole; reading it quote by quote takes twice as long.
pub(super) fn split(line: &[u8], dialect: Dialect, batch: &mut Batch) -> bool {
    // A space before a quote can belong to it, unless it is the delimiter; neither is looked at here.
    if dialect.escaped || dialect.delimiter == b' ' {
        return false;
    }
    let mark = batch.mark();
    let base = batch.push_line(line);
    let mut at = 0;
    while let Some((start, end, after)) = cell(line, at, dialect) {
        batch.push_range(base + start, base + end);
        match line.get(after) {
            None => return true,
            Some(byte) if *byte == dialect.delimiter => at = after + 1,
            Some(_) => break,
        }
    }
    batch.rewind(mark);
    false
}

/// Returns where the text of the cell at `at` begins and ends, and where the cell itself ends.
fn cell(line: &[u8], at: usize, dialect: Dialect) -> Option<(usize, usize, usize)> {
    let rest = line.get(at..)?;
    if rest.first() == Some(&dialect.quote) {
        let length = memchr(dialect.quote, rest.get(1..)?)?;
        return Some((at + 1, at + 1 + length, at + 2 + length));
    }
    match memchr2(dialect.delimiter, dialect.quote, rest) {
        None => Some((at, line.len(), line.len())),
        Some(length) if rest.get(length) == Some(&dialect.delimiter) => Some((at, at + length, at + length)),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::csv::quote_scan::QuoteLimits;
    use crate::csv::quoted::{self, QuotedOutcome};
    use proptest::prelude::*;

    fn cells(read: impl FnOnce(&mut Batch) -> bool) -> Option<Vec<String>> {
        let mut batch = Batch::new();
        let read = batch.refill(|batch| {
            let mark = batch.mark();
            read(batch) && batch.finish(mark, 1, None, None)
        });
        let record = batch.records().next();
        record.filter(|_| read).map(|record| record.cells().map(str::to_owned).collect())
    }

    fn quickly(line: &str, dialect: Dialect) -> Option<Vec<String>> {
        cells(|batch| split(line.as_bytes(), dialect, batch))
    }

    fn slowly(line: &str, dialect: Dialect) -> Option<Vec<String>> {
        cells(|batch| {
            let read = quoted::read(line.as_bytes(), true, dialect, None, QuoteLimits::after(0), batch);
            matches!(read, QuotedOutcome::Record { used, lines: 1 } if used == line.len())
        })
    }

    #[test]
    fn usual_lines_are_split() {
        let dialect = Dialect::usual(b',');
        for line in ["\"a\",b,\"c d\"", "a,\"\",", "\"Main St, 1\",x", ",\"a\""] {
            assert!(quickly(line, dialect).is_some(), "{line}");
        }
        for line in ["\"a\"\"b\"", "a\"b\",c", " \"a\",b", "\"a\" ,b", "\"a,b"] {
            assert_eq!(quickly(line, dialect), None, "{line}");
        }
    }

    proptest! {
        #[test]
        fn a_line_is_split_as_it_is_read_quote_by_quote(line in "[a\",; \\\\é]{1,12}", escaped: bool) {
            let dialect = Dialect { escaped, ..Dialect::usual(b',') };
            if let Some(cells) = quickly(&line, dialect) {
                prop_assert_eq!(slowly(&line, dialect), Some(cells));
            }
        }
    }
}
