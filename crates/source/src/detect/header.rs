//! Which row of a sample is the header, and which columns there are.
//!
//! A row of known words wins. Otherwise it is the first row that is as wide as the data and does not look like data
//! itself. A file may have no header at all.

use kith_text::fold;

use super::header_words;
use crate::record::{ColumnLayout, SampleRow};

/// How many rows that are not blank are searched for a header.
const SEARCHED: usize = 40;

/// The header row that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct HeaderGuess {
    /// The index of the row in the sample; `None` if there is no header.
    pub(crate) row: Option<usize>,
    /// Whether the guess is certain.
    pub(crate) sure: bool,
}

/// Finds the header row of a sample.
pub(crate) fn find(sample: &[SampleRow]) -> HeaderGuess {
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
        // A title that is narrower than the table and only contains words of headers is none.
        let weight = weight(row);
        if weight == known && row.filled() < width {
            continue;
        }
        if weight > best.map_or(0, |(_, weight)| weight) && known * 3 >= row.filled() && !looks_like_data(row)
        {
            best = Some((index, weight));
        }
    }
    if let Some((index, _)) = best {
        let known = |row| known_cells(row) >= 2 || known_cells(row) * 2 > row.filled();
        return HeaderGuess { row: Some(index), sure: sample.get(index).is_some_and(known) };
    }
    // A title or a comment above the header may have delimiters in it, too.
    let stands = |index: usize, row: &SampleRow| stands_out(row, sample.get(index + 1..).unwrap_or_default());
    let first_wide = || candidates().filter(|(_, row)| row.filled() * 2 > width);
    let likely = first_wide()
        .take_while(|(_, row)| !looks_like_data(row))
        .find(|(index, row)| stands(*index, row))
        .or_else(|| first_wide().next());
    match likely {
        Some((_, row)) if looks_like_data(row) => HeaderGuess { row: None, sure: false },
        Some((index, row)) => HeaderGuess { row: Some(index), sure: stands(index, row) },
        None => HeaderGuess { row: None, sure: false },
    }
}

/// The texts of the rows above the header that are not blank.
pub(crate) fn above(sample: &[SampleRow], header: Option<usize>) -> Vec<String> {
    let rows = sample.get(..header.unwrap_or(0)).unwrap_or_default();
    rows.iter().map(SampleRow::text).filter(|text| !text.is_empty()).collect()
}

/// Scores the row among the first ones that looks most like a header: 2 for each cell that is a known header, 1 for
/// each that contains a word of one.
pub(crate) fn best_score(sample: &[SampleRow]) -> usize {
    sample
        .iter()
        .filter(|row| row.filled() > 0)
        .take(SEARCHED)
        .filter(|row| !looks_like_data(row))
        .map(weight)
        .max()
        .unwrap_or(0)
}

/// Returns the headers and the layout that follow from the header row. If `wide` is set, columns after those of the
/// header count if most rows fill them. This is for sheets, in which rows have no width of their own.
pub(crate) fn columns(
    sample: &[SampleRow],
    header: Option<usize>,
    wide: bool,
) -> (Vec<String>, ColumnLayout) {
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
    // Empty columns at the end are simply after the last header, so they need not be left out one by one.
    let physical = columns;
    while dropped.last().is_some_and(|&column| column + 1 == columns) {
        dropped.pop();
        columns -= 1;
    }
    let layout = ColumnLayout { width: headers.len(), dropped, columns: physical };
    (headers, layout)
}

/// Returns a cell of a row, or `""` if the row has no such cell.
fn cell(row: &SampleRow, column: usize) -> &str {
    row.cells.get(column).map_or("", String::as_str)
}

/// Returns the median number of cells that rows fill.
fn usual_width(sample: &[SampleRow]) -> usize {
    let mut widths: Vec<usize> = sample.iter().map(SampleRow::filled).filter(|&width| width > 0).collect();
    widths.sort_unstable();
    widths.get(widths.len() / 2).copied().unwrap_or(0)
}

/// Counts the cells that are or contain known headers.
fn known_cells(row: &SampleRow) -> usize {
    row.cells.iter().filter(|cell| header_words::weight(cell) > 0).count()
}

/// Scores how much a row looks like a header.
fn weight(row: &SampleRow) -> usize {
    row.cells.iter().map(|cell| header_words::weight(cell)).sum()
}

/// Whether a row has a cell that is never a header: a phone number, an email address, a date or an amount.
fn looks_like_data(row: &SampleRow) -> bool {
    row.cells.iter().any(|cell| is_email(cell) || is_number_like(cell))
}

fn is_email(cell: &str) -> bool {
    let cell = cell.trim();
    cell.split_once('@').is_some_and(|(user, host)| {
        !user.is_empty() && host.contains('.') && !cell.contains(char::is_whitespace)
    })
}

/// Whether a cell is a phone number, a date, an amount or a postal code: digits and the characters between them. Short
/// numbers such as `1` and years do not count, because they can be headers.
fn is_number_like(cell: &str) -> bool {
    let digits = cell.chars().filter(|c| c.is_numeric()).count();
    digits >= 5
        && cell
            .chars()
            .all(|c| c.is_numeric() || c.is_whitespace() || "+-./()'’:,–".contains(c) || fold::invisible(c))
}

/// Whether the data of some column consists of numbers or email addresses while its header is a word.
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
