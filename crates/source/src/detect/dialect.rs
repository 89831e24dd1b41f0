//! Which character separates the cells of a text and which one quotes them.

use memchr::memchr;

use super::header;
use crate::csv::{Dialect, ParseStep, Parser};
use crate::file::usable_delimiter;
use crate::record::{Batch, SampleRow};

/// The delimiters that are tried. If several fit equally well, the first one wins.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// How many records are read with each delimiter.
const MAX_RECORDS: usize = 200;

/// Returns the delimiter that a first line such as `sep=;` declares. Excel reads such lines; they are not data.
pub(crate) fn declared_delimiter(text: &[u8]) -> Option<u8> {
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

/// Detects the dialect of `text`, which is the beginning of a file, or the whole file if it has `ended`. `delimiter` is
/// the delimiter if it is known already.
pub(crate) fn detect(text: &[u8], ended: bool, delimiter: Option<u8>) -> Dialect {
    let mut best: Option<(Dialect, f64)> = None;
    for candidate in DELIMITERS {
        if delimiter.is_some_and(|given| given != candidate) {
            continue;
        }
        let dialect = Dialect { delimiter: candidate, quote: b'"' };
        let score = score(&sample(text, ended, dialect, MAX_RECORDS));
        if best.is_none_or(|(_, other)| score > other) {
            best = Some((dialect, score));
        }
    }
    let delimiter = delimiter.or(best.map(|(dialect, _)| dialect.delimiter)).unwrap_or(b',');
    Dialect { delimiter, quote: quote(text, delimiter) }
}

/// Reads the first records of `text` in a dialect.
pub(crate) fn sample(text: &[u8], ended: bool, dialect: Dialect, records: usize) -> Vec<SampleRow> {
    let mut batch = Batch::new();
    batch.refill(|batch| {
        let mut parser = Parser::new(dialect);
        let mut rest = text;
        let mut kept = 0;
        while kept < records {
            let (mark, line) = (batch.mark(), parser.line);
            match parser.read(rest, ended, batch) {
                ParseStep::Record { used, defect } => {
                    kept += usize::from(batch.finish(mark, line, defect, None));
                    rest = rest.get(used..).unwrap_or_default();
                }
                ParseStep::Skipped { used } => rest = rest.get(used..).unwrap_or_default(),
                ParseStep::More | ParseStep::End => break,
            }
        }
    });
    SampleRow::from_batch(&batch).collect()
}

/// Scores how much `rows` look like a table of contacts.
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
    let known = header::best_score(rows) as f64;
    consistent * (1.0 + (usual as f64).ln() / 8.0) + known / 2.0
}

/// Detects the quote: a double quote, unless every cell of the first line is between single quotes.
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
