//! Which character separates the cells of a text, and which one quotes them.

use memchr::memchr;

use super::{SampleRow, header};
use crate::batch::Batch;
use crate::csv::{Dialect, Parser, Step};

/// The separators files use; the first of equals wins.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// So many records tell how a file is made.
const RECORDS: usize = 200;

/// A first line `sep=;`, by which Excel is told the separator. It is no data.
pub(crate) fn sep_line(text: &[u8]) -> Option<u8> {
    let end = memchr::memchr2(b'\n', b'\r', text).unwrap_or(text.len());
    let line = text.get(..end)?;
    let line = line.strip_prefix(b"\"").and_then(|line| line.strip_suffix(b"\"")).unwrap_or(line);
    match line {
        [s, e, p, b'=', delimiter] if [*s, *e, *p].eq_ignore_ascii_case(b"sep") => {
            usable_delimiter(char::from(*delimiter))
        }
        _ => None,
    }
}

/// The byte that separates cells, if `delimiter` can do that.
pub(crate) fn usable_delimiter(delimiter: char) -> Option<u8> {
    let byte = u8::try_from(delimiter).ok().filter(u8::is_ascii)?;
    (!byte.is_ascii_alphanumeric() && !matches!(byte, b'\n' | b'\r' | b'"' | b'\'' | b'+' | b'@'))
        .then_some(byte)
}

/// Finds the dialect of `text`, which is the beginning of a file (the whole of it, if `ended`).
pub(crate) fn find(text: &[u8], ended: bool, delimiter: Option<u8>) -> Dialect {
    let mut best: Option<(Dialect, f64)> = None;
    for candidate in DELIMITERS {
        if delimiter.is_some_and(|given| given != candidate) {
            continue;
        }
        let dialect = Dialect { delimiter: candidate, quote: b'"' };
        let score = score(&sample(text, ended, dialect, RECORDS));
        if best.is_none_or(|(_, other)| score > other) {
            best = Some((dialect, score));
        }
    }
    let delimiter = delimiter.or(best.map(|(dialect, _)| dialect.delimiter)).unwrap_or(b',');
    Dialect { delimiter, quote: quote(text, delimiter) }
}

/// The first records of `text` under `dialect`.
pub(crate) fn sample(text: &[u8], ended: bool, dialect: Dialect, records: usize) -> Vec<SampleRow> {
    let mut batch = Batch::new();
    let mut parser = Parser::new(dialect);
    let mut rest = text;
    batch.clear();
    let mut kept = 0;
    while kept < records {
        let (mark, line) = (batch.mark(), parser.line);
        match parser.read(rest, ended, &mut batch) {
            Step::Record { used, defect } => {
                kept += usize::from(batch.finish(mark, line, defect, None));
                rest = rest.get(used..).unwrap_or_default();
            }
            Step::Skipped { used } => rest = rest.get(used..).unwrap_or_default(),
            Step::More | Step::End => break,
        }
    }
    batch.seal();
    batch
        .records()
        .map(|record| SampleRow { line: record.line, cells: record.cells().map(str::to_owned).collect() })
        .collect()
}

/// How much `rows` look like a table of contacts.
fn score(rows: &[SampleRow]) -> f64 {
    let mut widths: Vec<usize> = rows.iter().map(|row| row.cells.len()).collect();
    widths.sort_unstable();
    let Some(&longest) = widths.last() else { return 0.0 };
    let count = |width: usize| widths.iter().filter(|&&other| other == width).count();
    let mut usual = 1;
    for width in 2..=longest.min(2_000) {
        if count(width) > 0 && (usual == 1 || count(width) > count(usual)) {
            usual = width;
        }
    }
    if usual == 1 {
        return 0.0;
    }
    let consistent = count(usual) as f64 / rows.len() as f64;
    let known = header::best_known(rows) as f64;
    consistent * (1.0 + (usual as f64).ln() / 8.0) + known / 2.0
}

/// Double quotes, unless every cell of the first line stands in single ones.
fn quote(text: &[u8], delimiter: u8) -> u8 {
    let start = text.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or(0);
    let text = text.get(start..).unwrap_or_default();
    let end = memchr::memchr2(b'\n', b'\r', text).unwrap_or(text.len());
    let line = text.get(..end).unwrap_or_default();
    let mut cells = line.split(|&byte| byte == delimiter).peekable();
    let several = memchr(delimiter, line).is_some();
    if several && cells.all(|cell| cell.len() > 2 && cell.starts_with(b"'") && cell.ends_with(b"'")) {
        b'\''
    } else {
        b'"'
    }
}
