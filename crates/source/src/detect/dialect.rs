//! Which character separates the cells of a text and which one quotes them.

use memchr::memchr;

use super::header;
use crate::csv::{Dialect, ParseStep, Parser, unwrap_line};
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
        let wrapped = is_wrapped(text, candidate);
        let dialect = Dialect { wrapped, ..Dialect::usual(candidate) };
        let score = score(&sample(text, ended, dialect, MAX_RECORDS));
        if best.is_none_or(|(_, other)| score > other) {
            best = Some((dialect, score));
        }
    }
    let delimiter = delimiter.or(best.map(|(dialect, _)| dialect.delimiter)).unwrap_or(b',');
    let quote = quote(text, delimiter);
    let wrapped = is_wrapped(text, delimiter);
    Dialect { delimiter, quote, escaped: escapes_quotes(text, delimiter, quote), wrapped }
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

/// The first lines of a text that are not blank.
fn first_lines(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    let lines = text.split(|byte| matches!(byte, b'\n' | b'\r')).filter(|line| !line.trim_ascii().is_empty());
    lines.take(MAX_RECORDS)
}

/// Whether most lines are records that as a whole are between quotes. A first line without quotes may be the header.
fn is_wrapped(text: &[u8], delimiter: u8) -> bool {
    let (mut wrapped, mut count) = (0, 0);
    for line in first_lines(text) {
        count += 1;
        let record = unwrap_line(line, b'"').filter(|record| memchr(delimiter, record).is_some());
        wrapped += usize::from(record.is_some());
        if count > 2 && wrapped == 0 {
            return false;
        }
    }
    let Some(first) = first_lines(text).next() else { return false };
    let divided = memchr(delimiter, first).is_some();
    divided && wrapped > 0 && wrapped * 10 >= (count - 1) * 9
}

/// Whether quotes inside quoted cells are written as `\"`: if other text follows such a quote, it does not close the cell
/// before it.
fn escapes_quotes(text: &[u8], delimiter: u8, quote: u8) -> bool {
    memchr::memmem::find_iter(text, &[b'\\', quote]).take(MAX_RECORDS).any(|at| {
        let line = text.get(..at).unwrap_or_default();
        let line = memchr::memrchr2(b'\n', b'\r', line).and_then(|end| line.get(end + 1..)).unwrap_or(line);
        let quoted = line.first() == Some(&quote) || line.windows(2).any(|pair| pair == [delimiter, quote]);
        let next = text.get(at + 2);
        quoted && next.is_some_and(|&next| next != delimiter && next != quote && !next.is_ascii_whitespace())
    })
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
