//! Which row of a sample is the header, and which columns there are.
//!
//! A row of known words wins; otherwise the first row that is as wide as the data and does not look like data
//! itself. A file may have no header at all.

use super::{SampleRow, words};
use crate::layout::Layout;
use kith_text::fold;

/// A header stands among the first rows that hold anything.
const SEARCHED: usize = 40;

/// Where the header is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Header {
    /// Index into the sample; `None` when there is no header.
    pub(crate) row: Option<usize>,
    /// Whether it is known, not only likely.
    pub(crate) sure: bool,
}

/// Finds the header.
pub(crate) fn find(sample: &[SampleRow]) -> Header {
    let width = usual_width(sample);
    let candidates = || {
        sample
            .iter()
            .enumerate()
            .filter(|(_, row)| row.filled() > 0)
            .take(SEARCHED)
            .filter(move |(_, row)| row.filled() >= width.div_ceil(2).clamp(1, 4))
    };
    let mut best: Option<(usize, usize)> = None;
    for (index, row) in candidates() {
        let known = known_cells(row);
        let weight = weight(row);
        if weight > best.map_or(0, |(_, weight)| weight) && known * 3 >= row.filled() && !looks_like_data(row)
        {
            best = Some((index, weight));
        }
    }
    if let Some((index, _)) = best {
        let known = |row| known_cells(row) >= 2 || known_cells(row) * 2 > row.filled();
        return Header { row: Some(index), sure: sample.get(index).is_some_and(known) };
    }
    let first_wide = candidates().find(|(_, row)| row.filled() * 2 > width);
    match first_wide {
        Some((_, row)) if looks_like_data(row) => Header { row: None, sure: false },
        Some((index, row)) => {
            Header { row: Some(index), sure: stands_out(row, sample.get(index + 1..).unwrap_or_default()) }
        }
        None => Header { row: None, sure: false },
    }
}

/// How well the best header among the first rows is known: 2 for each cell that is a known header, 1 for each
/// that has a word of one.
pub(crate) fn best_known(sample: &[SampleRow]) -> usize {
    sample
        .iter()
        .filter(|row| row.filled() > 0)
        .take(SEARCHED)
        .filter(|row| !looks_like_data(row))
        .map(weight)
        .max()
        .unwrap_or(0)
}

/// The headers and columns that follow from the header row. `wide` lets columns beyond the header count when
/// most rows fill them, as in sheets, where rows have no width of their own.
pub(crate) fn columns(sample: &[SampleRow], header: Option<usize>, wide: bool) -> (Vec<String>, Layout) {
    let data = sample.get(header.map_or(0, |row| row + 1)..).unwrap_or_default();
    let header_cells: &[String] = header.and_then(|row| sample.get(row)).map_or(&[], |row| &row.cells);
    let filled = |column: usize| data.iter().filter(|row| !cell(row, column).trim().is_empty()).count();
    let mut columns = header_cells.len();
    if header.is_none() || wide {
        let longest = data.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        let counts = |column: &usize| {
            let count = filled(*column);
            count > 0 && (header.is_none() || (count > 1 && count * 2 > data.len()))
        };
        columns = (columns..longest).rev().find(counts).map_or(columns, |last| last + 1);
    }
    let mut headers = Vec::new();
    let mut dropped = Vec::new();
    for column in 0..columns {
        let header = header_cells.get(column).map(|cell| fold::tidy(cell)).unwrap_or_default();
        if !header.is_empty() {
            headers.push(header);
        } else if filled(column) > 0 {
            headers.push(format!("Column {}", column + 1));
        } else {
            dropped.push(column);
        }
    }
    // Empty columns at the end need no moving about: they are simply beyond the last header.
    let physical = columns;
    while dropped.last().is_some_and(|&column| column + 1 == columns) {
        dropped.pop();
        columns -= 1;
    }
    let layout = Layout { width: headers.len(), dropped, columns: physical };
    (headers, layout)
}

fn cell(row: &SampleRow, column: usize) -> &str {
    row.cells.get(column).map_or("", String::as_str)
}

/// How many cells most rows fill.
fn usual_width(sample: &[SampleRow]) -> usize {
    let mut widths: Vec<usize> = sample.iter().map(SampleRow::filled).filter(|&width| width > 0).collect();
    widths.sort_unstable();
    widths.get(widths.len() / 2).copied().unwrap_or(0)
}

fn known_cells(row: &SampleRow) -> usize {
    row.cells.iter().filter(|cell| words::weight(cell) > 0).count()
}

fn weight(row: &SampleRow) -> usize {
    row.cells.iter().map(|cell| words::weight(cell)).sum()
}

/// Whether a row holds what headers never hold: a phone, an email, a date, an amount.
fn looks_like_data(row: &SampleRow) -> bool {
    row.cells.iter().any(|cell| is_email(cell) || is_number_like(cell))
}

fn is_email(cell: &str) -> bool {
    let cell = cell.trim();
    cell.split_once('@').is_some_and(|(user, host)| {
        !user.is_empty() && host.contains('.') && !cell.contains(char::is_whitespace)
    })
}

/// Phones, dates, amounts, zips: digits and what stands between them. Years head columns, and so do `1`, `2`.
fn is_number_like(cell: &str) -> bool {
    let digits = cell.chars().filter(|c| c.is_numeric()).count();
    digits >= 5
        && cell
            .chars()
            .all(|c| c.is_numeric() || c.is_whitespace() || "+-./()'’:,–".contains(c) || fold::invisible(c))
}

/// Whether some column's data differs in kind from its header: numbers, phones or emails under a word.
fn stands_out(header: &SampleRow, data: &[SampleRow]) -> bool {
    (0..header.cells.len()).any(|column| {
        let mut cells =
            data.iter().map(|row| cell(row, column).trim()).filter(|cell| !cell.is_empty()).peekable();
        cells.peek().is_some()
            && !cell(header, column).chars().any(char::is_numeric)
            && cells.all(|cell| {
                is_email(cell)
                    || cell.chars().any(|c| c.is_numeric()) && !cell.chars().any(char::is_alphabetic)
            })
    })
}
